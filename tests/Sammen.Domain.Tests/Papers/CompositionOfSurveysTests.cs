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
        var measured = Measured((6, [4, 3, 3, 3, 2, 2, 1, 0, null]), (2, [4, 2, 2, 4, 2, 2, 1, 3, null]), (4, [3, 3, 2, 3, 2, 2, 1, 3, null]));

        foreach (var kind in new[] { PaperKind.Story, PaperKind.AgendaItem })
        {
            var (gains, drawbacks) = (Lines(measured, kind, SectionKey.Gains), Lines(measured, kind, SectionKey.Drawbacks));
            // The good work has nine rows; the paper names the three that most see so. Half is not most.
            Assert.Equal([("realistic", 12), ("meaningful", 12), ("recognised", 10)], Assert.Single(gains).Features.Select(f => (f.Key, f.Split.Better)));
            Assert.Equal([("reliability", 12)], Assert.Single(drawbacks).Features.Select(f => (f.Key, f.Split.Worse)));
            Assert.Equal((12, true, true), (gains[0].Answered, gains[0].IsBetter, gains[0].ByMost));
            Assert.Equal((false, true), (drawbacks[0].IsBetter, drawbacks[0].ByMost));
        }
    }

    [Fact]
    public void What_most_see_unchanged_is_not_told_as_what_most_see_worse()
    {
        var measured = Measured((5, [2, 2, 2, 2, 2, 2, 2, 1, 2]), (21, [2, 2, 2, 2, 2, 2, 2, 2, 2]));

        Assert.Empty(Lines(measured, PaperKind.Story, SectionKey.Gains));
        var line = Assert.Single(Lines(measured, PaperKind.Story, SectionKey.Drawbacks));
        Assert.False(line.ByMost);
        Assert.Equal(("boundlessness", new Split(0, 21, 5)), (Assert.Single(line.Features).Key, line.Features[0].Split));
    }

    [Fact]
    public void What_may_not_be_shown_or_leans_to_no_side_is_not_told()
    {
        Assert.Empty(Lines(Measured((4, [4, 4, 4, 4, 4, 4, 4, 4, 4])), PaperKind.Story, SectionKey.Gains));
        var unchanged = Measured((6, [2, 2, 2, 2, 2, 2, 2, 2, 2]));
        Assert.Empty(Lines(unchanged, PaperKind.Story, SectionKey.Gains));
        Assert.Empty(Lines(unchanged, PaperKind.Story, SectionKey.Drawbacks));
    }

    private List<SurveyLine> Lines((Survey, SurveyResult) measured, PaperKind kind, SectionKey key) =>
        [.. new Composition(told.Recorded with { Measured = measured }, null, new(4, 4, 260), Given.Today).Of(kind).Single(s => s.Key == key).Lines.OfType<SurveyLine>()];

    private (Survey, SurveyResult) Measured(params (int Number, int?[] Marks)[] answers)
    {
        var survey = Survey.Open(
            told.Initiative, new(SurveyKind.GoodWork, Moment.AfterAYear, "", "For at vide det", "Alle", Given.Today.AddDays(7), Given.Today.AddDays(90)), Agreed, Given.Today, Id<Survey>.Random()).Expect();
        var boxes = new List<AnswerBox>();
        foreach (var marks in answers.SelectMany(a => Enumerable.Repeat(a.Marks, a.Number)))
        {
            boxes.AddRange(survey.Take(new(null, marks, []), boxes, Given.Today).Expect());
        }

        survey.Close(boxes, 5, false, Given.Today).Expect();
        return (survey, survey.Result!);
    }
}
