using System.Globalization;
using Sammen.Bench;

if (args is [_, "opinions"])
{
    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    OpinionMap.Measure();
    return 0;
}

// What can be measured; another one is a line here and a file beside this one.
var measurements = new Dictionary<string, Func<Server, Account, Task>>
{
    ["pages"] = Pages.Measure,
    ["live"] = Streams.Measure,
    ["votes"] = Votes.Measure,
};

if (args is not [var program, var what] || !File.Exists(program) || !measurements.TryGetValue(what, out var measure))
{
    Console.Error.WriteLine($"Usage: ./bench/run [{string.Join('|', measurements.Keys)}]");
    return 1;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var data = Directory.CreateTempSubdirectory("sammen-bench");
try
{
    var account = (await Server.Run(program, "fill", "--municipalities", "1", "--initiatives", "60", "--members", "40", "--seed", "1", "--data", data.FullName)).Trim().Split('\t');
    using var server = await Server.Serve(program, data.FullName);
    await measure(server, new(account[0], account[1], account[2]));
    return 0;
}
finally
{
    data.Delete(recursive: true);
}

namespace Sammen.Bench
{
    /// <summary>Who can sign in where.</summary>
    internal sealed record Account(string Slug, string UserName, string Password);
}
