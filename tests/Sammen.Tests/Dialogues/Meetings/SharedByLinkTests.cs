using System.Net;
using Sammen.Domain.Dialogues;
using Sammen.Tests.Dialogues.Marking;

namespace Sammen.Tests.Dialogues.Meetings;

/// <summary>The fragment that a whole room fetches at once.</summary>
public sealed class SharedByLinkTests(SammenApp app)
{
    [Fact]
    public async Task Nothing_that_was_said_stands_in_it_before_all_talk_together()
    {
        var room = await ReadingRoom.Begin(app, statements: 2);
        await Move(room, MeetingStep.Write);
        Assert.DoesNotContain("Udsagn", (await app.Visitor().Open(room.GuestPath + "/rum")).Text, StringComparison.Ordinal);

        await Move(room, MeetingStep.Read);
        Assert.DoesNotContain("Udsagn 0", (await app.Visitor().Open(room.GuestPath + "/rum")).Text, StringComparison.Ordinal);

        await Move(room, MeetingStep.Talk);
        var shared = await app.Visitor().Open(room.GuestPath + "/rum");
        Assert.Contains("Udsagn 0", shared.Text, StringComparison.Ordinal);
        Assert.Contains("Udsagn 1", shared.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_statement_is_only_its_reason_and_tells_the_phones_which_card_goes()
    {
        var room = await ReadingRoom.Begin(app, statements: 2);
        await room.Change(room.Statements[0], s => s.Hide("Nævner en kollega", room.Leader, app.Clock.GetUtcNow()).Expect());

        var reading = await app.Visitor().Open(room.GuestPath + "/rum");
        Assert.Equal(room.Statements[0].Id.ToString(), reading.Page.QuerySelector("[data-live-gone]")!.GetAttribute("data-live-gone"));

        await Move(room, MeetingStep.Talk);
        var talking = await app.Visitor().Open(room.GuestPath + "/rum");
        Assert.DoesNotContain("Udsagn 0", talking.Text, StringComparison.Ordinal);
        Assert.Contains("Nævner en kollega", talking.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_reads_it_in_the_language_of_the_device()
    {
        var room = await ReadingRoom.Begin(app);
        await Move(room, MeetingStep.Talk);
        var english = app.Visitor();
        await english.Visit("/deltag");
        await english.Press("English");

        Assert.Contains("Gains", (await english.Open(room.GuestPath + "/rum")).Text, StringComparison.Ordinal);
        Assert.Contains("Gevinster", (await app.Visitor().Open(room.GuestPath + "/rum")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_works_in_its_own_municipality_and_until_it_is_renewed()
    {
        var (room, other) = (await ReadingRoom.Begin(app), await ReadingRoom.Begin(app));
        var leader = await room.SignedInLeader();
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().Open(room.GuestPath + "/rum")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open(other.Village.Path($"g/{room.Dialogue.GuestToken}/rum"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open("/k/findes-ikke/g/0123/rum")).Status);

        await leader.Visit(room.Village.Path($"dialoger/{room.Dialogue.Id}"));
        var token = leader.Page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await leader.Post(room.Village.Path($"dialoger/{room.Dialogue.Id}/gaestelink"), new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open(room.GuestPath + "/rum")).Status);
    }

    [Fact]
    public async Task A_dialogue_over_a_period_has_no_such_fragment()
    {
        var round = await Round.Begin(app);

        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Open(round.GuestPath + "/rum")).Status);
    }

    private Task Move(ReadingRoom room, MeetingStep step) => room.Change(d => d.GoTo(step, d.Version, app.Clock.GetUtcNow()).Expect());
}
