using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Dialogues;

public sealed class PeriodTests
{
    [Fact]
    public void What_is_promised_must_be_said()
    {
        var refusals = Open(new(null, [], " ", "", Given.Today)).Refusals;

        Assert.Equal(
            ["Common.Missing Reading", "Dialogues.NoEntrance Entrances", "Common.Missing Purpose", "Common.Missing Readers", "Dialogues.DeletesTooEarly DeletesOn"],
            refusals.Select(r => $"{r.Code} {r.Field}"));
    }

    [Fact]
    public void Nothing_is_deleted_while_people_write()
    {
        var lastDay = Given.Today.AddDays(10);

        Assert.Equal(["Dialogues.DeletesTooEarly"], Open(Plan() with { DeletesOn = lastDay }, lastDay).Refusals.Select(r => r.Code));
        Assert.Empty(Open(Plan() with { DeletesOn = lastDay.AddDays(1) }, lastDay).Refusals);
    }

    [Theory]
    [InlineData(Entrance.SignIn)]
    [InlineData(Entrance.Link)]
    [InlineData(Entrance.Personal)]
    public void One_comes_in_only_as_it_was_announced(Entrance by)
    {
        var dialogue = Open(Plan() with { Entrances = [by] }).Expect();

        foreach (var way in Enum.GetValues<Entrance>())
        {
            var refusals = dialogue.Add(Given.Draft("Ro") with { By = way }, Given.Now).Refusals;
            Assert.Equal(way == by ? [] : ["Dialogues.NotThisWay"], refusals.Select(r => r.Code));
        }
    }

    [Fact]
    public void Where_nothing_else_was_said_one_comes_in_by_signing_in_and_by_the_link()
    {
        Assert.Equal([Entrance.SignIn, Entrance.Link], Enum.GetValues<Entrance>().Where(Given.Dialogue().LetsIn));
    }

    [Fact]
    public void Marks_are_taken_from_the_first_day_to_the_last_where_reading_underway_was_announced()
    {
        var lastDay = Given.Today.AddDays(3);
        var underway = Open(Plan(Reading.Underway), lastDay).Expect();
        var afterwards = Open(Plan(Reading.AfterClosing), lastDay).Expect();

        Assert.True(underway.TakesVotes(Given.Today) && underway.TakesVotes(lastDay));
        Assert.False(underway.TakesVotes(lastDay.AddDays(1)) || underway.TakesVotes(null));
        Assert.False(afterwards.TakesVotes(Given.Today));
        Assert.False(underway.ShowsStatements);
        underway.Close(Given.Now).Expect();
        Assert.False(underway.TakesVotes(Given.Today));
    }

    [Fact]
    public void A_mark_is_taken_while_it_is_read_and_the_last_one_counts()
    {
        var dialogue = Open(Plan(Reading.Underway)).Expect();
        var statement = dialogue.Add(Given.Draft("Ro"), Given.Now).Expect();
        var reader = Participant.Join(dialogue, "en andens", null);

        var vote = Vote.Cast(dialogue, reader, statement, VoteValue.Agree, true, null, Given.Today).Expect();
        Assert.Same(vote, Vote.Cast(dialogue, reader, statement, VoteValue.Pass, false, vote, Given.Today).Expect());
        Assert.Equal((VoteValue.Pass, false), (vote.Value, vote.IsImportant));
        dialogue.Close(Given.Now).Expect();
        Assert.Equal(["Dialogues.NoVotesNow"], Vote.Cast(dialogue, reader, statement, VoteValue.Agree, true, null, Given.Today).Refusals.Select(r => r.Code));
    }

    [Fact]
    public void A_room_token_is_known_again_and_fits_one_dialogue_only()
    {
        var (one, other) = (Open(Plan()).Expect().Period!, Open(Plan()).Expect().Period!);
        var token = one.NewRoomToken();

        Assert.Equal(Period.RoomTokenLength, token.Length);
        Assert.NotEqual(token, one.NewRoomToken());
        Assert.True(one.IsRoomToken(token));
        Assert.False(other.IsRoomToken(token));
        Assert.All(new[] { null, "", "kort", new string('0', Period.RoomTokenLength), token[..^1] + "æ" }, wrong => Assert.False(one.IsRoomToken(wrong)));
        Assert.False(Open(Plan() with { Entrances = [Entrance.Link] }).Expect().Period!.IsRoomToken(token));
    }

    internal static PeriodPlan Plan(Reading reading = Reading.AfterClosing) =>
        new(reading, [Entrance.Personal], "Vi vil vide, hvad der virker.", "Alle, der må se initiativet.");

    internal static Result<Dialogue> Open(PeriodPlan plan, DateOnly? closesOn = null) => Dialogue.Open(
        Given.Initiative(), new DialoguePlan("Høring", Situation.Workplace, [new(1, 1)], Naming.WithoutName, closesOn, null, plan), Given.Now);
}
