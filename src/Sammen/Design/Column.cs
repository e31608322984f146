using Microsoft.AspNetCore.Components;

namespace Sammen.Design;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Cell">What it shows of a row.</param>
/// <param name="IsNumber">True when figures stand below one another.</param>
/// <param name="IsDrawing">True when it draws what the other columns say: its heading is then only for those who cannot see it.</param>
public sealed record Column<TRow>(string Title, RenderFragment<TRow> Cell, bool IsNumber = false, bool IsDrawing = false)
{
    /// <summary>A column of words alone.</summary>
    public Column(string title, Func<TRow, string> words, bool isNumber = false)
        : this(title, row => builder => builder.AddContent(0, words(row)), isNumber) => Words = words;

    /// <summary>A column that draws.</summary>
    public Column(string title, Func<TRow, MarkupString> drawing)
        : this(title, row => builder => builder.AddContent(0, drawing(row)), IsDrawing: true) => Drawing = drawing;

    /// <summary>All that the cell shows of a row, where it is words alone; null where there is more to it. A long table of them costs a fraction.</summary>
    public Func<TRow, string?>? Words { get; init; }

    /// <summary>What it draws of a row.</summary>
    public Func<TRow, MarkupString>? Drawing { get; }

    /// <summary>How its cells look.</summary>
    public string? Look => IsNumber ? "num" : IsDrawing ? "drawn" : null;
}
