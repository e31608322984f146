using Sammen.Domain.Dialogues;
using Sammen.Domain.Papers;
using Sammen.Domain.Tests.Threads;
using Sammen.Domain.Threads;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class CaseThreadTests
{
    private readonly Story story = new();

    [Fact]
    public void From_what_was_said_one_gets_over_the_assumption_to_the_case_and_the_decision_and_back()
    {
        var lift = story.Lift(story.Dialogue(), "Alle ser på skærmen.", LiftKind.Condition);
        var assumption = story.Assume("Alle ser på skærmen to gange om dagen", from: lift);
        var found = story.BeginCase();
        var decision = story.DecideOn(found.Version);

        Assert.Equal([Point.Of(assumption), Point.Of(found), Point.Of(decision)], On(Point.Of(lift)));
        Assert.Equal(
            [PointKind.Description, PointKind.Dialogue, PointKind.Lift, PointKind.Assumption, PointKind.BusinessCase], Back(Point.Of(decision)).Select(p => p.Kind));
        Assert.Equal([PointKind.Description, PointKind.Dialogue, PointKind.Lift, PointKind.Assumption], Back(Point.Of(found)).Select(p => p.Kind));
        Assert.Equal([Point.Of(decision)], On(Point.Of(found)));
    }

    [Fact]
    public void An_assumption_comes_from_the_gain_it_carries_and_from_where_it_was_said_and_otherwise_from_the_description()
    {
        var lift = story.Lift(story.Dialogue(), "Alle ser på skærmen.", LiftKind.Condition);
        var gain = story.Benefit(null);
        var both = story.Assume("Skærmen hænger ved døren", gain, lift);
        var carrying = story.Assume("Skærmen virker", gain);
        var alone = story.Assume("Prisen holder");

        Assert.Equal([PointKind.Description, PointKind.Dialogue, PointKind.Lift, PointKind.Benefit], Back(Point.Of(both)).Select(p => p.Kind));
        Assert.Equal([Point.Of(story.Initiative), Point.Of(gain)], Back(Point.Of(carrying)));
        Assert.Equal([Point.Of(story.Initiative)], Back(Point.Of(alone)));
        Assert.Equal([Point.Of(both), Point.Of(carrying)], On(Point.Of(gain)));
    }

    [Fact]
    public void What_came_into_the_case_after_a_decision_or_had_ended_before_it_is_not_behind_it()
    {
        var (gain, other, line) = (story.Benefit(null), story.Benefit(null, "Ro"), Guid.NewGuid());
        var found = story.BeginCase();
        var (early, ended) = (story.Assume("Prisen holder"), story.Assume("Alle vil"));
        ended.End("Det vil de ikke.", story.Leader, ended.Version, story.Today).Expect();
        var decision = story.DecideOn(story.Put(line, gain));
        story.Put(line, other);
        var late = story.Assume("Robotten kører hver nat");

        Assert.Equal([Point.Of(story.Initiative), Point.Of(gain), Point.Of(early), Point.Of(found)], Back(Point.Of(decision)));
        Assert.Equal([Point.Of(story.Initiative), Point.Of(other), Point.Of(early), Point.Of(ended), Point.Of(late)], Back(Point.Of(found)));
        Assert.Equal([Point.Of(decision)], On(Point.Of(gain)));
        Assert.Equal([Point.Of(found)], On(Point.Of(late)));

        var next = story.DecideOn(found.Version, "Fortsæt");
        Assert.Equal(
            [Point.Of(story.Initiative), Point.Of(other), Point.Of(early), Point.Of(late), Point.Of(found), Point.Of(decision)], Back(Point.Of(next)));
    }

    [Fact]
    public void A_doubt_that_waits_is_a_loose_end_and_an_assumption_that_no_longer_holds_ends_openly()
    {
        var assumption = story.Assume("Alle ser på skærmen");
        var doubt = story.Doubt(assumption);
        Assert.Equal(StationState.Loose, Here(assumption)!.State);

        doubt.Reply("Nej, kun dagvagten.", "", story.Leader, doubt.Version, story.Today).Expect();
        Assert.Equal(StationState.Happened, Here(assumption)!.State);

        assumption.End("Skærmen er taget ned.", story.Leader, assumption.Version, story.Today).Expect();
        Assert.Equal((StationState.Ended, story.Today), (Here(assumption)!.State, Here(assumption)!.On!.Value));
    }

    [Fact]
    public void Words_that_their_writer_took_back_are_no_point_and_the_gain_behind_them_still_reaches_the_decision()
    {
        var lift = story.Lift(story.Dialogue(), "Alle ser på skærmen.", LiftKind.Condition);
        var gain = story.Benefit(null);
        var assumption = story.Assume("Alle ser på skærmen.", gain, lift);
        story.BeginCase();
        var decision = story.DecideOn(story.Put(Guid.NewGuid(), gain));

        assumption.Withdraw("Alle ser på skærmen.");

        Assert.Null(Here(assumption));
        Assert.DoesNotContain(Point.Of(assumption), Back(Point.Of(decision)));
        Assert.Contains(Point.Of(decision), On(Point.Of(gain)));
    }

    [Fact]
    public void The_case_is_behind_the_gains_of_the_papers_once_it_has_a_line()
    {
        var found = story.BeginCase();
        Assert.DoesNotContain(Point.Of(found), Back(Point.Of(PaperKind.Story, SectionKey.Gains)));

        story.Put(Guid.NewGuid());

        Assert.Contains(Point.Of(found), Back(Point.Of(PaperKind.Story, SectionKey.Gains)));
        Assert.Contains(Point.Of(found), Back(Point.Of(PaperKind.AgendaItem, SectionKey.Gains)));
        Assert.DoesNotContain(Point.Of(found), Back(Point.Of(PaperKind.Story, SectionKey.Drawbacks)));
    }

    private Station? Here(Domain.BusinessCases.Assumption assumption) => RedThread.Around(story.Recorded, [], Point.Of(assumption))?.Here;

    private IEnumerable<Point> Back(Point point) => RedThread.Around(story.Recorded, [], point)!.From.Select(s => s.Point);

    private IEnumerable<Point> On(Point point) =>
        RedThread.Around(story.Recorded, [], point)!.To.Select(s => s.Point).Where(p => p.Kind is not (PointKind.Story or PointKind.AgendaItem));
}
