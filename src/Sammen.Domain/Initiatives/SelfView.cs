using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>How used somebody says to be to new technology at work (S93).</summary>
public enum TechnologyExperience
{
    /// <summary>New to it.</summary>
    New,

    /// <summary>Has tried a little of it.</summary>
    Some,

    /// <summary>Has been through it before.</summary>
    Much,
}

/// <summary>How somebody says to look at the technology. A team needs more than those who long for it (S93): counter-views make the result better.</summary>
public enum Outlook
{
    /// <summary>Looks forward to it.</summary>
    Eager,

    /// <summary>Sees it as most colleagues do.</summary>
    Typical,

    /// <summary>Asks the critical questions.</summary>
    Critical,

    /// <summary>Does not know yet.</summary>
    Undecided,
}

/// <summary>What somebody says of oneself.</summary>
/// <param name="Profession">Profession or job.</param>
/// <param name="Experience">Experience with new technology.</param>
/// <param name="Outlook">How one looks at it.</param>
/// <param name="Brings">What one brings, or wants to look after.</param>
public sealed record SelfText(string? Profession, TechnologyExperience? Experience, Outlook? Outlook, string? Brings);

/// <summary>
/// What one on the team says of oneself (S93, S89, S76). Nobody says it of another: there is no way to write it for somebody, and it is gone when the
/// person takes it back.
/// </summary>
public sealed class SelfView : Written
{
    private SelfView(Id<SelfView> id, Id<Initiative> initiativeId, Id<Member> memberId) : base(initiativeId) => (Id, MemberId) = (id, memberId);

    /// <summary>Identity.</summary>
    public Id<SelfView> Id { get; private set; }

    /// <summary>Who says it, of oneself.</summary>
    public Id<Member> MemberId { get; private set; }

    /// <summary>Profession or job; may be empty.</summary>
    public string Profession { get; private set; } = "";

    /// <summary>Experience with new technology; null where it is not said.</summary>
    public TechnologyExperience? Experience { get; private set; }

    /// <summary>How one looks at it; null where it is not said.</summary>
    public Outlook? Outlook { get; private set; }

    /// <summary>What one brings, or wants to look after; may be empty.</summary>
    public string Brings { get; private set; } = "";

    /// <summary>Says it. Refused as Initiatives.SaysNothing where all is empty.</summary>
    public static Result<SelfView> Say(Initiative initiative, SelfText text, Member by, DateOnly today) => initiative.Team.Any(t => t.MemberId == by.Id)
        ? new SelfView(Id<SelfView>.Random(), initiative.Id, by.Id).Revise(text, 0, by, today)
        : Refusal.NotYours;

    /// <summary>Says it anew; nobody else can.</summary>
    public Result<SelfView> Revise(SelfText text, int version, Member by, DateOnly today)
    {
        if (by.Id != MemberId)
        {
            return Refusal.NotYours;
        }

        var checks = Begin(version);
        checks.That(text.Experience is not { } e || Enum.IsDefined(e), Refusal.Unread("Experience"));
        checks.That(text.Outlook is not { } o || Enum.IsDefined(o), Refusal.Unread("Outlook"));
        var profession = checks.Optional(text.Profession, "Profession", Checks.TitleLength);
        var brings = checks.Optional(text.Brings, "Brings", 300);
        checks.That(profession.Length + brings.Length > 0 || text.Experience is not null || text.Outlook is not null, new Refusal("Initiatives.SaysNothing", "Profession"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Profession, Experience, Outlook, Brings) = (profession, text.Experience, text.Outlook, brings);
        Sign(by, today);
        return this;
    }
}
