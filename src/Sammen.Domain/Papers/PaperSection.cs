namespace Sammen.Domain.Papers;

/// <summary>A section of a paper as the product composes it.</summary>
/// <param name="Key">Which section.</param>
/// <param name="Lines">What it says.</param>
/// <param name="Left">How many more lines there would have been.</param>
public sealed record PaperSection(SectionKey Key, IReadOnlyList<PaperLine> Lines, int Left)
{
    /// <summary>True when it is told from the description and the aims alone, since nothing has been said yet.</summary>
    public bool IsDescriptionOnly => Lines.All(l => l.Origin.Kind is OriginKind.Description or OriginKind.Aims);
}

/// <summary>How much a paper may hold.</summary>
/// <param name="Points">Most short points a section: gains, side effects, what conclusions are called.</param>
/// <param name="Lines">Most lines of other sections.</param>
/// <param name="Longest">Longest text taken from one place, in characters.</param>
public sealed record PaperBudget(int Points, int Lines, int Longest)
{
    /// <summary>The story's budgets, the ordinary one first, then tighter ones for a page that would not hold it (S38).</summary>
    public static readonly IReadOnlyList<PaperBudget> Story =
    [
        new(4, 4, 260), new(4, 3, 200), new(4, 2, 160), new(4, 1, 150), new(3, 1, 120), new(2, 1, 90),
    ];

    /// <summary>The agenda item may take more pages.</summary>
    public static readonly PaperBudget AgendaItem = new(8, 8, 500);
}

/// <summary>Which sections a paper has.</summary>
public static class Sections
{
    /// <summary>The sections of a paper, in the order of the page.</summary>
    public static IReadOnlyList<SectionKey> Of(PaperKind kind) => kind == PaperKind.Story
        ?
        [
            SectionKey.Lead, SectionKey.Said, SectionKey.Decided, SectionKey.Gains, SectionKey.Drawbacks, SectionKey.Agreed,
            SectionKey.TwoViews, SectionKey.Kept, SectionKey.Learning, SectionKey.ConcernsAnswered, SectionKey.ConcernsWaiting, SectionKey.ToDecide,
        ]
        :
        [
            SectionKey.Lead, SectionKey.Purpose, SectionKey.Fixed, SectionKey.Open, SectionKey.Gains, SectionKey.Drawbacks,
            SectionKey.Agreed, SectionKey.TwoViews, SectionKey.Kept, SectionKey.Learning, SectionKey.ConcernsAnswered, SectionKey.ConcernsWaiting,
            SectionKey.Agreements, SectionKey.ToDecide,
        ];
}
