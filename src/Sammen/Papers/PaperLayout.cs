using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>Lays out the papers of one initiative: composed, put into words, written over where somebody did, and fitted to the page.</summary>
/// <param name="recorded">What is recorded.</param>
/// <param name="papers">What people have done to its papers.</param>
/// <param name="remarks">What representatives have said about them.</param>
/// <param name="from">Municipality and unit.</param>
/// <param name="today">The day of reading.</param>
/// <param name="t">The texts.</param>
public sealed class PaperLayout(
    Recorded recorded, IReadOnlyList<Paper> papers, IReadOnlyList<PaperRemark> remarks, string from, DateOnly today, IStringLocalizer<Texts> t)
{
    private readonly Wording wording = new(t);

    /// <summary>A paper as it is read.</summary>
    public Sheet Lay(PaperKind kind)
    {
        var sheet = new Sheet(
            kind, recorded.Initiative, PaperOf(kind), from, today, [],
            [.. remarks.Where(r => r.Kind == kind).OrderByDescending(r => r.On).ThenByDescending(r => r.Id.Value)], Sources(), Density.Plain, false);
        return kind == PaperKind.AgendaItem
            ? sheet with { Sections = SectionsOf(kind, PaperBudget.AgendaItem) }
            : Fit(sheet);
    }

    /// <summary>What the product writes in a section, one point a line, in a language.</summary>
    public string Generated(PaperKind kind, SectionKey key, string language) =>
        string.Join('\n', Wording.In(language, () => Ordinary(kind, key)).Select(l => l.Words.ToString()));

    /// <summary>What people have done to a paper; null while nobody has touched it.</summary>
    public Paper? PaperOf(PaperKind kind) => papers.FirstOrDefault(p => p.Kind == kind);

    // A size smaller before fewer words; the smallest only for what people have written themselves and no budget shortens.
    private Sheet Fit(Sheet sheet)
    {
        var tries = PaperBudget.Story.Select(budget => sheet with { Sections = SectionsOf(PaperKind.Story, budget) }).ToList();
        foreach (var densities in new Density[][] { [Density.Plain, Density.Dense], [Density.Denser] })
        {
            foreach (var tried in tries)
            {
                foreach (var density in densities.Where(density => OnePage.Holds(tried, density)))
                {
                    return tried with { Density = density };
                }
            }
        }

        return tries[^1] with { Density = Density.Denser, Overflows = true };
    }

    private List<SheetSection> SectionsOf(PaperKind kind, PaperBudget budget) =>
        [.. Compose(kind, budget).Select(section => Section(kind, section))];

    private IReadOnlyList<PaperSection> Compose(PaperKind kind, PaperBudget budget) =>
        new Composition(recorded, PaperOf(PaperKind.AgendaItem), budget, today).Of(kind);

    private SheetSection Section(PaperKind kind, PaperSection composed)
    {
        var heading = wording.Heading(kind, composed);
        if (PaperOf(kind)?.Edits.FirstOrDefault(e => e.Key == composed.Key) is not { } edit)
        {
            return new(composed.Key, heading, InWords(composed), composed.Left, null, false);
        }

        // A line that still says what the product says keeps its way back along the thread.
        var generated = Wording.In(edit.Language, () => Ordinary(kind, composed.Key));
        var lines = Lines.Of(edit.Text)
            .Select(text => generated.FirstOrDefault(l => l.Words.ToString() == text) ?? new SheetLine(new("", text), null));
        return new(composed.Key, heading, [.. lines], 0, edit, edit.BasedOn != string.Join('\n', generated.Select(l => l.Words.ToString())));
    }

    // What is edited is the ordinary text, however tightly the page is set just now.
    private List<SheetLine> Ordinary(PaperKind kind, SectionKey key) =>
        InWords(Compose(kind, kind == PaperKind.Story ? PaperBudget.Story[0] : PaperBudget.AgendaItem).First(s => s.Key == key));

    private List<SheetLine> InWords(PaperSection section) => [.. section.Lines.Select(line => new SheetLine(wording.Of(line), line))];

    private string Sources()
    {
        var sources = new List<string> { t["Source.Description"] };
        Count("Dialogues", recorded.Dialogues.Count(d => d.ClosedAt is not null));
        Count("Conclusions", recorded.Conclusions.Count);
        Count("Answers", recorded.Answers.Count);
        Count("Concerns", recorded.Concerns.Count(c => !c.IsWithdrawn));
        Count("Decisions", recorded.Decisions.Count);
        return t["Foot.Made", today.Long()] + " " + t["Foot.Sources", wording.Enumerated(sources)];

        void Count(string what, int count)
        {
            if (count > 0)
            {
                sources.Add(t[count == 1 ? $"Source.{what}.One" : $"Source.{what}.Many", count]);
            }
        }
    }
}
