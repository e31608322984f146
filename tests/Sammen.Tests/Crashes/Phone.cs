using System.Net;
using System.Text.RegularExpressions;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Tests.Dialogues.Marking;

namespace Sammen.Tests.Crashes;

/// <summary>A mark as it was sent.</summary>
/// <param name="IsAcknowledged">The server said that it has it.</param>
internal sealed record SentMark(VoteValue Value, bool IsImportant, bool IsAcknowledged);

/// <summary>
/// A participant's phone with a poor line. It sends until it hears that what it sent is there, now and then it loses the line in the
/// middle, and it comes back with the same cookies and sends the same again. Some leave for good in the middle of something.
/// </summary>
internal sealed partial class Phone(int number, KilledServer server, ReadingRoom reading, Action acknowledged) : IDisposable
{
    private const int StatementsToWrite = 2, MarksToSet = 6;

    private readonly Random random = new(number);
    private readonly CookieContainer cookies = new();
    private HttpClient? http;
    private string token = "";

    /// <summary>The words of each statement sent, and whether the server said that it has it.</summary>
    public Dictionary<Id<Statement>, (string Text, bool IsAcknowledged)> Statements { get; } = [];

    /// <summary>The marks sent at each statement, in the order they were sent.</summary>
    public Dictionary<Id<Statement>, List<SentMark>> Marks { get; } = [];

    public bool HasComeIn { get; private set; }

    /// <summary>Known by this phone only.</summary>
    public string? Secret => cookies.GetCookies(new Uri(server.Address, reading.GuestPath))["sammen-udsagn"] is { } word ? word.Value + "/" : null;

    public string Key => Participant.KeyOf(reading.Dialogue.Id, Secret ?? "");

    public async Task TakePart()
    {
        http = new(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server.Address };
        var leavesAt = random.Next(10) == 0 ? random.Next(StatementsToWrite + MarksToSet) : int.MaxValue;
        await Insist(() => Post("deltagelse", "", ("Role", "Employee")));
        HasComeIn = true;
        int[] deeds = [.. Enumerable.Range(0, StatementsToWrite + MarksToSet)];
        random.Shuffle(deeds);
        for (var i = 0; i < deeds.Length; i++)
        {
            var deed = deeds[i] < StatementsToWrite ? Write(deeds[i]) : Mark();
            if (i == leavesAt)
            {
                await deed();
                return;
            }

            await Insist(deed);
        }
    }

    public void Dispose() => http?.Dispose();

    private Func<Task<bool>> Write(int which)
    {
        var (id, text) = (Id<Statement>.Random(), $"Udsagn {which} fra telefon {number}");
        return async () =>
        {
            Statements[id] = (text, false);
            var there = await Post("udsagn", "", ("Id", id.ToString()), ("Question", "q1.1"), ("Kind", "Gain"), ("Text", text));
            Statements[id] = (text, there);
            return there;
        };
    }

    // A mark that was lost on the way may still arrive, after the one that follows it. So only one that was not lost is changed.
    private Func<Task<bool>> Mark()
    {
        Statement statement;
        do
        {
            statement = reading.Statements[random.Next(reading.Statements.Count)];
        }
        while (Marks.TryGetValue(statement.Id, out var before) && !before.TrueForAll(m => m.IsAcknowledged));

        var (value, important) = ((VoteValue)(random.Next(3) - 1), random.Next(2) == 0);
        var sent = Marks.TryGetValue(statement.Id, out var known) ? known : Marks[statement.Id] = [];
        return async () =>
        {
            sent.Add(new(value, important, false));
            var there = await Post($"udsagn/{statement.Id}/maerke", "#laes", ("Value", value.ToString()), ("IsImportant", important ? "true" : "false"));
            sent[^1] = new(value, important, there);
            return there;
        };
    }

    private async Task Insist(Func<Task<bool>> deed)
    {
        do
        {
            await server.Up;
        }
        while (!await Look() || !await deed());
        acknowledged();
    }

    // The page carries the token that a form needs. Some come back by loading it anew, most just send again.
    private async Task<bool> Look()
    {
        if (token.Length > 0)
        {
            return true;
        }

        try
        {
            using var page = await http!.GetAsync(reading.GuestPath);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            token = Token().Match(await page.Content.ReadAsStringAsync()).Groups[1].Value;
            return token.Length > 0;
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException)
        {
            return false;
        }
    }

    private async Task<bool> Post(string path, string place, params (string Name, string Value)[] fields)
    {
        using var line = new CancellationTokenSource();
        if (random.Next(8) == 0)
        {
            line.CancelAfter(random.Next(150));
        }

        using var form = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), new("__RequestVerificationToken", token)]);
        try
        {
            using var answer = await http!.PostAsync($"{reading.GuestPath}/{path}", form, line.Token);
            Assert.True(answer.StatusCode == HttpStatusCode.Found, $"{path} answered {(int)answer.StatusCode}");
            Assert.StartsWith(reading.GuestPath, answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
            Assert.EndsWith(place, answer.Headers.Location.OriginalString, StringComparison.Ordinal);
            return true;
        }
        catch (Exception lost) when (lost is HttpRequestException or IOException or OperationCanceledException)
        {
            token = random.Next(20) == 0 ? "" : token;
            return false;
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
