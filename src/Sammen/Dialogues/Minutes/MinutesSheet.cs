namespace Sammen.Dialogues.Minutes;

/// <summary>A line of a list.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Small">What is said about it: the kind, a name where statements are signed, and how it was marked.</param>
public sealed record MinutesLine(string Text, string Small = "")
{
    /// <summary>True for the name of a group, above the statements in it.</summary>
    public bool IsGroup { get; init; }
}

/// <summary>One of two columns.</summary>
/// <param name="Heading">What it holds.</param>
/// <param name="Lines">What stands in it.</param>
/// <param name="Unsaid">What stands there when nothing does: one side is never left out.</param>
public sealed record MinutesColumn(string Heading, IReadOnlyList<MinutesLine> Lines, string Unsaid = "");

/// <summary>Something that stands in the minutes, alike on the page and in Word.</summary>
public abstract record MinutesBlock;

/// <summary>Labels and values.</summary>
public sealed record FactsBlock(IReadOnlyList<(string Label, string Value)> Facts) : MinutesBlock;

/// <summary>Running text; a line break is a new paragraph.</summary>
public sealed record TextBlock(string Text, bool IsStrong = false) : MinutesBlock;

/// <summary>A list, with words above it where it needs them.</summary>
public sealed record ListBlock(IReadOnlyList<MinutesLine> Lines, string Caption = "") : MinutesBlock;

/// <summary>Two columns of the same size (S4).</summary>
public sealed record PairBlock(MinutesColumn One, MinutesColumn Other) : MinutesBlock;

/// <summary>A numbered part of a point.</summary>
/// <param name="Heading">What it is about; its number follows from its place.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record MinutesPart(string Heading, IReadOnlyList<MinutesBlock> Blocks);

/// <summary>A numbered point.</summary>
/// <param name="Heading">What it is about; its number follows from its place.</param>
/// <param name="Blocks">What stands right below it.</param>
/// <param name="Parts">Its parts.</param>
public sealed record MinutesPoint(string Heading, IReadOnlyList<MinutesBlock> Blocks, IReadOnlyList<MinutesPart> Parts);

/// <summary>The minutes of a closed dialogue.</summary>
/// <param name="Title">The dialogue's name.</param>
/// <param name="From">Municipality and unit.</param>
/// <param name="On">The day the dialogue closed.</param>
/// <param name="Points">Its points in order.</param>
public sealed record MinutesSheet(string Title, string From, DateOnly On, IReadOnlyList<MinutesPoint> Points);
