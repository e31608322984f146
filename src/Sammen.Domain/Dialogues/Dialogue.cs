using System.Security.Cryptography;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Dialogues;

/// <summary>Whether statements carry a name. Announced before the first word and never changed afterwards.</summary>
public enum Naming
{
    /// <summary>Each statement carries the writer's name.</summary>
    WithName,

    /// <summary>"Uden navn": nothing ties a statement to its writer. Not the same as anonymous.</summary>
    WithoutName,
}

/// <summary>What a dialogue is about and how it is held, as the one who opens it says.</summary>
/// <param name="Title">Short name.</param>
/// <param name="Situation">Committee, leader group or workplace (S3).</param>
/// <param name="Questions">The questions to talk about; at least one (S115).</param>
/// <param name="Naming">Signed or without name.</param>
/// <param name="ClosesOn">The last day to write, or null when it is closed by hand.</param>
/// <param name="Minutes">For a meeting: minutes meant for each <see cref="MeetingStep"/>; null for a period.</param>
/// <param name="Period">For a period: what is promised and how one comes in; null promises as little as can be.</param>
public sealed record DialoguePlan(
    string? Title, Situation? Situation, IReadOnlyCollection<QuestionKey> Questions, Naming? Naming, DateOnly? ClosesOn,
    IReadOnlyList<int?>? Minutes = null, PeriodPlan? Period = null);

/// <summary>
/// A conversation on chosen questions (S3, S115), over a period or as a meeting. Nobody sees others' statements before it closes,
/// or in a meeting before all read together, or in a period where reading underway was announced; afterwards they stay readable
/// beside the conclusions.
/// </summary>
public sealed class Dialogue : Versioned
{
    private Dialogue(Id<Dialogue> id, Id<Initiative> initiativeId, Phase phase, string title, Situation situation, Naming naming, DateTimeOffset openedAt)
    {
        Id = id;
        InitiativeId = initiativeId;
        Phase = phase;
        Title = title;
        Situation = situation;
        Naming = naming;
        OpenedAt = openedAt;
    }

    /// <summary>Identity.</summary>
    public Id<Dialogue> Id { get; private set; }

    /// <summary>About which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>In which phase it was held.</summary>
    public Phase Phase { get; private set; }

    /// <summary>Short name.</summary>
    public string Title { get; private set; }

    /// <summary>Committee, leader group or workplace (S3).</summary>
    public Situation Situation { get; private set; }

    /// <summary>Signed or without name.</summary>
    public Naming Naming { get; private set; }

    /// <summary>The questions talked about, in the method's order.</summary>
    public IReadOnlyList<QuestionKey> Questions { get; private set; } = [];

    /// <summary>The last day to write; null when it is closed by hand.</summary>
    public DateOnly? ClosesOn { get; private set; }

    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The secret part of the guests' link. Who has the link may take part; a new one makes the old link dead.</summary>
    public string GuestToken { get; private set; } = "";

    /// <summary>How it stands as a meeting; null when it runs over a period.</summary>
    public Meeting? Meeting { get; private set; }

    /// <summary>What was promised of it as a period; null for a meeting, and where nothing more than usual was promised.</summary>
    public Period? Period { get; private set; }

    /// <summary>True when people read and mark others' statements while it is open.</summary>
    public bool IsReadUnderway => Period is { Reading: Reading.Underway } && ClosedAt is null;

    /// <summary>True for a meeting that is not over.</summary>
    public bool IsMeetingNow => Meeting is not null && ClosedAt is null;

    /// <summary>True until it is closed or its last day has passed.</summary>
    public bool IsOpen(DateOnly today) => ClosedAt is null && (ClosesOn is not { } last || today <= last);

    /// <summary>True while statements are taken; a meeting takes them from the first step until all have talked.</summary>
    public bool TakesStatements(DateOnly today) =>
        IsOpen(today) && Meeting is null or { Step: MeetingStep.Write or MeetingStep.Read or MeetingStep.Talk };

    /// <summary>True while marks are taken: at the meeting's step, or over a period that is read underway.</summary>
    /// <param name="today">The day; a period needs it.</param>
    public bool TakesVotes(DateOnly? today) => ClosedAt is null
        && (Meeting is { } meeting ? meeting.TakesVotes : IsReadUnderway && today is { } day && IsOpen(day));

    /// <summary>True when one comes in this way: signed in or by the shared link, unless something else was announced.</summary>
    public bool LetsIn(Entrance by) => Period?.LetsIn(by) ?? by != Entrance.Personal;

    /// <summary>True when others' statements may be read by all: once it is closed by someone, or the meeting has come to reading.</summary>
    public bool ShowsStatements => ClosedAt is not null || Meeting is { Shows: true };

    /// <summary>True when statements can be lifted out of it: once it is closed, or the meeting has come to talking.</summary>
    public bool MayBeLiftedFrom => ClosedAt is not null || Meeting is { Counts: true };

    /// <summary>Opens a dialogue on an initiative in its present phase.</summary>
    /// <param name="about">The initiative.</param>
    /// <param name="plan">What it is about and how it is held.</param>
    /// <param name="now">When.</param>
    /// <param name="id">Made with the form, so that a double post opens one dialogue; null makes a new one.</param>
    public static Result<Dialogue> Open(Initiative about, DialoguePlan plan, DateTimeOffset now, Id<Dialogue>? id = null)
    {
        var today = now.Day();
        var checks = new Checks();
        var title = checks.Required(plan.Title, "Title", Checks.TitleLength);
        checks.That(plan.Situation is { } s && Enum.IsDefined(s), Refusal.Missing("Situation"));
        checks.That(plan.Questions.Count > 0, new Refusal("Dialogues.NoQuestion", "Questions"));
        checks.That(plan.Naming is { } n && Enum.IsDefined(n), Refusal.Missing("Naming"));
        checks.That(plan.ClosesOn is not { } on || on >= today, new Refusal("Dialogues.ClosesInPast", "ClosesOn"));
        var meeting = plan.Minutes is null ? null : checks.Take(Dialogues.Meeting.Plan(plan.Minutes));
        var period = plan.Period is null || meeting is not null ? null : checks.Take(Dialogues.Period.Plan(plan.Period, plan.ClosesOn, today));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        return new Dialogue(id ?? Id<Dialogue>.At(now), about.Id, about.Phase, title, plan.Situation!.Value, plan.Naming!.Value, now)
        {
            Questions = [.. plan.Questions.Distinct().OrderBy(q => q.Ground).ThenBy(q => q.Number)],
            ClosesOn = plan.ClosesOn,
            GuestToken = NewToken(),
            Meeting = meeting,
            Period = period,
        };
    }

    // Held elsewhere and over: nobody writes in it here.
    internal static Dialogue Imported(Id<Dialogue> id, Initiative about, string title, Situation situation, QuestionKey question, DateTimeOffset now) =>
        new(id, about.Id, about.Phase, title, situation, Naming.WithoutName, now) { Questions = [question], ClosedAt = now, GuestToken = NewToken() };

    /// <summary>Moves the meeting to a step, forwards or back, and sets its clock.</summary>
    public Result<Dialogue> GoTo(MeetingStep? step, int version, DateTimeOffset now) => Steer(version, meeting =>
    {
        if (step is not { } to || !Enum.IsDefined(to))
        {
            return [Refusal.Missing("Step")];
        }

        meeting.GoTo(to, now);
        return [];
    });

    /// <summary>Plans the steps anew; the clock of the present one goes on as it is.</summary>
    public Result<Dialogue> Replan(IReadOnlyList<int?>? minutes, int version) => Steer(version, meeting => meeting.Replan(minutes).Refusals);

    /// <summary>Gives the present step more minutes, from now where it has run over.</summary>
    public Result<Dialogue> GiveMore(int minutes, int version, DateTimeOffset now) => Steer(version, meeting =>
    {
        if (minutes is < 1 or > Meeting.MostMinutes)
        {
            return [new Refusal("Dialogues.Minutes", "More", RefusalKind.Invalid, Meeting.MostMinutes)];
        }

        meeting.Extend(minutes, now);
        return [];
    });

    /// <summary>Stops the clock, or lets it run on.</summary>
    public Result<Dialogue> LetClockRun(bool runs, int version, DateTimeOffset now) => Steer(version, meeting =>
    {
        if (runs)
        {
            meeting.Resume(now);
        }
        else
        {
            meeting.Pause(now);
        }

        return [];
    });

    /// <summary>Takes a statement, or says why not. See <see cref="StatementDraft"/>.</summary>
    /// <param name="draft">The statement.</param>
    /// <param name="now">When; only the day is kept.</param>
    /// <param name="already">How many the same device has written here; at most <see cref="Statement.MostPerDevice"/>.</param>
    public Result<Statement> Add(StatementDraft draft, DateTimeOffset now, int already = 0)
    {
        var today = now.Day();
        if (!TakesStatements(today))
        {
            return new Refusal(IsOpen(today) ? "Dialogues.NotNow" : "Dialogues.Closed", null, RefusalKind.Conflict);
        }

        if (draft.By is { } way && !LetsIn(way))
        {
            return new Refusal("Dialogues.NotThisWay", null, RefusalKind.NotYours);
        }

        var checks = new Checks();
        checks.That(already < Statement.MostPerDevice, new Refusal("Dialogues.TooMany", null, RefusalKind.Conflict, Statement.MostPerDevice));
        return Take(draft, today, checks);
    }

    /// <summary>
    /// Takes a statement from somebody without a phone, or from a sheet of paper, by the one who leads: from the first word on, and also
    /// when the meeting is over, for paper is typed in afterwards.
    /// </summary>
    public Result<Statement> AddFromPaper(StatementDraft draft, DateTimeOffset now) =>
        Meeting is null || (ClosedAt is null && Meeting.Step is null)
            ? new Refusal("Dialogues.NotNow", null, RefusalKind.Conflict)
            : Take(draft, now.Day(), new Checks());

    /// <summary>Closes it: from now on all statements can be read by everyone who may see the initiative, and by its guests.</summary>
    public Result<Dialogue> Close(DateTimeOffset now)
    {
        if (ClosedAt is not null)
        {
            return new Refusal("Dialogues.AlreadyClosed", null, RefusalKind.Conflict);
        }

        ClosedAt = now;
        Meeting?.Stop();
        Changed();
        return this;
    }

    /// <summary>Makes personal links to it.</summary>
    /// <param name="order">For whom.</param>
    /// <param name="already">How many there are.</param>
    /// <param name="today">The day.</param>
    public Result<IReadOnlyList<PersonalLink>> MakeLinks(LinkOrder order, int already, DateOnly today)
    {
        var made = PersonalLink.Make(this, order, already, today);
        if (made.Refusals.Count == 0)
        {
            Changed();
        }

        return made;
    }

    /// <summary>Makes a new guests' link and the old one dead.</summary>
    public void RenewGuestLink()
    {
        GuestToken = NewToken();
        Changed();
    }

    private Result<Statement> Take(StatementDraft draft, DateOnly today, Checks checks)
    {
        var text = checks.Required(draft.Text, "Text", Statement.MaxLength);
        checks.That(draft.Kind is { } k && Enum.IsDefined(k), Refusal.Missing("Kind"));
        checks.That(draft.Question is { } q && Questions.Contains(q), Refusal.Missing("Question"));
        var name = "";
        if (Naming == Naming.WithName && draft.Author is null)
        {
            name = checks.Required(draft.GuestName, "GuestName", Checks.TitleLength);
        }

        return checks.Passed
            ? Statement.Of(this, draft, text, name, today)
            : checks.Refusals;
    }

    private Result<Dialogue> Steer(int version, Func<Meeting, List<Refusal>> move)
    {
        if (Meeting is null || ClosedAt is not null)
        {
            return new Refusal("Dialogues.AlreadyClosed", null, RefusalKind.Conflict);
        }

        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        if (move(Meeting) is { Count: > 0 } why)
        {
            return why;
        }

        Changed();
        return this;
    }

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
}
