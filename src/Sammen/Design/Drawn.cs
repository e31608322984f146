using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Sammen.Design;

/// <summary>Numbers and words in a drawing.</summary>
public static class Drawn
{
    /// <summary>A number as a drawing takes it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Words in a drawing. Razor keeps the tag for itself.</summary>
    public static RenderFragment Words(double x, double y, string? look, string words) => draw =>
    {
        draw.OpenElement(0, "text");
        draw.AddAttribute(1, "x", Number(x));
        draw.AddAttribute(2, "y", Number(y));
        draw.AddAttribute(3, "class", look);
        draw.AddContent(4, words);
        draw.CloseElement();
    };
}
