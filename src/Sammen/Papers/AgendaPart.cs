using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>One section alone, or two side by side.</summary>
public sealed record AgendaBlock(SheetSection One, SheetSection? Other = null);

/// <summary>A numbered part of the agenda item, as a Danish committee is used to see it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Heading">Key of its heading; null when its only section has it.</param>
/// <param name="Blocks">What it holds.</param>
/// <param name="IsLast">True for the request to the committee.</param>
/// <param name="IsRemarks">True for the representatives' remarks.</param>
public sealed record AgendaPart(int Number, string? Heading, IReadOnlyList<AgendaBlock> Blocks, bool IsLast = false, bool IsRemarks = false)
{
    /// <summary>The parts that have something to say, numbered.</summary>
    public static IReadOnlyList<AgendaPart> Of(Sheet sheet)
    {
        AgendaPart[] all =
        [
            new(0, null, Alone(sheet, SectionKey.Purpose)),
            new(0, "Heading.Case",
            [
                .. Together(sheet, SectionKey.Fixed, SectionKey.Open),
                .. Together(sheet, SectionKey.Gains, SectionKey.Drawbacks),
                .. Alone(sheet, SectionKey.Agreed),
                .. Alone(sheet, SectionKey.TwoViews),
                .. Alone(sheet, SectionKey.Kept),
                .. Alone(sheet, SectionKey.Learning),
            ]),
            new(0, "Heading.Concerns", [.. Alone(sheet, SectionKey.ConcernsAnswered), .. Alone(sheet, SectionKey.ConcernsWaiting)]),
            new(0, null, Alone(sheet, SectionKey.Agreements)),
            new(0, "Heading.Seen", [], IsRemarks: true),
            new(0, null, Alone(sheet, SectionKey.ToDecide), IsLast: true),
        ];
        return [.. all.Where(p => p.Blocks.Count > 0 || (p.IsRemarks && sheet.Remarks.Count > 0)).Select((p, at) => p with { Number = at + 1 })];
    }

    private static AgendaBlock[] Alone(Sheet sheet, SectionKey key) => sheet[key].HasLines ? [new(sheet[key])] : [];

    private static AgendaBlock[] Together(Sheet sheet, SectionKey one, SectionKey other) =>
        sheet.Shows(one, other) ? [new(sheet[one], sheet[other])] : [];
}

/// <summary>What stands at the top of an agenda item.</summary>
public static class AgendaFacts
{
    /// <summary>Label and value.</summary>
    public static IReadOnlyList<(string Label, string Value)> Of(Sheet sheet, IStringLocalizer t) =>
    [
        (t["Fact.Committee"], sheet.Paper is { Committee.Length: > 0 } paper ? paper.Committee : t["Fact.NotChosen"]),
        (t["Fact.Meeting"], sheet.Paper?.MeetingOn is { } on ? on.Long() : t["Fact.NotChosen"]),
        (t["Fact.From"], sheet.From),
        (t["Fact.Phase"], Catalogue.Phases.Of(sheet.Initiative.Phase).Title.Here()),
    ];
}
