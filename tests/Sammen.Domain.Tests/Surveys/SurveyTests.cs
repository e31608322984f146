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
        Assert.Equal("Surveys.AnsweredByLink", Assert.Single(survey.MakeSlips(5, 5, true, Today).Refusals).Code);
        Assert.Equal("Surveys.SlipNumber", Assert.Single(survey.MakeSlips(0, 5, false, Today).Refusals).Code);

        var slips = survey.MakeSlips(6, 5, false, Today).Expect();

        Assert.Equal(6, slips.Select(s => s.Code).Distinct().Count());
        Assert.All(slips, s => Assert.Equal(SlipCode.HashOf(s.Code), s.Slip.Hash));
        Assert.Equal("Surveys.SlipNumber", Assert.Single(survey.MakeSlips(SurveySlip.Most, 5, true, Today).Refusals).Code);
    }

    [Fact]
    public void So_few_slips_that_nothing_could_be_shown_are_refused()
    {
        var survey = Open(Plan);

        var why = Assert.Single(survey.MakeSlips(6, 7, false, Today).Refusals);

        Assert.Equal(("Surveys.FewSlips", "Number", 7), (why.Code, why.Field, why.Args[0]));
        survey.MakeSlips(7, 7, false, Today).Expect();
        // Also once somebody has answered: one slip at a time would tell when the first came in.
        Assert.Equal("Surveys.FewSlips", Assert.Single(survey.MakeSlips(1, 7, true, Today).Refusals).Code);
    }

    [Fact]
    public void New_slips_take_the_place_of_the_old_ones_until_somebody_has_answered()
    {
        var survey = Open(Plan);
        survey.MakeSlips(20, 5, false, Today).Expect();

        survey.MakeSlips(8, 5, false, Today).Expect();
        Assert.Equal(8, survey.Slips);
        survey.MakeSlips(5, 5, true, Today).Expect();
        Assert.Equal(13, survey.Slips);
    }

    [Fact]
    public void Two_of_a_kind_lie_a_month_apart()
    {
        var (survey, boxes) = Answered(5, 0, Mark(1));
        Assert.False(survey.WasJustClosed(Today));

        survey.Close(boxes, Municipality.FewestShown, false, Today).Expect();

        Assert.True(survey.WasJustClosed(Today.AddDays(29)));
        Assert.False(survey.WasJustClosed(Today.AddDays(30)));
    }

    [Fact]
    public void Either_side_begins_the_dialogue_it_ends_in()
    {
        Assert.True(Survey.MayBeTalkedAboutBy(new(TeamRole.Leader, true, MunicipalityRole.Member)));
        Assert.True(Survey.MayBeTalkedAboutBy(new(TeamRole.WorkEnvironmentRepresentative, true, MunicipalityRole.Member)));
        Assert.False(Survey.MayBeTalkedAboutBy(new(TeamRole.Participant, true, MunicipalityRole.Administrator)));
    }

    [Fact]
    public void A_new_agreement_comes_after_the_one_before()
    {
        var later = SurveyAgreement.Write("Hovedudvalget", Today, "Intranettet", Leader, Today, Agreed).Expect();

        Assert.Equal((1, 2), (Agreed.Number, later.Number));
        Assert.False(later.Says(Agreed));
        Assert.True(later.Says(SurveyAgreement.Write(" Hovedudvalget", Today, "Intranettet", Leader, Today, later).Expect()));
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
