using Sammen.Domain.Initiatives;

namespace Sammen.Domain.Tests.Initiatives;

public sealed class CaseReferenceTests
{
    [Theory]
    [InlineData("27.36.00", "27.36.00")]
    [InlineData(" 27.36.00 ", "27.36.00")]
    [InlineData("27.36.00 G01", "27.36.00 G01")]
    [InlineData("27.36.00-g01", "27.36.00 G01")]
    [InlineData("27.36.00Ø40", "27.36.00 Ø40")]
    [InlineData("", "")]
    public void A_KLE_number_is_kept_in_one_form(string typed, string kept) => Assert.Equal(kept, Write(ReferenceText.None with { Kle = typed }).Expect().Kle);

    [Theory]
    [InlineData("27.36")]
    [InlineData("27.36.0")]
    [InlineData("273600")]
    [InlineData("27.36.00 G1")]
    [InlineData("27.36.00 G01 noget")]
    [InlineData("٢٧.٣٦.٠٠")]
    public void What_has_not_its_form_is_refused(string typed) =>
        Assert.Equal(("Initiatives.NoKle", "Kle"), Why(ReferenceText.None with { Kle = typed }));

    [Fact]
    public void A_link_leads_to_the_web()
    {
        Assert.Equal(("Initiatives.NoWebAddress", "Kitos"), Why(ReferenceText.None with { Kitos = "javascript:alert(1)" }));
        Assert.Equal(("Initiatives.NoWebAddress", "Compliance"), Why(ReferenceText.None with { Compliance = "os2compliance" }));
        Assert.Equal(("Initiatives.NoWebAddress", "Other"), Why(ReferenceText.None with { Other = "file:///etc/passwd" }));
        Assert.Equal(("Common.CivilNumber", "JournalNumber"), Why(ReferenceText.None with { JournalNumber = "0102901234" }));
    }

    [Fact]
    public void It_can_be_taken_away_again_but_not_over_what_another_has_saved()
    {
        var written = Write(new("24/12345", "27.36.00", "https://kitos.dk/1", null, null)).Expect();

        Assert.Equal("Common.Stale", Assert.Single(written.Revise(ReferenceText.None, written.Version + 1, Given.Member(), Given.Today).Refusals).Code);
        written.Revise(ReferenceText.None, written.Version, Given.Member(), Given.Today).Expect();
        Assert.Equal(("", "", ""), (written.JournalNumber, written.Kle, written.Kitos));
        Assert.True(ReferenceText.None.IsEmpty);
        Assert.False((ReferenceText.None with { Other = "https://esdh.dk" }).IsEmpty);
    }

    private static (string, string?) Why(ReferenceText text) => Write(text).Refusals is [var only] ? (only.Code, only.Field) : ("", null);

    private static Result<CaseReference> Write(ReferenceText text) => CaseReference.Write(Given.Initiative().Id, text, Given.Member(), Given.Today);
}
