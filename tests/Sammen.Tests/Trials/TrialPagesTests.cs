using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Trials;

namespace Sammen.Tests.Trials;

public sealed class TrialPagesTests(SammenApp app)
{
    private Village village = null!;
    private Member member = null!;
    private Initiative initiative = null!;
    private Visitor leader = null!;

    [Fact]
    public async Task A_trial_is_written_finished_and_dropped_with_the_same_honour()
    {
        await Begin();
        await leader.Visit(village.Path(initiative, "proevehandlinger"));
        Assert.Contains("Begynd med det, I er mest i tvivl om", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Skriv en prøve");
        var twice = leader.Prepare("Gem", ("Hypothesis", "natten får mere ro"), ("Test", "Fire nætter"), ("Until", "2040-11-30"));
        await leader.Press("Gem", ("Hypothesis", "natten får mere ro"));
        Assert.Equal("Skriv, hvad I vil prøve.", leader.ErrorAt("Test"));
        Assert.Equal("natten får mere ro", leader.ValueOf("Hypothesis"));
        await leader.Post(twice.Action, new FormUrlEncodedContent(twice.Values));
        await leader.Post(twice.Action, new FormUrlEncodedContent(twice.Values));
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Trial>().CountAsync()));

        await leader.Follow("Skriv, hvad der kom ud af den: natten får mere ro");
        await leader.Press("Gem", ("EndedOn", "2040-12-24"), ("Saw", "Ingen forskel"));
        Assert.NotNull(leader.ErrorAt("Next"));
        Assert.Equal("Vælg en dag fra prøvens første dag til i dag.", leader.ErrorAt("EndedOn"));
        await leader.Press("Gem", ("EndedOn", "2040-11-26"), ("Next", "Drop"), ("Learned", "Ro er noget andet"));
        Assert.Contains("Prøven slutter her, og grunden er skrevet ned.", leader.Text, StringComparison.Ordinal);

        var (_, employee) = await village.SignedIn("Medarbejder");
        await employee.Visit(village.Path(initiative, "proevehandlinger"));
        Assert.Contains("Ro er noget andet", employee.Text, StringComparison.Ordinal);
        Assert.Null(employee.Page.QuerySelector("main a[href$='/resultat']"));
        var (_, stranger) = await (await Village.Found(app)).SignedIn("Fremmed", MunicipalityRole.Administrator);
        await stranger.Open(village.Path(initiative, "proevehandlinger"));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Theory]
    [InlineData("Gevinst", "Title", "gevinster/ny", "Gevinst:")]
    [InlineData("Bivirkning", "Text", "bivirkninger/ny", "Bivirkning:")]
    [InlineData("Aftale", "What", "aftaler/ny", "Aftale:")]
    [InlineData("Dialog", "Title", "dialoger/ny", "Dialog:")]
    public async Task What_was_learned_becomes_something_else_in_one_click_and_is_seen_from_both_ends(string link, string field, string form, string became)
    {
        await Begin();
        var trial = await Finished();
        await leader.Visit(village.Path(initiative, "proevehandlinger"));
        await leader.Follow($"{link}: {trial.Hypothesis}");
        Assert.Contains(form, leader.Path, StringComparison.Ordinal);
        Assert.Equal(link == "Dialog" ? "Hvad lærte vi af prøven?" : "Natten har brug for ro", leader.ValueOf(field));
        (string, string?)[] more = link switch
        {
            "Gevinst" => [("Type", "Quality"), ("ForWhom", "Nattevagten")],
            "Bivirkning" => [("Direction", "Negative"), ("SeenBy", "Employee")],
            "Aftale" => [("Owner", "Leder"), ("DueOn", "2040-12-10")],
            _ => [("Naming", "WithoutName")],
        };
        await leader.Press(Button(), more);
        Assert.Equal(HttpStatusCode.OK, leader.Status);

        await leader.Visit(village.Path(initiative, "proevehandlinger"));
        Assert.Contains(became, leader.Text, StringComparison.Ordinal);
        await leader.Follow(link == "Dialog" ? "Hvad lærte vi af prøven?" : "Natten har brug for ro");
        Assert.Contains("natten får mere ro", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Prøvehandling", leader.Text, StringComparison.Ordinal);

        string Button() => Visitor.Fold(leader.Page.QuerySelector("main form button.button-primary")!.TextContent);
    }

    [Fact]
    public async Task A_doubted_assumption_and_a_concern_are_tried_out_and_the_concerns_words_are_not_copied()
    {
        await Begin();
        var assumption = await village.Keep(() =>
            Assumption.Write(Id<Assumption>.Random(), initiative.Id, new("Alle vagter bruger den", null, null, []), null, member, app.Clock.GetUtcNow().Day()).Expect());
        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Larmer den om natten?", member, app.Clock.GetUtcNow().Day()).Expect());

        await leader.Visit(village.Path(initiative, $"businesscase/forudsaetninger/{assumption.Id}"));
        await leader.Follow("Prøv den af i det små");
        Assert.Equal("Alle vagter bruger den", leader.ValueOf("Hypothesis"));
        await leader.Press("Gem", ("Test", "En uge på to vagter"));
        await leader.Visit(village.Path(initiative, $"traad/forudsaetning/{assumption.Id}"));
        Assert.Contains("Prøvehandling", leader.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, $"bekymringer/{concern.Id}"));
        await leader.Follow("Prøv det af i det små");
        Assert.Equal("", leader.ValueOf("Hypothesis"));
        Assert.Contains("Larmer den om natten?", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("Hypothesis", "man kan sove, mens den kører"));
        Assert.Contains("Larmer den om natten?", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("Test", "To nætter"));
        await leader.Visit(village.Path(initiative, $"traad/bekymring/{concern.Id}"));
        Assert.Contains("man kan sove, mens den kører", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anothers_concern_is_no_origin_and_anothers_trial_no_source()
    {
        await Begin();
        var other = await village.Initiative(member, "Et andet");
        var theirs = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), other.Id, "Deres bekymring", member, app.Clock.GetUtcNow().Day()).Expect());
        await leader.Visit(village.Path(initiative, $"proevehandlinger/ny?bekymring={theirs.Id}"));
        Assert.DoesNotContain("Deres bekymring", leader.Text, StringComparison.Ordinal);

        var trial = await Finished();
        await leader.Visit(village.Path(other, $"aftaler/ny?hvad=Ro&proeve={trial.Id}"));
        await leader.Press(Visitor.Fold(leader.Page.QuerySelector("main form button.button-primary")!.TextContent), ("Owner", "Leder"), ("DueOn", "2040-12-10"));
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Outgrowth>().CountAsync()));
    }

    [Fact]
    public async Task The_profile_proposes_how_to_work_and_another_choice_takes_a_reason()
    {
        await Begin(i => i.AnswerSize(
            new(new Dictionary<ComplexityFactor, Level> { [ComplexityFactor.Maturity] = Level.High }, new Dictionary<ContextFactor, Level>(), null), i.Version).Expect());
        await leader.Visit(village.Path(initiative, "proevehandlinger"));
        Assert.Contains("Forslag: små skridt, som I lærer af. Det peger jeres svar på:", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Vælg arbejdsform");
        Assert.Equal("Agile", leader.ValueOf("Approach"));
        Assert.Contains("Råd: Tre situationer, hvor agilt arbejde passer", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("Approach", "Classic"));
        Assert.Equal("Skriv, hvorfor I vælger noget andet end forslaget.", leader.ErrorAt("Because"));
        await leader.Press("Gem", ("Because", "Vi har prøvet det før."));
        Assert.Contains("Vi har prøvet det før.", leader.Text, StringComparison.Ordinal);
    }

    private async Task Begin(Action<Initiative>? then = null)
    {
        village = await Village.Found(app);
        (member, leader) = await village.SignedIn("Leder");
        initiative = await village.Initiative(member, then: then);
    }

    private Task<Trial> Finished() => village.Keep(() =>
    {
        var today = app.Clock.GetUtcNow().Day();
        var trial = Trial.Plan(Id<Trial>.Random(), initiative.Id, new("natten får mere ro", "Fire nætter", "", "", null), new(), member, today).Expect();
        return trial.Finish(new(today, "Ingen forskel", "Natten har brug for ro", "", TrialNext.GoOn), trial.Version, member, today).Expect();
    });
}
