using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;

namespace Sammen.BusinessCases;

/// <summary>What a save changed, in words, and where two versions differ.</summary>
internal static class VersionWords
{
    public static string Of(CaseChange change, string about, IStringLocalizer<Texts> texts) =>
        texts[$"Change.{change}", change == CaseChange.Part && Enum.TryParse<BusinessCasePart>(about, out var part) ? TitleOf(part) : about];

    /// <summary>Everything that is not the same in both, with how it stood and how it stands.</summary>
    public static IReadOnlyList<Difference> Between(CaseContent before, CaseContent after, IReadOnlyList<NamedGain> gains, IStringLocalizer<Texts> texts)
    {
        var all = Frame(before, texts).Zip(Frame(after, texts), (b, a) => new Difference(b.Label, b.Words, a.Words))
            .Concat(Catalogue.BusinessCaseParts.Select(p => new Difference(p.Title.Here(), before.Part(p.Id), after.Part(p.Id))))
            .Concat(before.Lines.Concat(after.Lines).DistinctBy(l => l.Id).Select(l => new Difference(l.Name, Told(l, before), Told(l, after))));
        return [.. all.Where(d => d.Before != d.After)];

        string Told(EconomyLine of, CaseContent version) => version.Lines.FirstOrDefault(l => l.Id == of.Id) is { } line ? $"{line.Name}\n{About(line, gains, texts)}" : "";
    }

    /// <summary>All that a version holds: its frame, its parts and its lines, without what is empty.</summary>
    public static IReadOnlyList<(string Label, string Words)> All(CaseContent of, IReadOnlyList<NamedGain> gains, IStringLocalizer<Texts> texts)
    {
        var all = Frame(of, texts)
            .Concat(Catalogue.BusinessCaseParts.Select(p => (p.Title.Here(), of.Part(p.Id))))
            .Concat(of.Lines.Select(l => (l.Name, About(l, gains, texts))));
        return [.. all.Where(a => a.Item2.Length > 0)];
    }

    private static IEnumerable<(string Label, string Words)> Frame(CaseContent of, IStringLocalizer<Texts> texts) =>
    [
        (texts["Frame.BaseYear"], Amounts.Year(of.BaseYear)),
        (texts["Frame.Years"], Amounts.Year(of.Years)),
        (texts["Frame.PriceLevel"], Amounts.Year(of.PriceLevel)),
        (texts["Frame.Responsible"], of.Responsible),
        (texts["Settings.Steps"], string.Join("; ", RateWords.Of(of.Discount, texts))),
        (texts["Settings.Hours"], Amounts.Year(of.HoursPerFullTime)),
    ];

    private static string About(EconomyLine line, IReadOnlyList<NamedGain> gains, IStringLocalizer<Texts> texts)
    {
        var form = LineWords.FormOf(line, 0);
        IEnumerable<string?> words =
        [
            $"{texts[$"LineKind.{line.Kind}"].Value}, {texts[$"BudgetArea.{line.Area}"].Value}{(line.Account.Length > 0 ? ", " + line.Account : "")}",
            line.Own.Count > 0 || !line.HasAmount ? null : $"{LineWords.Of(line.Full.Likely, line.Unit, texts)} ({texts["Column.Range", LineWords.Of(line.Full.Low, line.Unit, texts), LineWords.Of(line.Full.High, line.Unit, texts)].Value})",
            LineWords.When(line, texts),
            form.Own,
            line.Valued is { } valued ? $"{texts["Money.Said", Amounts.Kroner(valued.Rate), valued.SaidBy].Value}: {valued.Because}" : null,
            line.BenefitId is { } benefit ? $"{texts["Column.Gain"].Value} {gains.FirstOrDefault(g => g.Id == benefit)?.Title ?? texts["Line.Benefit.Gone"]}" : null,
        ];
        return string.Join('\n', words.Where(w => !string.IsNullOrEmpty(w)));
    }

    private static string TitleOf(BusinessCasePart part) => Catalogue.BusinessCaseParts.First(p => p.Id == part).Title.Here();
}

/// <summary>Something that is not the same in two versions; empty where it was not there.</summary>
internal sealed record Difference(string Label, string Before, string After);
