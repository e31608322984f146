namespace Sammen.Access;

/// <summary>Keeps what was promised: looked after when the program starts and again each time some time has passed. What fails is said in the log, and tried again.</summary>
/// <param name="between">How long between.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">The log.</param>
public abstract class Regularly(TimeSpan between, TimeProvider clock, ILogger log) : BackgroundService
{
    /// <summary>The clock.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>Keeps what is due.</summary>
    protected abstract Task Keep(CancellationToken stop);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(between, clock);
        try
        {
            do
            {
                await Try(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private async Task Try(CancellationToken stop)
    {
        try
        {
            await Keep(stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, GetType().Name, failure);
        }
    }

    private static readonly Action<ILogger, string, Exception?> Failed =
        LoggerMessage.Define<string>(LogLevel.Error, new EventId(1, nameof(Failed)), "{Promise}: what was due is not done yet. It is tried again.");
}
