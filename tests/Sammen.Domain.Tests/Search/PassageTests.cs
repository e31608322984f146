using Sammen.Domain.Search;

namespace Sammen.Domain.Tests.Search;

public sealed class PassageTests
{
    [Theory]
    [InlineData("Robotterne kører om natten.", "robotten", "[Robotterne] kører om natten.")]
    [InlineData("Vi vil have ro om natten", "nat", "Vi vil have ro om [natten]")]
    [InlineData("Ærø og åen,\n  Øen", "ø ærø", "[Ærø] og åen, Øen")]
    [InlineData("A\u030Aens plejehjem", "åen", "[Åens] plejehjem")]
    [InlineData("robotarm og robot", "robot", "[robotarm] og [robot]")]
    [InlineData("robotarm og robot", "robot og", "[robotarm] og [robot]")]
    [InlineData("robotarm og robot", "robot arm", "robotarm og [robot]")]
    public void The_whole_word_is_marked_whatever_its_ending(string text, string wanted, string marked) => Assert.Equal(marked, Shown(text, wanted));

    [Theory]
    [InlineData("Der er alternativer", "nat")]
    [InlineData("", "nat")]
    [InlineData("\ud83d \0 \u202e", "nat")]
    public void What_only_holds_the_letters_is_not_found(string text, string wanted) => Assert.Null(Passage.In(text, Wanted.Of(wanted), 100));

    [Fact]
    public void A_long_text_is_cut_between_words_around_the_place_where_most_of_them_stand()
    {
        var text = string.Concat(Enumerable.Repeat("Nettet går ned. ", 20)) + "Robotten standser, når nettet går ned om natten. " + string.Concat(Enumerable.Repeat("Det sker tit. ", 20));

        var shown = Shown(text, "robot net natten");

        Assert.Equal("… [Nettet] går ned. [Robotten] standser, når [nettet] går ned om [natten]. Det sker tit. …", shown, ignoreCase: false);
        Assert.Equal([0, 1, 2], Passage.In(text, Wanted.Of("robot net natten"), 80)!.Words.Order());
    }

    [Fact]
    public void A_text_without_spaces_is_cut_too() => Assert.InRange(Shown("Robot" + new string('x', 2000), "robot").Length, 10, 2010);

    private static string Shown(string text, string wanted) =>
        string.Concat(Passage.In(text, Wanted.Of(wanted), 80)!.Pieces.Select(p => p.IsFound ? $"[{p.Text}]" : p.Text));
}
