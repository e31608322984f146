using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Tests.Questions;

public sealed class AnswerFromConclusionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(ConclusionStatus.Agreed, AnswerStatus.Agreed)]
    [InlineData(ConclusionStatus.TwoViews, AnswerStatus.TwoViews)]
    [InlineData(ConclusionStatus.Open, AnswerStatus.Open)]
    public void A_conclusion_is_always_fit_to_be_the_joint_answer(ConclusionStatus status, AnswerStatus becomes)
    {
        var conclusion = Conclude(new(status, "Kort sagt", status == ConclusionStatus.Agreed ? "Vi prøver." : "", "Det ene", "Det andet", "", ""));

        var answer = Answer.Give(conclusion.InitiativeId, Phase.Idea, conclusion.Question, AnswerText.From(conclusion), conclusion.Id, Now).Expect();

        Assert.Equal((becomes, conclusion.Id), (answer.Status, answer.ConclusionId!.Value));
        Assert.Equal(status == ConclusionStatus.Agreed ? "Vi prøver." : "Kort sagt", answer.Text);
        Assert.Equal(("Det ene", "Det andet"), (answer.OneView, answer.OtherView));
    }

    [Fact]
    public void Two_views_need_both_and_agreement_needs_words()
    {
        var dialogue = Closed();

        Assert.Equal(["OtherView"], Fields(Conclusion.Write(dialogue, new(1, 1), new(ConclusionStatus.TwoViews, "Kort", "", "Det ene", " ", "", ""), Now)));
        Assert.Equal(["Headline", "Text"], Fields(Conclusion.Write(dialogue, new(1, 1), new(ConclusionStatus.Agreed, "", "", "", "", "", ""), Now)));
        Assert.Equal(["Question"], Fields(Conclusion.Write(dialogue, new(4, 4), new(ConclusionStatus.Open, "Kort", "", "", "", "", ""), Now)));
    }

    private static Conclusion Conclude(ConclusionText text) => Conclusion.Write(Closed(), new(1, 1), text, Now).Expect();

    private static Dialogue Closed()
    {
        var initiative = Initiative.Begin(new ProblemDescription("Robotter", "Gulve", "", "", []), Id<Member>.Random(), null, Now).Expect();
        var plan = new DialoguePlan("Om gulve", Situation.Workplace, [new(1, 1)], Naming.WithName, null);
        return Dialogue.Open(initiative, plan, Now).Expect().Close(Now).Expect();
    }

    private static string?[] Fields<T>(Result<T> result) => [.. result.Refusals.Select(r => r.Field)];
}
