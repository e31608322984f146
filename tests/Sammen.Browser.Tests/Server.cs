using System.Diagnostics;
using System.Globalization;

namespace Sammen.Browser.Tests;

/// <summary>The published program in a process of its own, on a free port with a data folder of its own.</summary>
public sealed class Server : IAsyncDisposable
{
    private static readonly string Program = FindProgram();
    private Process process;

    private Server(Process process, Uri address, string data) => (this.process, Address, Data) = (process, address, data);

    public Uri Address { get; }

    public string Data { get; }

    public static async Task<Server> Start(bool empty)
    {
        var data = Directory.CreateTempSubdirectory("sammen-browser").FullName;
        var (process, address) = await Serve("0", data, empty);
        return new(process, address, data);
    }

    /// <summary>Pulls the plug; when somebody has noticed it is there again at the same address, with what it had.</summary>
    public async Task Restart(Func<Task> noticed)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        await noticed();
        (process, _) = await Serve(Address.Port.ToString(CultureInfo.InvariantCulture), Data, empty: false);
    }

    /// <summary>Runs another verb beside the server and answers its last line.</summary>
    public async Task<string> Verb(params string[] args)
    {
        using var verb = Run([.. args, "--data", Data]);
        var output = await verb.StandardOutput.ReadToEndAsync();
        var errors = await verb.StandardError.ReadToEndAsync();
        await verb.WaitForExitAsync();
        Assert.True(verb.ExitCode == 0, $"{string.Join(' ', args)}: {errors}");
        return output.Trim().Split('\n')[^1].Trim();
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Data, recursive: true);
    }

    private static async Task<(Process Process, Uri Address)> Serve(string port, string data, bool empty)
    {
        var process = Run(["serve", "--port", port, "--data", data, .. empty ? new[] { "--empty" } : []]);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("Sammen: ", StringComparison.Ordinal))
            {
                // What it says later is read away, so that it never waits for a reader.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
                return (process, new Uri(line["Sammen: ".Length..]));
            }
        }

        throw new InvalidOperationException("The server did not start: " + await process.StandardError.ReadToEndAsync(CancellationToken.None));
    }

    private static Process Run(IEnumerable<string> args) => Process.Start(new ProcessStartInfo(Program, args)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static string FindProgram()
    {
        if (Environment.GetEnvironmentVariable("SAMMEN_PUBLISHED") is { Length: > 0 } published)
        {
            return Path.Combine(published, "Sammen");
        }

        // Without a published output, as in an editor: what was built last.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var built = new FileInfo(Path.Combine(folder.FullName, "src/Sammen/bin/Debug/net10.0/Sammen"));
            if (built.Exists)
            {
                return built.FullName;
            }
        }

        throw new InvalidOperationException("Set SAMMEN_PUBLISHED to the folder of the published program.");
    }
}

/// <summary>A server with the worked example, shared by the tests that only look, or write where it harms nobody.</summary>
public sealed class ExampleServer : IAsyncLifetime
{
    private Server? server;

    public Uri Address => server!.Address;

    public async ValueTask InitializeAsync() => server = await Server.Start(empty: false);

    public async ValueTask DisposeAsync() => await (server?.DisposeAsync() ?? default);
}
