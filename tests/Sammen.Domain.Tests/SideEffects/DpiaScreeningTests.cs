using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Tests.SideEffects;

public sealed class DpiaScreeningTests
{
    private static readonly Member Lis = Given.Member("Leder Lis");

    [Fact]
    public void The_ten_questions_stand_on_two_pages_each_once()
    {
        Assert.Equal(Enum.GetValues<DpiaCriterion>(), DpiaScreening.OnPage(1).Concat(DpiaScreening.OnPage(2)));
        Assert.Equal((5, DpiaCriterion.Evaluation), (DpiaScreening.OnPage(1).Count, DpiaScreening.OnPage(1)[0]));
    }

    [Fact]
    public void A_later_answer_takes_the_place_of_the_earlier_and_the_others_stay()
    {
        var screening = Begin(new(DpiaCriterion.Vulnerable, ScreeningAnswer.Yes), new(DpiaCriterion.Evaluation, ScreeningAnswer.NotKnown));

        screening.Answer([new(DpiaCriterion.Evaluation, ScreeningAnswer.No)], 1, Lis, Given.Today).Expect();

        Assert.Equal([DpiaCriterion.Evaluation, DpiaCriterion.Vulnerable], screening.Answers.Select(a => a.Criterion));
        Assert.Equal((ScreeningAnswer.No, ScreeningAnswer.Yes, null), (screening.Of(DpiaCriterion.Evaluation), screening.Of(DpiaCriterion.Vulnerable), screening.Of(DpiaCriterion.LargeScale)));
        Assert.Equal([Refusal.Stale], screening.Answer([], 1, Lis, Given.Today).Refusals);
    }

    [Fact]
    public void What_is_no_answer_is_let_go() => Assert.Empty(Begin(new Screened(DpiaCriterion.Evaluation, (ScreeningAnswer)9)).Answers);

    [Fact]
    public void One_of_the_nine_may_point_to_it_and_the_list_alone_does()
    {
        Assert.Equal(DpiaHint.MayPointTo, Begin(new Screened(DpiaCriterion.Excluding, ScreeningAnswer.Yes)).Hint);
        Assert.Equal(DpiaHint.PointsTo, Begin(new Screened(DpiaCriterion.OnTheList, ScreeningAnswer.Yes)).Hint);
    }

    private static DpiaScreening Begin(params Screened[] answers) => DpiaScreening.Begin(Given.Initiative().Id, answers, Lis, Given.Today).Expect();
}
