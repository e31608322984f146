using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;
using Sammen.Exporting;

namespace Sammen.Surveys;

/// <summary>The result as a Word file, to hang up or take to a meeting: the same counts and words as the page.</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/resultat.docx")]
[Needs(Right.See)]
public sealed class DownloadSurveyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    /// <summary>The file.</summary>
    [HttpGet]
    public async Task<IResult> Download(Id<Survey> survey)
    {
        if (await Find(survey) is not { ClosedOn: not null } found || await Db.LookAt(found, Here, Today) is not { Result.All: { } all } view)
        {
            return Results.NotFound();
        }

        return Files.As(Written(view, all), FileName.Of($"{found.Titled(t)} - {Here.Initiative.Title}", "docx"));
    }

    private byte[] Written(SurveyView view, Cut all)
    {
        var survey = view.Survey;
        var culture = Languages.OfPage;
        var word = new WordDocument($"{survey.Titled(t)}: {Here.Initiative.Title}", culture, WordSize.Ordinary, $"{Here.Initiative.Title}, {Here.Place.Name}");
        word.Overline($"{Here.Initiative.Title} · {Here.Place.Name}");
        word.Title(survey.Titled(t));
        word.Lead(t["Result.Lead", all.Answered, survey.ClosedOn!.Value.Long()]);
        if (survey.Kind == SurveyKind.GoodWork)
        {
            word.Paragraph([new(t[$"Result.Is.{survey.Moment}"])]);
        }

        word.Paragraph([new(t[view.Leaders.Count > 0 ? "Result.Who.Leaders" : "Result.Who"])]);
        for (var item = 0; item < survey.Items.Count; item++)
        {
            Write(word, view, item, all.Items[item]);
        }

        if (view.Leaders.Any(l => l.Comment.Length > 0))
        {
            word.Heading(1, t["Leader.Words"]);
            word.List([.. view.Leaders.Where(l => l.Comment.Length > 0).Select(l => new WordText(l.Comment, l.Name + ":"))]);
        }

        foreach (var cut in view.Result!.Cuts.Skip(1))
        {
            word.Heading(1, $"{survey.Groups[cut.Group!.Value]}, {t["Groups.Answered", cut.Answered]}");
            word.List([.. survey.Items.Select((_, i) => new WordText(Said(survey, cut.Items[i], t["Table.TooFew"]), survey.Item(i, t).Title + ":"))]);
        }

        word.Small(t["Source", SurveyItems.SourceOf(survey.Kind).Title.Here()]);
        return word.ToBytes();
    }

    private void Write(WordDocument word, SurveyView view, int item, IReadOnlyList<int>? counts)
    {
        var entry = view.Survey.Item(item, t);
        word.Heading(2, entry.Title);
        word.Small(entry.Body);
        word.List(
        [
            new(Said(view.Survey, counts, t["Bar.TooFew"]), t["Result.Staff"] + ":"),
            .. view.Leaders.Select(l => new WordText(SurveyWords.Said(l, item, t), l.Name + ":")),
            .. SurveyWords.Gaps(view, item, t).Where(g => g.Differs).Select(g => new WordText("", g.Words)),
            .. view.Comments[item].Select(words => new WordText(words)),
        ]);
    }

    private string Said(Survey survey, IReadOnlyList<int>? counts, string otherwise) => counts is null ? otherwise : SurveyWords.Said(survey.Kind, counts, t);
}
