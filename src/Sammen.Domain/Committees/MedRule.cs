using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Committees;

/// <summary>By which rule a committee is proposed.</summary>
public enum CommitteeReason
{
    /// <summary>The municipality has no committee that could take it.</summary>
    None,

    /// <summary>It is at the level of the manager who decides.</summary>
    DecidersLevel,

    /// <summary>The one who decides has no committee at the own level; this is the nearest above.</summary>
    NearestAbove,

    /// <summary>It is about the whole municipality.</summary>
    WholeMunicipality,

    /// <summary>It is a matter of principle, which starts in the main committee (S97).</summary>
    Principle,
}

/// <summary>How a meeting lies to the decision.</summary>
public enum MeetingTiming
{
    /// <summary>No meeting lies ahead that still takes items.</summary>
    NoMeeting,

    /// <summary>Nobody has said when it is decided.</summary>
    NoDecisionDate,

    /// <summary>Early enough for views to enter the basis of the decision.</summary>
    InTime,

    /// <summary>Before the decision, and so late that views can hardly count.</summary>
    Late,

    /// <summary>The decision is made before the committee meets, or on the same day.</summary>
    AfterDecision,
}

/// <summary>A committee that is proposed, and why.</summary>
public sealed record CommitteeProposal(Committee? Committee, CommitteeReason Reason);

/// <summary>A meeting that is proposed, and how it lies to the decision.</summary>
public sealed record MeetingProposal(CommitteeMeeting? Meeting, MeetingTiming Timing);

/// <summary>
/// Where and when a matter is discussed (S96, S97): in the committee at the level of the manager who decides, and so early that views can enter the basis
/// of the decision. It proposes and warns; people choose.
/// </summary>
public static class MedRule
{
    /// <summary>Days between meeting and decision, as delivered; a municipality can set its own.</summary>
    public const int DaysForViews = Municipality.UsualDaysForViews;

    /// <summary>The committee for a matter.</summary>
    /// <param name="tree">The municipality's committees.</param>
    /// <param name="units">Its organisation.</param>
    /// <param name="decides">The unit of the manager who decides; null for the whole municipality.</param>
    /// <param name="isPrinciple">True for a matter of principle.</param>
    public static CommitteeProposal Where(CommitteeTree tree, UnitTree units, Id<Unit>? decides, bool isPrinciple)
    {
        if (isPrinciple || decides is not { } unit)
        {
            return Main(isPrinciple ? CommitteeReason.Principle : CommitteeReason.WholeMunicipality);
        }

        foreach (var (at, steps) in units.Above(unit).Select((at, steps) => (at, steps)))
        {
            if (tree.All.Where(c => c.Stands && c.UnitId == at).OrderBy(c => c.Level).ThenBy(c => c.Id.Value).FirstOrDefault() is { } found)
            {
                return new(found, steps == 0 ? CommitteeReason.DecidersLevel : CommitteeReason.NearestAbove);
            }
        }

        return Main(CommitteeReason.NearestAbove);

        CommitteeProposal Main(CommitteeReason reason) => tree.Main is { } main ? new(main, reason) : new(null, CommitteeReason.None);
    }

    /// <summary>The first of a committee's meetings that still takes items, and how it lies to the decision.</summary>
    /// <param name="meetings">The committee's meetings.</param>
    /// <param name="decisionOn">The day of the decision; null where nobody has said.</param>
    /// <param name="today">Today.</param>
    /// <param name="daysForViews">Days that views need to count.</param>
    public static MeetingProposal When(IEnumerable<CommitteeMeeting> meetings, DateOnly? decisionOn, DateOnly today, int daysForViews = DaysForViews)
    {
        var next = meetings.Where(m => m.TakesItems(today)).OrderBy(m => m.On).FirstOrDefault();
        return new(next, next is null ? MeetingTiming.NoMeeting : Lies(next.On, decisionOn, daysForViews));
    }

    /// <summary>How a day lies to the decision.</summary>
    public static MeetingTiming Lies(DateOnly meeting, DateOnly? decisionOn, int daysForViews = DaysForViews) => decisionOn is not { } decision ? MeetingTiming.NoDecisionDate
        : meeting >= decision ? MeetingTiming.AfterDecision
        : meeting.AddDays(daysForViews) > decision ? MeetingTiming.Late
        : MeetingTiming.InTime;
}
