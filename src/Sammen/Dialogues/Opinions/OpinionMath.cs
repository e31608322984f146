using Sammen.Domain.Dialogues.Opinions;

namespace Sammen.Dialogues.Opinions;

/// <summary>Finds groups beside the requests: half of the processors at most, so that a room never waits for a map.</summary>
internal static class OpinionMath
{
    private static readonly SemaphoreSlim Places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The groups and the figures of every statement; groups that are given are used as they are.</summary>
    public static Task<(Grouping Grouping, IReadOnlyList<StatementFigure> Figures)> Of(
        VoteMatrix votes, IReadOnlyDictionary<string, string>? given, CancellationToken stop) => Beside(
        () =>
        {
            var grouping = given is null ? Grouping.Find(votes, PrincipalComponents.Project, stop: stop) : Grouping.Given(votes, given);
            return (grouping, OpinionFigures.Of(votes, grouping));
        },
        stop);

    /// <summary>What people may be shown of it.</summary>
    public static Task<OpinionFindings> Find(VoteMatrix votes, int limit, CancellationToken stop) =>
        Beside(() => OpinionFindings.Of(votes, PrincipalComponents.Project, limit, stop), stop);

    private static async Task<T> Beside<T>(Func<T> calculate, CancellationToken stop)
    {
        await Places.WaitAsync(stop);
        try
        {
            return await Task.Run(calculate, stop);
        }
        finally
        {
            Places.Release();
        }
    }
}
