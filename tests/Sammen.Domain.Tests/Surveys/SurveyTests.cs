using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Tests.Surveys;

public sealed class SurveyTests
{
    private static readonly DateOnly Today = Given.Today;
    private static readonly Member Leader = Given.Member("Lene Leder");
    private static readonly Initiative Initiative = Given.Initiative();
    private static readonly SurveyAgreement Agreed = SurveyAgreement.Write("Hovedudvalget", Today, "", Leader, Today).Expect();
    private static readonly SurveyPlan Plan = new(SurveyKind.GoodWork, Moment.Before, "Assistenter\nHjælpere", "For at vide det", "Alle", Today.AddDays(7), Today.AddDays(90));

    [Fact]
    public void It_asks_the_six_features_and_the_three_further_matters()
    {
        var survey = Open(Plan);

        Assert.Equal(9, survey.Items.Count);
        Assert.Equal(["realistic", "recognised", "independent"], survey.Items.Take(3));
        Assert.Equal(["Assistenter", "Hjælpere"], survey.Groups);
        Assert.Equal(5, survey.Choices);
    }

    [Fact]
    public void The_good_work_is_not_measured_before_the_main_committee_has_agreed_how() =>
        Assert.Equal("Surveys.NoAgreement", Assert.Single(Survey.Open(Initiative, Plan, null, Today, Id<Survey>.Random()).Refusals).Code);

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var why = Survey.Open(
            Initiative, Plan with { Moment = null, Groups = "A\na", Purpose = " ", Readers = null, ClosesOn = Today.AddDays(-1), DeletesOn = Today.AddDays(-1) }, Agreed, Today, Id<Survey>.Random()).Refusals;

        Assert.Equal(
            [("Common.Missing", "Moment"), ("Surveys.SameGroup", "Groups"), ("Common.Missing", "Purpose"), ("Common.Missing", "Readers"), ("Surveys.ClosesInPast", "ClosesOn"), ("Surveys.DeletesTooEarly", "DeletesOn")],
            why.Select(r => (r.Code, r.Field)));
    }

    [Fact]
    public void Too_many_groups_and_too_long_ones_are_refused()
    {
        Assert.Equal("Surveys.ManyGroups", Code(Plan with { Groups = string.Join('\n', Enumerable.Range(0, Survey.MostGroups + 1).Select(i => $"G{i}")) }));
        Assert.Equal("Surveys.LongGroup", Code(Plan with { Groups = new string('x', Survey.GroupLength + 1) }));
    }

    [Fact]
    public void The_result_is_there_when_it_is_closed_and_not_before()
    {
        var (survey, boxes) = Answered(6, 0, Mark(4));

        Assert.Null(survey.Result);
        survey.Close(boxes, Municipality.FewestShown, false, Today).Expect();

        Assert.Equal(6, survey.Result!.All!.At(0));
        Assert.Empty(survey.Secret);
    }

    [Fact]
    public void Comments_are_kept_only_where_ten_have_answered()
    {
        var (survey, boxes) = Answered(9, 0, Mark(4), "Der mangler ledninger");
        Assert.Empty(survey.Close(boxes, Municipality.FewestShown, true, Today).Expect());
        Assert.False(survey.CommentsWait);

        (survey, boxes) = Answered(10, 0, Mark(4), "Der mangler ledninger");
        var kept = survey.Close(boxes, Municipality.FewestShown, true, Today).Expect();
        Assert.Equal(10, kept.Count);
        Assert.True(survey.CommentsWait);
        Assert.Equal(kept.OrderBy(c => c.Id.Value), kept);
    }

    [Fact]
    public void Nobody_answers_after_the_last_day_or_when_it_is_closed()
    {
        var (survey, boxes) = Answered(5, 0, Mark(1));
        Assert.Equal("Surveys.Closed", Assert.Single(survey.Take(new(0, Mark(1), []), boxes, Plan.ClosesOn!.Value.AddDays(1)).Refusals).Code);

        survey.Close(boxes, Municipality.FewestShown, false, Today).Expect();
        Assert.Equal("Surveys.Closed", Assert.Single(survey.Take(new(0, Mark(1), []), boxes, Today).Refusals).Code);
        Assert.Equal("Surveys.AlreadyClosed", Assert.Single(survey.Close(boxes, Municipality.FewestShown, false, Today).Refusals).Code);
    }

    [Fact]
    public void Answers_to_other_questions_or_of_no_group_here_are_refused_and_nothing_is_put_in()
    {
        var (survey, boxes) = Answered(1, 0, Mark(1));
        SurveyAnswer[] wrong = [new(0, [1, 2], []), new(0, Mark(5), []), new(0, Mark(-1), []), new(2, Mark(1), []), new(-1, Mark(1), [])];

        Assert.All(wrong, answer => Assert.Equal("Surveys.DoesNotFit", Assert.Single(survey.Take(answer, boxes, Today).Refusals).Code));
        Assert.Single(boxes.SelectMany(b => b.Entries));
    }

    [Fact]
    public void An_answer_says_something()
    {
        var survey = Open(Plan);

        Assert.Equal("Surveys.NothingSaid", Assert.Single(survey.Take(new(0, Mark(null), [" "]), [], Today).Refusals).Code);
        Assert.Equal("Comment1", Assert.Single(survey.Take(new(0, Mark(1), ["", new string('x', Survey.CommentLength + 1)]), [], Today).Refusals).Field);
        Assert.Single(survey.Take(new(null, Mark(null), ["Kun ord"]), [], Today).Expect(), b => b.Item == 0);
    }

    [Fact]
    public void Slips_are_made_before_anybody_has_answered_by_the_link()
    {
        var survey = Open(Plan);
        Assert.Equal("Surveys.AnsweredByLink", Assert.Single(survey.MakeSlips(5, true, Today).Refusals).Code);
        Assert.Equal("Surveys.SlipNumber", Assert.Single(survey.MakeSlips(0, false, Today).Refusals).Code);

        var slips = survey.MakeSlips(5, false, Today).Expect().Concat(survey.MakeSlips(3, true, Today).Expect()).ToList();

        Assert.Equal(8, survey.Codes().Distinct().Count());
        Assert.Equal(survey.Codes().Select(SlipCode.HashOf).Order(StringComparer.Ordinal), slips.Select(s => s.Hash).Order(StringComparer.Ordinal));
        Assert.Equal("Surveys.SlipNumber", Assert.Single(survey.MakeSlips(SurveySlip.Most, false, Today).Refusals).Code);
    }

    [Fact]
    public void Those_who_lead_answer_with_name_while_it_is_open()
    {
        var (survey, standing) = (Open(Plan), new Standing(TeamRole.Leader, true, MunicipalityRole.Member));
        var answer = LeaderAnswer.Give(survey, standing, Leader, Mark(3), "Det går", null, Today).Expect();

        var again = LeaderAnswer.Give(survey, standing, Leader, Mark(2), "", answer, Today).Expect();

        Assert.Same(answer, again);
        Assert.Equal(("Lene Leder", 2, 2), (again.Name, again.Marks[0], again.Version));
        Assert.Equal("Common.NotYours", Assert.Single(LeaderAnswer.Give(survey, standing with { Team = TeamRole.Participant }, Leader, Mark(2), "", null, Today).Refusals).Code);
        Assert.Equal("Surveys.Closed", Assert.Single(LeaderAnswer.Give(survey, standing, Leader, Mark(2), "", null, Today.AddDays(8)).Refusals).Code);
    }

    [Fact]
    public void An_agreement_that_lies_ahead_is_none() =>
        Assert.Equal("Surveys.AgreedAhead", Assert.Single(SurveyAgreement.Write("Hovedudvalget", Today.AddDays(1), "", Leader, Today).Refusals).Code);

    private static Survey Open(SurveyPlan plan) => Survey.Open(Initiative, plan, Agreed, Today, Id<Survey>.Random()).Expect();

    private static string Code(SurveyPlan plan) => Assert.Single(Survey.Open(Initiative, plan, Agreed, Today, Id<Survey>.Random()).Refusals).Code;

    private static int?[] Mark(int? everywhere) => [.. Enumerable.Repeat(everywhere, 9)];

    private static (Survey Survey, List<AnswerBox> Boxes) Answered(int number, int group, int?[] marks, string? comment = null)
    {
        var (survey, boxes) = (Open(Plan), new List<AnswerBox>());
        for (var i = 0; i < number; i++)
        {
            boxes.AddRange(survey.Take(new(group, marks, [comment]), boxes, Today).Expect());
        }

        return (survey, boxes);
    }
}
