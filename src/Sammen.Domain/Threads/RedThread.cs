using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;

namespace Sammen.Domain.Threads;

/// <summary>A point with what it comes from and what became of it, each in the order the thread runs.</summary>
/// <param name="Here">The point itself.</param>
/// <param name="From">Its sources, the earliest first.</param>
/// <param name="To">Its consequences, the nearest kind first.</param>
public sealed record Surroundings(Station Here, IReadOnlyList<Station> From, IReadOnlyList<Station> To);

/// <summary>
/// The red thread: what somebody said becomes a conclusion, that becomes an agreement or a decision, and from any point one gets
/// back and on. It is computed from what is recorded and follows the dialogue, never a person.
/// </summary>
public static class RedThread
{
    /// <summary>The thread in rows, one a conclusion, the newest dialogue first and its questions in the method's order.</summary>
    /// <param name="recorded">What is recorded about the initiative.</param>
    /// <param name="statements">How many statements stand at each question of a closed dialogue.</param>
    public static IReadOnlyList<ThreadRow> Rows(
        Recorded recorded, IReadOnlyDictionary<(Id<Dialogue> Dialogue, QuestionKey Question), int> statements)
    {
        var closed = recorded.Dialogues.Where(d => d.ClosedAt is not null).ToDictionary(d => d.Id);
        return
        [
            .. recorded.Conclusions
                .Where(c => closed.ContainsKey(c.DialogueId))
                .Select(c => ThreadRow.Of(c, closed[c.DialogueId], statements.GetValueOrDefault((c.DialogueId, c.Question)), recorded))
                .OrderByDescending(r => r.Dialogue.ClosedAt).ThenBy(r => r.Conclusion.Question.Ground).ThenBy(r => r.Conclusion.Question.Number),
        ];
    }

    /// <summary>The words of every point of the thread, for a page that names some of them.</summary>
    public static IReadOnlyDictionary<Point, string> WordsOf(Recorded recorded) => Links.Among(recorded, []).Words;

    /// <summary>Where a point comes from and what became of it; null when the initiative has no such point.</summary>
    /// <param name="recorded">What is recorded about the initiative.</param>
    /// <param name="ideas">Ideas that became it or are about it.</param>
    /// <param name="point">From where one looks.</param>
    public static Surroundings? Around(Recorded recorded, IReadOnlyCollection<Idea> ideas, Point point)
    {
        var links = Links.Among(recorded, ideas);
        if (links.Find(point) is not { } here)
        {
            return null;
        }

        return new(here, links.Back(point), links.On(point));
    }
}
