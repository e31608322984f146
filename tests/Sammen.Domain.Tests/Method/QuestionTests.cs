using Sammen.Domain.Method;
using Xunit;

namespace Sammen.Domain.Tests.Method;

public class QuestionTests
{
    [Fact]
    public void Four_times_five_questions_stand_in_order()
    {
        var expected = from ground in Enumerable.Range(1, 4)
                       from number in Enumerable.Range(1, 5)
                       select $"q{ground}.{number}";

        Assert.Equal(expected, Catalogue.Questions.Select(question => question.Key));
        Assert.All(Catalogue.Questions, question => Assert.Equal(question.Id.Ground, (int)question.Ground));
    }

    [Fact]
    public void Every_question_asks_and_offers_three_ways_in() =>
        Assert.All(Catalogue.Questions, question =>
        {
            Assert.EndsWith("?", question.Title.Da, StringComparison.Ordinal);
            Assert.EndsWith("?", question.Title.En, StringComparison.Ordinal);
            Assert.InRange(question.ShortTitle.Da.Split(' ').Length, 1, 3);
            Assert.Equal(3, question.Prompts.Count);
            Assert.All(question.Prompts, prompt => Assert.EndsWith("?", prompt.Text.Da, StringComparison.Ordinal));
            Assert.All(question.Prompts, prompt => Assert.True(CatalogueTests.IsElement(prompt.Ref), question.Key));
            Assert.All(question.Prompts, prompt => Assert.Contains(prompt.Source, Catalogue.Sources));
        });

    [Fact]
    public void No_two_questions_or_prompts_are_alike()
    {
        Assert.Distinct(Catalogue.Questions.Select(question => question.Title.Da));
        Assert.Distinct(Catalogue.Questions.Select(question => question.ShortTitle.Da));
        Assert.Distinct(Catalogue.Questions.SelectMany(question => question.Prompts).Select(prompt => prompt.Text.Da));
    }

    [Fact]
    public void Related_questions_are_two_to_four_and_point_back() =>
        Assert.All(Catalogue.Questions, question =>
        {
            Assert.InRange(question.Related.Count, 2, 4);
            Assert.Distinct(question.Related);
            Assert.DoesNotContain(question.Id, question.Related);
            Assert.All(question.Related, related => Assert.Contains(question.Id, Catalogue.Of(related).Related));
        });

    [Theory]
    [InlineData(Phase.Idea)]
    [InlineData(Phase.Assessment)]
    [InlineData(Phase.Development)]
    [InlineData(Phase.Operation)]
    public void Every_phase_has_five_to_eight_questions_that_weigh_most(Phase phase) =>
        Assert.InRange(Catalogue.EmphasisedIn(phase).Count(), 5, 8);

    [Fact]
    public void Every_question_weighs_in_some_phase() =>
        Assert.All(Catalogue.Questions, question => Assert.NotEmpty(question.Emphasis));

    [Fact]
    public void Every_template_suggests_a_few_questions_in_every_phase() =>
        Assert.All(Catalogue.Situations, situation => Assert.All(Enum.GetValues<Phase>(), phase =>
        {
            var suggested = situation.SuggestedQuestions[phase];
            Assert.InRange(suggested.Count, 3, 5);
            Assert.Distinct(suggested);
            Assert.All(suggested, key => Assert.Equal(key, Catalogue.Of(key).Id));
        }));

    [Theory]
    [InlineData("q1.1", 1, 1)]
    [InlineData("q4.5", 4, 5)]
    [InlineData("q2.3", 2, 3)]
    public void A_question_key_is_read_and_written_alike(string text, int ground, int number)
    {
        Assert.True(QuestionKey.TryParse(text, null, out var key));
        Assert.Equal(new QuestionKey(ground, number), key);
        Assert.Equal(text, key.ToString());
        Assert.Equal(key, QuestionKey.Parse(text, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.1")]
    [InlineData("q0.1")]
    [InlineData("q5.1")]
    [InlineData("q1.0")]
    [InlineData("q1.6")]
    [InlineData("Q1.1")]
    [InlineData(" q1.1")]
    [InlineData("q1.1 ")]
    [InlineData("q1,1")]
    [InlineData("q1.10")]
    [InlineData("q11")]
    [InlineData("q١.١")]
    public void Anything_else_is_no_question_key(string? text)
    {
        Assert.False(QuestionKey.TryParse(text, null, out var key));
        Assert.Equal(default, key);
    }

    [Fact]
    public void A_question_that_does_not_exist_cannot_be_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuestionKey(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new QuestionKey(1, 6));
        Assert.Throws<FormatException>(() => QuestionKey.Parse("q5.1", null));
    }
}
