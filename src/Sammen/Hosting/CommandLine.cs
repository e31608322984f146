using System.CommandLine;

namespace Sammen.Hosting;

/// <summary>The verbs of the executable. Without a verb it serves.</summary>
public static class CommandLine
{
    /// <summary>Runs a verb; non-zero with one clear line on bad input.</summary>
    public static Task<int> Run(string[] args)
    {
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "Mappe til data (standard: ./data)",
            DefaultValueFactory = _ => new DirectoryInfo("data"),
            Recursive = true,
        };
        var serve = Serve(data);
        var root = new RootCommand("Sammen om ny teknologi") { data };
        root.Subcommands.Add(serve);

        var isVerb = args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "-?" or "--help" or "--version");
        return root.Parse(isVerb ? args : ["serve", .. args]).InvokeAsync();
    }

    private static Command Serve(Option<DirectoryInfo> data)
    {
        var port = new Option<int>("--port") { Description = "Port på 127.0.0.1", DefaultValueFactory = _ => 5080 };
        var empty = new Option<bool>("--empty") { Description = "Uden eksempelkommunen" };
        var serve = new Command("serve", "Starter Sammen") { port, empty };
        serve.SetAction(async (parsed, stop) =>
        {
            var settings = new Settings(parsed.GetValue(data)!.FullName, $"http://127.0.0.1:{parsed.GetValue(port)}", !parsed.GetValue(empty));
            return await Server.Run(settings, stop);
        });
        return serve;
    }
}
