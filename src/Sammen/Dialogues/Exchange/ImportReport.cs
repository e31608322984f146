using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Dialogues.Exchange;

/// <summary>What was taken in and what was not, in words.</summary>
internal static class ImportReport
{
    private const int LinesNamed = 20;

    /// <summary>What was taken in.</summary>
    public static IReadOnlyList<string> Taken(Conversation read, IStringLocalizer t)
    {
        var hidden = read.Comments.Count(c => c.IsHidden);
        return
        [
            t["Report.Taken", Number("Statements", read.Comments.Count), Number("Participants", read.Participants.Count), Number("Votes", read.Votes.Count)],
            .. hidden > 0 ? [t.Counted("Report.Hidden", hidden).Value] : Array.Empty<string>(),
            .. read.Changed > 0 ? [t.Counted("Report.Changed", read.Changed).Value] : Array.Empty<string>(),
            .. read.Unguarded > 0 ? [t.Counted("Report.Unguarded", read.Unguarded).Value] : Array.Empty<string>(),
        ];

        string Number(string what, int number) => t.Counted($"Number.{what}", number);
    }

    /// <summary>What was left out, why, and on which lines.</summary>
    public static IReadOnlyList<string> LeftOut(Conversation read, IStringLocalizer t) =>
    [
        .. read.LeftOut.GroupBy(l => (l.File, l.Because)).Select(group => group.Key.Because == LeftOutBecause.OtherFile
            ? t["Report.OtherFile", group.Key.File].Value
            : t[$"Report.{group.Key.Because}", group.Key.File, LinesOf([.. group.Select(l => l.Line).Distinct()], t)].Value),
    ];

    private static string LinesOf(List<int> lines, IStringLocalizer t)
    {
        var named = string.Join(", ", lines.Take(LinesNamed));
        return lines.Count > LinesNamed ? t["Report.MoreLines", named, lines.Count - LinesNamed] : named;
    }
}
