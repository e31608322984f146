using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Tests.Initiatives;

public sealed class SizingTests
{
    [Fact]
    public void Nothing_demanding_means_light_at_the_workplace_and_straight_on() =>
        Assert.Equal(new SizeChoice(Track.Light, Anchoring.Workplace, Pace.Straight), Suggest([(ComplexityFactor.Maturity, Level.Low)]).Choice);

    [Fact]
    public void One_high_factor_calls_for_the_whole_method_and_is_named()
    {
        var suggestion = Suggest([(ComplexityFactor.NeedForInvolvement, Level.High), (ComplexityFactor.Duration, Level.Middle)]);

        Assert.Equal(Track.Full, suggestion.Choice.Track);
        Assert.Equal([ComplexityFactor.NeedForInvolvement], suggestion.TrackBecause);
        Assert.Equal(Pace.Stepwise, suggestion.Choice.Pace);
    }

    [Fact]
    public void One_middle_factor_is_still_light_and_two_are_not()
    {
        Assert.Equal(Track.Light, Suggest([(ComplexityFactor.Duration, Level.Middle)]).Choice.Track);
        Assert.Equal(Track.Full, Suggest([(ComplexityFactor.Duration, Level.Middle), (ComplexityFactor.Maturity, Level.Middle)]).Choice.Track);
    }

    [Theory]
    [InlineData(Level.Low, Anchoring.Workplace)]
    [InlineData(Level.Middle, Anchoring.Area)]
    [InlineData(Level.High, Anchoring.Municipality)]
    public void The_level_follows_how_far_it_reaches(Level level, Anchoring expected) =>
        Assert.Equal(expected, Suggest([(ComplexityFactor.OrganisationalBorders, level)]).Choice.Anchoring);

    [Fact]
    public void A_solution_rolled_out_alike_is_lifted_above_the_workplace_and_says_so()
    {
        var suggestion = SizeSuggestion.From(SizeAnswers.None with { Influence = InfluenceLevel.Uniform });

        Assert.Equal(Anchoring.Area, suggestion.Choice.Anchoring);
        Assert.True(suggestion.InfluenceCounts);
    }

    [Fact]
    public void Demanding_surroundings_slow_the_pace()
    {
        var answers = SizeAnswers.None with
        {
            Context = new Dictionary<ContextFactor, Level> { [ContextFactor.OtherChanges] = Level.High, [ContextFactor.ManagementBacking] = Level.High },
        };

        var suggestion = SizeSuggestion.From(answers);

        Assert.Equal(Pace.Patient, suggestion.Choice.Pace);
        Assert.Equal([ContextFactor.OtherChanges, ContextFactor.ManagementBacking], suggestion.PaceBecause);
    }

    [Fact]
    public void Overruling_needs_a_reason_and_following_does_not()
    {
        var initiative = Given.Initiative();
        initiative.AnswerSize(SizeAnswers.None with { Influence = InfluenceLevel.Uniform, Complexity = new Dictionary<ComplexityFactor, Level> { [ComplexityFactor.Maturity] = Level.High } }, initiative.Version).Expect();
        var suggested = SizeSuggestion.From(initiative.Size).Choice;

        Assert.Equal("Because", initiative.Choose(suggested with { Pace = Pace.Straight }, "", initiative.Version).Refusals[0].Field);
        initiative.Choose(suggested with { Pace = Pace.Straight }, "Vi har prøvet det før", initiative.Version).Expect();
        initiative.Choose(suggested, "", initiative.Version).Expect();

        Assert.Equal(suggested, initiative.Chosen);
    }

    [Fact]
    public void The_light_track_always_says_why()
    {
        var initiative = Given.Initiative();

        var refused = initiative.Choose(new(Track.Light, Anchoring.Workplace, Pace.Straight), " ", initiative.Version);

        Assert.Equal("Because", refused.Refusals[0].Field);
        Assert.Null(initiative.Chosen);
    }

    private static SizeSuggestion Suggest((ComplexityFactor Factor, Level Level)[] complexity) =>
        SizeSuggestion.From(SizeAnswers.None with { Complexity = complexity.ToDictionary(c => c.Factor, c => c.Level) });
}
