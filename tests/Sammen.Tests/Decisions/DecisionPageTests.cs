using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Decisions;

/// <summary>A decision on its own page: what it rested on that day, and what has changed since.</summary>
public sealed class DecisionPageTests(SammenApp app)
{
    private Village village = null!;
    private Member member = null!;
    private Initiative initiative = null!;
    private Visitor leader = null!;

    [Fact]
    public async Task Words_of_the_day_stay_when_a_conclusion_is_worded_anew_and_a_concern_is_answered()
    {
        await Begin();
        var conclusion = await Concluded();
        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Hvem ser det om natten?", member, Today).Expect());
        await Decide(("Basis", conclusion.Id.ToString()), ("Dissent", "Vent et halvt år."), ("DissentBy", "Medarbejdersiden"), ("Med", "Begge sider vil se tal."));
        Assert.Contains("Beslutningen er gemt", leader.Text, StringComparison.Ordinal);
        await app.In(village.Municipality.Id, async db =>
        {
            var stored = await db.Set<Conclusion>().SingleAsync();
            stored.Revise(new(ConclusionStatus.Agreed, "Helt andre ord", "Noget andet end dengang.", "", "", "", ""), stored.Version, app.Clock.GetUtcNow()).Expect();
            var raised = await db.Set<Concern>().SingleAsync();
            raised.Answer("Det gør nattevagten.", member, raised.Version, Today).Expect();
            return await db.SaveChangesAsync();
        });

        var (_, employee) = await village.SignedIn("Medarbejder");
        await employee.Visit(village.Path(initiative, "beslutninger"));
        await employee.Follow("Tag robotten i brug");
        foreach (var words in new[]
        {
            "Snakken forsvinder", "Det er tit dér, vi hører det.", "Skrevet om 26. november 2040", "Helt andre ord", "Medarbejdersiden så anderledes på det", "Vent et halvt år.",
            "Begge sider vil se tal.", "En bekymring ventede på svar.", "Svaret på siden, 26. november 2040", concern.Text,
        })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }

        Assert.Null(employee.Page.QuerySelector("main a[href$='/laert']"));
        await employee.Visit(village.Path(initiative, "beslutninger"));
        Assert.Contains("Medarbejdersiden så anderledes på det", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mandate_stands_in_the_form_beforehand_and_stays_as_it_was_when_it_is_changed()
    {
        await Begin();
        await leader.Visit(village.Path(initiative, "styring/mandat"));
        await leader.Press("Gem", ("MayDecide", "Tempoet og stederne"), ("MustAsk", "Flere køb"));
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        Assert.Equal("Tempoet og stederne\nHøjere op: Flere køb", leader.ValueOf("Mandate")?.ReplaceLineEndings("\n"));
        await Decide();
        await leader.Visit(village.Path(initiative, "styring/mandat"));
        await leader.Press("Gem", ("MayDecide", "Kun tempoet"));

        await leader.Visit(village.Path(initiative, $"beslutninger/{await Recorded()}"));
        Assert.Contains("Tempoet og stederne", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_on_what_was_learned_follows_a_stop_and_the_decision_is_not_rewritten()
    {
        await Begin();
        await Decide(("Outcome", "Stop"));
        Assert.Contains("At stoppe er et svar, som andre kan bygge på.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Skriv, hvad I lærte");
        var second = leader.Prepare("Gem", ("Text", "Tæl fra den første nat"));
        await leader.Press("Gem");
        Assert.Equal("Skriv en linje.", leader.ErrorAt("Text"));
        await leader.Press("Gem", ("Text", "Spørg natten først"));
        Assert.Contains("Spørg natten først", leader.Text, StringComparison.Ordinal);

        await leader.Post(second.Action, new FormUrlEncodedContent(second.Values));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Tæl fra den første nat", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Spørg natten først", await app.In(village.Municipality.Id, db => db.Set<DecisionLesson>().Select(l => l.Text).SingleAsync()));
    }

    [Fact]
    public async Task Anothers_decision_is_not_here_and_who_saw_it_otherwise_needs_words()
    {
        await Begin();
        await Decide();
        var decision = await Recorded();
        var other = await village.Initiative(member, "Et andet");
        foreach (var path in new[] { $"beslutninger/{decision}", $"beslutninger/{decision}/laert" })
        {
            await leader.Open(village.Path(other, path));
            Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        }

        var (_, stranger) = await (await Village.Found(app)).SignedIn("Fremmed", MunicipalityRole.Administrator);
        await stranger.Open(village.Path(initiative, $"beslutninger/{decision}"));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);

        await leader.Visit(village.Path(other, "beslutninger/ny"));
        await leader.Press("Gem beslutningen", ("Outcome", "GoOn"), ("Headline", "Videre"), ("DecidedBy", "Chef"), ("Why", "Fordi"), ("DissentBy", "TR"));
        Assert.Equal("Skriv, hvordan de så på det.", leader.ErrorAt("Dissent"));
        Assert.Equal("TR", leader.ValueOf("DissentBy"));
    }

    [Fact]
    public async Task At_first_at_most_five_things_are_asked_and_the_three_outcomes_have_the_same_room()
    {
        await Begin();
        await Concluded();
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        var open = leader.Page.QuerySelectorAll("main form [name]")
            .Where(f => f.GetAttribute("type") != "hidden" && f.Closest("details:not([open])") is null).Select(f => f.GetAttribute("name")).Distinct().ToList();
        Assert.Equal(["Outcome", "Headline", "DecidedBy", "DecidedOn", "Why"], open);
        Assert.Equal(3, leader.Page.QuerySelectorAll("[name=Outcome]").Select(o => o.ParentElement!.ClassName).Count());
        Assert.Contains("Råd: Fem råd til tillidsvalgte", leader.Text, StringComparison.Ordinal);
    }

    private DateOnly Today => app.Clock.GetUtcNow().Day();

    private async Task Begin()
    {
        village = await Village.Found(app);
        (member, leader) = await village.SignedIn("Leder");
        initiative = await village.Initiative(member);
    }

    private async Task Decide(params (string Name, string? Value)[] more)
    {
        (string Name, string? Value)[] good = [("Outcome", "GoOn"), ("Headline", "Tag robotten i brug"), ("DecidedBy", "Centerchef"), ("Why", "Det holder.")];
        await leader.Visit(village.Path(initiative, "beslutninger/ny"));
        await leader.Press("Gem beslutningen", [.. good.Where(g => more.All(m => m.Name != g.Name)), .. more]);
    }

    private async Task<Id<Decision>> Recorded() => await app.In(village.Municipality.Id, db => db.Set<Decision>().Select(d => d.Id).SingleAsync());

    private async Task<Conclusion> Concluded()
    {
        var dialogue = await village.Keep(() => Dialogue
            .Open(initiative, new DialoguePlan("Dialog", Situation.Workplace, [new(1, 1)], Naming.WithName, null), app.Clock.GetUtcNow()).Expect().Close(app.Clock.GetUtcNow()).Expect());
        return await village.Keep(() => Conclusion.Write(
            dialogue, new(1, 1), new(ConclusionStatus.Agreed, "Snakken forsvinder", "Det er tit dér, vi hører det.", "", "", "Ro", "Vi hører mindre"), app.Clock.GetUtcNow()).Expect());
    }
}
