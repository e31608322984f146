using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Sammen.Design.Charts;

/// <summary>
/// One row of a chart: a bar from the base to the likely figure, and a line from the lowest to the highest. The figures stand beside it in
/// words. It is plain markup and no component: a page has hundreds.
/// </summary>
public static class RangeBar
{
    /// <summary>The bar of three figures.</summary>
    /// <param name="scale">That of all the rows.</param>
    /// <param name="low">Where the line begins.</param>
    /// <param name="likely">Where the bar ends.</param>
    /// <param name="high">Where the line ends.</param>
    /// <param name="from">Where the bar begins; null draws no bar but a mark at the likely figure.</param>
    public static MarkupString Of(Spread scale, decimal low, decimal likely, decimal high, decimal? from = null)
    {
        var (begin, middle, end) = (scale.At(low), scale.At(likely), scale.At(high));
        var bar = from is { } at ? Bar(scale.At(at), middle) : "";
        var mark = from is null ? Upright("mark", middle, 0, 24) : "";
        return new(string.Create(CultureInfo.InvariantCulture, $"""
            <svg class="rangebar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">{bar}<line class="range" x1="{begin}" x2="{end}" y1="12" y2="12" />{Upright("end", begin, 5, 19)}{Upright("end", end, 5, 19)}{mark}</svg>
            """));
    }

    private static string Bar(int from, int to) => string.Create(
        CultureInfo.InvariantCulture, $"""<rect class="fill" x="{Math.Min(from, to)}" y="6" width="{Math.Max(Math.Abs(to - from), 1)}" height="12" />{Upright("base", from, 0, 24)}""");

    private static string Upright(string look, int at, int top, int bottom) =>
        string.Create(CultureInfo.InvariantCulture, $"""<line class="{look}" x1="{at}" x2="{at}" y1="{top}" y2="{bottom}" />""");
}
