using Sammen.Domain.Method;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Tests.Questions;

public sealed class AnswerTests
{
    private static readonly QuestionKey Question = new(2, 5);

    [Theory]
    [InlineData(AnswerStatus.Agreed, "Text")]
    [InlineData(AnswerStatus.NotRelevant, "Text")]
    [InlineData(AnswerStatus.TwoViews, "OneView OtherView")]
    [InlineData(AnswerStatus.Later, "TakeUpOn")]
    [InlineData(AnswerStatus.Open, "")]
    public void Each_status_asks_only_for_what_it_needs(AnswerStatus status, string missing)
    {
        var result = Answer.Give(Given.Initiative().Id, Phase.Idea, Question, new(status, "", "", "", null), null, Given.Now);

        Assert.Equal(missing.Split(' ', StringSplitOptions.RemoveEmptyEntries), result.Refusals.Select(r => r.Field!));
    }

    [Fact]
    public void Both_views_are_kept_when_the_status_changes()
    {
        var answer = Give(new(AnswerStatus.TwoViews, "", "Det ene", "Det andet", null));

        answer.Revise(new(AnswerStatus.Agreed, "Enige", answer.OneView, answer.OtherView, null), null, answer.Version, Given.Now).Expect();

        Assert.Equal(("Det ene", "Det andet"), (answer.OneView, answer.OtherView));
    }

    [Fact]
    public void It_is_due_when_its_day_comes()
    {
        var answer = Give(new(AnswerStatus.Later, "", "", "", Given.Today.AddDays(7)));

        Assert.False(answer.IsDue(Given.Today.AddDays(6)));
        Assert.True(answer.IsDue(Given.Today.AddDays(7)));
    }

    private static Answer Give(AnswerText text) => Answer.Give(Given.Initiative().Id, Phase.Idea, Question, text, null, Given.Now).Expect();
}
