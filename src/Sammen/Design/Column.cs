using Microsoft.AspNetCore.Components;

namespace Sammen.Design;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Cell">What it shows of a row.</param>
/// <param name="IsNumber">True when figures stand below one another.</param>
/// <param name="IsDrawing">True when it draws what the other columns say: its heading is then only for those who cannot see it.</param>
public sealed record Column<TRow>(string Title, RenderFragment<TRow> Cell, bool IsNumber = false, bool IsDrawing = false)
{
    /// <summary>How its cells look.</summary>
    public string? Look => IsNumber ? "num" : IsDrawing ? "drawn" : null;
}
