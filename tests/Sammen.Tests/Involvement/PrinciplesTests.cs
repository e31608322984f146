using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Tests.Involvement;

public sealed class PrinciplesTests(SammenApp app)
{
    [Fact]
    public async Task Each_side_writes_its_own_view_and_reads_both_and_they_can_talk_about_a_gap()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var representative = await village.Village.SignIn(village.Representative);
        var (_, employee) = await village.Village.SignedIn("Inge");
        var list = village.Path(initiative, "principper");

        await leader.Visit(list);
        Assert.Contains("Ingen af siderne har skrevet endnu", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Skriv, hvordan I ser det: Klare rammer");
        await leader.Press("Gem");
        Assert.Equal("Vælg, hvordan I ser det.", leader.ErrorAt("Practice"));
        await leader.Press("Gem", ("Practice", "WeDo"), ("Comment", "Det står på tavlen."));
        await representative.Visit(village.Path(initiative, "principper/clearFrames"));
        Assert.DoesNotContain("Det står på tavlen.", representative.Page.QuerySelector("form.measure")!.InnerHtml, StringComparison.Ordinal);
        await representative.Press("Gem", ("Practice", "InPart"), ("Comment", "Natten har ikke set den."));

        await employee.Visit(list);
        foreach (var words in new[] { "Det står på tavlen.", "Natten har ikke set den.", "I ser det forskelligt", "Holdet skriver for de to sider." })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }

        Assert.Empty(employee.Page.QuerySelectorAll("a[href$='principper/clearFrames']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Open(village.Path(initiative, "principper/clearFrames"))).Status);
        Assert.DoesNotContain("%", (await employee.Visit(list)).Text, StringComparison.Ordinal);

        await representative.Visit(list);
        var (action, values) = representative.Prepare("Tal om det: Klare rammer");
        await representative.Post(action, new FormUrlEncodedContent(values));
        await representative.Post(action, new FormUrlEncodedContent(values));
        var dialogue = await app.In(village.Village.Municipality.Id, db => db.Set<Dialogue>().SingleAsync());
        Assert.Equal(("Vi ser det forskelligt: Klare rammer", "q4.2"), (dialogue.Title, dialogue.Questions.Single().ToString()));
    }

    [Fact]
    public async Task A_colleague_on_the_same_side_rewrites_the_one_current_view()
    {
        var (village, _, initiative) = await Beginning.Of(app);
        var (representative, ane) = (await village.Village.SignIn(village.Representative), await village.Village.SignIn(village.Participant));
        var path = village.Path(initiative, "principper/earlyStart");
        await representative.Visit(path);
        await representative.Press("Gem", ("Practice", "NotYet"));
        await ane.Visit(path);
        Assert.Equal("NotYet", ane.ValueOf("Practice"));
        await representative.Visit(path);
        await ane.Press("Gem", ("Practice", "InPart"));
        await representative.Press("Gem", ("Practice", "NotKnown"));
        Assert.Equal(HttpStatusCode.Conflict, representative.Status);
        var view = await app.In(village.Village.Municipality.Id, db => db.Set<PrincipleView>().SingleAsync());
        Assert.Equal((Practice.InPart, "Ane"), (view.Practice, view.WrittenBy));
    }

    [Fact]
    public async Task What_the_product_knows_stands_beside_as_sentences_with_days()
    {
        var (village, leader, initiative) = await Beginning.Of(app);
        var today = app.Clock.GetUtcNow().Day();
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Bliver vi færre?", village.Leader, today.AddDays(-9)).Expect());
        await village.Keep(() => Told.Write(Id<Told>.Random(), initiative.Id, new(today, "Alle", "At vi prøver", ""), village.Leader, today).Expect());

        await leader.Visit(village.Path(initiative, "principper"));

        foreach (var words in new[]
        {
            "En bekymring venter på svar siden 17. november 2040 (9 dage).", "En besked står i loggen, fra 26. november 2040.",
            "Initiativet begyndte 26. november 2040. Nogen fik første gang besked eller blev spurgt 26. november 2040 (0 dage senere).",
            "I fasen idé er det skrevet, hvad der ligger fast (2), og hvad der er åbent (1).", "En ting ligger fast nu, uden at grunden er skrevet.",
            "På holdet er 1 med for sit fag eller som superbruger, og 1 er valgt.", "Der er ikke svaret helt på, om sagen skal drøftes i MED.",
        })
        {
            Assert.Contains(words, leader.Text, StringComparison.Ordinal);
        }
    }
}
