using System.Diagnostics;

namespace Sammen.Bench;

/// <summary>The program to be measured: a published Sammen in a process of its own, with data of its own.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process process;

    private Server(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>What the process has used of the processors since it began.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>What the process holds of memory, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    /// <summary>Runs a verb to its end; answers what it printed.</summary>
    public static async Task<string> Run(string program, params string[] arguments)
    {
        using var verb = Start(program, arguments);
        var output = await verb.StandardOutput.ReadToEndAsync();
        await verb.WaitForExitAsync();
        return verb.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {verb.ExitCode}.");
    }

    public static async Task<Server> Serve(string program, string data)
    {
        var process = Start(program, "serve", "--port", "0", "--empty", "--bench", "--data", data);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Sammen: ", StringComparison.Ordinal))
            {
                // Nobody reads the rest; a full pipe would stop the server.
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, new Uri(line["Sammen: ".Length..]));
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return Process.Start(start)!;
    }
}
