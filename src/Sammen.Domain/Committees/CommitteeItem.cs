using Sammen.Domain.Initiatives;

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
    private CommitteeItem(Id<CommitteeItem> id, Id<CommitteeMeeting> meetingId, int number, Id<Initiative>? initiativeId) =>
        (Id, MeetingId, Number, InitiativeId) = (id, meetingId, number, initiativeId);

    /// <summary>Identity.</summary>
    public Id<CommitteeItem> Id { get; private set; }

    /// <summary>On the agenda of which meeting.</summary>
    public Id<CommitteeMeeting> MeetingId { get; private set; }

    /// <summary>Its number on that agenda; agenda, minutes and archive have the same.</summary>
    public int Number { get; private set; }

    /// <summary>The initiative it is about; null for another matter.</summary>
    public Id<Initiative>? InitiativeId { get; private set; }

    /// <summary>What it is called on the agenda.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What the committee is asked to discuss.</summary>
    public string AskedTo { get; private set; } = "";

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
    public static Result<CommitteeItem> Put(
        Id<CommitteeItem> id, CommitteeMeeting meeting, Initiative? initiative, string? title, string? askedTo, IReadOnlyCollection<CommitteeItem> others, DateOnly today)
    {
        var checks = new Checks();
        checks.That(meeting.TakesItems(today), new Refusal("Committees.AgendaClosed", "Meeting", RefusalKind.Conflict));
        checks.That(initiative is null || !others.Any(o => o.MeetingId == meeting.Id && o.InitiativeId == initiative.Id), new Refusal("Committees.OnAgenda", "Meeting", RefusalKind.Conflict));
        var name = checks.Required(title, "Title", Checks.TitleLength);
        var asked = checks.Required(askedTo, "AskedTo");
        return checks.Passed
            ? new CommitteeItem(id, meeting.Id, Next(meeting, others), initiative?.Id) { Title = name, AskedTo = asked }
            : checks.Refusals;
    }

    /// <summary>Goes on to another meeting: one that was cancelled, or where there was no time. What has minutes stays where it was discussed.</summary>
    public Result<CommitteeItem> MoveTo(CommitteeMeeting meeting, IReadOnlyCollection<CommitteeItem> others, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(Outcome is null, new Refusal("Committees.HasMinutes", null, RefusalKind.Conflict));
        checks.That(meeting.TakesItems(today), new Refusal("Committees.AgendaClosed", "Meeting", RefusalKind.Conflict));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (MeetingId, Number) = (meeting.Id, Next(meeting, others));
        Changed();
        return this;
    }

    /// <summary>Writes the minutes: both sides' views with the same room. A disagreement takes both.</summary>
    public Result<CommitteeItem> Minute(ItemMinutes minutes, CommitteeMeeting meeting, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(!meeting.IsCancelled && meeting.On <= today, new Refusal("Committees.NotHeld", null, RefusalKind.Conflict));
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

    private static int Next(CommitteeMeeting meeting, IEnumerable<CommitteeItem> others) => others.Where(o => o.MeetingId == meeting.Id).Select(o => o.Number).DefaultIfEmpty().Max() + 1;
}
