using System.CommandLine;
using System.Net;
using System.Net.Sockets;

namespace Sammen.Hosting.Verbs;

/// <summary>Starts the server.</summary>
internal static class Serve
{
    public static Command Verb(Option<DirectoryInfo> data)
    {
        var port = new Option<int>("--port") { Description = "Port på 127.0.0.1", DefaultValueFactory = _ => 5080 };
        var empty = new Option<bool>("--empty") { Description = "Uden eksempelkommunen" };
        var bench = new Option<bool>("--bench") { Description = "Til bench/run", Hidden = true };
        var verb = new Command("serve", "Starter Sammen") { port, empty, bench };
        verb.SetAction(async (parsed, stop) =>
        {
            var number = parsed.GetValue(port);
            CheckFree(number);
            var address = $"http://127.0.0.1:{number}";
            return await Server.Run(
                new Settings(parsed.GetValue(data)!.FullName, address, !parsed.GetValue(empty), Measured: parsed.GetValue(bench)), stop);
        });
        return verb;
    }

    // The web server would tell it too, on forty lines.
    private static void CheckFree(int port)
    {
        if (port is < 0 or > IPEndPoint.MaxPort)
        {
            throw new VerbException($"--port: {port} er ingen port. Vælg et tal fra 1 til {IPEndPoint.MaxPort}.");
        }

        using var attempt = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            attempt.Bind(new IPEndPoint(IPAddress.Loopback, port));
        }
        catch (SocketException)
        {
            throw new VerbException($"--port: {port} er optaget. Vælg en anden.");
        }
    }
}
