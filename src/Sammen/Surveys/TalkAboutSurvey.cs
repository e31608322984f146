using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>A measurement ends in a dialogue on its own results: one click of either side, a leader or a representative, prepares the meeting at the workplace.</summary>
[Route("k/{kommune}/initiativer/{initiative}/maalinger/{survey}/samtale")]
[Needs(Right.See)]
public sealed class TalkAboutSurveyController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SurveyController(db, clock)
{
    // Write, read, talk, conclude, agree: three quarters of an hour, most of it talking.
    private static readonly int?[] Minutes = [4, 6, 20, 8, 7];

    // On work that is satisfying and the invisible qualities to keep (S72); on what is needed and how it is learned (S81).
    private static QuestionKey[] QuestionsOn(SurveyKind kind) => kind == SurveyKind.GoodWork ? [new(2, 4), new(2, 5)] : [new(3, 1), new(3, 5)];

    /// <summary>Prepares it, once.</summary>
    [HttpPost]
    public async Task<IResult> Talk(Id<Survey> survey)
    {
        if (await Find(survey) is not { ClosedOn: not null } found)
        {
            return Results.NotFound();
        }

        if (!Survey.MayBeTalkedAboutBy(Here.Standing))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var plan = new DialoguePlan(TitleOf(found), Situation.Workplace, QuestionsOn(found.Kind), Naming.WithoutName, null, Minutes);
        // The second click leads to the first one's.
        var dialogue = await SaveOnce(Db, found.DialogueId, key => Dialogue.Open(Here.Initiative, plan, Clock.GetUtcNow(), key), d => new { d.InitiativeId });
        return Onwards(Here.Path($"dialoger/{dialogue.Id}{(Here.Standing.May(Right.Lead) ? "/styring" : "")}"), t["Talk.Done"]);
    }

    private string TitleOf(Survey survey)
    {
        var title = t["Talk.Title", t[$"Kind.{survey.Kind}"].Value.ToLower(CultureInfo.CurrentCulture), survey.When(t).ToLower(CultureInfo.CurrentCulture)].Value;
        return title.Length <= Checks.TitleLength ? title : title[..Checks.TitleLength];
    }
}
