using Sammen.Dialogues.Opinions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Bench;

/// <summary>The opinion map on one core, beside the least it could cost: every mark read once, and the square of the matrix added up plainly.</summary>
internal static class OpinionMap
{
    private static readonly (int Participants, int Statements, double Filled, double AimSeconds)[] Sizes =
        [(2_000, 200, 0.3, 0.3), (2_000, 200, 1, 0.3), (10_000, 500, 0.3, 5), (10_000, 500, 1, 5)];

    public static void Measure()
    {
        var missed = false;
        Console.WriteLine($"{"participants x statements",-28}{"filled",8}{"map s",9}{"floor s",10}{"ratio",7}{"aim s",8}{"groups",8}");
        foreach (var (participants, statements, filled, aim) in Sizes)
        {
            var votes = Planted(participants, statements, filled);
            var found = 0;
            var map = Stopwatches.Median(() =>
            {
                var grouping = Grouping.Find(votes, PrincipalComponents.Project);
                found = OpinionFigures.Of(votes, grouping)[0].Groups.Count;
            });
            var floor = Stopwatches.Median(() => Floor(votes));
            missed |= map > aim;
            Console.WriteLine(
                $"{$"{participants} x {statements}",-28}{filled,8:0%}{map,9:0.000}{floor,10:0.000}{map / floor,7:0.0}{aim,8:0.0}{found,8}" + (map > aim ? "   <-- ABOVE THE AIM" : ""));
        }

        Console.WriteLine(missed ? "\nAIM MISSED: a map takes longer than it may." : "\nThe aim is met: every map is made in its time.");
    }

    // Three groups, each of a mind of its own on every statement, that seven in ten of its members follow.
    private static VoteMatrix Planted(int participants, int statements, double filled)
    {
        var random = new Random(1);
        var minds = Enumerable.Range(0, 3).Select(_ => Enumerable.Range(0, statements).Select(_ => random.Next(2) == 0 ? VoteValue.Disagree : VoteValue.Agree).ToArray()).ToArray();
        var collected = new VoteCollector();
        for (var p = 0; p < participants; p++)
        {
            for (var s = 0; s < statements; s++)
            {
                if (random.NextDouble() < filled)
                {
                    collected.Add($"{p}", $"{s}", random.NextDouble() < 0.7 ? minds[p % 3][s] : (VoteValue)random.Next(-1, 2));
                }
            }
        }

        return collected.ToMatrix();
    }

    private static double Floor(VoteMatrix votes)
    {
        var square = new double[votes.Statements.Count, votes.Statements.Count];
        for (var p = 0; p < votes.Participants.Count; p++)
        {
            var statements = votes.StatementsOf(p);
            var values = votes.ValuesOf(p);
            for (var i = 0; i < statements.Length; i++)
            {
                for (var j = i; j < statements.Length; j++)
                {
                    square[statements[i], statements[j]] += values[i] * values[j];
                }
            }
        }

        return square[0, 0];
    }
}
