using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>
/// Estimates whether a story holds on one A4, from the widths of its type. A little too high rather than too low: a page with some
/// air is better than two pages.
/// </summary>
public static class OnePage
{
    private const double Height = 1104;
    private const double Frame = 46 + 32 + 18 + 14;

    // As in paper.css: distance between legs, line, and characters a full and a half line holds at least; measured in Chromium on
    // texts of many lengths.
    private static readonly (double Leg, double Line, int Full, int Half)[] Sizes = [(13, 20, 96, 44), (10, 18, 105, 48), (8, 16, 115, 53)];

    /// <summary>True when it holds at this density.</summary>
    public static bool Holds(Sheet sheet, Density density) => HeightOf(sheet, density) <= Height;

    /// <summary>Pixels that it takes, as estimated.</summary>
    public static double HeightOf(Sheet sheet, Density density)
    {
        var size = Sizes[(int)density];
        var height = Frame + 10 + (38 * Rows(sheet.Initiative.Title, 38)) + 4 + (24 * Rows(Text(sheet[SectionKey.Lead]), 80)) + Foot(sheet);
        foreach (var key in new[] { SectionKey.Said, SectionKey.Decided })
        {
            height += sheet[key].HasLines ? size.Leg + 25 + (size.Line * Rows(Text(sheet[key]), size.Full)) : 0;
        }

        height += size.Leg + 9 + 25 + Pair(sheet, SectionKey.Gains, SectionKey.Drawbacks, size.Line, size.Half);
        height += SmallPair(sheet, SectionKey.Agreed, SectionKey.TwoViews, size);
        height += SmallPair(sheet, SectionKey.Kept, SectionKey.Learning, size);
        height += SmallPair(sheet, SectionKey.ConcernsAnswered, SectionKey.ConcernsWaiting, size);
        height += sheet[SectionKey.ToDecide].HasLines
            ? size.Leg + 41 + sheet[SectionKey.ToDecide].Lines.Sum(l => 4 + (size.Line * Rows(l.Words.ToString(), size.Full - 5)))
            : 0;
        return height;
    }

    // One alone takes the whole width.
    private static double SmallPair(Sheet sheet, SectionKey one, SectionKey other, (double Leg, double Line, int Full, int Half) size) =>
        sheet.HasAny(one, other)
            ? size.Leg + 8 + size.Line + Pair(sheet, one, other, size.Line, sheet[one].HasLines && sheet[other].HasLines ? size.Half : size.Full - 3)
            : 0;

    private static double Pair(Sheet sheet, SectionKey one, SectionKey other, double line, int half) =>
        Math.Max(Side(sheet[one], line, half), Side(sheet[other], line, half));

    private static double Side(SheetSection section, double line, int half) =>
        Math.Max(line, section.Lines.Sum(l => 4 + (line * Rows(l.Words.ToString(), half))) + (section.Left > 0 ? line + 4 : 0));

    private static double Foot(Sheet sheet) =>
        8 + (16 * Rows(sheet.Sources, 118)) + (sheet.LastEdit is null ? 0 : 16)
        + sheet.Remarks.Take(StoryFoot.Remarks).Sum(r => 16 * Rows(StoryFoot.Shorten(r.Text) + new string(' ', 60), 118));

    private static string Text(SheetSection section) => string.Join(' ', section.Lines.Select(l => l.Words.ToString())) + (section.Left > 0 ? new string('.', 14) : "");

    // Lines break between words: the longer the words, the more is lost at the end.
    private static int Rows(string text, int width) => text.Length == 0 ? 0 : (int)Math.Ceiling((text.Length + (text.Length / width * 2)) / (double)width);
}
