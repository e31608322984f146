using Microsoft.Extensions.Localization;
using Sammen.Domain.Benefits;

namespace Sammen.Benefits;

/// <summary>The words of the map's nodes.</summary>
internal static class MapWords
{
    /// <summary>A node's own words, or those of the gain that it is; with a word where the gain was given up.</summary>
    public static string Of(MapNode node, IEnumerable<Benefit> benefits, IStringLocalizer<Texts> texts) =>
        node.BenefitId is not { } id ? node.Text
        : benefits.FirstOrDefault(b => b.Id.Value == id) is not { IsWithdrawn: false } benefit ? texts["Gone"]
        : benefit.Status == BenefitStatus.GivenUp ? texts["Map.GivenUp", benefit.Title]
        : benefit.Title;
}
