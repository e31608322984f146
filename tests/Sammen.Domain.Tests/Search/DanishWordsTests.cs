using Sammen.Domain.Search;

namespace Sammen.Domain.Tests.Search;

public sealed class DanishWordsTests
{
    [Theory]
    [InlineData("robotterne", "robot")]
    [InlineData("robotter", "robot")]
    [InlineData("robottens", "robot")]
    [InlineData("robot", "robot")]
    [InlineData("gulvene", "gulv")]
    [InlineData("gulve", "gulv")]
    [InlineData("sensorer", "sensor")]
    [InlineData("sensorernes", "sensor")]
    [InlineData("beboere", "bebo")]
    [InlineData("beboerne", "bebo")]
    [InlineData("natten", "nat")]
    [InlineData("nattevagten", "nattevag")]
    [InlineData("nattevagter", "nattevag")]
    [InlineData("medarbejdernes", "medarbejd")]
    [InlineData("erfaringer", "erfaring")]
    [InlineData("kommunens", "kommun")]
    [InlineData("kommuner", "kommun")]
    [InlineData("hyppigst", "hyp")]
    [InlineData("tryghed", "tryg")]
    [InlineData("tryghedens", "tryg")]
    [InlineData("rengøringen", "rengøring")]
    [InlineData("besøgene", "besøg")]
    [InlineData("årene", "åren")]
    [InlineData("arbejdsløst", "arbejdsløs")]
    [InlineData("venligst", "ven")]
    [InlineData("afdelingens", "afdeling")]
    [InlineData("indtægt", "indtæg")]
    [InlineData("undersøgelserne", "undersøg")]
    [InlineData("skægget", "skæg")]
    [InlineData("ø", "ø")]
    [InlineData("ko", "ko")]
    [InlineData("gdpr", "gdpr")]
    [InlineData("plads", "plad")]
    public void Endings_go_as_the_published_rules_say(string word, string stem) => Assert.Equal(stem, DanishWords.Stem(word));

    [Fact]
    public void A_stem_is_always_a_beginning_of_its_word() => Assert.All(
        DanishWords.Of("Arbejdsløst løst venligst undersøgelserne hyppigst gladest ophidsende roligst forældreløst usædvanligst"),
        word => Assert.StartsWith(DanishWords.Stem(word), word, StringComparison.Ordinal));

    [Fact]
    public void A_text_is_split_at_what_is_no_letter_and_no_digit_and_keeps_Danish_letters() =>
        Assert.Equal(["åben", "it", "system", "til", "ærøs", "plejehjem", "24", "7", "s10"], DanishWords.Of("Åben IT-system til Ærøs plejehjem, 24/7 (S10) å"));

    [Fact]
    public void An_a_with_its_ring_apart_is_the_same_letter() => Assert.Equal(DanishWords.Of("Å-stien"), DanishWords.Of("A\u030A-stien"));

    [Fact]
    public void Words_that_stand_in_every_text_are_no_answer_to_anything()
    {
        Assert.Equal(["robot", "nat"], DanishWords.Stems("Robotten, og det var den, som robotterne kørte med om natten").Where(s => s is "robot" or "nat"));
        Assert.DoesNotContain("og", DanishWords.Stems("Robotten og natten"));
        Assert.Empty(DanishWords.Telling("Hvad er det, og hvem er de?"));
    }

    [Fact]
    public void Numbers_and_names_with_digits_keep_their_ending() => Assert.Equal(["2026", "covid19", "100"], DanishWords.Stems("2026 Covid19 100"));

    [Fact]
    public void A_word_without_end_is_cut() => Assert.Equal(DanishWords.Longest, DanishWords.Of(new string('a', 500)).Single().Length);
}

public sealed class WantedTests
{
    [Fact]
    public void The_last_word_may_be_a_beginning_and_the_others_are_whole()
    {
        var wanted = Wanted.Of("Robotterne om natt");

        Assert.Equal(["robot"], wanted.Whole);
        Assert.Equal("nat", wanted.Beginning);
        Assert.True(wanted.Words[1].Finds("nattevagt"));
        Assert.False(wanted.Words[0].Finds("robotstøvsug"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("og det")]
    [InlineData("?!% _ '")]
    public void Nothing_that_tells_anything_wants_everything(string? typed)
    {
        Assert.True(Wanted.Of(typed).IsNothing);
        Assert.Null(Wanted.Of(typed).Beginning);
    }

    [Fact]
    public void A_long_question_is_cut_and_a_word_said_twice_is_asked_for_once()
    {
        Assert.Equal(Wanted.Most, Wanted.Of("alfa beta gamma delta epsilon zeta theta iota kappa lambda").Words.Count);
        Assert.Equal(["robot", "gulv"], Wanted.Of("robot robotten gulve").Words.Select(w => w.Stem));
    }
}
