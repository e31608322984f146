using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Competences;

/// <summary>When a competence is needed (S75).</summary>
public enum Horizon
{
    /// <summary>To begin.</summary>
    Now,

    /// <summary>Further on.</summary>
    Later,
}

/// <summary>Where a group stands today, as its team sees it together (S77).</summary>
public enum TodayLevel
{
    /// <summary>Ikke endnu.</summary>
    NotYet,

    /// <summary>Kende.</summary>
    Know,

    /// <summary>Kunne.</summary>
    Use,

    /// <summary>Mestre.</summary>
    Master,
}

/// <summary>How far it is from today to what is needed. It is said in words and never summed up.</summary>
public enum Distance
{
    /// <summary>Nobody has said where the group stands.</summary>
    NotJudged,

    /// <summary>The group is there.</summary>
    OnLevel,

    /// <summary>One step.</summary>
    OneStep,

    /// <summary>More than one step.</summary>
    MoreSteps,
}

/// <summary>A need in words.</summary>
/// <param name="Competence">Which of the wheel's twelve; null for another.</param>
/// <param name="Other">Another one in one's own words; empty for one of the wheel's.</param>
/// <param name="Group">Who needs it; null for all who touch the technology.</param>
/// <param name="Horizon">When.</param>
/// <param name="Required">How well.</param>
public sealed record NeedText(Competence? Competence, string? Other, StaffGroup? Group, Horizon? Horizon, CompetenceLevel? Required);

/// <summary>
/// A competence that a group needs (kompetencebehov, S73 to S78): one of the wheel's twelve, or a broader one in one's own words (S74). It is about
/// a group, never about a person, and is never counted up or ranked.
/// </summary>
public sealed class CompetenceNeed : Written
{
    private CompetenceNeed(Id<CompetenceNeed> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<CompetenceNeed> Id { get; private set; }

    /// <summary>Which of the wheel's twelve; null for another.</summary>
    public Competence? Competence { get; private set; }

    /// <summary>Another one in the team's words; empty for one of the wheel's.</summary>
    public string Other { get; private set; } = "";

    /// <summary>Who needs it; null for all who touch the technology.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>When.</summary>
    public Horizon Horizon { get; private set; }

    /// <summary>How well.</summary>
    public CompetenceLevel Required { get; private set; }

    /// <summary>Where the group stands today; null until somebody has judged it.</summary>
    public TodayLevel? Today { get; private set; }

    /// <summary>How that was judged; may be empty.</summary>
    public string HowJudged { get; private set; } = "";

    /// <summary>Writes a need. <paramref name="others"/> are those that the initiative has already.</summary>
    public static Result<CompetenceNeed> Write(
        Id<CompetenceNeed> id, Id<Initiative> initiative, NeedText text, IReadOnlyCollection<CompetenceNeed> others, Member by, DateOnly today) =>
        new CompetenceNeed(id, initiative).Revise(text, others, 0, by, today);

    /// <summary>
    /// Writes it anew; refused as Competences.NamedAlready where the group has the same need at the same time. Another group or another competence
    /// has to be judged anew.
    /// </summary>
    public Result<CompetenceNeed> Revise(NeedText text, IReadOnlyCollection<CompetenceNeed> others, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var other = checks.Optional(text.Other, "Other", Checks.TitleLength);
        checks.That(text.Competence is null || Enum.IsDefined(text.Competence.Value), Refusal.Unread("Competence"));
        checks.That(text.Competence is not null || other.Length > 0, new Refusal("Competences.WhichCompetence", "Competence"));
        checks.That(text.Competence is null || other.Length == 0, new Refusal("Competences.OneOfTwo", "Other"));
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        checks.That(text.Horizon is { } horizon && Enum.IsDefined(horizon), Refusal.Missing("Horizon"));
        checks.That(text.Required is { } required && Enum.IsDefined(required), Refusal.Missing("Required"));
        checks.That(
            !others.Any(o => o.Id != Id && o.IsSame(text.Competence, other) && o.GroupId == text.Group?.Id && o.Horizon == text.Horizon),
            new Refusal("Competences.NamedAlready", "Group"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        if (IsWritten && (!IsSame(text.Competence, other) || GroupId != text.Group?.Id))
        {
            (Today, HowJudged) = (null, "");
        }

        (Competence, Other, GroupId, Horizon, Required) = (text.Competence, other, text.Group?.Id, text.Horizon!.Value, text.Required!.Value);
        Sign(by, today);
        return this;
    }

    /// <summary>Says where the group stands today; without a level it is not judged any more.</summary>
    public Result<CompetenceNeed> Judge(TodayLevel? level, string? how, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(level is null || Enum.IsDefined(level.Value), Refusal.Unread("Today"));
        var judged = checks.Optional(how, "HowJudged", 1000);
        checks.That(level is not null || judged.Length == 0, Refusal.Missing("Today"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Today, HowJudged) = (level, judged);
        Sign(by, today);
        return this;
    }

    /// <summary>True where both are about the same competence.</summary>
    public bool IsSame(CompetenceNeed need) => IsSame(need.Competence, need.Other);

    private bool IsSame(Competence? competence, string other) =>
        Competence == competence && string.Equals(Other, other, StringComparison.OrdinalIgnoreCase);
}
