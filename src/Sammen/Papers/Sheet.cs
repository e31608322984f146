using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>A line of a paper as it is read.</summary>
/// <param name="Words">What it says.</param>
/// <param name="From">What the product composed it of; null where somebody wrote other words.</param>
public sealed record SheetLine(Words Words, PaperLine? From);

/// <summary>A section of a paper as it is read: composed, or written over.</summary>
/// <param name="Key">Which section.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Left">How many lines there was no room for.</param>
/// <param name="Edit">Who wrote over it; null when nobody did.</param>
/// <param name="BasisChanged">True when the product would now write something else than what was edited.</param>
public sealed record SheetSection(
    SectionKey Key, string Heading, IReadOnlyList<SheetLine> Lines, int Left, EditedSection? Edit, bool BasisChanged)
{
    /// <summary>True when there is something to read.</summary>
    public bool HasLines => Lines.Count > 0;

    /// <summary>True when somebody left it out.</summary>
    public bool IsLeftOut => Edit is not null && Lines.Count == 0;

    /// <summary>True when what it tells of has ended.</summary>
    public bool IsEnd => Lines is [{ From: EndedLine }, ..];
}

/// <summary>How tightly a page is set so that it holds its text.</summary>
public enum Density
{
    /// <summary>As designed.</summary>
    Plain,

    /// <summary>A size smaller.</summary>
    Dense,

    /// <summary>Two sizes smaller.</summary>
    Denser,
}

/// <summary>A whole paper as it is read, on the page and in Word.</summary>
public sealed record Sheet(
    PaperKind Kind,
    Initiative Initiative,
    Paper? Paper,
    string From,
    DateOnly Today,
    IReadOnlyList<SheetSection> Sections,
    IReadOnlyList<PaperRemark> Remarks,
    string Sources,
    Density Density,
    bool Overflows)
{
    /// <summary>Where the same case lies in other systems, for the one who files the paper; null where nobody has said.</summary>
    public ReferenceText? Elsewhere { get; init; }

    /// <summary>A section by its key.</summary>
    public SheetSection this[SectionKey key] => Sections.First(s => s.Key == key);

    /// <summary>The last who edited it and when, for the foot; null when nobody did.</summary>
    public EditedSection? LastEdit => Sections.Where(s => s.Edit is not null).Select(s => s.Edit!).OrderBy(e => e.On).LastOrDefault();

    /// <summary>True unless somebody left both sides out: gains never stand without side effects, nor fixed without open (S4, S82).</summary>
    public bool Shows(SectionKey one, SectionKey other) => !(this[one].IsLeftOut && this[other].IsLeftOut);

    /// <summary>True when either has something to say.</summary>
    public bool HasAny(SectionKey one, SectionKey other) => this[one].HasLines || this[other].HasLines;
}
