namespace Sammen.Domain.Committees;

/// <summary>A meeting in words.</summary>
/// <param name="On">The day.</param>
/// <param name="At">When on the day, and where; may be empty.</param>
/// <param name="AgendaClosesOn">The last day something can come on its agenda.</param>
public sealed record MeetingText(DateOnly? On, string? At, DateOnly? AgendaClosesOn);

/// <summary>A meeting of a committee (møde). One that is cancelled stays with the reason, so that what lay on its agenda is not lost.</summary>
public sealed class CommitteeMeeting : Versioned
{
    private CommitteeMeeting(Id<CommitteeMeeting> id, Id<Committee> committeeId) => (Id, CommitteeId) = (id, committeeId);

    /// <summary>Identity.</summary>
    public Id<CommitteeMeeting> Id { get; private set; }

    /// <summary>Of which committee.</summary>
    public Id<Committee> CommitteeId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly On { get; private set; }

    /// <summary>When on the day, and where.</summary>
    public string At { get; private set; } = "";

    /// <summary>The last day something can come on its agenda.</summary>
    public DateOnly AgendaClosesOn { get; private set; }

    /// <summary>Why it is cancelled; empty while it is not.</summary>
    public string CancelledBecause { get; private set; } = "";

    /// <summary>Who was there and who had said that they could not come, as the minutes say it; empty until somebody has written it.</summary>
    public string Present { get; private set; } = "";

    /// <summary>True when it is cancelled.</summary>
    public bool IsCancelled => CancelledBecause.Length > 0;

    /// <summary>Plans a meeting.</summary>
    public static Result<CommitteeMeeting> Plan(Id<CommitteeMeeting> id, Committee committee, MeetingText text, IEnumerable<CommitteeMeeting> others) =>
        committee.Stands ? new CommitteeMeeting(id, committee.Id).Take(text, others) : new Refusal("Committees.Dissolved", null, RefusalKind.Conflict);

    /// <summary>Moves it, or says it anew.</summary>
    public Result<CommitteeMeeting> Move(MeetingText text, IEnumerable<CommitteeMeeting> others, int version)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var result = Take(text, others);
        if (result.Refusals.Count == 0)
        {
            Changed();
        }

        return result;
    }

    /// <summary>Cancels it with the reason, which the committee's members read.</summary>
    public Result<CommitteeMeeting> Cancel(string? because, int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        var why = checks.Required(because, "Because", 300);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        CancelledBecause = why;
        Changed();
        return this;
    }

    /// <summary>Writes who was there.</summary>
    public Result<CommitteeMeeting> Attend(string? present, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(IsHeld(today), new Refusal("Committees.NotHeld", null, RefusalKind.Conflict));
        var words = checks.Required(present, "Present", 2000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Present = words;
        Changed();
        return this;
    }

    /// <summary>True from the day it meets, unless it is cancelled.</summary>
    public bool IsHeld(DateOnly today) => !IsCancelled && On <= today;

    /// <summary>True where something can still come on its agenda.</summary>
    public bool TakesItems(DateOnly today) => !IsCancelled && today <= AgendaClosesOn && today <= On;

    private Result<CommitteeMeeting> Take(MeetingText text, IEnumerable<CommitteeMeeting> others)
    {
        var checks = new Checks();
        var at = checks.Optional(text.At, "At", Checks.TitleLength);
        checks.That(text.On is not null, Refusal.Missing("On"));
        checks.That(text.AgendaClosesOn is null || text.On is null || text.AgendaClosesOn <= text.On, new Refusal("Committees.AgendaAfterMeeting", "AgendaClosesOn"));
        checks.That(!others.Any(o => o.Id != Id && !o.IsCancelled && o.On == text.On), new Refusal("Committees.MeetsThatDay", "On"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (On, At, AgendaClosesOn) = (text.On!.Value, at, text.AgendaClosesOn ?? text.On.Value);
        return this;
    }
}
