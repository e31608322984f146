using Sammen.Domain.Decisions;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;

namespace Sammen.Domain.Tests.Papers;

public sealed class CompositionOfDecisionsTests
{
    private readonly Telling told = new();

    [Fact]
    public void The_last_two_decisions_are_told_as_they_happened_each_with_who_saw_it_otherwise_and_the_newest_with_its_reason()
    {
        told.Decide(DecisionOutcome.GoOn, daysAgo: 60, "Se på det", "Det er en idé.");
        told.Decide(DecisionOutcome.GoOn, daysAgo: 20, "Kun fællesrum", "Prøven gik godt.");
        told.Decide(DecisionOutcome.GoOn, daysAgo: 40, "Prøv på to hjem", "Den er lille.", dissent: "AMR ville have natten med");

        var decided = told[SectionKey.Decided];

        Assert.Equal(["Prøv på to hjem.", "AMR ville have natten med.", "Kun fællesrum.", "Prøven gik godt."], decided.Lines.Select(Words));
        Assert.Equal(1, decided.Left);
        Assert.Equal(["Kun fællesrum.", "Prøven gik godt."], told.Section(PaperKind.Story, SectionKey.Decided, lines: 2).Lines.Select(Words));
    }

    [Fact]
    public void A_decision_tells_which_version_of_the_business_case_it_rests_on_also_when_it_is_not_the_newest()
    {
        told.Decide(DecisionOutcome.GoOn, daysAgo: 40, caseVersion: 3, dissent: "AMR ville vente");
        told.Decide(DecisionOutcome.GoOn, daysAgo: 20, caseVersion: 7);
        told.Decide(DecisionOutcome.GoOn, daysAgo: 60, caseVersion: 1);

        var lines = told[SectionKey.Decided].Lines;

        Assert.Equal(
            [typeof(DecidedLine), typeof(RestsOnLine), typeof(DissentLine), typeof(DecidedLine), typeof(WrittenLine), typeof(RestsOnLine)], lines.Select(l => l.GetType()));
        Assert.Equal([3, 7], lines.OfType<RestsOnLine>().Select(l => l.Origin.Version!.Value));
    }

    [Fact]
    public void A_stopped_initiative_ends_openly_and_leads_to_the_decision_that_stopped_it()
    {
        told.Meets(inDays: 5);
        told.Decide(DecisionOutcome.GoOn, daysAgo: 30);
        var stop = told.Decide(DecisionOutcome.Stop, daysAgo: 4, "Det kan vi gøre uden");

        var end = Assert.IsType<EndedLine>(Assert.Single(told[SectionKey.ToDecide].Lines));
        Assert.Equal((Given.Today.AddDays(-4), stop.Id.Value), (end.On, end.Origin.Id!.Value));
        Assert.Equal(Given.Today.AddDays(-4), told[SectionKey.Lead].Lines.OfType<StandingLine>().Single().StoppedOn);
        Assert.DoesNotContain(told.Section(PaperKind.AgendaItem, SectionKey.ToDecide).Lines, l => l is DecidingLine);
        Assert.True(told.Section(PaperKind.AgendaItem, SectionKey.Purpose).Lines.OfType<ReasonLine>().Single().IsStopped);
    }

    [Fact]
    public void A_meeting_to_come_is_named_before_the_decision()
    {
        told.Meets(inDays: 10);
        told.Initiative.ExpectDecision(Given.Today.AddDays(30));

        var lines = told[SectionKey.ToDecide].Lines;

        Assert.Equal([typeof(MeetingLine), typeof(DecidingLine)], lines.Select(l => l.GetType()));
        var meeting = (MeetingLine)lines[0];
        Assert.Equal(("Center-MED", Given.Today.AddDays(10), false), (meeting.Committee, meeting.On!.Value, meeting.IsPast));
        Assert.Equal((Given.Today.AddDays(30), false), (((DecidingLine)lines[1]).On!.Value, ((DecidingLine)lines[1]).IsPast));
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void A_meeting_belongs_to_the_story_until_something_has_been_decided_after_it(int? inDays, bool isPast)
    {
        told.Decide(DecisionOutcome.GoOn, daysAgo: 20);
        told.Meets(inDays);

        Assert.Equal(isPast, told[SectionKey.ToDecide].Lines.OfType<MeetingLine>().Single().IsPast);
    }

    [Fact]
    public void A_meeting_is_behind_us_once_something_was_decided_on_its_day_or_later()
    {
        told.Meets(inDays: -3);
        told.Decide(DecisionOutcome.GoOn, daysAgo: 3);

        Assert.Equal([typeof(DecidingLine)], told[SectionKey.ToDecide].Lines.Select(l => l.GetType()));
    }

    [Fact]
    public void A_date_that_has_passed_is_told_as_passed()
    {
        told.Initiative.ExpectDecision(Given.Today.AddDays(-1));

        Assert.True(told[SectionKey.ToDecide].Lines.OfType<DecidingLine>().Single().IsPast);
    }

    [Fact]
    public void The_committee_is_asked_point_by_point_and_to_discuss_while_nobody_has_written_what()
    {
        Assert.Equal([typeof(RequestLine), typeof(DecidingLine)], told.Section(PaperKind.AgendaItem, SectionKey.ToDecide).Lines.Select(l => l.GetType()));

        told.Meets(inDays: 10, "Drøfte natten\n- Hvad skal tiden bruges til?");
        var lines = told.Section(PaperKind.AgendaItem, SectionKey.ToDecide).Lines;

        Assert.Equal(["Drøfte natten.", "Hvad skal tiden bruges til?"], lines.OfType<WrittenLine>().Select(l => l.Text));
        Assert.IsType<DecidingLine>(lines[^1]);
    }

    [Fact]
    public void Nothing_is_lost_without_a_word_when_there_is_too_much_for_the_page()
    {
        var dialogue = told.Dialogue(daysAgo: 10);
        for (var n = 0; n < 5; n++)
        {
            told.Concern($"Bekymring {n}?", daysAgo: 9 - n);
            told.Agreement($"Aftale {n}", dueInDays: n);
        }

        told.Agreed(dialogue, "Natten", daysAgo: 9);
        told.Agreed(dialogue, "Tømningen", daysAgo: 8, on: Telling.Work);
        told.Agreed(dialogue, "Natten igen", daysAgo: 7, on: Telling.Night);

        foreach (var (key, left) in new[] { (SectionKey.Agreements, 3), (SectionKey.Agreed, 1) })
        {
            var section = told.Section(PaperKind.AgendaItem, key, lines: 2);
            Assert.Equal((2, left), (section.Lines.Count, section.Left));
        }

        Assert.Equal(3, told.Section(PaperKind.Story, SectionKey.ConcernsWaiting, lines: 2).Left);
        Assert.Equal(5, told.Section(PaperKind.AgendaItem, SectionKey.ConcernsWaiting, lines: 2).Lines.Count);
        Assert.Equal(1, told.Section(PaperKind.Story, SectionKey.Said, lines: 2).Left);
        Assert.Equal(0, told.Section(PaperKind.Story, SectionKey.Said, lines: 3).Left);
    }

    [Fact]
    public void The_story_s_budgets_only_grow_tighter()
    {
        Assert.All(
            PaperBudget.Story.Zip(PaperBudget.Story.Skip(1)),
            pair => Assert.True(
                pair.Second.Points <= pair.First.Points && pair.Second.Lines <= pair.First.Lines && pair.Second.Longest < pair.First.Longest));
    }

    private static string Words(PaperLine line) => line switch
    {
        DecidedLine decided => decided.Headline,
        DissentLine dissent => dissent.Text,
        _ => ((WrittenLine)line).Text,
    };
}
