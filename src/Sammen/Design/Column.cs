using Microsoft.AspNetCore.Components;

namespace Sammen.Design;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Cell">What it shows of a row.</param>
/// <param name="IsNumber">True when figures stand below one another.</param>
public sealed record Column<TRow>(string Title, RenderFragment<TRow> Cell, bool IsNumber = false);
