using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Xunit;

namespace Sammen.Domain.Tests.Decisions;

public class DecisionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Going_on_enters_the_next_phase_and_takes_the_expected_day_away()
    {
        var initiative = Begun();
        initiative.ExpectDecision(Now.Day());

        var decision = Decision.Record(initiative, Words(DecisionOutcome.GoOn), initiative.Version, Now).Expect();

        Assert.Equal(Phase.Idea, decision.Phase);
        Assert.Equal(Phase.Assessment, initiative.Phase);
        Assert.Null(initiative.DecisionExpectedOn);
    }

    [Fact]
    public void Going_on_in_operation_stays_there()
    {
        var initiative = Begun();
        initiative.Enter(Phase.Operation);

        Decision.Record(initiative, Words(DecisionOutcome.GoOn), initiative.Version, Now).Expect();

        Assert.Equal(Phase.Operation, initiative.Phase);
    }

    [Theory]
    [InlineData(null, Phase.Development)]
    [InlineData(Phase.Idea, Phase.Idea)]
    [InlineData(Phase.Operation, Phase.Development)]
    public void Adjusting_stays_or_goes_back_and_never_ahead(Phase? backTo, Phase then)
    {
        var initiative = Begun();
        initiative.Enter(Phase.Development);

        Decision.Record(initiative, Words(DecisionOutcome.Adjust) with { BackTo = backTo }, initiative.Version, Now).Expect();

        Assert.Equal(then, initiative.Phase);
    }

    [Fact]
    public void Stopping_is_open_and_another_decision_takes_it_up_again()
    {
        var initiative = Begun();

        Decision.Record(initiative, Words(DecisionOutcome.Stop), initiative.Version, Now).Expect();
        Assert.Equal(Now.Day(), initiative.StoppedOn);
        Assert.Equal(Phase.Idea, initiative.Phase);

        Decision.Record(initiative, Words(DecisionOutcome.Adjust), initiative.Version, Now).Expect();
        Assert.Null(initiative.StoppedOn);
    }

    [Fact]
    public void It_needs_an_outcome_words_somebody_who_decided_and_a_reason_but_no_dissent()
    {
        var initiative = Begun();
        var empty = new DecisionText(null, "", null, null, " ", null, null, []);

        Assert.Equal(
            ["Outcome", "Headline", "DecidedBy", "DecidedOn", "Why"],
            Decision.Record(initiative, empty, initiative.Version, Now).Refusals.Select(r => r.Field));
        Assert.Equal(Phase.Idea, initiative.Phase);
    }

    [Fact]
    public void It_is_not_taken_tomorrow_and_not_on_an_older_version()
    {
        var initiative = Begun();
        var tomorrow = Words(DecisionOutcome.GoOn) with { DecidedOn = Now.Day().AddDays(1) };

        Assert.Equal("Decisions.InFuture", Assert.Single(Decision.Record(initiative, tomorrow, initiative.Version, Now).Refusals).Code);
        Assert.Equal(Refusal.Stale, Assert.Single(Decision.Record(initiative, Words(DecisionOutcome.GoOn), 7, Now).Refusals));
    }

    [Fact]
    public void Its_basis_names_each_conclusion_once()
    {
        var initiative = Begun();
        var conclusion = Id<Conclusion>.Random();

        var decision = Decision.Record(initiative, Words(DecisionOutcome.GoOn) with { Basis = [conclusion, conclusion] }, 1, Now).Expect();

        Assert.Equal([conclusion], decision.Basis);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(3)]
    public void It_rests_on_one_version_of_the_business_case_or_on_none(int? version)
    {
        var initiative = Begun();

        var decision = Decision.Record(initiative, Words(DecisionOutcome.GoOn) with { CaseVersion = version }, initiative.Version, Now).Expect();

        Assert.Equal(version, decision.CaseVersion);
    }

    private static DecisionText Words(DecisionOutcome outcome) =>
        new(outcome, "Prøve på to plejehjem", "Centerchef", Now.Day(), "Gulvene tager tid.", "", null, []);

    private static Initiative Begun() => Initiative
        .Begin(new ProblemDescription("Robotter", "Gulvene tager tid.", "", "", []), Id<Member>.Random(), null, Now).Expect();
}
