using Sammen.Domain.Method;

namespace Sammen.Tests.Method;

public sealed class MethodPagesTests(SammenApp app)
{
    [Fact]
    public async Task All_twenty_questions_can_be_read_with_prompts_and_sources_without_signing_in()
    {
        var visitor = await app.Visitor().Visit("/metode");

        Assert.All(Catalogue.GroundQuestions, g => Assert.Contains(g.Question.Da, visitor.Text, StringComparison.Ordinal));
        Assert.All(Catalogue.Questions, q =>
        {
            Assert.Contains(q.Title.Da, visitor.Text, StringComparison.Ordinal);
            Assert.All(q.Prompts, p => Assert.Contains(p.Text.Da, visitor.Text, StringComparison.Ordinal));
        });
        Assert.Equal(4, visitor.Page.QuerySelectorAll("main h2").Length);
        Assert.Equal(20, visitor.Page.QuerySelectorAll("main h3").Length);
    }

    [Fact]
    public async Task Every_source_stands_with_what_it_gave_who_made_it_and_whether_its_link_was_checked()
    {
        var visitor = await app.Visitor().Visit("/kilder");

        Assert.All(Catalogue.Sources, s =>
        {
            var entry = visitor.Page.GetElementById(s.Key)!;
            var text = Visitor.Fold(entry.TextContent);
            Assert.Contains(s.Title.Da, text, StringComparison.Ordinal);
            Assert.Contains(s.Body.Da, text, StringComparison.Ordinal);
            Assert.Contains(s.Publisher, text, StringComparison.Ordinal);
            Assert.Equal(s.Link is not null && s.Checked is null, text.Contains("Linket er ikke tjekket endnu", StringComparison.Ordinal));
        });
        Assert.Equal(Catalogue.Sources.Select(s => s.Kind).Distinct().Count(), visitor.Page.QuerySelectorAll("main h2").Length);
    }
}
