using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Dialogues;

public sealed class MeetingTests
{
    [Fact]
    public void Statements_are_taken_from_the_first_step_until_all_have_talked()
    {
        var meeting = Begun(null);

        Assert.Equal(["Dialogues.NotNow"], meeting.Add(Given.Draft("Vi når mere."), Given.Now).Refusals.Select(r => r.Code));
        foreach (var (step, takes) in new[] { (MeetingStep.Write, true), (MeetingStep.Read, true), (MeetingStep.Talk, true), (MeetingStep.Conclude, false), (MeetingStep.Agree, false) })
        {
            Go(meeting, step);
            Assert.Equal(takes, meeting.TakesStatements(Given.Today));
        }
    }

    [Fact]
    public void Nobody_sees_what_others_write_before_all_read_and_again_when_the_meeting_goes_back()
    {
        var meeting = Begun(MeetingStep.Write);
        Assert.False(meeting.ShowsStatements);

        Go(meeting, MeetingStep.Read);
        Assert.True(meeting.ShowsStatements);
        Assert.False(meeting.Meeting!.Counts);

        Go(meeting, MeetingStep.Write);
        Assert.False(meeting.ShowsStatements);
    }

    [Fact]
    public void The_clock_gives_back_what_was_left_and_not_what_ran_over()
    {
        var meeting = Begun(MeetingStep.Write);
        meeting.LetClockRun(false, meeting.Version, Given.Now.AddMinutes(2)).Expect();
        Assert.Equal(180, meeting.Meeting!.LeftAt(Given.Now.AddHours(1)));

        meeting.LetClockRun(true, meeting.Version, Given.Now.AddMinutes(10)).Expect();
        Assert.Equal(180, meeting.Meeting.LeftAt(Given.Now.AddMinutes(10)));

        meeting.GiveMore(2, meeting.Version, Given.Now.AddMinutes(20)).Expect();
        Assert.Equal(120, meeting.Meeting.LeftAt(Given.Now.AddMinutes(20)));
    }

    [Fact]
    public void A_step_without_minutes_is_passed_over_and_can_still_be_gone_to()
    {
        var meeting = Begun(MeetingStep.Write, [5, 0, 10, 5, 5]);

        Assert.Equal(MeetingStep.Talk, meeting.Meeting!.Next);
        Go(meeting, MeetingStep.Read);
        Assert.Equal(MeetingStep.Talk, meeting.Meeting.Next);
    }

    [Fact]
    public void Own_words_can_be_changed_until_others_read_and_only_by_their_own_device()
    {
        var meeting = Begun(MeetingStep.Write);
        var said = meeting.Add(Given.Draft("Vi når mer."), Given.Now).Expect();

        Assert.Equal(["Dialogues.NotYourStatement"], said.Reword(meeting, StatementKind.Idea, "Andet", "en anden", null).Refusals.Select(r => r.Code));
        Assert.Equal("Vi når mere.", said.Reword(meeting, StatementKind.Gain, "Vi når mere.", "hemmelig", null).Expect().Text);

        Go(meeting, MeetingStep.Read);
        Assert.Equal(["Dialogues.SeenByOthers"], said.Reword(meeting, StatementKind.Gain, "Andet", "hemmelig", null).Refusals.Select(r => r.Code));
        Assert.Equal("Vi når mere.", said.Text);
    }

    [Fact]
    public void Paper_is_typed_in_from_the_first_word_and_when_the_meeting_is_over()
    {
        var meeting = Begun(null);
        Assert.Equal(["Dialogues.NotNow"], meeting.AddFromPaper(Given.Draft("Vi når mere."), Given.Now).Refusals.Select(r => r.Code));

        Go(meeting, MeetingStep.Agree);
        meeting.AddFromPaper(Given.Draft("Vi når mere."), Given.Now).Expect();
        meeting.Close(Given.Now).Expect();
        meeting.AddFromPaper(Given.Draft("Nettet går ned."), Given.Now).Expect();
    }

    [Fact]
    public void Statements_with_words_in_common_are_put_together_in_whatever_order_they_come()
    {
        var meeting = Begun(MeetingStep.Write);
        var statements = new[]
        {
            "Robotten larmer om natten", "Beboerne vågner, når robotterne larmer", "Vi henter robotten under sofaen, og den larmer",
            "Ryggen har det bedre efter en lang vagt", "Min ryg er bedre",
            "Hvem betaler strømmen",
        }.Select(text => meeting.Add(Given.Draft(text), Given.Now).Expect()).ToList();

        var groups = LikeWords.Suggest(statements);

        Assert.False(groups.ContainsKey(statements[5].Id));
        Assert.Equal(groups[statements[3].Id], groups[statements[4].Id]);
        Assert.Equal(groups[statements[0].Id], groups[statements[1].Id]);
        Assert.NotEqual(groups[statements[0].Id], groups[statements[3].Id]);
        Assert.Equal(groups.OrderBy(g => g.Key.Value), LikeWords.Suggest(statements.AsEnumerable().Reverse()).OrderBy(g => g.Key.Value));
    }

    private static Dialogue Begun(MeetingStep? at, int?[]? minutes = null)
    {
        var plan = new DialoguePlan("Møde", Situation.Workplace, [new(1, 1)], Naming.WithoutName, null, minutes ?? [5, 5, 10, 5, 5]);
        var meeting = Dialogue.Open(Given.Initiative(), plan, Given.Now).Expect();
        if (at is { } step)
        {
            Go(meeting, step);
        }

        return meeting;
    }

    private static void Go(Dialogue meeting, MeetingStep step) => meeting.GoTo(step, meeting.Version, Given.Now).Expect();
}
