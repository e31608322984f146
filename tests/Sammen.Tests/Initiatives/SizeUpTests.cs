using System.Net;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Initiatives;

public sealed class SizeUpTests(SammenApp app)
{
    [Fact]
    public async Task The_suggestion_says_which_answers_it_comes_from_and_can_be_overruled_with_a_reason()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "stoerrelse"));
        await leader.Press("Gem og se forslaget", ("Complexity[NeedForInvolvement]", "High"), ("Context[OtherChanges]", "High"), ("Influence", "Adaptable"));
        Assert.Contains("Hele metoden", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Fordi I har svaret på:", leader.Text, StringComparison.Ordinal);

        await leader.Press("Gem valget", ("Anchoring", "Municipality"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv grunden. En linje er nok.", leader.ErrorAt("Because"));
        Assert.Equal("Municipality", leader.ValueOf("Anchoring"));

        await leader.Press("Gem valget", ("Because", "Hovedudvalget har bedt om det."));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        await leader.Visit(village.Path(initiative, "stoerrelse/valg"));
        Assert.Equal("Municipality", leader.ValueOf("Anchoring"));
    }

    [Fact]
    public async Task A_nonsense_level_is_refused_and_nothing_is_stored()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "stoerrelse"));

        await leader.Post(village.Path(initiative, "stoerrelse"), InitiativeHomeTests.Fields(leader, ("Complexity[Maturity]", "17"), ("Version", "1")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        await leader.Visit(village.Path(initiative, "stoerrelse/valg"));
        Assert.Contains("I har ikke svaret på noget endnu.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_light_track_reaches_a_story_with_at_most_twelve_inputs()
    {
        var village = await Village.Found(app);
        var (_, leader) = await village.SignedIn("Leder");

        await leader.Visit(village.Path("initiativer/ny"));
        var inputs = CountInputs(leader);
        await leader.Press("Gem og gå videre", ("Problem", "Bordene kan ikke hæves."), ("Title", "Hæve-sænke-borde"));
        await leader.Follow("Er det en lille ting? Så er der en kort vej.");
        inputs += CountInputs(leader);
        await leader.Press("Lav fortællingen", ("Gain", "Færre ondt i ryggen"), ("Drawback", "Nogle glemmer at bruge dem"), ("Because", "Alle kender dem."));

        Assert.EndsWith("/fortaelling", leader.Path, StringComparison.Ordinal);
        Assert.True(inputs <= 12, $"{inputs} inputs");
    }

    [Fact]
    public async Task The_light_track_asks_for_both_sides()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        await leader.Visit(village.Path(initiative, "let"));
        await leader.Press("Lav fortællingen", ("Gain", "Mindre støj"), ("Because", "Lille ting"), ("DecisionExpectedOn", "ikke en dato"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Skriv mindst en ting, der kan følge med.", leader.ErrorAt("Drawback"));
        Assert.Equal("Det, der står her, kan ikke læses. Se efter, om det er skrevet rigtigt.", leader.ErrorAt("DecisionExpectedOn"));
        Assert.Equal("Mindre støj", leader.ValueOf("Gain"));
    }

    [Fact]
    public async Task A_claim_stays_a_claim_until_somebody_has_looked_into_it()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member, then: i => i.Describe(new PurposeDescription("Tid", "Uro", [], "Halverer tiden", "Ingen"), 1).Expect());

        await leader.Visit(village.Path(initiative, "paastand"));
        Assert.Contains("Halverer tiden", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("ClaimCheck", ""));
        Assert.Equal("Skriv, hvad I fandt ud af.", leader.ErrorAt("ClaimCheck"));
        await leader.Press("Gem", ("ClaimCheck", "Nabokommunen målte en tredjedel."));

        Assert.DoesNotContain("Tjek, hvad sælgeren lover", leader.Text, StringComparison.Ordinal);
    }

    // What a person sees as one field: a group of ticks is one.
    private static int CountInputs(Visitor visitor) => visitor.Page.QuerySelectorAll("main form .form-group").Length;
}
