using System.Net;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues;

public sealed class WithdrawStatementTests(SammenApp app)
{
    [Fact]
    public async Task The_writer_takes_the_words_back_before_closing()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Det fortryder jeg.", StatementKind.Concern);

        await round.Employee.Press("Træk tilbage");

        Assert.Contains("Dit udsagn er trukket tilbage", round.Employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Det fortryder jeg.", round.Employee.Text, StringComparison.Ordinal);
        Assert.Equal("", Assert.Single(await round.Statements()).Text);
        await round.Close();
        Assert.DoesNotContain("Det fortryder jeg.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Empty(await round.Concerns());
    }

    [Fact]
    public async Task Taken_back_after_closing_the_concern_goes_with_it()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Det fortryder jeg.", StatementKind.Concern);
        await round.Close();
        Assert.Equal("Det fortryder jeg.", Assert.Single(await round.Concerns()).Text);

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        Assert.DoesNotContain("Det fortryder jeg.", (await round.Leader.Visit(round.Path)).Text, StringComparison.Ordinal);
        var concern = Assert.Single(await round.Concerns());
        Assert.True(concern is { IsWithdrawn: true, Text: "", Waits: false });
    }

    [Fact]
    public async Task A_stranger_is_refused_and_sees_why()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Det er mit.", StatementKind.Concern);
        var (action, _) = round.Employee.Prepare("Træk tilbage");
        await round.Close();

        foreach (var (stranger, path) in new[] { (round.Leader, action), (app.Visitor(), action.Replace(round.Path, round.GuestPath, StringComparison.Ordinal)) })
        {
            await stranger.Visit(path[..path.IndexOf("/udsagn", StringComparison.Ordinal)]);
            await stranger.Post(path, Token(stranger));
            Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
            Assert.Contains("Kun den, der har skrevet udsagnet, kan trække det tilbage", stranger.Text, StringComparison.Ordinal);
        }

        Assert.Equal("Det er mit.", Assert.Single(await round.Statements()).Text);
    }

    [Fact]
    public async Task A_signed_statement_can_be_taken_back_from_another_device()
    {
        var round = await Round.Begin(app, Naming.WithName);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Det fortryder jeg.");
        var phone = await round.Village.SignIn(round.EmployeeMember);

        await phone.Visit(round.Path);
        await phone.Press("Træk tilbage");

        var statement = Assert.Single(await round.Statements());
        Assert.True(statement is { IsWithdrawn: true, Text: "", AuthorId: null, AuthorName: "" });
    }

    [Fact]
    public async Task Pressed_twice_it_is_taken_back_once()
    {
        var round = await Round.Begin(app, Naming.WithName);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Det fortryder jeg.");
        var (action, values) = round.Employee.Prepare("Træk tilbage");

        await round.Employee.Post(action, new FormUrlEncodedContent(values));
        await round.Employee.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.OK, round.Employee.Status);
        Assert.True(Assert.Single(await round.Statements()).IsWithdrawn);
    }

    [Fact]
    public async Task A_statement_that_does_not_stand_here_is_not_found()
    {
        var (here, there) = (await Round.Begin(app), await Round.Begin(app));
        await there.Employee.Visit(there.Path);
        await Round.Say(there.Employee, "Et andet sted.");
        await here.Employee.Visit(here.Path);

        await here.Employee.Post($"{here.Path}/udsagn/{(await there.Statements())[0].Id}/tilbagetraekning", Token(here.Employee));

        Assert.Equal(HttpStatusCode.NotFound, here.Employee.Status);
    }

    private static FormUrlEncodedContent Token(Visitor visitor) =>
        new([new("__RequestVerificationToken", visitor.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!)]);
}
