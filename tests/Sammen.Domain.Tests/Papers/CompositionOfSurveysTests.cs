using Sammen.Domain.Papers;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Tests.Papers;

public sealed class CompositionOfSurveysTests
{
    private static readonly SurveyAgreement Agreed = SurveyAgreement.Write("Hovedudvalget", Given.Today, "", Given.Member(), Given.Today).Expect();
    private readonly Telling told = new();

    [Fact]
    public void What_most_see_better_stands_with_the_gains_and_what_most_see_worse_with_the_side_effects_in_both_papers()
    {
        var measured = Measured(6, 4, 3, 3, 3, 2, 2, 1, 0, null);

        foreach (var kind in new[] { PaperKind.Story, PaperKind.AgendaItem })
        {
            var (gains, drawbacks) = (Lines(measured, kind, SectionKey.Gains), Lines(measured, kind, SectionKey.Drawbacks));
            // The good work has nine rows; the paper names the three that lean most.
            Assert.Equal(["realistic", "recognised", "independent"], Assert.Single(gains).Features);
            Assert.Equal(["reliability", "boundlessness"], Assert.Single(drawbacks).Features);
            Assert.Equal((6, true, false), (gains[0].Answered, gains[0].IsBetter, drawbacks[0].IsBetter));
        }
    }

    [Fact]
    public void What_may_not_be_shown_or_leans_to_no_side_is_not_told()
    {
        Assert.Empty(Lines(Measured(4, 4, 4, 4, 4, 4, 4, 4, 4, 4), PaperKind.Story, SectionKey.Gains));
        var unchanged = Measured(6, 2, 2, 2, 2, 2, 2, 2, 2, 2);
        Assert.Empty(Lines(unchanged, PaperKind.Story, SectionKey.Gains));
        Assert.Empty(Lines(unchanged, PaperKind.Story, SectionKey.Drawbacks));
    }

    private List<SurveyLine> Lines((Survey, SurveyResult) measured, PaperKind kind, SectionKey key) =>
        [.. new Composition(told.Recorded with { Measured = measured }, null, new(4, 4, 260), Given.Today).Of(kind).Single(s => s.Key == key).Lines.OfType<SurveyLine>()];

    private (Survey, SurveyResult) Measured(int number, params int?[] marks)
    {
        var survey = Survey.Open(
            told.Initiative, new(SurveyKind.GoodWork, Moment.AfterAYear, "", "For at vide det", "Alle", Given.Today.AddDays(7), Given.Today.AddDays(90)), Agreed, Given.Today, Id<Survey>.Random()).Expect();
        var boxes = new List<AnswerBox>();
        for (var i = 0; i < number; i++)
        {
            boxes.AddRange(survey.Take(new(null, marks, []), boxes, Given.Today).Expect());
        }

        survey.Close(boxes, 5, false, Given.Today).Expect();
        return (survey, survey.Result!);
    }
}
