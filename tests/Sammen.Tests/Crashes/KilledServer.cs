using System.Diagnostics;
using System.Globalization;
using Sammen.Tests.Hosting;

namespace Sammen.Tests.Crashes;

/// <summary>The program in a process of its own beside the test's, on the same database, so that it can be killed and started again.</summary>
internal sealed class KilledServer(SammenApp app) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private Process? process;
    private TaskCompletionSource up = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The same after each start.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Completes while the server answers.</summary>
    public Task Up => Volatile.Read(ref up).Task;

    public async Task Start()
    {
        var port = Address?.Port ?? 0;
        var start = new ProcessStartInfo(Executable.Path, ["serve", "--port", port.ToString(CultureInfo.InvariantCulture), "--data", app.Folder, "--empty"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ConnectionStrings__Postgres"] = app.Postgres;
        process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException("The server did not start.");
        }
        while (!line.StartsWith("Sammen: ", StringComparison.Ordinal));

        // What it says later is read away, so that it never waits for a reader.
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        Address = new(line["Sammen: ".Length..]);
        using var http = new HttpClient { BaseAddress = Address };
        Assert.True((await http.GetAsync("/sundhed/klar", patience.Token)).IsSuccessStatusCode);
        up.SetResult();
    }

    /// <summary>SIGKILL: it gets no word in.</summary>
    public async Task Kill()
    {
        Volatile.Write(ref up, new(TaskCreationOptions.RunContinuationsAsynchronously));
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await Kill();
        }
    }
}
