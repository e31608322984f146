using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Tests.Threads;
using Sammen.Domain.Threads;

namespace Sammen.Domain.Tests.Benefits;

public sealed class BenefitThreadTests
{
    [Fact]
    public void From_what_was_said_one_gets_to_what_was_measured_and_back()
    {
        var story = new Story();
        var dialogue = story.Dialogue();
        var lift = story.Lift(dialogue, "Vi når at sidde ned.", LiftKind.Gain);
        var benefit = story.Benefit(lift);
        var first = story.Measure(benefit, 3.5m);
        var other = story.Benefit(null, "Færre kilometer");

        var around = RedThread.Around(story.Recorded, [], Point.Of(lift))!;
        Assert.Contains(Point.Of(benefit), around.To.Select(s => s.Point));
        Assert.Contains(Point.Of(first), around.To.Select(s => s.Point));
        var measured = RedThread.Around(story.Recorded, [], Point.Of(first))!;
        Assert.Equal("3,5 timer", measured.Here.Words);
        Assert.Equal(
            [PointKind.Description, PointKind.Dialogue, PointKind.Lift, PointKind.Benefit], measured.From.Select(s => s.Point.Kind));
        Assert.Equal([PointKind.Description], RedThread.Around(story.Recorded, [], Point.Of(other))!.From.Select(s => s.Point.Kind));

        first.TakeBack("Talt forkert", story.Leader, first.Version, story.Today).Expect();
        Assert.Null(RedThread.Around(story.Recorded, [], Point.Of(first)));
    }

    [Fact]
    public void A_row_shows_the_last_measurement_of_what_was_lifted_at_its_question()
    {
        var story = new Story();
        var dialogue = story.Dialogue();
        var lift = story.Lift(dialogue, "Vi når at sidde ned.", LiftKind.Gain);
        story.Conclude(dialogue, "Mere ro");
        var benefit = story.Benefit(lift);
        Assert.Equal(StationState.Ahead, Assert.Single(Row().Measured).Station.State);

        story.Measure(benefit, 3m);
        var last = story.Measure(benefit, 4m);
        Assert.Equal(Point.Of(last), Assert.Single(Row().Measured).Station.Point);

        benefit.Judge(new(BenefitStatus.GivenUp, "Tiden gik til andet.", null, null, null), story.Leader, benefit.Version, story.Today).Expect();
        Assert.Equal((Point.Of(benefit), StationState.Ended), (Row().Measured[0].Station.Point, Row().Measured[0].Station.State));

        ThreadRow Row() => Assert.Single(RedThread.Rows(story.Recorded, story.Counts));
    }

    [Fact]
    public void When_it_is_time_to_measure_that_is_a_next_step_until_it_is_done()
    {
        var benefit = Gains.Aimed(firstYear: 2025);
        var recorded = new Recorded(Given.Initiative(), [], [], [], [], [], [], []) { Benefits = [benefit] };

        Assert.Contains(new NextStep(StepKind.MeasureBenefits, "S40", 1, 0, benefit.Id.Value), Steps(recorded));

        var measured = Gains.Measured(benefit, [], ("2026-11-20", 12m))[0].Measurement;
        Assert.DoesNotContain(Steps(recorded with { Measurements = [measured] }), s => s.Kind == StepKind.MeasureBenefits);

        IReadOnlyList<NextStep> Steps(Recorded of) => WhatNow.For(of, [], new(TeamRole.Participant, true, MunicipalityRole.Member), Given.Today).Mine;
    }
}
