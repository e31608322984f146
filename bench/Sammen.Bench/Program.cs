using System.Globalization;
using Sammen.Bench;

// Arithmetic needs no server.
var arithmetic = new Dictionary<string, Action>
{
    ["opinions"] = OpinionMap.Measure,
    ["case"] = CaseFigures.Measure,
};

if (args is [_, var sum] && arithmetic.TryGetValue(sum, out var reckon))
{
    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    reckon();
    return 0;
}

// The whole country is filled once and may be kept.
if (args is [var filler, "lists", .. var kept] && kept.Length <= 1 && File.Exists(filler))
{
    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    await Lists.Measure(filler, kept is [var folder] ? folder : null);
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
    Console.Error.WriteLine($"Usage: ./bench/run [{string.Join('|', measurements.Keys.Concat(arithmetic.Keys))}|lists [folder]]");
    return 1;
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var data = Directory.CreateTempSubdirectory("sammen-bench");
try
{
    var account = (await Server.Run(program, "fill", "--municipalities", "1", "--initiatives", "60", "--members", "40", "--committees", "300", "--seed", "1", "--data", data.FullName)).Trim().Split('\t');
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
