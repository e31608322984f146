using System.Net;

namespace Sammen.Tests.BusinessCases;

/// <summary>The years and the price level of a business case: refused with words for each field, and told on every sheet.</summary>
public sealed class SetFrameTests(SammenApp app) : CaseStory(app)
{
    [Fact]
    public async Task A_year_that_cannot_be_read_names_its_field_and_one_far_away_says_which_go()
    {
        var (path, leader) = await Begun();
        await leader.Visit(path + "/rammer");

        await leader.Press("Gem", ("BaseYear", "i år"), ("PriceLevel", "1900"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.StartsWith("År 0 kan ikke læses.", leader.ErrorAt("BaseYear"), StringComparison.Ordinal);
        Assert.Equal("Skriv et årstal fra 2000 til 2100, for eksempel 2027.", leader.ErrorAt("PriceLevel"));
        Assert.Equal("i år", leader.ValueOf("BaseYear"));
    }

    [Fact]
    public async Task A_sheet_says_what_it_is_about_in_which_version_and_when()
    {
        var (path, leader) = await Begun("Skærme i hjemmeplejen");
        await leader.Visit(path + "/rammer");
        await leader.Press("Gem", ("PriceLevel", "2039"));

        await leader.Visit(path);

        Assert.Equal("Skærme i hjemmeplejen Version 2, priser fra 2039, 26. november 2040", OnPaper(leader));
        await leader.Visit(path + "/tal");
        Assert.Equal("Skærme i hjemmeplejen Version 2, priser fra 2039, 26. november 2040", OnPaper(leader));
        await leader.Visit(path + "/versioner");
        Assert.Equal("Skærme i hjemmeplejen 26. november 2040", OnPaper(leader));
    }

    [Fact]
    public async Task What_was_saved_is_said_in_the_title_for_those_who_land_further_down()
    {
        var (path, leader) = await Begun();
        await leader.Visit(path + "/rammer");

        await leader.Press("Gem", ("PriceLevel", "2039"));

        Assert.Equal("Rammerne er gemt som en ny version. Businesscase – Sammen", leader.Page.Title);
        await leader.Visit(path);
        Assert.Equal("Businesscase – Sammen", leader.Page.Title);
    }

    private static string OnPaper(Visitor visitor) =>
        string.Join(' ', visitor.Page.QuerySelector("header .on-paper")!.Children.Select(c => Visitor.Fold(c.TextContent)));
}
