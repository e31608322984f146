using System.Net;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Papers;

public sealed class EditPaperTests(SammenApp app)
{
    [Fact]
    public async Task A_section_that_was_written_over_is_remembered_and_marked_and_can_be_taken_back()
    {
        var (village, initiative, leader) = await Begun();

        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        await leader.Press("Gem", ("Text", "Vi kører for langt.\n<b>Kan skærmen hjælpe?</b>"));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Contains("Vi kører for langt. <b>Kan skærmen hjælpe?</b>", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Rettet af Leder den 26. november 2040.", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Grundlaget er ændret siden.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Teksten er rettet af Leder", leader.Page.QuerySelector(".src")!.TextContent, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        await leader.Press("Brug den skrevne tekst igen");
        Assert.Contains("Kørslen tager tid fra borgerne.", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rettet af", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_basis_changes_the_paper_says_so_and_shows_what_it_would_write_now()
    {
        var (village, initiative, leader) = await Begun();
        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        await leader.Press("Gem", ("Text", "Vi kører for langt."));

        await leader.Visit(village.Path(initiative, "beskrivelse/1"));
        await leader.Press("Gem og gå videre", ("Problem", "Kørslen koster to timer om dagen."));
        await leader.Visit(village.Path(initiative, "fortaelling"));

        Assert.Contains("Grundlaget er ændret siden.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Vi kører for langt.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Se den nye tekst");
        Assert.Contains("Kørslen koster to timer om dagen.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Vi kører for langt.", leader.ValueOf("Text"));
    }

    [Fact]
    public async Task A_stale_save_is_refused_and_keeps_what_was_typed()
    {
        var (village, initiative, leader) = await Begun();
        var colleague = await village.SignIn(await village.Member("Projektleder"));
        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        await leader.Press("Gem", ("Text", "Først."));
        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        var late = leader.Prepare("Gem", ("Text", "Det, jeg skrev."));
        await leader.Press("Gem", ("Text", "Imens."));

        await leader.Post(late.Action, new FormUrlEncodedContent(late.Values));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Det, jeg skrev.", leader.ValueOf("Text"));
        Assert.Contains("Imens.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem");
        Assert.Contains("Det, jeg skrev.", leader.Text, StringComparison.Ordinal);
        await colleague.Open(village.Path(initiative, "fortaelling/indledning"));
        Assert.Equal(HttpStatusCode.Forbidden, colleague.Status);
    }

    [Fact]
    public async Task When_the_generated_text_changed_while_somebody_wrote_nothing_is_saved_over_it()
    {
        var (village, initiative, leader) = await Begun();
        await leader.Visit(village.Path(initiative, "fortaelling/indledning"));
        var late = leader.Prepare("Gem", ("Text", "Det, jeg skrev."));
        await leader.Visit(village.Path(initiative, "beskrivelse/1"));
        await leader.Press("Gem og gå videre", ("Problem", "Kørslen koster to timer om dagen."));

        await leader.Post(late.Action, new FormUrlEncodedContent(late.Values));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Det, jeg skrev.", leader.ValueOf("Text"));
        Assert.Contains("Kørslen koster to timer om dagen.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_much_is_refused_and_kept_and_an_empty_text_leaves_the_section_out()
    {
        var (village, initiative, leader) = await Begun();
        var tooMuch = new string('a', 20_001);

        await leader.Visit(village.Path(initiative, "dagsordenspunkt/formaal"));
        await leader.Press("Gem", ("Text", tooMuch));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(leader.ErrorAt("Text"));
        Assert.Equal(tooMuch, leader.ValueOf("Text"));

        await leader.Press("Gem", ("Text", ""));
        Assert.DoesNotContain("1. Formål", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Udeladt", leader.Text, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<(Village Village, Initiative Initiative, Visitor Leader)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        return (village, await village.Initiative(member), leader);
    }
}
