using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Decisions;

/// <summary>A decision rests on the business case as it was, and says so wherever it is told.</summary>
public sealed class DecidedOnCaseTests(SammenApp app)
{
    private static readonly (string, string?)[] Good = [("Outcome", "GoOn"), ("Headline", "Indfør skærme"), ("DecidedBy", "Centerchef"), ("Why", "Det holder.")];

    private Village village = null!;
    private Initiative initiative = null!;
    private Visitor leader = null!;

    [Fact]
    public async Task It_rests_on_the_case_as_it_was_and_still_does_after_the_case_is_changed()
    {
        await Begin();
        await WriteCosts("Skærme og strøm.");
        await Decide(Good);
        await WriteCosts("Skærme, strøm og kabler.");

        Assert.Equal(2, (await Recorded()).CaseVersion);
        foreach (var (page, words) in new[] { ("beslutninger", "Businesscasen, som den var (version 2)"), ($"traad/beslutning/{(await Recorded()).Id}", "Bygger på den, som den var (version 2)") })
        {
            await leader.Visit(village.Path(initiative, page));
            await leader.Follow(words);
            Assert.EndsWith("/businesscase/versioner/2", leader.Path, StringComparison.Ordinal);
        }

        Assert.Contains("Skærme og strøm.", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Skærme, strøm og kabler.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Indfør skærme", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Se, hvad der er ændret siden (nu version 3)");
        Assert.Contains("Skærme, strøm og kabler.", leader.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "fortaelling"));
        await leader.Follow("Beslutningen bygger på businesscasen, som den var i version 2.");
        Assert.Contains("Skærme og strøm.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_it_is_told_in_English()
    {
        await Begin();
        await WriteCosts("Skærme og strøm.");
        await leader.Press("English");
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Contains("The business case as it is now (version 2)", leader.Text, StringComparison.Ordinal);
        await leader.Press("Save the decision", Good);

        await leader.Visit(village.Path(initiative, "beslutninger"));
        await leader.Follow("The business case as it was (version 2)");
        Assert.Contains("Decisions that rest on it", leader.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "fortaelling"));
        Assert.Contains("The decision rests on the business case as it was in version 2.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_ticked_where_somebody_has_worked_on_the_case_and_is_never_asked_for()
    {
        await Begin(begun: false);
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Null(leader.Page.QuerySelector("[name=CaseVersion]"));

        await BeginCase();
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Contains("Businesscasen, som den er nu (version 1)", leader.Text, StringComparison.Ordinal);
        Assert.Null(leader.ValueOf("CaseVersion"));

        await WriteCosts("Skærme.");
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Equal("2", leader.ValueOf("CaseVersion"));
        await leader.Press("Gem beslutningen", [.. Good, ("CaseVersion", null)]);
        Assert.Null((await Recorded()).CaseVersion);
    }

    [Fact]
    public async Task Somebody_saves_the_case_meanwhile_and_the_decision_rests_on_what_was_seen()
    {
        await Begin();
        await WriteCosts("Skærme.");
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        var form = leader.Prepare("Gem beslutningen", ("Headline", "Indfør skærme"));
        await WriteCosts("Skærme og kabler.");

        await leader.Post(form.Action, new FormUrlEncodedContent(form.Values));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Contains("Businesscasen, som den var, da du åbnede siden (version 2)", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Den er nu version 3.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem beslutningen", Good);

        Assert.Equal(2, (await Recorded()).CaseVersion);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("3")]
    [InlineData("to")]
    public async Task A_version_that_is_not_there_is_no_basis(string version)
    {
        await Begin();
        await WriteCosts("Skærme.");
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));

        await leader.Press("Gem beslutningen", [.. Good, ("CaseVersion", version)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Decision>().CountAsync()));
        await leader.Open(village.Path(initiative, $"businesscase/versioner/{version}"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
    }

    [Fact]
    public async Task Without_a_case_a_version_is_no_basis_and_on_the_light_form_a_ticked_case_is_in_sight()
    {
        await Begin(begun: false, isLight: true);
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.False(leader.Page.QuerySelector("form details.more")!.HasAttribute("open"));
        var form = leader.Prepare("Gem beslutningen", Good);
        await leader.Post(form.Action, new FormUrlEncodedContent([.. form.Values, new("CaseVersion", "1")]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Noget af det, beslutningen skulle bygge på, findes ikke her. Vælg igen.", leader.Page.QuerySelector("[data-error-summary] a")?.TextContent);

        await BeginCase();
        await WriteCosts("Skærme.");
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.True(leader.Page.QuerySelector("form details.more")!.HasAttribute("open"));
    }

    private async Task Begin(bool begun = true, bool isLight = false)
    {
        village = await Village.Found(app);
        (var member, leader) = await village.SignedIn("Leder Lis");
        initiative = await village.Initiative(member, then: i =>
        {
            if (isLight)
            {
                i.Choose(new SizeChoice(Track.Light, default, default), "Det er en lille ting.", i.Version).Expect();
            }
        });
        if (begun)
        {
            await BeginCase();
        }
    }

    private async Task BeginCase()
    {
        await leader.Visit(village.Path(initiative, "businesscase"));
        await leader.Press("Begynd på businesscasen");
    }

    private async Task WriteCosts(string text)
    {
        await leader.Visit(village.Path(initiative, "businesscase/dele/Costs"));
        await leader.Press("Gem", ("Text", text));
    }

    private async Task Decide((string, string?)[] fields)
    {
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        await leader.Press("Gem beslutningen", fields);
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    private Task<Decision> Recorded() => app.In(village.Municipality.Id, db => db.Set<Decision>().AsNoTracking().SingleAsync());
}
