using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Exporting;

namespace Sammen.Committees;

/// <summary>Agenda and minutes for Word, with the numbers of the page. Both sides' views stand side by side.</summary>
internal static class MeetingWord
{
    /// <summary>The agenda: what is to be discussed, and which files go with it.</summary>
    public static byte[] Agenda(Committee committee, CommitteeMeeting meeting, IReadOnlyList<ItemView> items, IStringLocalizer<Texts> t)
    {
        var word = Begin("Agenda", committee, meeting, t);
        foreach (var view in items.Where(v => !v.Item.IsWithdrawn))
        {
            Ask(word, view, t);
        }

        return word.ToBytes();
    }

    /// <summary>The minutes: who was there, and of each item what the two sides said, what they came to and what was promised.</summary>
    public static byte[] Minutes(Committee committee, CommitteeMeeting meeting, IReadOnlyList<ItemView> items, IStringLocalizer<Texts> t)
    {
        var word = Begin("Minutes", committee, meeting, t);
        if (meeting.Present.Length > 0)
        {
            word.Heading(1, t["Present.Short"]);
            word.List([.. Lines.Of(meeting.Present).Select(line => new WordText(line))]);
        }

        foreach (var view in items)
        {
            Ask(word, view, t);
            Minutes(word, view.Item, t);
        }

        return word.ToBytes();
    }

    private static WordDocument Begin(string kind, Committee committee, CommitteeMeeting meeting, IStringLocalizer<Texts> t)
    {
        var word = new WordDocument($"{t[$"Paper.{kind}"]}: {committee.Name}", Languages.OfPage, WordSize.Ordinary, $"{committee.Name}, {meeting.On.Long()}");
        word.Overline(t[$"Paper.{kind}"]);
        word.Title(committee.Name);
        word.Facts(
        [
            (t["Paper.Day"], meeting.On.Long()), .. Said("Paper.At", meeting.At), .. Said("Cancelled", meeting.CancelledBecause),
        ]);
        return word;

        IEnumerable<(string, string)> Said(string label, string words) => words.Length > 0 ? [(t[label], words)] : [];
    }

    private static void Ask(WordDocument word, ItemView view, IStringLocalizer<Texts> t)
    {
        word.Heading(1, t["Item.Numbered", view.Item.Number, view.Item.Title]);
        word.List([.. Lines.Of(view.Item.AskedTo).Select(line => new WordText(line))]);
        foreach (var file in view.Files)
        {
            word.Small(t["Files.Word", view.Item.Number, file.Number, file.Name]);
        }
    }

    private static void Minutes(WordDocument word, CommitteeItem item, IStringLocalizer<Texts> t)
    {
        if (item.IsWithdrawn)
        {
            word.Paragraph([new(item.WithdrawnBecause, t["Item.Withdrawn"])]);
            return;
        }

        if (item.Outcome is not { } outcome)
        {
            word.Paragraph([new(t["Minutes.None"])]);
            return;
        }

        if (item.ManagementView.Length + item.EmployeeView.Length > 0)
        {
            word.SideBySide(View(CommitteeSide.Management, item.ManagementView), View(CommitteeSide.Employees, item.EmployeeView), level: 2);
        }

        word.Boxed(new("", t[$"ItemOutcome.{outcome}"]));
        if (item.ToAnswer.Length > 0)
        {
            word.Paragraph([new(item.ToAnswer, t["Minutes.Promised", item.AnswerBy!.Value.Long()])]);
        }

        if (item.AnsweredOn is { } on)
        {
            word.Paragraph([new(item.Answer, t["Answer.Given", on.Long()])]);
        }

        WordColumn View(CommitteeSide side, string words) =>
            new(t[$"CommitteeSide.{side}"], [new(words.Length > 0 ? words : t["Minutes.NoView"].Value)], IsList: false);
    }
}
