using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Development;
using Sammen.Domain.Method;
using Sammen.Exporting;

namespace Sammen.Development;

/// <summary>The requirements as files that go along to a supplier or a committee. Numbers and words are those of the page.</summary>
internal sealed class RequirementFiles(
    string title, string place, DateOnly today, IReadOnlyList<Requirement> requirements, Func<Requirement, string> originOf, IStringLocalizer t)
{
    /// <summary>Where a requirement comes from, in words; who said it stands nowhere.</summary>
    public static string OriginOf(IStringLocalizer t, Requirement requirement, SaidSource? behind)
    {
        var said = requirement.Said is not { } kind ? ""
            : behind is null ? t["Origin.Gone", t[$"SaidAs.{kind}"].Value].Value
            : $"{t[$"SaidAs.{kind}"].Value}: {Excerpt.Point(behind.Words, 160)}";
        return string.Join(". ", new[] { said.TrimEnd('.'), requirement.Source }.Where(part => part.Length > 0));
    }

    /// <summary>The workbook: a row for each.</summary>
    public byte[] Workbook()
    {
        var book = new Workbook($"{t["Requirements.Title"]}: {title}");
        var sheet = book.Add(new WorkbookSheet(t["Requirements.Title"]) { Widths = [7, 46, 10, 40, 22, 34, 16, 15, 34], FrozenRows = 4, FrozenColumns = 1 });
        sheet.Set(1, 1, $"{t["Requirements.Title"]}: {title}", CellLook.Title);
        sheet.Set(2, 1, t["File.Made", place, today.Long()].Value, CellLook.Note);
        string[] heads = ["File.Number", "Requirement.What", "Requirement.Priority", "File.Origin", "Requirement.WhoseNeed", "Check.How", "Check.State", "Check.On", "File.Note"];
        sheet.Table(
            4, heads.Select(head => t[head].Value),
            requirements.Select(requirement => new object?[]
            {
                requirement.Code, Look.WhatOf(t, requirement), t[$"RequirementPriority.{requirement.Priority}"].Value, originOf(requirement), requirement.WhoseNeed,
                requirement.HowChecked, Look.StateOf(t, requirement), requirement.CheckedOn?.Long(), NoteOf(requirement),
            }),
            (column, _) => column == 0 ? CellLook.Code : CellLook.Text);
        return book.ToBytes();
    }

    /// <summary>The Word file: a heading for each weight, and what was left out last, with the reason.</summary>
    public byte[] Word()
    {
        var word = new WordDocument($"{t["Requirements.Title"]}: {title}", Languages.OfPage, WordSize.Ordinary, $"{title}, {place}");
        word.Overline(t["File.Made", place, today.Long()]);
        word.Title(t["Requirements.Title"]);
        word.Lead(title);
        foreach (var priority in Enum.GetValues<RequirementPriority>())
        {
            Put(word, t[$"RequirementPriority.{priority}.Long"], requirements.Where(r => !r.IsLeftOut && r.Priority == priority));
        }

        Put(word, t["Requirements.LeftOut"], requirements.Where(r => r.IsLeftOut));
        word.Small(t["Source", Sources.Publication.Title.Here()]);
        return word.ToBytes();
    }

    private void Put(WordDocument word, string heading, IEnumerable<Requirement> some)
    {
        foreach (var (index, requirement) in some.Index())
        {
            if (index == 0)
            {
                word.Heading(1, heading);
            }

            word.Heading(2, $"{requirement.Code}. {Excerpt.Point(Look.WhatOf(t, requirement), 1000)}");
            var seen = Look.StateOf(t, requirement) + (requirement.CheckedOn is { } on && !requirement.IsLeftOut ? ", " + on.Long() : "");
            word.Facts(new (string, string)[]
            {
                (t["File.Origin"], originOf(requirement)), (t["Requirement.WhoseNeed"], requirement.WhoseNeed), (t["Check.How"], requirement.HowChecked),
                (t["Check.State"], seen), (t[requirement.IsLeftOut ? "LeaveOut.Because" : "Check.Note"], NoteOf(requirement)),
            }.Where(fact => fact.Item2.Length > 0));
        }
    }

    private static string NoteOf(Requirement requirement) => requirement.IsLeftOut ? requirement.LeftOutBecause : requirement.CheckNote;
}
