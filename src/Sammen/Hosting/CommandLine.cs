using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sammen.Hosting.Verbs;

namespace Sammen.Hosting;

/// <summary>The verbs of the executable, each in its own file. Without a verb it serves.</summary>
public static class CommandLine
{
    /// <summary>Runs a verb; non-zero with one clear line on bad input.</summary>
    public static async Task<int> Run(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("da-DK");
        var isVerb = args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "-h" or "-?" or "--help" or "--version");
        var parsed = Root().Parse(isVerb ? args : ["serve", .. args]);
        if (parsed.Action is ParseErrorAction)
        {
            return await Fail(string.Join(' ', parsed.Errors.Select(e => e.Message)) + " (--help)");
        }

        try
        {
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception failure) when (failure is VerbException or IOException or UnauthorizedAccessException or DbException or DbUpdateException)
        {
            return await Fail((failure.InnerException as DbException ?? failure).Message);
        }
    }

    private static RootCommand Root()
    {
        var data = new Option<DirectoryInfo>("--data")
        {
            Description = "Mappe til data (standard: ./data)",
            DefaultValueFactory = _ => new DirectoryInfo("data"),
            Recursive = true,
        };
        return new RootCommand("Sammen om ny teknologi")
        {
            data,
            Serve.Verb(data),
            new Command("municipality", "Kommuner") { CreateMunicipality.Verb(data) },
            new Command("member", "Medlemmer") { CreateMember.Verb(data) },
            new Command("key", "Nøgler til API'et") { CreateKey.Verb(data) },
            Fill.Verb(data),
            Import.Verb(data),
            Export.Verb(data),
        };
    }

    private static async Task<int> Fail(string line)
    {
        await Console.Error.WriteLineAsync(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return 1;
    }
}

/// <summary>Ends a verb with one clear line.</summary>
public sealed class VerbException(string message) : Exception(message);
