using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Competences;

/// <summary>A competence that loses weight, in words.</summary>
/// <param name="What">Which.</param>
/// <param name="Group">For whom; null where it is nobody's in particular.</param>
/// <param name="Meant">What it has meant.</param>
/// <param name="Honoured">How it is honoured, or used elsewhere.</param>
/// <param name="WhoTalks">Who talks with those it concerns.</param>
public sealed record FadingText(string? What, StaffGroup? Group, string? Meant, string? Honoured, string? WhoTalks);

/// <summary>Something people are good at that there will be less use for, and how those it concerns are looked after (S74).</summary>
public sealed class FadingCompetence : Written
{
    private FadingCompetence(Id<FadingCompetence> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<FadingCompetence> Id { get; private set; }

    /// <summary>Which.</summary>
    public string What { get; private set; } = "";

    /// <summary>For whom; null where it is nobody's in particular.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>What it has meant; may be empty.</summary>
    public string Meant { get; private set; } = "";

    /// <summary>How it is honoured, or used elsewhere; empty until somebody has said.</summary>
    public string Honoured { get; private set; } = "";

    /// <summary>Who talks with those it concerns; empty until somebody has said.</summary>
    public string WhoTalks { get; private set; } = "";

    /// <summary>Writes it.</summary>
    public static Result<FadingCompetence> Write(Id<FadingCompetence> id, Id<Initiative> initiative, FadingText text, Member by, DateOnly today) =>
        new FadingCompetence(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<FadingCompetence> Revise(FadingText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var what = checks.Required(text.What, "What", Checks.TitleLength);
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        var meant = checks.Optional(text.Meant, "Meant", 1000);
        var honoured = checks.Optional(text.Honoured, "Honoured", 1000);
        var talks = checks.Optional(text.WhoTalks, "WhoTalks", 300);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (What, GroupId, Meant, Honoured, WhoTalks) = (what, text.Group?.Id, meant, honoured, talks);
        Sign(by, today);
        return this;
    }
}
