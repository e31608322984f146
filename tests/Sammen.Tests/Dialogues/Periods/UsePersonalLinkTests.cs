using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Dialogues.Periods;

public sealed class UsePersonalLinkTests(SammenApp app)
{
    [Fact]
    public async Task Looking_uses_nothing_and_the_button_leads_to_the_room()
    {
        var (round, links) = await Begin("Ida");
        var phone = app.Visitor();

        await phone.Visit(links[0]);
        await phone.Visit(links[0]);
        Assert.Contains("Tal om skærmbesøg", phone.Text, StringComparison.Ordinal);
        Assert.Contains("Vi vil vide, hvad der virker.", phone.Text, StringComparison.Ordinal);
        Assert.Contains("MED-udvalget og ledelsen.", phone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Used(round));
        await phone.Press("Gå ind");

        Assert.Equal(round.Room(), phone.Path);
        Assert.Equal(1, await Used(round));
        await Round.Say(phone, "Vi når mere.");
        Assert.Equal("Vi når mere.", Assert.Single(await round.Statements()).Text);
    }

    [Fact]
    public async Task A_used_link_leads_back_on_the_same_phone_and_explains_itself_on_another()
    {
        var (round, links) = await Begin("Ida");
        var phone = await Hearing.ComeIn(app, links[0]);
        await Round.Say(phone, "Vi når mere.");

        await phone.Visit(links[0]);
        await phone.Press("Gå ind");
        Assert.Equal(round.Room(), phone.Path);
        Assert.Contains("Vi når mere.", phone.Text, StringComparison.Ordinal);

        // Before the button it looks as it does unused: whoever has the list must not see who has come in.
        var other = await app.Visitor().Visit(links[0]);
        await other.Press("Gå ind");
        Assert.Equal(HttpStatusCode.Forbidden, other.Status);
        Assert.Contains("Linket er brugt", other.Text, StringComparison.Ordinal);
        Assert.Contains("om et nyt", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tal om skærmbesøg", other.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(round.Village.Municipality.Name, other.Page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressed_on_many_phones_at_once_one_comes_in()
    {
        var (round, links) = await Begin("Ida");
        var phones = new List<(Visitor Phone, string Action, List<KeyValuePair<string, string>> Values)>();
        for (var n = 0; n < 8; n++)
        {
            var phone = await app.Visitor().Visit(links[0]);
            var (action, values) = phone.Prepare("Gå ind");
            phones.Add((phone, action, values));
        }

        var answers = await Task.WhenAll(phones.Select(p => p.Phone.Http.PostAsync(p.Action, new FormUrlEncodedContent(p.Values))));

        Assert.Single(answers, a => a.StatusCode == HttpStatusCode.OK);
        Assert.Equal(7, answers.Count(a => a.StatusCode == HttpStatusCode.Forbidden));
        Assert.Equal(1, await Used(round));
    }

    [Fact]
    public async Task A_button_pressed_twice_is_pressed_once()
    {
        var (round, links) = await Begin("Ida");
        var phone = await app.Visitor().Visit(links[0]);
        var (action, values) = phone.Prepare("Gå ind");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => phone.Http.PostAsync(action, new FormUrlEncodedContent(values))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal(1, await Used(round));
        await phone.Visit(links[0]);
        Assert.Equal(round.Room(), (await phone.Press("Gå ind")).Path);
    }

    [Fact]
    public async Task The_code_on_the_slip_can_be_typed_in_any_way()
    {
        var (round, links) = await Begin("Ida");
        var code = links[0].Split('/')[^1];
        var phone = await app.Visitor().Visit("/p");

        await phone.Press("Gå videre", ("Code", "forkert"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, phone.Status);
        Assert.StartsWith("Koden passer ikke.", phone.ErrorAt("Code"), StringComparison.Ordinal);
        await phone.Press("Gå videre", ("Code", SlipCode.Spaced(code).ToLowerInvariant()));
        Assert.Equal(links[0], phone.Path);
        Assert.Equal(links[0], (await app.Visitor().Visit($"/p/{code}")).Path);
        Assert.Equal("/p", (await app.Visitor().Visit("/p/ABCDEFGHJKLM")).Path);
        Assert.Equal(0, await Used(round));
    }

    [Fact]
    public async Task Only_the_ways_that_were_announced_let_anybody_in()
    {
        var (round, links) = await Begin("Ida");

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open(round.GuestPath)).Status);
        Assert.Null((await round.Leader.Visit(round.Path)).Page.QuerySelector("#gaestelink"));
        await round.Employee.Visit(round.Path);
        Assert.DoesNotContain("Send udsagn", round.Employee.Text, StringComparison.Ordinal);
        Assert.Contains("bruge det link, man har fået", round.Employee.Text, StringComparison.Ordinal);

        // With a form from elsewhere it is refused all the same.
        var other = await Round.Begin(app);
        var phone = await Hearing.ComeIn(app, links[0]);
        var (_, values) = phone.Prepare("Send udsagn", ("Text", "Ro"), ("Kind", "Gain"));
        values.RemoveAll(v => v.Key == "__RequestVerificationToken");
        values.Add(new("__RequestVerificationToken", round.Employee.ValueOf("__RequestVerificationToken")!));
        await round.Employee.Post($"{round.Path}/udsagn", new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.Forbidden, round.Employee.Status);
        Assert.Contains("kan man ikke skrive herfra", round.Employee.Text, StringComparison.Ordinal);
        Assert.Empty(await round.Statements());
        Assert.Equal(HttpStatusCode.NotFound, (await round.Leader.Open($"{other.Path}/links")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await app.Visitor().Open(other.Room())).Status);
    }

    [Fact]
    public async Task A_member_who_uses_a_personal_link_is_nobody_in_the_room()
    {
        var (round, links) = await Begin("Ida");
        await round.Employee.Visit(links[0]);

        await round.Employee.Press("Gå ind");
        await Round.Say(round.Employee, "Vi når mere.");

        Assert.Equal(round.Room(), round.Employee.Path.Split('?')[0]);
        Assert.True(Assert.Single(await round.Statements()).IsWithoutName);
    }

    [Fact]
    public async Task A_link_and_a_room_belong_to_their_municipality()
    {
        var (round, links) = await Begin("Ida");
        var elsewhere = await Village.Found(app);
        var phone = await Hearing.ComeIn(app, links[0]);

        Assert.Equal(HttpStatusCode.NotFound, (await phone.Open(elsewhere.Path(links[0].Split('/', 4)[3]))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await phone.Open(elsewhere.Path($"rum/{round.Dialogue.Id}"))).Status);
    }

    [Fact]
    public async Task Whoever_forgets_on_a_shared_device_is_out()
    {
        var (round, links) = await Begin("Ida", "Bo");
        var tablet = await Hearing.ComeIn(app, links[0]);
        await Round.Say(tablet, "Fra den første.");

        await tablet.Press("Glem mine udsagn på denne enhed");
        Assert.Equal(HttpStatusCode.Forbidden, tablet.Status);
        await tablet.Visit(links[1]);
        await tablet.Press("Gå ind");

        Assert.Equal(round.Room(), tablet.Path);
        Assert.DoesNotContain("Fra den første.", tablet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_closing_a_link_still_opens_what_was_said()
    {
        var (round, links) = await Begin("Ida", "Bo");
        var phone = await Hearing.ComeIn(app, links[0]);
        await Round.Say(phone, "Vi når mere.");
        await round.Close();

        Assert.Contains("Vi når mere.", (await phone.Visit(round.Room())).Text, StringComparison.Ordinal);
        var late = await Hearing.ComeIn(app, links[1]);
        Assert.Contains("Vi når mere.", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Send udsagn", late.Text, StringComparison.Ordinal);
    }

    private async Task<(Round Round, List<string> Links)> Begin(params string[] labels)
    {
        var round = await Round.Begin(app, Hearing.Plan());
        return (round, await round.MakeLinks(app, labels));
    }

    private Task<int> Used(Round round) =>
        app.In(round.Village.Municipality.Id, db => db.Set<PersonalLink>().CountAsync(l => l.DialogueId == round.Dialogue.Id && l.IsUsed));
}
