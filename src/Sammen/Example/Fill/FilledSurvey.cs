using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Example.Fill;

/// <summary>A measurement of the good work that is over, as one is held in operation.</summary>
internal static class FilledSurvey
{
    private const int Items = 9;

    /// <summary>Holds it; the largest has as many answers as there can be slips.</summary>
    public static void Hold(Chronicle chronicle, Chance chance, Member leader, DateOnly on, bool isLargest)
    {
        var agreement = SurveyAgreement.Write("Hovedudvalget", on, "", leader, on).Expect();
        var plan = new SurveyPlan(
            SurveyKind.GoodWork, Moment.During, string.Join('\n', chance.Some(FillWords.Occupations, isLargest ? 12 : 3)), "Vi vil tale om det sammen bagefter.", "Alle på arbejdspladsen", on.AddDays(14), on.AddYears(1));
        var survey = Survey.Open(chronicle.Initiative, plan, agreement, on, Id<Survey>.Random()).Expect();
        var boxes = new List<AnswerBox>();
        for (var n = isLargest ? SurveySlip.Most : chance.Between(12, 60); n > 0; n--)
        {
            var marks = Enumerable.Range(0, Items).Select(i => i > 0 && chance.OneIn(9) ? (int?)null : chance.Between(0, 4)).ToList();
            var words = chance.OneIn(isLargest ? 200 : 8) ? Enumerable.Range(0, Items).Select(i => i == 0 ? chance.Text(FillWords.Outcomes, 1, 1, "") : null) : [];
            boxes.AddRange(survey.Take(new(chance.Between(0, survey.Groups.Count - 1), marks, [.. words]), boxes, on).Expect());
        }

        chronicle.Keep(survey);
        chronicle.Keep(LeaderAnswer.Give(survey, new Standing(TeamRole.Owner, true, MunicipalityRole.Member), leader, [.. Enumerable.Range(0, Items).Select(_ => (int?)chance.Between(1, 4))], "", null, on).Expect());
        foreach (var comment in survey.Close(boxes, Municipality.FewestShown, false, on.AddDays(14)).Expect())
        {
            chronicle.Keep(comment);
        }
    }
}
