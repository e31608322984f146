using System.Security.Cryptography;

namespace Sammen.Domain.Dialogues;

/// <summary>What everyone in a meeting does just now, in the order of the meeting (S115).</summary>
public enum MeetingStep
{
    /// <summary>Skriv alene: nobody sees what others write, so that the first voice does not lead the rest.</summary>
    Write,

    /// <summary>Læs og markér: all statements are there to read, and everyone marks what they agree with.</summary>
    Read,

    /// <summary>Tal sammen: statements side by side as gains and drawbacks, with the counts (S4).</summary>
    Talk,

    /// <summary>Konkludér: agreed, seen differently with both views, or open.</summary>
    Conclude,

    /// <summary>Aftal: who does what by when.</summary>
    Agree,
}

/// <summary>
/// A dialogue that is held as a meeting: its steps, how long each is meant to take, and where it stands. The one who leads it moves
/// it, back and forth as it suits; no step is a gate.
/// </summary>
public sealed class Meeting
{
    /// <summary>Longest step, in minutes.</summary>
    public const int MostMinutes = 240;

    /// <summary>Length of the code.</summary>
    public const int CodeLength = 6;

    private static readonly MeetingStep[] All = Enum.GetValues<MeetingStep>();

    private Meeting(string code) => Code = code;

    /// <summary>Six characters by which a phone finds the meeting.</summary>
    public string Code { get; private set; }

    /// <summary>Minutes meant for each step, in the steps' order; 0 leaves a step out of the plan.</summary>
    public IReadOnlyList<int> Minutes { get; private set; } = [];

    /// <summary>The step everyone is at; null before it begins.</summary>
    public MeetingStep? Step { get; private set; }

    /// <summary>When the step is meant to be over; null before it begins and while the clock stands still.</summary>
    public DateTimeOffset? EndsAt { get; private set; }

    /// <summary>Seconds left while the clock stands still; null while it runs.</summary>
    public int? SecondsLeft { get; private set; }

    /// <summary>The planned steps in order.</summary>
    public IEnumerable<MeetingStep> Planned => All.Where(s => MinutesOf(s) > 0);

    /// <summary>Minutes meant for a step.</summary>
    public int MinutesOf(MeetingStep step) => Minutes[(int)step];

    /// <summary>True from the moment all read: what was written alone is shown.</summary>
    public bool Shows => Step > MeetingStep.Write;

    /// <summary>True while what people mark is taken.</summary>
    public bool TakesVotes => Step == MeetingStep.Read;

    /// <summary>True when the marks are counted for everyone at once: not before reading is over.</summary>
    public bool Counts => Step > MeetingStep.Read;

    /// <summary>The planned step after the present one, or the first; null at the end.</summary>
    public MeetingStep? Next => Planned.Where(s => Step is null || s > Step).Select(s => (MeetingStep?)s).FirstOrDefault();

    /// <summary>The planned step before the present one; null at the beginning.</summary>
    public MeetingStep? Previous => Planned.Where(s => s < Step).Select(s => (MeetingStep?)s).LastOrDefault();

    /// <summary>Seconds left of the step, negative when it has run over; null before the meeting begins.</summary>
    public int? LeftAt(DateTimeOffset now) => EndsAt is { } ends ? (int)Math.Ceiling((ends - now).TotalSeconds) : SecondsLeft;

    internal static Result<Meeting> Plan(IReadOnlyList<int?>? minutes)
    {
        var meeting = new Meeting(NewCode());
        var checks = meeting.Replan(minutes);
        return checks.Passed ? meeting : checks.Refusals;
    }

    internal Checks Replan(IReadOnlyList<int?>? minutes)
    {
        var checks = new Checks();
        var given = All.Select(step => minutes?.ElementAtOrDefault((int)step)).ToList();
        foreach (var step in All)
        {
            checks.That(given[(int)step] is null or (>= 0 and <= MostMinutes), new Refusal("Dialogues.Minutes", $"Minutes[{(int)step}]", RefusalKind.Invalid, MostMinutes));
        }

        checks.That(given.Any(m => m > 0), new Refusal("Dialogues.NoStep", "Minutes[0]"));
        if (checks.Passed)
        {
            Minutes = [.. given.Select(m => m ?? 0)];
        }

        return checks;
    }

    internal void GoTo(MeetingStep step, DateTimeOffset now) =>
        (Step, EndsAt, SecondsLeft) = (step, now.AddMinutes(MinutesOf(step)), null);

    internal void Extend(int minutes, DateTimeOffset now)
    {
        if (SecondsLeft is { } left)
        {
            SecondsLeft = Math.Max(left, 0) + (minutes * 60);
        }
        else if (EndsAt is { } ends)
        {
            // Time that ran over is not paid back.
            EndsAt = (ends > now ? ends : now).AddMinutes(minutes);
        }
    }

    internal void Pause(DateTimeOffset now) => (SecondsLeft, EndsAt) = (LeftAt(now), null);

    internal void Resume(DateTimeOffset now)
    {
        if (SecondsLeft is { } left)
        {
            (EndsAt, SecondsLeft) = (now.AddSeconds(left), null);
        }
    }

    internal void Stop() => (EndsAt, SecondsLeft) = (null, null);

    private static string NewCode() => RandomNumberGenerator.GetString(SlipCode.Alphabet, CodeLength);
}
