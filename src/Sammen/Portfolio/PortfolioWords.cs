using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Benefits;
using Sammen.Domain.Method;
using Sammen.Domain.Portfolio;
using Field = Sammen.Domain.Method.Field;

namespace Sammen.Portfolio;

/// <summary>The words of the portfolio that its page, its sheet and its files share.</summary>
internal static class PortfolioWords
{
    /// <summary>"4. kvartal 2026".</summary>
    public static string Of(this IStringLocalizer t, Quarter quarter) => t["Quarter", quarter.Number, Amounts.Year(quarter.Year)];

    /// <summary>The phase, or that it is stopped.</summary>
    public static string StateOf(this IStringLocalizer t, PortfolioItem item) =>
        item.StoppedOn is { } on ? t["Stopped", on.Long()] : Catalogue.Phases.Of(item.Phase).Title.Here();

    /// <summary>The field, or that nobody has said.</summary>
    public static string FieldOf(this IStringLocalizer t, Field? field) => field is { } f ? Catalogue.Fields.Of(f).Title.Here() : t["Field.None"];

    /// <summary>What was measured, in kroner, or that nothing was.</summary>
    public static string MeasuredIn(this IStringLocalizer t, YearOfGains year) => year.Measured is { } oere ? Amounts.Whole(oere) : t["Gains.NotMeasured"];

    /// <summary>What is expected of a year, what was measured, and what it costs.</summary>
    public static string SumsOf(this IStringLocalizer t, YearOfGains year) => year.Measured is { } oere
        ? t["Sums.Measured", Amounts.Whole(year.Expected), Amounts.Whole(oere), Amounts.Whole(year.Costs)]
        : t["Sums", Amounts.Whole(year.Expected), Amounts.Whole(year.Costs)];

    /// <summary>"3 ventes, 1 bekræftet".</summary>
    public static string GoalsIn(this IStringLocalizer t, YearOfGoals year) =>
        string.Join(", ", Enum.GetValues<BenefitStatus>().Where(s => year.ByStatus.ContainsKey(s)).Select(s => t[$"Goals.{s}", year.ByStatus[s]].Value));

    /// <summary>What lies ahead, in words.</summary>
    public static string KindOf(this IStringLocalizer t, AheadLine line) => line.Kind == AheadKind.Med ? t["Ahead.Med", line.Committee] : t[$"Ahead.{line.Kind}"];
}
