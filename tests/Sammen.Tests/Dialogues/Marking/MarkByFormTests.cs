using System.Net;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Dialogues.Marking;

/// <summary>Marking as a guest does it, on the page.</summary>
public sealed class MarkByFormTests(SammenApp app)
{
    [Fact]
    public async Task One_by_one_until_all_are_marked()
    {
        var reading = await ReadingRoom.Begin(app, statements: 2, participants: 0);
        var guest = await ComeIn(reading);

        await guest.Press("Enig", ("IsImportant", "true"));
        await guest.Press("Uenig");

        Assert.Contains("Enig", guest.Text, StringComparison.Ordinal);
        var votes = await reading.Votes();
        Assert.Equal([VoteValue.Disagree, VoteValue.Agree], votes.Select(v => v.Value).Order());
        Assert.True(votes.Single(v => v.Value == VoteValue.Agree).IsImportant);
        Assert.Single(votes.Select(v => v.ParticipantId).Distinct());
    }

    [Fact]
    public async Task Too_late_the_page_says_why()
    {
        var reading = await ReadingRoom.Begin(app, participants: 0);
        var guest = await ComeIn(reading);
        await reading.Change(d => d.GoTo(MeetingStep.Talk, d.Version, app.Clock.GetUtcNow()).Expect());

        await guest.Press("Enig");

        Assert.Equal(HttpStatusCode.Conflict, guest.Status);
        Assert.Empty(await reading.Votes());
    }

    [Fact]
    public async Task What_cannot_be_read_is_no_mark()
    {
        var reading = await ReadingRoom.Begin(app, participants: 0);
        var guest = await ComeIn(reading);
        var (action, values) = guest.Prepare("Enig");

        await guest.Post(action, new FormUrlEncodedContent([.. values.Where(v => v.Key != "Value"), new("Value", "Måske")]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, guest.Status);
        Assert.Empty(await reading.Votes());
    }

    [Fact]
    public async Task By_a_link_that_is_dead_the_municipality_does_not_exist()
    {
        var reading = await ReadingRoom.Begin(app, participants: 0);
        var guest = await ComeIn(reading);
        await reading.Change(d => d.RenewGuestLink());

        await guest.Press("Enig");

        Assert.Equal(HttpStatusCode.NotFound, guest.Status);
        Assert.DoesNotContain(reading.Village.Municipality.Name, guest.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_marks_as_a_participant_of_their_own()
    {
        var reading = await ReadingRoom.Begin(app, participants: 0);
        var (_, member) = await reading.Village.SignedIn("Social Sosu");
        await member.Visit(reading.Village.Path($"dialoger/{reading.Dialogue.Id}"));
        await member.Press("Kom med");

        await member.Press("Spring over");

        Assert.Equal(VoteValue.Pass, Assert.Single(await reading.Votes()).Value);
    }

    private async Task<Visitor> ComeIn(ReadingRoom reading)
    {
        var guest = await app.Visitor().Visit(reading.GuestPath);
        await guest.Press("Kom med");
        return guest;
    }
}
