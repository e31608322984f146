using System.Globalization;
using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases;

/// <summary>A line in words: as it is read, and as it is typed.</summary>
internal static class LineWords
{
    private const int FewYears = 3;

    /// <summary>What stands in the form's fields.</summary>
    public static LineForm FormOf(EconomyLine? line, int version)
    {
        if (line is null)
        {
            return new(null, null, LineUnit.Kroner, BudgetArea.Service, null, null, null, null, null, null, null, null, null, null, null, null, null, version);
        }

        var (low, likely, high) = line.Full;
        return new(
            line.Kind, line.Name, line.Unit, line.Area, line.Account,
            low == likely ? null : Amounts.Number(low), line.Full == default ? null : Amounts.Number(likely), high == likely ? null : Amounts.Number(high),
            line.Recurrence, line.FirstYear,
            string.Join(", ", line.Phasing), line.LastYear, string.Join('\n', line.Own.Select(Typed)),
            line.Valued is { } valued ? Amounts.Number(valued.Rate) : null, line.Valued?.SaidBy, line.Valued?.Because, line.BenefitId, version);
    }

    /// <summary>An amount in its unit: "12.000 kr." or "300 timer".</summary>
    public static string Of(decimal amount, LineUnit unit, IStringLocalizer<Texts> texts) =>
        unit == LineUnit.Kroner ? Amounts.Kroner(amount) : texts["Hours", Amounts.Number(amount)].Value;

    /// <summary>How much: "280.000 kr." once, "72.000 kr. om året", or that nobody has said.</summary>
    public static string Amount(EconomyLine line, IStringLocalizer<Texts> texts)
    {
        var amount = Of(line.Largest.Likely, line.Unit, texts);
        return !line.HasAmount ? texts["Amount.Open"]
            : line is { Recurrence: Recurrence.Lasting, Own.Count: 0 } ? texts["Amount.AYear", amount]
            : amount;
    }

    /// <summary>When it comes: "Engangs i 2026", "Hvert år fra 2026, indfases 25, 50, 100 %".</summary>
    public static string When(EconomyLine line, IStringLocalizer<Texts> texts)
    {
        if (line.Own.Count > 0)
        {
            return line.Own.Count <= FewYears
                ? texts["When.InYears", string.Join(", ", line.Own.Select(o => Amounts.Year(o.Year)))]
                : texts["When.Own", Amounts.Year(line.Own[0].Year), Amounts.Year(line.Own[^1].Year)];
        }

        var when = line.Recurrence == Recurrence.OneOff ? texts["When.OneOff", Amounts.Year(line.FirstYear)].Value
            : line.LastYear is { } last ? texts["When.Until", Amounts.Year(line.FirstYear), Amounts.Year(last)].Value
            : texts["When.Lasting", Amounts.Year(line.FirstYear)].Value;
        return line.Recurrence == Recurrence.Lasting && line.Phasing.Count > 0 ? when + ", " + texts["When.Phased", string.Join(", ", line.Phasing)].Value : when;
    }

    private static string Typed(OwnYear own)
    {
        var (low, likely, high) = own.Amount;
        var amounts = low == likely && high == likely ? Amounts.Number(likely) : string.Join("; ", new[] { low, likely, high }.Select(a => Amounts.Number(a)));
        return string.Create(CultureInfo.InvariantCulture, $"{own.Year}: {amounts}");
    }
}
