using Sammen.Domain.Papers;

namespace Sammen.Domain.Tests.Papers;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("Gulvene tager tid", "Gulvene tager tid.")]
    [InlineData("Tager gulvene tid?", "Tager gulvene tid?")]
    [InlineData("Gulvene tager tid\n- og kræfter\n\n• Hver dag.", "Gulvene tager tid. og kræfter. Hver dag.")]
    [InlineData("Han sagde: »Nej«", "Han sagde: »Nej«.")]
    [InlineData("Hun sagde: »Nej.«", "Hun sagde: »Nej.«")]
    public void Points_become_sentences_that_end_with_one_mark(string typed, string told) => Assert.Equal(told, Told(typed, 260));

    [Fact]
    public void What_there_is_room_for_is_told_whole()
    {
        var fits = new string('a', 59) + ".";

        Assert.Equal(fits, Told(fits, 60));
        Assert.EndsWith(" …", Told("b" + fits, 60), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_behind_a_whole_sentence() =>
        Assert.Equal(
            "Gulvene tager tid fra beboerne hver dag. …",
            Told("Gulvene tager tid fra beboerne hver dag. Det er aftenvagten, der mærker det mest af alle.", 60));

    [Fact]
    public void The_point_in_a_number_or_a_time_ends_no_sentence() =>
        Assert.Equal(
            "Gulvene koster hele vejen rundt 1.250.000 kroner om …",
            Told("Gulvene koster hele vejen rundt 1.250.000 kroner om året, og tallet vokser.", 55));

    [Fact]
    public void Where_the_only_sentence_ends_too_early_it_is_cut_between_two_words() =>
        Assert.Equal(
            "Ja. Gulvene tager tid fra beboerne hver eneste dag hele …",
            Told("Ja. Gulvene tager tid fra beboerne hver eneste dag hele året rundt uden undtagelse", 60));

    [Fact]
    public void No_comma_is_left_hanging() =>
        Assert.Equal(
            "Gulvene tager tid fra beboerne hver eneste dag …",
            Told("Gulvene tager tid fra beboerne hver eneste dag, undtagelsesvis også om natten", 60));

    [Fact]
    public void A_huge_word_is_cut_where_the_room_ends_and_never_through_a_letter()
    {
        Assert.Equal(new string('å', 58) + " …", Told(new string('å', 500), 60));
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("🙂", 28)) + " …", Told("a" + string.Concat(Enumerable.Repeat("🙂", 200)), 60));
    }

    [Theory]
    [InlineData("Kort. ")]
    [InlineData("Et ord og et til, ")]
    [InlineData("Hvad?! ")]
    [InlineData("1.000 ")]
    [InlineData("Speciallægepraksisplanlægningsstabiliseringsperioden")]
    public void No_text_takes_more_room_than_it_has(string piece)
    {
        foreach (var budget in PaperBudget.Story.Append(PaperBudget.AgendaItem))
        {
            var told = Told(string.Concat(Enumerable.Repeat(piece, 800))[..4000], budget.Longest);
            Assert.InRange(told.Length, budget.Longest / 2, budget.Longest);
        }
    }

    // The lead tells the problem, and nothing else, as the people have typed it.
    private static string Told(string typed, int longest) =>
        new Telling(typed).Section(PaperKind.Story, SectionKey.Lead, longest: longest).Lines.OfType<WrittenLine>().Single().Text;
}
