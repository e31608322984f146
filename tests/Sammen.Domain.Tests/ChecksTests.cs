namespace Sammen.Domain.Tests;

public sealed class ChecksTests
{
    [Theory]
    [InlineData("  Gulvene \r\n er våde ", "Gulvene \n er våde")]
    [InlineData("Gul\0vene", "Gulvene")]
    [InlineData("Gulve 🙂", "Gulve 🙂")]
    [InlineData(null, "")]
    public void A_text_is_trimmed_and_made_into_one_that_any_database_can_hold(string? typed, string kept) =>
        Assert.Equal(kept, new Checks().Optional(typed, "Text"));

    // An attribute cannot hold half a letter.
    [Fact]
    public void Half_a_letter_is_shown_to_be_missing() => Assert.Equal("Gulve \ufffd", new Checks().Optional("Gulve \ud83d", "Text"));

    [Fact]
    public void A_text_of_nothing_that_can_be_seen_is_missing_and_one_too_long_is_refused()
    {
        var checks = new Checks();

        checks.Required(" \0 ", "Title");
        checks.Required(new string('å', 121), "Name", 120);

        Assert.Equal([Refusal.Missing("Title"), Refusal.TooLong("Name", 120)], checks.Refusals, SameRefusal);
    }

    private static bool SameRefusal(Refusal one, Refusal other) =>
        (one.Code, one.Field) == (other.Code, other.Field) && one.Args.SequenceEqual(other.Args);
}
