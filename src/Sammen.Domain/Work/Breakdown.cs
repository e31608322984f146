using System.Text.RegularExpressions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Work;

/// <summary>
/// "It did not work today" (driftssikkerhed, S68). It carries no name and no hour, and of the day only its week, so that it cannot be laid beside a
/// duty roster.
/// </summary>
public sealed partial class Breakdown
{
    /// <summary>The most minutes one breakdown can be said to cost: a day and a night.</summary>
    public const int MostMinutes = 24 * 60;

    /// <summary>Longest note, in characters: a few words.</summary>
    public const int MostWords = 200;

    /// <summary>Refused before anything is tried.</summary>
    internal static readonly Refusal NothingTriedYet = new("Work.NothingTriedYet", null, RefusalKind.Conflict);

    private Breakdown(Id<Breakdown> id, Id<Initiative> initiativeId, DateOnly week, int minutes, string what) =>
        (Id, InitiativeId, Week, Minutes, What) = (id, initiativeId, week, minutes, what);

    /// <summary>Identity; random.</summary>
    public Id<Breakdown> Id { get; private set; }

    /// <summary>In which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>The Monday of the week it happened in.</summary>
    public DateOnly Week { get; private set; }

    /// <summary>Minutes lost.</summary>
    public int Minutes { get; private set; }

    /// <summary>What happened, in a few words; may be empty.</summary>
    public string What { get; private set; }

    /// <summary>True where something is tried or in operation; before that there is nothing that can fail.</summary>
    public static bool IsOffered(Phase phase) => phase is Phase.Development or Phase.Operation;

    /// <summary>Reports one.</summary>
    /// <param name="id">Made with the form; random, so that it tells nothing about when.</param>
    /// <param name="initiative">In which initiative.</param>
    /// <param name="minutes">Minutes lost, a whole number as typed.</param>
    /// <param name="what">A few words; may be empty.</param>
    /// <param name="on">The day; of it only the week is kept.</param>
    /// <param name="today">Today.</param>
    public static Result<Breakdown> Report(Id<Breakdown> id, Initiative initiative, string? minutes, string? what, DateOnly? on, DateOnly today)
    {
        var checks = new Checks();
        checks.That(IsOffered(initiative.Phase), NothingTriedYet);
        checks.That(!string.IsNullOrWhiteSpace(minutes), Refusal.Missing("Minutes"));
        var lost = checks.Figure(About().Replace(minutes ?? "", "$1"), "Minutes", MostMinutes);
        checks.That(lost is not 0, new Refusal("Work.NoMinutes", "Minutes"));
        var words = checks.Optional(what, "What", MostWords);
        checks.That(on is not null, Refusal.Missing("On"));
        checks.That(on is null || on <= today, new Refusal("Work.Ahead", "On"));
        checks.That(on is null || on >= BreakdownWeek.First(today), new Refusal("Work.LongAgo", "On", RefusalKind.Invalid, BreakdownWeek.Shown));
        return checks.Passed
            ? new Breakdown(id, initiative.Id, BreakdownWeek.MondayOf(on!.Value), (int)lost!.Value, words)
            : checks.Refusals;
    }

    /// <summary>Takes the words away and lets the rest stand: where they can be known by somebody, or are about somebody.</summary>
    public Breakdown Hush()
    {
        What = "";
        return this;
    }

    // "ca. 20 min." is an estimate like any other.
    [GeneratedRegex(@"^\s*(?:ca\.?|cirka|about)?\s*(.*?)\s*(?:min\.?|minutter|minut|minutes)?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex About();
}

/// <summary>The breakdowns of one week.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Times">How many were reported.</param>
/// <param name="Minutes">Minutes lost together.</param>
/// <param name="Told">Those with words, in no order that tells who was first.</param>
public sealed record BreakdownWeek(DateOnly Monday, int Times, int Minutes, IReadOnlyList<Breakdown> Told)
{
    /// <summary>How many weeks are shown.</summary>
    public const int Shown = 12;

    /// <summary>The week's number in the calendar.</summary>
    public int Number => System.Globalization.ISOWeek.GetWeekOfYear(Monday.ToDateTime(default));

    /// <summary>The last twelve weeks up to today's, oldest first; a week without any is there with none.</summary>
    public static IReadOnlyList<BreakdownWeek> Of(IReadOnlyCollection<Breakdown> breakdowns, DateOnly today)
    {
        var weeks = breakdowns.ToLookup(b => b.Week);
        return
        [
            .. Enumerable.Range(0, Shown).Select(n => First(today).AddDays(7 * n)).Select(monday => new BreakdownWeek(
                monday, weeks[monday].Count(), weeks[monday].Sum(b => b.Minutes),
                [.. weeks[monday].Where(b => b.What.Length > 0).OrderBy(b => b.What, StringComparer.Ordinal)])),
        ];
    }

    /// <summary>The Monday of the first week that is shown.</summary>
    public static DateOnly First(DateOnly today) => MondayOf(today).AddDays(-7 * (Shown - 1));

    internal static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
