using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Tests.Experiences;

public sealed class ShareExperienceTests(SammenApp app)
{
    [Fact]
    public async Task A_neighbour_sees_exactly_what_stood_in_the_preview_and_nothing_else_until_it_is_shared_no_longer()
    {
        var (village, leader, initiative) = await Begun();
        var (_, neighbour) = await (await Village.Found(app)).SignedIn("Nabo", MunicipalityRole.Administrator);
        await Write(village, leader, initiative);
        Assert.Contains("Ikke delt. Den kan kun ses her i kommunen.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Se, hvad andre vil se, og del");
        var (preview, title) = (Article(leader), leader.Page.QuerySelector("#sandan")!.TextContent);
        await leader.Press("Del med alle kommuner");
        Assert.Contains("Delt med alle kommuner 26. november 2040 af Leder", leader.Text, StringComparison.Ordinal);

        var theirs = Theirs(neighbour);
        await neighbour.Visit(theirs(await SharedOf(village, initiative)));
        Assert.Equal((title, preview), (neighbour.Page.QuerySelector("h1")!.TextContent, Article(neighbour)));
        Assert.DoesNotContain("Leder", neighbour.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(village.Workplace.Name, neighbour.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(initiative.Id.ToString(), neighbour.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        foreach (var path in new[] { village.Path(initiative), village.Path(initiative, "erfaring"), village.Path(initiative, "erfaring/deling"), village.Path("erfaringer"), village.Path($"erfaringer/{await SharedOf(village, initiative)}") })
        {
            await neighbour.Open(path);
            Assert.Equal(HttpStatusCode.NotFound, neighbour.Status);
        }

        foreach (var rest in new[] { "", "/erfaring", "/erfaring/ret", "/erfaring/deling" })
        {
            await neighbour.Open(theirs(initiative.Id.Value).Replace("erfaringer", "initiativer", StringComparison.Ordinal) + rest);
            Assert.Equal(HttpStatusCode.NotFound, neighbour.Status);
        }

        await leader.Visit(village.Path(initiative, "erfaring/deling"));
        await leader.Press("Hold op med at dele");
        await neighbour.Open(theirs(await SharedOf(village, initiative)));
        Assert.Equal(HttpStatusCode.NotFound, neighbour.Status);
        await neighbour.Visit(theirs(Guid.Empty)[..^37] + "?Ord=gangrobotten");
        var gone = await SharedOf(village, initiative);
        Assert.Null(neighbour.Page.QuerySelector($"main a[href$='{gone}']"));
        Assert.Empty(await app.In(village.Municipality.Id, async db => await db.Set<SharedExperienceWord>().Where(w => w.ExperienceId == new Id<SharedExperience>(gone)).ToListAsync()));
    }

    [Fact]
    public async Task What_is_written_afterwards_stays_at_home_until_it_is_shared_anew_at_the_same_address()
    {
        var (village, leader, initiative) = await Begun();
        var (_, neighbour) = await (await Village.Found(app)).SignedIn("Nabo");
        await Write(village, leader, initiative);
        await Share(village, leader, initiative);
        var address = Theirs(neighbour)(await SharedOf(village, initiative));
        await leader.Visit(village.Path(initiative, "erfaring/ret"));
        await leader.Press("Gem", ("Surprised", "At alle ville have den"));

        await neighbour.Visit(address);
        Assert.DoesNotContain("At alle ville have den", neighbour.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "erfaring/deling"));
        Assert.Contains("Der er skrevet noget nyt siden.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Del på ny");
        await neighbour.Visit(address);
        Assert.Contains("At alle ville have den", neighbour.Text, StringComparison.Ordinal);
        await leader.Visit(village.Path(initiative, "erfaring/deling"));
        Assert.Contains("Det er det samme, som andre ser nu.", leader.Text, StringComparison.Ordinal);
        Assert.Empty(leader.Page.QuerySelectorAll("form[action$='erfaring/deling'] button"));
    }

    [Fact]
    public async Task What_changed_while_somebody_looked_at_the_preview_is_not_shared()
    {
        var (village, leader, initiative) = await Begun();
        await Write(village, leader, initiative);
        await leader.Visit(village.Path(initiative, "erfaring/deling"));
        var (action, seen) = leader.Prepare("Del med alle kommuner");
        await leader.Visit(village.Path(initiative, "erfaring/ret"));
        await leader.Press("Gem", ("Surprised", "Noget, ingen har set i oversigten"));

        await leader.Post(action, new FormUrlEncodedContent(seen));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Noget er ændret, siden du så det.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Count(village));
        await leader.Press("Del med alle kommuner");
        Assert.Equal(1, await Count(village));
    }

    [Fact]
    public async Task Names_of_members_and_words_of_statements_never_leave_the_municipality()
    {
        var (village, leader, initiative) = await Begun();
        await village.Member("Bente Lindegaard Holm");
        var now = app.Clock.GetUtcNow();
        var dialogue = await village.Keep(() => Dialogue.Open(initiative, new DialoguePlan("Natten", Situation.Workplace, [new(1, 1)], Naming.WithoutName, null), now).Expect());
        await village.Keep(() => dialogue.Add(
            new StatementDraft(Id<Statement>.Random(), new(1, 1), StatementKind.Concern, "Jeg tør ikke lade dem være alene med maskinen", null, null, "hemmelig"), now).Expect());
        await Write(village, leader, initiative, ("Surprised", "Bente Holm opdagede det.\nEn sagde: jeg tør ikke lade dem være alene med maskinen."));
        var member = (await app.In(village.Municipality.Id, db => db.Set<Member>().SingleAsync(m => m.Name == "Leder")))!;
        await village.Keep(() => Seen(initiative, "Bente Lindegaard Holm fik flere opkald", member));
        await village.Keep(() => Seen(initiative, "Der kom flere opkald", member));

        await leader.Visit(village.Path(initiative, "erfaring/deling"));
        Assert.Equal(
            ["Et navn: Bente Holm (hvad der overraskede)", "Ord fra et udsagn: jeg tør ikke lade dem være (hvad der overraskede)"],
            leader.Page.QuerySelectorAll("section[aria-labelledby=spor] li").Select(li => Visitor.Fold(li.TextContent)));
        Assert.Contains("1 gevinst eller bivirkning bliver hjemme", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Der kom flere opkald", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Lindegaard", Article(leader), StringComparison.Ordinal);
        Assert.Empty(leader.Page.QuerySelectorAll("input[name=Seen]"));

        // Not by a form of one's own either.
        var experience = await app.In(village.Municipality.Id, db => db.Set<Experience>().SingleAsync());
        await leader.Post(village.Path(initiative, "erfaring/deling"), new FormUrlEncodedContent([new("__RequestVerificationToken", leader.ValueOf("__RequestVerificationToken")!), new("Seen", "x")]));
        Assert.Equal((HttpStatusCode.Conflict, 0), (leader.Status, await Count(village)));
        Assert.Null(experience.SharedOn);

        await leader.Visit(village.Path(initiative, "erfaring/ret"));
        await leader.Press("Gem", ("Surprised", "En leder opdagede det."));
        await Share(village, leader, initiative);
        Assert.Equal(1, await Count(village));
    }

    [Fact]
    public async Task The_others_see_the_preview_and_who_may_share_it()
    {
        var (village, leader, initiative) = await Begun();
        await Write(village, leader, initiative);
        var (_, employee) = await village.SignedIn("Medarbejder");

        await employee.Visit(village.Path(initiative, "erfaring/deling"));

        Assert.Contains("Gangrobotten kører om natten", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Den, der leder initiativet, kan dele erfaringen.", employee.Text, StringComparison.Ordinal);
        Assert.Empty(employee.Page.QuerySelectorAll("main form button.button-primary"));
        await employee.Visit(village.Path(initiative, "erfaring"));
        Assert.Null(employee.Page.QuerySelector("a[href$='erfaring/ret']"));
    }

    [Fact]
    public async Task A_contact_that_looks_like_a_person_is_asked_about_and_then_taken()
    {
        var (village, leader, initiative) = await Begun();
        await Write(village, leader, initiative);
        await leader.Follow("Kontakt");
        await leader.Press("Gem", ("Contact", "Digitaliseringsteamet"), ("ContactMail", "bente.holm@kommunen.dk"), ("OpenToTry", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Adressen ligner en persons. Skriv en funktions adresse, eller sæt kryds.", leader.ErrorAt("IsFunctions"));
        await leader.Press("Gem", ("IsFunctions", "true"));
        Assert.Contains("Vi vil gerne prøve noget sammen med andre.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("mailto:bente.holm@kommunen.dk", leader.Page.QuerySelector("article a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_was_learned_on_the_way_stands_in_the_form_beforehand()
    {
        var (village, leader, initiative) = await Begun();
        var member = await app.In(village.Municipality.Id, db => db.Set<Member>().SingleAsync(m => m.Name == "Leder"));
        await village.Keep(() =>
        {
            var trial = Domain.Trials.Trial.Plan(Id<Domain.Trials.Trial>.Random(), initiative.Id, new("det går", "Prøv", "", "", null), new(), member, app.Clock.GetUtcNow().Day()).Expect();
            return trial.Finish(new(app.Clock.GetUtcNow().Day(), "Set", "Spørg natten før dagen", "", Domain.Trials.TrialNext.GoOn), trial.Version, member, app.Clock.GetUtcNow().Day()).Expect();
        });

        await leader.Visit(village.Path(initiative, "erfaring/ret"));

        Assert.Equal(("Gangrobotten", "Spørg natten før dagen"), (leader.ValueOf("Title"), leader.ValueOf("Again")));
    }

    [Fact]
    public async Task Only_the_municipality_that_it_is_from_can_write_what_is_shared()
    {
        var (village, leader, initiative) = await Begun();
        await Write(village, leader, initiative);
        await Share(village, leader, initiative);
        var (id, elsewhere) = (await SharedOf(village, initiative), await Village.Found(app));

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.In(elsewhere.Municipality.Id, async db =>
        {
            db.Remove(await db.Set<SharedExperience>().AsTracking().SingleAsync(e => e.Id == new Id<SharedExperience>(id)));
            return await db.SaveChangesAsync();
        }));
    }

    [Fact]
    public async Task A_stopped_initiative_asks_for_it_once_and_lists_it()
    {
        var (village, leader, initiative) = await Begun(i => i.Stop(new DateOnly(2040, 11, 20)));
        await leader.Visit(village.Path(initiative));
        Assert.NotNull(leader.Page.QuerySelector("section[aria-labelledby=foelger] .registers a[href$='/erfaring']"));
        await leader.Follow("Skriv, hvad andre kan lære");
        await leader.Press("Gem", ("Summary", "Det var for tidligt."));

        await leader.Visit(village.Path(initiative));
        Assert.Empty(leader.Page.QuerySelectorAll("ol.next a[href$='erfaring/ret']"));
        Assert.Contains("skrevet, ikke delt", leader.Text, StringComparison.Ordinal);
        await Share(village, leader, initiative);
        await leader.Visit(village.Path(initiative));
        Assert.Contains("delt med andre kommuner 26. november 2040", leader.Text, StringComparison.Ordinal);
    }

    private async Task<(Village Village, Visitor Leader, Initiative Initiative)> Begun(Action<Initiative>? then = null)
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        return (village, leader, await village.Initiative(member, "Gangrobotten, Plejecenter Åen", then));
    }

    private static async Task Write(Village village, Visitor leader, Initiative initiative, params (string, string?)[] also)
    {
        await leader.Visit(village.Path(initiative, "erfaring"));
        await leader.Follow("Skriv erfaringen");
        await leader.Press("Gem", [("Summary", "Gangrobotten kører om natten, når nogen har spurgt natten."), ("WentWell", "Roen om morgenen"), .. also]);
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    private static async Task Share(Village village, Visitor leader, Initiative initiative)
    {
        await leader.Visit(village.Path(initiative, "erfaring/deling"));
        await leader.Press("Del med alle kommuner");
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    private SideEffect Seen(Initiative initiative, string text, Member by)
    {
        var (today, effect) = (app.Clock.GetUtcNow().Day(), SideEffect.Write(Id<SideEffect>.Random(), initiative.Id, new(text, EffectDirection.Negative, null, [Perspective.Employee], ""), by, app.Clock.GetUtcNow().Day()).Expect());
        return effect.See(CameTrue.Yes, today, "Set", effect.Version, by, today).Expect();
    }

    private Task<int> Count(Village village) => app.In(village.Municipality.Id, db => db.Set<SharedExperience>().CountAsync(e => e.MunicipalityId == village.Municipality.Id));

    private async Task<Guid> SharedOf(Village village, Initiative initiative) =>
        (await app.In(village.Municipality.Id, db => db.Set<Experience>().Where(e => e.InitiativeId == initiative.Id).Select(e => e.SharedAs).SingleAsync())).Value;

    // The address of an experience in the municipality where this visitor is.
    private static Func<Guid, string> Theirs(Visitor visitor)
    {
        var there = string.Join('/', visitor.Path.Split('?')[0].Split('/')[..3]);
        return id => $"{there}/erfaringer/{id}";
    }

    private static string Article(Visitor visitor) => Visitor.Fold(visitor.Page.QuerySelector("article")!.InnerHtml);
}
