using System.Globalization;
using Sammen.Dialogues.Opinions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;
using Sammen.Tests.Architecture;

namespace Sammen.Tests.Dialogues.Opinions;

/// <summary>Two conversations that others have grouped before: what docs/opinions.md says of them.</summary>
[Trait("Database", "None")]
public sealed class PolisComparisonTests
{
    [Theory]
    [InlineData("15-per-hour-seattle", 339)]
    [InlineData("london.youth.policing", 26)]
    public void Every_participants_counts_are_the_published_ones(string conversation, int participants)
    {
        var people = Published(conversation);
        var votes = Cast(conversation);

        Assert.Equal(participants, people.Count);
        for (var p = 0; p < votes.Participants.Count; p++)
        {
            var person = people[votes.Participants[p]];
            Assert.Equal((person.Agrees, person.Disagrees), (votes.ValuesOf(p).Count((sbyte)1), votes.ValuesOf(p).Count((sbyte)-1)));
        }

        Assert.All(people.Where(p => !votes.Participants.Contains(p.Key)), p => Assert.Equal((0, 0), (p.Value.Agrees, p.Value.Disagrees)));
    }

    [Theory]
    [InlineData("15-per-hour-seattle", "99 39", "90 48", 138, 0.404, 0.877)]
    [InlineData("london.youth.policing", "18 3 3", "9 9 3 3", 24, 0.483, 0.562)]
    public void The_groups_are_compared_with_the_published_ones(
        string conversation, string published, string found, int participants, double silhouette, double rand)
    {
        var (people, votes) = (Published(conversation), Cast(conversation));
        var grouping = Grouping.Find(votes, PrincipalComponents.Project);
        List<(string Theirs, string Ours)> both = [.. people.Where(p => p.Value.Group.Length > 0 && grouping.Members.ContainsKey(p.Key)).Select(p => (p.Value.Group, grouping.Members[p.Key]))];

        var pairs = from i in Enumerable.Range(0, both.Count)
                    from j in Enumerable.Range(0, i)
                    select (both[i].Theirs == both[j].Theirs) == (both[i].Ours == both[j].Ours);
        var (total, alike) = pairs.Aggregate((Total: 0, Alike: 0), (sum, same) => (sum.Total + 1, sum.Alike + (same ? 1 : 0)));

        Assert.Equal(published, string.Join(' ', people.Values.Where(p => p.Group.Length > 0).CountBy(p => p.Group).Select(g => g.Value).OrderDescending()));
        Assert.Equal(found, string.Join(' ', grouping.Sizes));
        Assert.Equal(participants, both.Count);
        Assert.Equal(silhouette, grouping.Silhouette!.Value, 3);
        Assert.Equal(rand, (double)alike / total, 3);
    }

    private static Dictionary<string, (string Group, int Agrees, int Disagrees)> Published(string conversation)
    {
        var (head, rows) = Rows(conversation, "participants-votes.csv");
        return rows.ToDictionary(r => r[0], r => (r[Array.IndexOf(head, "group-id")], Number(r[Array.IndexOf(head, "n-agree")]), Number(r[Array.IndexOf(head, "n-disagree")])));
    }

    private static VoteMatrix Cast(string conversation)
    {
        var (head, rows) = Rows(conversation, "votes.csv");
        return VoteMatrix.Of(rows.Select(r => (r[Array.IndexOf(head, "voter-id")], r[Array.IndexOf(head, "comment-id")], (VoteValue)Number(r[Array.IndexOf(head, "vote")]))));
    }

    // No field of these two files holds a comma.
    private static (string[] Head, IEnumerable<string[]> Rows) Rows(string conversation, string file)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests/data/polis", conversation, file));
        return (lines[0].Split(','), lines.Skip(1).Select(line => line.Split(',')));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
