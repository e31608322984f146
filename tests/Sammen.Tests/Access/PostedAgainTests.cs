using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Competences;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Work;

namespace Sammen.Tests.Access;

/// <summary>
/// A form carries the id of what it makes. Sent twice that is there once; sent with other words after going back, or with an id that is something
/// else's, nothing that was typed is lost.
/// </summary>
public sealed class PostedAgainTests(SammenApp app)
{
    private Village village = null!;
    private Visitor leader = null!;
    private Initiative initiative = null!;
    private Initiative other = null!;

    [Fact]
    public async Task A_gain() => await Again<Benefit>("gevinster/ny", "Gem, og gå videre", "Title", ("Type", "Time"), ("ForWhom", "Aftenvagten"));

    [Fact]
    public async Task An_assumption() => await Again<Assumption>("businesscase/forudsaetninger/ny", "Gem", "Text");

    [Fact]
    public async Task A_side_effect() => await Again<SideEffect>("bivirkninger/ny", "Gem", "Text", ("Direction", "Negative"), ("SeenBy", "Employee"));

    [Fact]
    public async Task What_a_citizen_needs() => await Again<UserNeed>("borgerne/behov/ny", "Gem", "Need", ("Who", "En kvinde på 82"));

    [Fact]
    public async Task A_task_that_changes() => await Again<WorkTask>("arbejdet/opgaver/ny", "Gem", "What", ("Change", "New"));

    [Fact]
    public async Task Work_that_nobody_sees() => await Again<InvisibleWork>("arbejdet/usynligt/ny", "Gem", "Text");

    [Fact]
    public async Task What_a_group_needs_to_be_able_to_do() =>
        await Again<CompetenceNeed>("kompetencer/behov/ny", "Gem", "Other", ("Competence", ""), ("Horizon", "Now"), ("Required", "Use"));

    [Fact]
    public async Task A_step_of_the_plan() => await Again<TrainingActivity>("kompetencer/plan/skridt/ny", "Gem", "Name", ("Kind", "Peers"), ("Step", "Practice"));

    [Fact]
    public async Task An_offer_to_help() => await Again<HelpOffer>("kompetencer/tilbud/ny", "Gem", "With", ("As", "Superuser"));

    [Fact]
    public async Task A_concern() => await Again<Concern>("bekymringer/ny", "Send bekymringen", "Text");

    [Fact]
    public async Task A_dialogue() => await Again<Dialogue>("dialoger/ny", "Åbn dialogen", "Title", ("Naming", "WithName"));

    [Fact]
    public async Task A_meeting() => await Again<Dialogue>("moeder/ny", "Gør mødet klar", "Title");

    [Fact]
    public async Task A_doubt()
    {
        await Begin();
        await leader.Visit(village.Path(initiative, "businesscase/forudsaetninger/ny"));
        await leader.Press("Gem", ("Text", "Ruterne kan lægges om."));
        var (action, values) = leader.Prepare("Skriv tvivlen ned", ("Reason", "Vejen er lukket."));

        await SendThrice<Challenge>(action, values, "Reason");
    }

    [Fact]
    public async Task What_the_AI_regulation_says()
    {
        village = await Village.Found(app);
        leader = (await village.SignedIn("Administrator", MunicipalityRole.Administrator)).Visitor;
        await leader.Visit(village.Path("ai-forordningen/ny"));
        var (action, values) = leader.Prepare("Gem", ("Words", "Fortæl det til MED"), ("Origin", "Artikel 26"));

        await SendThrice<AiFact>(action, values, "Words");
    }

    [Fact]
    public async Task An_attachment_of_the_same_length()
    {
        await Begin();
        await leader.Visit(village.Path(initiative, "bilag"));
        var (action, values) = leader.Prepare("Læg bilaget op");
        foreach (var words in new[] { "første", "første", "rettet" })
        {
            using var form = new MultipartFormDataContent();
            values.ForEach(v => form.Add(new StringContent(v.Value), v.Key));
            form.Add(new StringContent(words), "File", "tilbud.txt");
            await leader.Post(action, form);
            Assert.Equal(HttpStatusCode.OK, leader.Status);
        }

        Assert.Equal(2, await Count<Attachment>());
        Assert.Equal(2, await Count<AttachmentContent>());
    }

    private async Task Again<T>(string path, string button, string field, params (string, string?)[] rest) where T : class
    {
        await Begin();
        await leader.Visit(village.Path(initiative, path));
        var (action, values) = leader.Prepare(button, [(field, "Første ord"), .. rest]);
        await SendThrice<T>(action, values, field);

        await leader.Post(village.Path(other, path), new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Equal(3, await Count<T>());
    }

    private async Task SendThrice<T>(string action, List<KeyValuePair<string, string>> values, string field) where T : class
    {
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        await leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Equal(1, await Count<T>());

        await leader.Post(action, new FormUrlEncodedContent(values.Select(v => v.Key == field ? new(v.Key, "Rettede ord") : v)));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Equal(2, await Count<T>());
        var kept = await app.In(village.Municipality.Id, db => db.Set<T>().Select(t => EF.Property<string>(t, field)).ToListAsync());
        Assert.Contains("Rettede ord", kept);
    }

    private async Task Begin()
    {
        village = await Village.Found(app);
        (var member, leader) = await village.SignedIn("Leder");
        (initiative, other) = (await village.Initiative(member), await village.Initiative(member, "Et andet"));
    }

    private Task<int> Count<T>() where T : class => app.In(village.Municipality.Id, db => db.Set<T>().CountAsync());
}
