using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Tests.Dialogues.Marking;

namespace Sammen.Tests.Crashes;

/// <summary>
/// Three hundred take part at once and lose the line at random, while the server is killed and started again. What it has said that
/// it has, is there, once, and under the one who sent it.
/// </summary>
public sealed class CrashTests
{
    private const int People = 300, Kills = 3;

    [Fact]
    public async Task Everything_acknowledged_is_there_exactly_once()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var reading = await ReadingRoom.Begin(app, statements: 40, participants: 0);
        await using var server = new KilledServer(app);
        await server.Start();
        // Everybody comes in, writes twice and marks six times: it is killed well within that.
        var kills = Enumerable.Range(1, Kills).ToDictionary(k => k * People * 2, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var acknowledged = 0;
        List<Phone> phones = [.. Enumerable.Range(0, People).Select(i => new Phone(i, server, reading, () =>
        {
            if (kills.TryGetValue(Interlocked.Increment(ref acknowledged), out var kill))
            {
                kill.SetResult();
            }
        }))];

        var all = Task.WhenAll(phones.Select(p => Task.Run(p.TakePart)));
        foreach (var kill in kills.OrderBy(k => k.Key).Select(k => k.Value))
        {
            Assert.NotSame(all, await Task.WhenAny(kill.Task, all));
            await server.Kill();
            await server.Start();
        }

        await all;
        await server.Kill();

        await EveryStatement(app, reading, phones);
        await EveryMark(app, reading, phones);
        phones.ForEach(p => p.Dispose());
    }

    private static async Task EveryStatement(SammenApp app, ReadingRoom reading, List<Phone> phones)
    {
        var before = reading.Statements.Select(s => s.Id).ToHashSet();
        var there = (await app.In(reading.Village.Municipality.Id, db => db.Set<Statement>().AsNoTracking().ToListAsync()))
            .Where(s => !before.Contains(s.Id)).ToDictionary(s => s.Id);
        foreach (var phone in phones)
        {
            foreach (var (id, (text, isAcknowledged)) in phone.Statements)
            {
                Assert.True(!isAcknowledged || there.ContainsKey(id), $"Lost: {text}");
                if (there.Remove(id, out var statement))
                {
                    Assert.Equal(text, statement.Text);
                    Assert.Equal([phone], phones.Where(p => p.Secret is { } secret && statement.IsBy(secret)));
                }
            }
        }

        Assert.Empty(there.Values.Select(s => s.Text));
    }

    private static async Task EveryMark(SammenApp app, ReadingRoom reading, List<Phone> phones)
    {
        var participants = (await app.In(reading.Village.Municipality.Id, db => db.Set<Participant>().AsNoTracking().ToListAsync())).ToDictionary(p => p.Key);
        var votes = (await reading.Votes()).ToLookup(v => v.ParticipantId);
        Assert.All(phones, phone => Assert.Equal(phone.HasComeIn, participants.ContainsKey(phone.Key)));
        Assert.Equal(phones.Count, participants.Count);
        foreach (var phone in phones)
        {
            var there = votes[participants[phone.Key].Id].ToDictionary(v => v.StatementId);
            foreach (var (statement, sent) in phone.Marks)
            {
                var may = May(sent).ToList();
                var found = there.Remove(statement, out var vote) ? (vote.Value, vote.IsImportant) : ((VoteValue, bool)?)null;
                Assert.True(may.Contains(found), $"{found} where it should be {string.Join(" or ", may)}");
            }

            Assert.Empty(there);
        }
    }

    // The last that was acknowledged, or one that was sent after it and not answered.
    private static IEnumerable<(VoteValue, bool)?> May(List<SentMark> sent)
    {
        var last = sent.FindLastIndex(m => m.IsAcknowledged);
        return sent.Skip(Math.Max(last, 0)).Select(m => ((VoteValue, bool)?)(m.Value, m.IsImportant)).Concat(last < 0 ? [null] : []);
    }
}
