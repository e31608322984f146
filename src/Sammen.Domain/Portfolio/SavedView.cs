using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Portfolio;

/// <summary>A part of the portfolio that somebody wants to come back to (gemt udsnit). It is the member's own, and others do not see it.</summary>
public sealed class SavedView
{
    /// <summary>The most that one member keeps.</summary>
    public const int Most = 20;

    private const int LongestQuery = 500;

    private SavedView(Id<SavedView> id, Id<Member> memberId, string name, string query) => (Id, MemberId, Name, Query) = (id, memberId, name, query);

    /// <summary>Identity.</summary>
    public Id<SavedView> Id { get; private set; }

    /// <summary>Whose.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>What its owner calls it.</summary>
    public string Name { get; private set; }

    /// <summary>What it is narrowed to, as it stands in the address.</summary>
    public string Query { get; private set; }

    /// <summary>Keeps one. A name that is there already is refused, and so is one too many.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="by">Whose.</param>
    /// <param name="name">What its owner calls it.</param>
    /// <param name="query">As in the address, from the question mark.</param>
    /// <param name="before">Those that the member keeps already.</param>
    public static Result<SavedView> Keep(Id<SavedView> id, Member by, string? name, string query, IReadOnlyCollection<SavedView> before)
    {
        var checks = new Checks();
        name = checks.Required(name, "Name", 60);
        checks.That(!before.Any(v => v.Name.Equals(name, StringComparison.OrdinalIgnoreCase)), new Refusal("Portfolio.NameTaken", "Name"));
        checks.That(before.Count < Most, new Refusal("Portfolio.TooMany", null, RefusalKind.Conflict, Most));
        checks.That(query.Length is > 1 and <= LongestQuery, new Refusal("Portfolio.NothingNarrowed", "Name"));
        return checks.Passed ? new SavedView(id, by.Id, name, query) : checks.Refusals;
    }
}
