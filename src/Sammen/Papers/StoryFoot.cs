using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>What the story's foot has room for of what representatives have remarked; the page tells the rest below.</summary>
internal static class StoryFoot
{
    public const int Remarks = 2;

    /// <summary>"Set og kommenteret af TR den 3. november 2026: …"</summary>
    public static string Say(PaperRemark remark, IStringLocalizer t, bool whole = false)
    {
        var role = t[$"Role.{remark.Role}"].Value;
        return remark.Text.Length == 0
            ? t["Foot.SeenOnly", role, remark.On.Long()]
            : t["Foot.Seen", role, remark.On.Long(), whole ? remark.Text : Shorten(remark.Text)];
    }

    public static string Shorten(string text) => Excerpt.Point(text, 160);
}
