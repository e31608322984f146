using Sammen.Domain.Method;

namespace Sammen.Domain.BusinessCases;

/// <summary>A fact of a case's frame.</summary>
public enum FrameFact
{
    /// <summary>Year 0.</summary>
    BaseYear,

    /// <summary>How many years.</summary>
    Years,

    /// <summary>The price level.</summary>
    PriceLevel,

    /// <summary>The discount rate.</summary>
    Discount,

    /// <summary>Hours in a full-time equivalent.</summary>
    HoursPerFullTime,

    /// <summary>Who is responsible.</summary>
    Responsible,
}

/// <summary>A fact of a line.</summary>
public enum LineFact
{
    /// <summary>Its name.</summary>
    Name,

    /// <summary>Cost or gain.</summary>
    Kind,

    /// <summary>Kroner or hours.</summary>
    Unit,

    /// <summary>Service, anlæg or overførsler.</summary>
    Area,

    /// <summary>The account.</summary>
    Account,

    /// <summary>Once or lasting.</summary>
    Recurrence,

    /// <summary>The amounts at full effect.</summary>
    Full,

    /// <summary>The first year.</summary>
    FirstYear,

    /// <summary>The last year.</summary>
    LastYear,

    /// <summary>Phasing in.</summary>
    Phasing,

    /// <summary>Amounts year by year.</summary>
    Own,

    /// <summary>What an hour is worth, who said so and why.</summary>
    Valued,

    /// <summary>The gain it is about.</summary>
    BenefitId,
}

/// <summary>A line that was changed.</summary>
/// <param name="Name">What it is called now.</param>
/// <param name="Facts">What is different.</param>
public sealed record LineDifference(string Name, IReadOnlyList<LineFact> Facts);

/// <summary>What is different between two contents of a case. In which version something was last changed is no difference.</summary>
/// <param name="Parts">Parts with other words.</param>
/// <param name="Frame">Facts of the frame.</param>
/// <param name="Added">Names of new lines.</param>
/// <param name="Changed">Lines that are in both.</param>
/// <param name="Removed">Names of lines that are gone.</param>
/// <param name="IsReordered">True where the lines that are in both stand in another order.</param>
public sealed record CaseDifference(
    IReadOnlyList<BusinessCasePart> Parts, IReadOnlyList<FrameFact> Frame, IReadOnlyList<string> Added, IReadOnlyList<LineDifference> Changed,
    IReadOnlyList<string> Removed, bool IsReordered)
{
    /// <summary>True where anything is different.</summary>
    public bool Any => Parts.Count + Frame.Count + Added.Count + Changed.Count + Removed.Count > 0 || IsReordered;

    /// <summary>Compares.</summary>
    public static CaseDifference Of(CaseContent before, CaseContent after)
    {
        var (old, now) = (before.Lines.ToDictionary(l => l.Id), after.Lines.ToDictionary(l => l.Id));
        return new(
            [.. Enum.GetValues<BusinessCasePart>().Where(p => before.Part(p) != after.Part(p))],
            [.. FrameFacts(before, after)],
            [.. after.Lines.Where(l => !old.ContainsKey(l.Id)).Select(l => l.Name)],
            [.. after.Lines.Where(l => old.ContainsKey(l.Id)).Select(l => new LineDifference(l.Name, [.. LineFacts(old[l.Id], l)])).Where(d => d.Facts.Count > 0)],
            [.. before.Lines.Where(l => !now.ContainsKey(l.Id)).Select(l => l.Name)],
            !before.Lines.Select(l => l.Id).Where(now.ContainsKey).SequenceEqual(after.Lines.Select(l => l.Id).Where(old.ContainsKey)));
    }

    private static IEnumerable<FrameFact> FrameFacts(CaseContent a, CaseContent b) => Those(
        (FrameFact.BaseYear, a.BaseYear == b.BaseYear),
        (FrameFact.Years, a.Years == b.Years),
        (FrameFact.PriceLevel, a.PriceLevel == b.PriceLevel),
        (FrameFact.Discount, a.Discount.SequenceEqual(b.Discount)),
        (FrameFact.HoursPerFullTime, a.HoursPerFullTime == b.HoursPerFullTime),
        (FrameFact.Responsible, a.Responsible == b.Responsible));

    private static IEnumerable<LineFact> LineFacts(EconomyLine a, EconomyLine b) => Those(
        (LineFact.Name, a.Name == b.Name),
        (LineFact.Kind, a.Kind == b.Kind),
        (LineFact.Unit, a.Unit == b.Unit),
        (LineFact.Area, a.Area == b.Area),
        (LineFact.Account, a.Account == b.Account),
        (LineFact.Recurrence, a.Recurrence == b.Recurrence),
        (LineFact.Full, a.Full == b.Full),
        (LineFact.FirstYear, a.FirstYear == b.FirstYear),
        (LineFact.LastYear, a.LastYear == b.LastYear),
        (LineFact.Phasing, a.Phasing.SequenceEqual(b.Phasing)),
        (LineFact.Own, a.Own.SequenceEqual(b.Own)),
        (LineFact.Valued, a.Valued == b.Valued),
        (LineFact.BenefitId, a.BenefitId == b.BenefitId));

    private static IEnumerable<T> Those<T>(params (T Fact, bool IsSame)[] facts) => facts.Where(f => !f.IsSame).Select(f => f.Fact);
}
