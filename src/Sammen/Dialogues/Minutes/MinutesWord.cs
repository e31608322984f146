using System.Globalization;
using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Exporting;

namespace Sammen.Dialogues.Minutes;

/// <summary>The minutes for Word, with numbers that Word itself counts, so that they follow along when pasted into an agenda.</summary>
internal static class MinutesWord
{
    public static byte[] Of(MinutesSheet sheet, IStringLocalizer t)
    {
        var culture = Languages.OfPage;
        var word = new WordDocument($"{t["Kind"]}: {sheet.Title}", culture, WordSize.Ordinary, sheet.Title, isNumbered: true);
        word.Overline($"{t["Kind"]} · {sheet.From} · {sheet.On.Long()}");
        word.Title(sheet.Title);
        foreach (var point in sheet.Points)
        {
            word.Heading(1, point.Heading);
            Write(word, point.Blocks);
            foreach (var part in point.Parts)
            {
                word.Heading(2, part.Heading);
                Write(word, part.Blocks);
            }
        }

        return word.ToBytes();
    }

    private static void Write(WordDocument word, IReadOnlyList<MinutesBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case FactsBlock facts:
                    word.Facts(facts.Facts);
                    break;
                case TextBlock text:
                    foreach (var line in text.Text.Split('\n').Where(line => line.Trim().Length > 0))
                    {
                        word.Paragraph([text.IsStrong ? new("", line) : new(line)]);
                    }

                    break;
                case ListBlock list:
                    if (list.Caption.Length > 0)
                    {
                        word.Caption(list.Caption);
                    }

                    word.List([.. list.Lines.Select(Line)]);
                    break;
                case PairBlock pair:
                    word.SideBySide(Column(pair.One), Column(pair.Other), level: null);
                    break;
            }
        }
    }

    private static WordColumn Column(MinutesColumn column) => column.Lines.Count > 0
        ? new(column.Heading, [.. column.Lines.Select(Line)])
        : new(column.Heading, [new(column.Unsaid)], IsList: false);

    private static WordText Line(MinutesLine line) => line.IsGroup ? new("", line.Text) { IsRest = true }
        : line.Small.Length > 0 ? new($"{line.Text} ({line.Small})") : new(line.Text);
}
