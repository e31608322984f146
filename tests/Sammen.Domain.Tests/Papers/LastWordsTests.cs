using Sammen.Domain.Decisions;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Tests.Papers;

public sealed class LastWordsTests
{
    private readonly Telling told = new();

    [Fact]
    public void The_word_on_a_question_is_the_one_that_was_written_last()
    {
        var dialogue = told.Dialogue(daysAgo: 30);
        told.Agreed(dialogue, "Først", daysAgo: 29, text: "Sådan sagde vi først");
        told.Answer("Sådan svarede vi", daysAgo: 20);
        Assert.Equal(["Sådan svarede vi."], Agreed());

        var last = told.Agreed(told.Dialogue(daysAgo: 10), "Til sidst", daysAgo: 9, text: "Sådan siger vi nu");
        Assert.Equal(["Sådan siger vi nu."], Agreed());
        Assert.Equal(new LineOrigin(OriginKind.Conclusion, last.Id.Value), told[SectionKey.Agreed].Lines[0].Origin);
    }

    [Fact]
    public void Two_views_give_way_to_what_was_agreed_afterwards_and_the_other_way_round()
    {
        var dialogue = told.Dialogue(daysAgo: 30);
        told.TwoViews(dialogue, "Ind", "Ud", daysAgo: 29);
        told.Answer("Vi venter med boligerne", daysAgo: 20);
        told.Answer("Natten er bedst", daysAgo: 20, to: Telling.Night);
        told.TwoViews(dialogue, "Nat", "Dag", daysAgo: 10, on: Telling.Night);

        Assert.Equal(["Vi venter med boligerne."], Agreed());
        Assert.Equal("Nat.", Assert.IsType<TwoViewsLine>(Assert.Single(told[SectionKey.TwoViews].Lines)).OneView);
    }

    [Theory]
    [InlineData(AnswerStatus.Open)]
    [InlineData(AnswerStatus.NotRelevant)]
    [InlineData(AnswerStatus.Later)]
    public void What_has_been_opened_again_is_agreed_no_more(AnswerStatus status)
    {
        told.Agreed(told.Dialogue(daysAgo: 30), "Først", daysAgo: 29);
        told.Answer("Derfor", daysAgo: 20, status: status);

        Assert.Empty(Agreed());
        Assert.Empty(told[SectionKey.TwoViews].Lines);
    }

    [Fact]
    public void An_answer_lifted_from_a_conclusion_leads_to_the_conclusion_and_one_of_its_own_to_itself()
    {
        var conclusion = told.Agreed(told.Dialogue(daysAgo: 30), "Natten", daysAgo: 29);
        told.Answer("Løftet fra dialogen", daysAgo: 20, from: conclusion);
        var own = told.Answer("Skrevet direkte", daysAgo: 10, to: Telling.Work);

        Assert.Equal(
            [new(OriginKind.Answer, own.Id.Value), new LineOrigin(OriginKind.Conclusion, conclusion.Id.Value)],
            told[SectionKey.Agreed].Lines.Select(l => l.Origin));
    }

    [Fact]
    public void At_the_same_moment_the_joint_answer_has_the_word()
    {
        told.Agreed(told.Dialogue(daysAgo: 30), "Natten", daysAgo: 29, text: "Konklusionen");
        told.Answer("Svaret", daysAgo: 29);

        Assert.Equal(["Svaret."], Agreed());
    }

    [Fact]
    public void The_present_phase_speaks_before_the_newest_of_another()
    {
        var idea = told.Dialogue(daysAgo: 40);
        told.Decide(DecisionOutcome.GoOn, daysAgo: 38);
        told.Answer("Ældst i denne fase", daysAgo: 30, to: Telling.Work);
        told.Answer("Nyest i denne fase", daysAgo: 20, to: Telling.Night);
        told.Agreed(idea, "Om ideen", daysAgo: 1, text: "Nyest af alle, men om ideen");

        Assert.Equal(["Nyest i denne fase.", "Ældst i denne fase.", "Nyest af alle, men om ideen."], Agreed());
    }

    private string[] Agreed() => [.. told[SectionKey.Agreed].Lines.Cast<WrittenLine>().Select(l => l.Text)];
}
