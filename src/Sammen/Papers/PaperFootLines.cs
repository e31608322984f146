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
            return lines;
        }

        lines.AddRange(sheet.Remarks.Take(StoryFoot.Remarks).Select(r => StoryFoot.Say(r, t)));
        var left = sheet.Remarks.Count - StoryFoot.Remarks;
        return left > 0 ? [.. lines, t[left == 1 ? "More" : "More.Many", left]] : lines;
    }
}
