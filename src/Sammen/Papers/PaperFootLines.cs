using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>The small print of a paper: when, from what, who edited, and on the story what representatives have said.</summary>
internal static class PaperFootLines
{
    public static IReadOnlyList<string> Of(Sheet sheet, IStringLocalizer t)
    {
        var lines = new List<string>
        {
            sheet.LastEdit is { } edit ? $"{sheet.Sources} {t["Foot.Edited", edit.ByName, edit.On.Long()]}" : sheet.Sources,
        };
        if (sheet.Kind == PaperKind.AgendaItem)
        {
            return [.. lines, .. Filed(sheet, t)];
        }

        lines.AddRange(sheet.Remarks.Take(StoryFoot.Remarks).Select(r => StoryFoot.Say(r, t)));
        var left = sheet.Remarks.Count - StoryFoot.Remarks;
        return left > 0 ? [.. lines, t[left == 1 ? "More" : "More.Many", left]] : lines;
    }

    // Whoever files the item needs to see where it belongs.
    private static IEnumerable<string> Filed(Sheet sheet, IStringLocalizer t)
    {
        var parts = new[] { ("Foot.JournalNumber", sheet.Elsewhere?.JournalNumber), ("Foot.Kle", sheet.Elsewhere?.Kle) }
            .Where(part => part.Item2 is { Length: > 0 }).Select(part => t[part.Item1, part.Item2!].Value).ToList();
        return parts.Count > 0 ? [string.Join(' ', parts)] : [];
    }
}
