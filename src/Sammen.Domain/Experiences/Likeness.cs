using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Search;

namespace Sammen.Domain.Experiences;

/// <summary>A shared experience that may be like an initiative.</summary>
/// <param name="Id">Which.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Municipality">Whose it is.</param>
/// <param name="Field">Professional field.</param>
/// <param name="Technology">Kind of technology.</param>
/// <param name="SharedOn">When it was shared.</param>
public sealed record Likely(Id<SharedExperience> Id, string Title, string Municipality, Field? Field, Technology? Technology, DateOnly SharedOn);

/// <summary>Why a shared experience is shown beside an initiative: the reason is shown with it, and no score.</summary>
/// <param name="Experience">Which.</param>
/// <param name="SameTechnology">It has the same kind of technology.</param>
/// <param name="SameField">It is from the same field.</param>
/// <param name="Shared">Words that both have in common, as the initiative writes them.</param>
public sealed record Likeness(Likely Experience, bool SameTechnology, bool SameField, IReadOnlyList<string> Shared)
{
    /// <summary>Most that are shown.</summary>
    public const int Most = 3;

    private const int MostWords = 3;

    /// <summary>The words of an initiative by which others are found, by their stems: title and problem (S28).</summary>
    public static IReadOnlyDictionary<string, string> WordsOf(Initiative initiative) => DanishWords.Telling($"{initiative.Title} {initiative.Problem}")
        .Where(w => w.Length > 3).Select(w => (Stem: DanishWords.Stem(w), Word: w)).DistinctBy(w => w.Stem, StringComparer.Ordinal).Take(40).ToDictionary(w => w.Stem, w => w.Word, StringComparer.Ordinal);

    /// <summary>
    /// The nearest of these, at most three: first those with the same technology, then the same field, then words in common. One that has only the field, or only a single
    /// word, in common is not near.
    /// </summary>
    public static IReadOnlyList<Likeness> Nearest(Initiative initiative, IEnumerable<Likely> all, IReadOnlyDictionary<Id<SharedExperience>, IReadOnlyList<string>> stems)
    {
        var words = WordsOf(initiative);
        return
        [
            .. all.Select(e => new Likeness(
                    e, e.Technology is not null && e.Technology == initiative.Technology, e.Field is not null && e.Field == initiative.Field,
                    [.. stems.GetValueOrDefault(e.Id, []).Where(words.ContainsKey).Select(s => words[s]).OrderByDescending(w => w.Length).Take(MostWords)]))
                .Where(l => l.SameTechnology || l.Shared.Count > 1 || (l.SameField && l.Shared.Count > 0))
                .OrderByDescending(l => (l.SameTechnology ? 3 : 0) + (l.SameField ? 2 : 0) + l.Shared.Count).ThenByDescending(l => l.Experience.SharedOn).ThenBy(l => l.Experience.Id.Value)
                .Take(Most),
        ];
    }
}
