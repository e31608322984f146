using System.Globalization;
using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;
using Sammen.Exporting;

namespace Sammen.Papers;

/// <summary>A paper for Word: the same as the page, section by section.</summary>
public static class PaperWord
{
    /// <summary>The story, set so that it holds on one A4 (S38).</summary>
    public static byte[] Story(Sheet sheet, IStringLocalizer t)
    {
        var size = sheet.Density switch
        {
            Density.Plain => new WordSize(21, 180, 1000),
            Density.Dense => new WordSize(20, 130, 900),
            _ => new WordSize(18, 90, 800),
        };
        var word = Begin(sheet, t, size);
        foreach (var key in new[] { SectionKey.Said, SectionKey.Decided }.Where(key => sheet[key].HasLines))
        {
            word.Heading(1, sheet[key].Heading);
            word.Paragraph(Lines(sheet[key], t));
        }

        if (sheet.Shows(SectionKey.Gains, SectionKey.Drawbacks))
        {
            word.SideBySide(Column(sheet[SectionKey.Gains], t), Column(sheet[SectionKey.Drawbacks], t), level: 1);
        }

        Together(word, sheet, t, SectionKey.Agreed, SectionKey.TwoViews);
        Together(word, sheet, t, SectionKey.Kept, SectionKey.Learning);
        Together(word, sheet, t, SectionKey.ConcernsAnswered, SectionKey.ConcernsWaiting);
        if (sheet[SectionKey.ToDecide] is { HasLines: true } last)
        {
            word.Heading(1, last.Heading);
            foreach (var line in Lines(last, t))
            {
                word.Boxed(line);
            }
        }

        return End(word, sheet, t);
    }

    /// <summary>The agenda item, on as many pages as it takes (S96).</summary>
    public static byte[] AgendaItem(Sheet sheet, IStringLocalizer t)
    {
        var word = Begin(sheet, t, WordSize.Ordinary);
        word.Facts(AgendaFacts.Of(sheet, t));
        foreach (var part in AgendaPart.Of(sheet))
        {
            word.Heading(1, t["Numbered", part.Number, part.Heading is null ? part.Blocks[0].One.Heading : t[part.Heading].Value]);
            foreach (var block in part.Blocks)
            {
                Write(word, block, part, t);
            }

            if (part.IsRemarks)
            {
                word.List([.. sheet.Remarks.Select(r => new WordText(StoryFoot.Say(r, t, whole: true)))]);
            }
        }

        return End(word, sheet, t);
    }

    private static void Write(WordDocument word, AgendaBlock block, AgendaPart part, IStringLocalizer t)
    {
        if (block.Other is { } other)
        {
            word.SideBySide(Column(block.One, t), Column(other, t), level: 2);
            return;
        }

        if (part.Heading is not null)
        {
            word.Heading(2, block.One.Heading);
        }

        if (part.IsLast)
        {
            word.BoxedList(Lines(block.One with { Lines = [.. block.One.Lines.Where(l => l.From is not DecidingLine)] }, t));
            foreach (var line in block.One.Lines.Where(l => l.From is DecidingLine))
            {
                word.Boxed(Text(line));
            }
        }
        else if (block.One is { Key: SectionKey.TwoViews, Edit: null })
        {
            TwoViews(word, block.One, t);
        }
        else if (block.One.Key == SectionKey.Purpose)
        {
            foreach (var line in Lines(block.One, t))
            {
                word.Paragraph([line]);
            }
        }
        else
        {
            word.List(Lines(block.One, t));
        }
    }

    private static void TwoViews(WordDocument word, SheetSection section, IStringLocalizer t)
    {
        foreach (var line in section.Lines.Select(l => l.From).OfType<TwoViewsLine>())
        {
            word.Caption(Catalogue.Of(line.Question).Title.Here());
            word.SideBySide(
                new(t["View.One"], [new(line.OneView)], IsList: false), new(t["View.Other"], [new(line.OtherView)], IsList: false), level: null);
        }

        if (section.Left > 0)
        {
            word.Paragraph([new(Wording.More(t, section.Key, section.Left))]);
        }
    }

    // Side by side when both have something to say, as on the page.
    private static void Together(WordDocument word, Sheet sheet, IStringLocalizer t, SectionKey one, SectionKey other)
    {
        if (sheet[one].HasLines && sheet[other].HasLines)
        {
            word.SideBySide(Column(sheet[one], t), Column(sheet[other], t), level: 2);
            return;
        }

        foreach (var section in new[] { sheet[one], sheet[other] }.Where(s => s.HasLines))
        {
            word.Heading(2, section.Heading);
            word.List(Lines(section, t));
        }
    }

    private static WordDocument Begin(Sheet sheet, IStringLocalizer t, WordSize size)
    {
        var kind = t[$"Kind.{sheet.Kind}"].Value;
        var word = new WordDocument(
            $"{kind}: {sheet.Initiative.Title}", Languages.OfPage, size, sheet.Initiative.Title);
        word.Overline($"{kind} · {sheet.From} · {sheet.Today.Long()}");
        word.Title(sheet.Initiative.Title);
        if (sheet[SectionKey.Lead].HasLines)
        {
            word.Lead(string.Join(' ', sheet[SectionKey.Lead].Lines.Select(l => l.Words)));
        }

        return word;
    }

    private static byte[] End(WordDocument word, Sheet sheet, IStringLocalizer t)
    {
        foreach (var line in PaperFootLines.Of(sheet, t))
        {
            word.Small(line);
        }

        return word.ToBytes();
    }

    private static WordColumn Column(SheetSection section, IStringLocalizer t) => section.HasLines
        ? new(section.Heading, Lines(section, t))
        : new(section.Heading, [new(t[$"Unsaid.{section.Key}"])], IsList: false);

    private static List<WordText> Lines(SheetSection section, IStringLocalizer t)
    {
        var lines = section.Lines.Select(Text).ToList();
        return section.Left > 0 ? [.. lines, new(Wording.More(t, section.Key, section.Left)) { IsRest = true }] : lines;
    }

    private static WordText Text(SheetLine line) => new(line.Words.Rest, line.Words.Bold, line.Words.Label, line.Words.After);
}
