using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Committees;

/// <summary>What the two sides came to. Being told or asked in writing is no outcome of a matter that must be discussed (S96).</summary>
public enum ItemOutcome
{
    /// <summary>Both sides see it alike.</summary>
    Agreement,

    /// <summary>They see it differently; both views stand in the minutes.</summary>
    Disagreement,

    /// <summary>It is taken up again at a later meeting.</summary>
    Continued,
}

/// <summary>What the minutes say of an item.</summary>
/// <param name="ManagementView">Ledelsessidens syn.</param>
/// <param name="EmployeeView">Medarbejdersidens syn.</param>
/// <param name="Outcome">What they came to.</param>
/// <param name="ToAnswer">What management is to answer; may be empty.</param>
/// <param name="AnswerBy">By which day.</param>
public sealed record ItemMinutes(string? ManagementView, string? EmployeeView, ItemOutcome? Outcome, string? ToAnswer, DateOnly? AnswerBy);

/// <summary>An item on the agenda of a meeting, and what the minutes say of it (dagsordenspunkt, referat).</summary>
public sealed class CommitteeItem : Versioned
{
    private CommitteeItem(Id<CommitteeItem> id, Id<CommitteeMeeting> meetingId, int number, Id<Initiative>? initiativeId, string putBy, DateOnly putOn) =>
        (Id, MeetingId, Number, InitiativeId, PutBy, PutOn) = (id, meetingId, number, initiativeId, putBy, putOn);

    /// <summary>Identity.</summary>
    public Id<CommitteeItem> Id { get; private set; }

    /// <summary>On the agenda of which meeting.</summary>
    public Id<CommitteeMeeting> MeetingId { get; private set; }

    /// <summary>Its number on that agenda; agenda, minutes and archive have the same.</summary>
    public int Number { get; private set; }

    /// <summary>The initiative it is about; null for another matter.</summary>
    public Id<Initiative>? InitiativeId { get; private set; }

    /// <summary>Who put it on an agenda, as the others see that person.</summary>
    public string PutBy { get; private set; }

    /// <summary>The day it came on an agenda.</summary>
    public DateOnly PutOn { get; private set; }

    /// <summary>What it is called on the agenda.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What the committee is asked to discuss.</summary>
    public string AskedTo { get; private set; } = "";

    /// <summary>Why it was taken off the agenda; empty while it is on it. Its number is not given to another.</summary>
    public string WithdrawnBecause { get; private set; } = "";

    /// <summary>True when it was taken off.</summary>
    public bool IsWithdrawn => WithdrawnBecause.Length > 0;

    /// <summary>True while it is to be discussed: neither discussed nor taken off.</summary>
    public bool IsAhead => Outcome is null && !IsWithdrawn;

    /// <summary>Ledelsessidens syn; empty until the minutes are written.</summary>
    public string ManagementView { get; private set; } = "";

    /// <summary>Medarbejdersidens syn; likewise.</summary>
    public string EmployeeView { get; private set; } = "";

    /// <summary>What they came to; null until the minutes are written.</summary>
    public ItemOutcome? Outcome { get; private set; }

    /// <summary>What management is to answer; may be empty.</summary>
    public string ToAnswer { get; private set; } = "";

    /// <summary>By which day.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>The answer; empty while it waits.</summary>
    public string Answer { get; private set; } = "";

    /// <summary>The day it was given.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>True where an answer is promised and not given.</summary>
    public bool WaitsForAnswer => ToAnswer.Length > 0 && Answer.Length == 0;

    /// <summary>Comes on an agenda, last. Refused as Committees.AgendaClosed once it is closed, and as Committees.OnAgenda where the initiative is on it already.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="meeting">On the agenda of which meeting.</param>
    /// <param name="initiative">The initiative it is about; null for another matter.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="askedTo">What the committee is asked to discuss.</param>
    /// <param name="others">The items of that meeting.</param>
    /// <param name="by">Who puts it there.</param>
    /// <param name="today">Today.</param>
    public static Result<CommitteeItem> Put(
        Id<CommitteeItem> id, CommitteeMeeting meeting, Initiative? initiative, string? title, string? askedTo, IReadOnlyCollection<CommitteeItem> others, Member by, DateOnly today)
    {
        var checks = new Checks();
        CheckPlace(checks, meeting, initiative?.Id, others, today);
        var item = new CommitteeItem(id, meeting.Id, Next(meeting, others), initiative?.Id, by.Name, today);
        item.Take(title, askedTo, checks);
        return checks.Passed ? item : checks.Refusals;
    }

    /// <summary>Says it anew, until it has been discussed.</summary>
    public Result<CommitteeItem> Revise(string? title, string? askedTo, int version) => While(version, checks => Take(title, askedTo, checks));

    /// <summary>Goes on to another meeting: one that was cancelled, or where there was no time. What has minutes stays where it was discussed.</summary>
    public Result<CommitteeItem> MoveTo(CommitteeMeeting meeting, IReadOnlyCollection<CommitteeItem> others, int version, DateOnly today) => While(version, checks =>
    {
        CheckPlace(checks, meeting, InitiativeId, others, today);
        if (checks.Passed)
        {
            (MeetingId, Number) = (meeting.Id, Next(meeting, others));
        }
    });

    /// <summary>Is taken off the agenda with the reason.</summary>
    public Result<CommitteeItem> Withdraw(string? because, int version) => While(version, checks =>
    {
        var why = checks.Required(because, "Because", 300);
        if (checks.Passed)
        {
            WithdrawnBecause = why;
        }
    });

    /// <summary>Writes the minutes: both sides' views with the same room. A disagreement takes both.</summary>
    public Result<CommitteeItem> Minute(ItemMinutes minutes, CommitteeMeeting meeting, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(!IsWithdrawn, new Refusal("Committees.Withdrawn", null, RefusalKind.Conflict));
        checks.That(meeting.IsHeld(today), new Refusal("Committees.NotHeld", null, RefusalKind.Conflict));
        checks.That(minutes.Outcome is { } outcome && Enum.IsDefined(outcome), Refusal.Missing("Outcome"));
        var differ = minutes.Outcome == ItemOutcome.Disagreement;
        var management = differ ? checks.Required(minutes.ManagementView, "ManagementView") : checks.Optional(minutes.ManagementView, "ManagementView");
        var employees = differ ? checks.Required(minutes.EmployeeView, "EmployeeView") : checks.Optional(minutes.EmployeeView, "EmployeeView");
        var answer = checks.Optional(minutes.ToAnswer, "ToAnswer", 1000);
        checks.That(answer.Length == 0 || minutes.AnswerBy is not null, Refusal.Missing("AnswerBy"));
        checks.That(minutes.AnswerBy is null || minutes.AnswerBy >= meeting.On, new Refusal("Committees.AnswerBeforeMeeting", "AnswerBy"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (ManagementView, EmployeeView, Outcome, ToAnswer, AnswerBy) = (management, employees, minutes.Outcome, answer, answer.Length > 0 ? minutes.AnswerBy : null);
        Changed();
        return this;
    }

    /// <summary>Gives the answer that was promised.</summary>
    public Result<CommitteeItem> Reply(string? words, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(ToAnswer.Length > 0, new Refusal("Committees.NothingToAnswer", null, RefusalKind.Conflict));
        var answer = checks.Required(words, "Answer");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Answer, AnsweredOn) = (answer, today);
        Changed();
        return this;
    }

    private Result<CommitteeItem> While(int version, Action<Checks> change)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(Outcome is null, new Refusal("Committees.HasMinutes", null, RefusalKind.Conflict));
        checks.That(!IsWithdrawn, new Refusal("Committees.Withdrawn", null, RefusalKind.Conflict));
        if (checks.Passed)
        {
            change(checks);
        }

        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Changed();
        return this;
    }

    private void Take(string? title, string? askedTo, Checks checks)
    {
        var (name, asked) = (checks.Required(title, "Title", Checks.TitleLength), checks.Required(askedTo, "AskedTo"));
        if (checks.Passed)
        {
            (Title, AskedTo) = (name, asked);
        }
    }

    private static void CheckPlace(Checks checks, CommitteeMeeting meeting, Id<Initiative>? initiative, IEnumerable<CommitteeItem> others, DateOnly today)
    {
        checks.That(meeting.TakesItems(today), new Refusal("Committees.AgendaClosed", "Meeting", RefusalKind.Conflict));
        checks.That(
            initiative is null || !others.Any(o => o.MeetingId == meeting.Id && o.InitiativeId == initiative && !o.IsWithdrawn),
            new Refusal("Committees.OnAgenda", "Meeting", RefusalKind.Conflict));
    }

    private static int Next(CommitteeMeeting meeting, IEnumerable<CommitteeItem> others) => others.Where(o => o.MeetingId == meeting.Id).Select(o => o.Number).DefaultIfEmpty().Max() + 1;
}
