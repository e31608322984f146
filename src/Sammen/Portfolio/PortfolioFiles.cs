using System.Globalization;
using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;
using Sammen.Exporting;

namespace Sammen.Portfolio;

/// <summary>The portfolio as files: the figures and words of the page, and every initiative.</summary>
internal sealed class PortfolioFiles(PortfolioView view, string place, UnitTree units, IStringLocalizer t)
{
    /// <summary>A sheet each for the initiatives, the gains, the changes and what lies ahead.</summary>
    public byte[] Workbook()
    {
        var book = new Workbook($"{t["Title"]}: {place}");
        Put(book, "List", [40, 20, 24, 30, 26, 14, 16, 12, 16],
            ["List.Initiative", "Phase", "Field", "Technology", "Unit", "List.Started", "Ahead.Decision", "Waits", "List.WaitingSince"],
            view.Items.Select(i => new object?[]
            {
                i.Title, t.StateOf(i), t.FieldOf(i.Field), i.Technology is { } x ? Catalogue.Technologies.Of(x).Title.Here() : "", units.NameOf(i.UnitId, place),
                i.StartedOn.Long(), i.DecisionExpectedOn?.Long(), i.ConcernsWaiting, i.WaitingSince?.Long(),
            }));
        Put(book, "Gains", [10, 20, 20, 20, 20], ["Year", "Gains.Expected", "Gains.Tied", "Gains.Measured", "Gains.Costs"],
            view.Gains.Money.Select(y => new object?[] { Amounts.Year(y.Year), Kroner(y.Expected), Kroner(y.Tied), y.Measured is { } m ? Kroner(m) : null, Kroner(y.Costs) }));
        Put(book, "Goals", [10, 60], ["Year", "Goals.Stand"], view.Gains.Goals.Select(y => new object?[] { Amounts.Year(y.Year), t.GoalsIn(y) }));
        Put(book, "Load", [40, 18, 18, 18, 18, 18, 18], ["Unit", .. view.Load.Quarters.Select(t.Of)],
            view.Load.Units.Select(u => (Name: units.NameOf(u.UnitId, ""), u.ByQuarter)).Prepend((t["Load.Everywhere"], view.Load.Everywhere))
                .Select(u => new object?[] { u.Item1 }.Concat(u.Item2.Select(q => q.Count == 0 ? null : (object)q.Count)).ToArray()));
        Put(book, "Ahead", [20, 40, 50], ["Ahead.On", "Ahead.What", "List.Initiative"], view.Ahead.Select(l => new object?[] { l.On.Long(), t.KindOf(l), l.AboutTitle }));
        return book.ToBytes();
    }

    /// <summary>What a board reads, with real headings and tables.</summary>
    public byte[] Word()
    {
        var culture = Languages.OfPage;
        var word = new WordDocument($"{t["Title"]}: {place}", culture, WordSize.Ordinary, $"{t["Title"]}, {place}");
        word.Overline($"{place} · {view.Today.Long()}");
        word.Title(t["Title"]);
        word.Lead(t.Counted("Where.Count", view.Going.Count));
        Part("Where", Catalogue.Phases.Select(p => (p.Title.Here(), view.Going.Count(i => i.Phase == p.Id).ToString(culture))));
        Part("Gains", view.Gains.Money.Select(y => (Amounts.Year(y.Year), t.SumsOf(y))));
        Part("Goals", view.Gains.Goals.Select(y => (Amounts.Year(y.Year), t.GoalsIn(y))));
        Part("Load", view.Load.Units.Select(u => (
            units.NameOf(u.UnitId, ""),
            string.Join("; ", view.Load.Quarters.Zip(u.ByQuarter).Where(q => q.Second.Count > 0).Select(q => $"{t.Of(q.First)}: {q.Second.Count}")))));
        Part("Ahead", view.Ahead.Select(l => (l.On.Long(), $"{t.KindOf(l)}: {l.AboutTitle}")));
        Part("Waits", view.Waiting.Select(i => (i.Title, $"{t.Counted("Waits.Count", i.ConcernsWaiting).Value}. {t["Waits.Since", i.WaitingSince!.Value.Long()].Value}")));
        Part("List", view.Items.Select(i => (i.Title, $"{t.StateOf(i)}. {t.FieldOf(i.Field)}. {units.NameOf(i.UnitId, place)}")));
        word.Small(t["Sheet.Foot"]);
        return word.ToBytes();

        void Part(string name, IEnumerable<(string, string)> facts)
        {
            if (facts.ToList() is { Count: > 0 } some)
            {
                word.Heading(1, t[name]);
                word.Facts(some);
            }
        }
    }

    private void Put(Workbook book, string name, IReadOnlyList<double> widths, IReadOnlyList<string> heads, IEnumerable<object?[]> rows)
    {
        var sheet = book.Add(new WorkbookSheet(t[name]) { Widths = widths, FrozenRows = 3, FrozenColumns = 1 });
        sheet.Set(1, 1, $"{t[name]}: {place}, {view.Today.Long()}", CellLook.Title);
        sheet.Table(3, heads.Select(head => t[head].Value), rows, (_, value) => value is decimal ? CellLook.Money : CellLook.Text);
    }

    private static decimal Kroner(long oere) => Math.Round(oere / 100m, MidpointRounding.AwayFromZero);
}
