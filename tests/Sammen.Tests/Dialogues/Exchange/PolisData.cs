using Sammen.Tests.Architecture;

namespace Sammen.Tests.Dialogues.Exchange;

/// <summary>The published conversations under tests/data/polis, and how they are sent.</summary>
internal static class PolisData
{
    public static readonly string[] All = ["15-per-hour-seattle", "london.youth.policing"];

    public static string Folder(string name) => Path.Combine(Repository.Root, "tests/data/polis", name);

    public static (string Name, byte[] Bytes)[] Files(string name) =>
        [.. Directory.EnumerateFiles(Folder(name), "*.csv").Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    /// <summary>The rows of a published file by their columns. These files break no line inside a cell that is asked for.</summary>
    public static List<Dictionary<string, string>> Participants(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder(name), "participants-votes.csv"));
        var columns = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => line.Split(',').Zip(columns).ToDictionary(p => p.Second, p => p.First))];
    }

    /// <summary>Sends files from the form that the visitor is looking at.</summary>
    public static async Task Send(Visitor visitor, (string Name, byte[] Bytes)[] files, params (string Name, string? Value)[] fields)
    {
        var (action, values) = visitor.Prepare("Indlæs samtalen", fields);
        await visitor.Post(action, Multipart(values, files));
    }

    public static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> values, (string Name, byte[] Bytes)[] files)
    {
        var content = new MultipartFormDataContent();
        foreach (var (key, value) in values)
        {
            content.Add(new StringContent(value), key);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Files", name);
        }

        return content;
    }
}
