using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Benefits;

/// <summary>A measurement as somebody hands it in.</summary>
/// <param name="On">The day it holds for.</param>
/// <param name="Value">In the gain's unit.</param>
/// <param name="Note">What is to be known about it; may be empty.</param>
public sealed record MeasurementDraft(DateOnly? On, decimal? Value, string? Note);

/// <summary>What a measurement said before it was corrected or taken back.</summary>
/// <param name="Value">The value it had.</param>
/// <param name="Note">The note it had.</param>
/// <param name="By">Who had handed it in.</param>
/// <param name="Until">When that ended.</param>
/// <param name="Because">Why it was taken back; empty where it was corrected.</param>
public sealed record EarlierValue(decimal Value, string Note, string By, DateOnly Until, string Because);

/// <summary>What handing in a measurement did.</summary>
public enum Taken
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It takes the place of an earlier one of that day, which is kept in its history.</summary>
    Corrected,

    /// <summary>It was there already.</summary>
    Unchanged,
}

/// <summary>How a gain's indicator stood on a day (måling). There is one a day; a later one corrects it.</summary>
public sealed class Measurement : Versioned
{
    /// <summary>Longest note, in characters.</summary>
    public const int LongestNote = 1000;

    private const decimal Largest = 1_000_000_000_000m;
    private const int MostDecimals = 6;

    private Measurement(Id<Measurement> id, Id<Benefit> benefitId, DateOnly on)
    {
        Id = id;
        BenefitId = benefitId;
        On = on;
    }

    /// <summary>Identity.</summary>
    public Id<Measurement> Id { get; private set; }

    /// <summary>Of which gain.</summary>
    public Id<Benefit> BenefitId { get; private set; }

    /// <summary>The day it holds for.</summary>
    public DateOnly On { get; private set; }

    /// <summary>In the gain's unit.</summary>
    public decimal Value { get; private set; }

    /// <summary>What is to be known about it.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who handed it in: a person or a program's key.</summary>
    public string By { get; private set; } = "";

    /// <summary>True when it was taken back: it is shown with the reason and counts no longer.</summary>
    public bool IsTakenBack { get; private set; }

    /// <summary>What it said before, the earliest first.</summary>
    public IReadOnlyList<EarlierValue> Earlier { get; private set; } = [];

    /// <summary>True for a number that is kept exactly: below a million millions and with at most six decimals.</summary>
    public static bool IsKept(decimal number) => Math.Abs(number) < Largest && decimal.Round(number, MostDecimals) == number;

    /// <summary>Reads a number in the gain's unit; refuses what cannot be kept exactly.</summary>
    public static Result<decimal?> Number(string? typed, string field) =>
        !TypedNumber.Read(typed, field).Accepted(out var number, out var why) ? why.ToList()
        : IsKept(number) ? (decimal?)number
        : new Refusal("Benefits.NumberOutOfRange", field);

    /// <summary>
    /// Takes measurements in, all or none. Refusals stand at the field that <paramref name="at"/> names for a draft's number (from 0) and part.
    /// </summary>
    /// <param name="benefit">The gain.</param>
    /// <param name="before">All its measurements so far.</param>
    /// <param name="drafts">What is handed in; each day once.</param>
    /// <param name="by">Who hands it in.</param>
    /// <param name="at">The name of a field.</param>
    /// <param name="today">The day.</param>
    public static Result<IReadOnlyList<(Measurement Measurement, Taken Taken)>> Take(
        Benefit benefit, IEnumerable<Measurement> before, IReadOnlyList<MeasurementDraft> drafts, string by, Func<int, string, string> at, DateOnly today)
    {
        var checks = new Checks();
        checks.That(benefit.HasGoal, new Refusal("Benefits.NoGoal", null, RefusalKind.Conflict));
        var days = new HashSet<DateOnly>();
        var read = drafts.Select((draft, n) => Check(draft, n, at, today, days, checks)).ToList();
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var known = before.ToDictionary(m => m.On);
        var taken = new List<(Measurement, Taken)>();
        foreach (var (on, value, note) in read)
        {
            if (!known.TryGetValue(on, out var measurement))
            {
                taken.Add((new(Id<Measurement>.Random(), benefit.Id, on) { Value = value, Note = note, By = by }, Taken.Added));
            }
            else
            {
                taken.Add((measurement, measurement.Correct(value, note, by, today)));
            }
        }

        return taken;
    }

    /// <summary>Takes it back with the reason. It stays readable.</summary>
    public Result<Measurement> TakeBack(string? because, Member by, int version, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        checks.That(!IsTakenBack, new Refusal("Benefits.TakenBackAlready", null, RefusalKind.Conflict));
        var reason = checks.Required(because, "Because", LongestNote);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Earlier = [.. Earlier, new(Value, Note, by.Name, today, reason)];
        IsTakenBack = true;
        Changed();
        return this;
    }

    private static (DateOnly On, decimal Value, string Note) Check(MeasurementDraft draft, int n, Func<int, string, string> at, DateOnly today, HashSet<DateOnly> days, Checks checks)
    {
        checks.That(draft.On is not null, Refusal.Missing(at(n, "On")));
        checks.That(draft.On is null || draft.On <= today, new Refusal("Benefits.MeasuredInFuture", at(n, "On")));
        checks.That(draft.On is null || draft.On.Value.Year >= Benefit.FirstPossibleYear, new Refusal("Benefits.MeasuredLongAgo", at(n, "On"), RefusalKind.Invalid, Benefit.FirstPossibleYear));
        checks.That(draft.On is not { } on || days.Add(on), new Refusal("Benefits.DayTwice", at(n, "On")));
        checks.That(draft.Value is not null, Refusal.Missing(at(n, "Value")));
        checks.That(draft.Value is not { } value || IsKept(value), new Refusal("Benefits.NumberOutOfRange", at(n, "Value")));
        return (draft.On ?? default, draft.Value ?? 0, checks.Optional(draft.Note, at(n, "Note"), LongestNote));
    }

    private Taken Correct(decimal value, string note, string by, DateOnly today)
    {
        if (!IsTakenBack && value == Value && note == Note)
        {
            return Taken.Unchanged;
        }

        // What was taken back stands in the history already, with the reason.
        Earlier = IsTakenBack ? Earlier : [.. Earlier, new(Value, Note, By, today, "")];
        (Value, Note, By, IsTakenBack) = (value, note, by, false);
        Changed();
        return Taken.Corrected;
    }
}
