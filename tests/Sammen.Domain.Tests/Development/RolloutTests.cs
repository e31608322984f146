using Sammen.Domain.Agreements;
using Sammen.Domain.Competences;
using Sammen.Domain.Development;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Development;

public sealed class RolloutTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Id<Initiative> About = Id<Initiative>.Random();

    [Fact]
    public void Steps_learning_and_agreements_stand_together_in_the_order_of_time()
    {
        var step = Step(Today.AddDays(10));
        var late = Step(null);
        var learning = TrainingActivity.Write(Id<TrainingActivity>.Random(), About, new("Tømme den", ActivityKind.AtWorkplace, TrainingStep.Minimum, null), Given.Member(), Today).Expect();
        learning.Time(new("1", "5", "1", StartSide.Before, null), learning.Version, Given.Member(), Today).Expect();
        var agreement = Agreement.Make(Id<Agreement>.Random(), About, new("Spørg", "Leder", Today.AddDays(3)), new(), Today).Expect();

        var items = Rollout.InOrder([late, step], [learning], Today.AddDays(21), [agreement]);

        Assert.Equal([agreement, step, null, late], items.Select(i => (object?)i.Agreement ?? i.Step));
        Assert.Equal([1, 2, 3, 4], items.Select(i => i.Number));
        Assert.Equal([RolloutRow.Agreements, RolloutRow.Routines, RolloutRow.Competences, RolloutRow.Routines], items.Select(i => i.Row));
        Assert.Equal(Today.AddDays(14), items[2].On);
        Assert.Equal([true, true, false, false], items.Select(i => i.IsOverdue(Today.AddDays(30))));
    }

    [Fact]
    public void A_step_that_is_given_up_says_why_and_can_be_planned_again()
    {
        var step = Step(Today);
        Assert.Equal("Outcome", Assert.Single(step.End(RolloutState.GivenUp, "", step.Version, Given.Member(), Today).Refusals).Field);
        step.End(RolloutState.GivenUp, "For dyrt", step.Version, Given.Member(), Today).Expect();
        Assert.Equal(Today, step.EndedOn);
        step.End(RolloutState.GivenUp, "Alt for dyrt", step.Version, Given.Member(), Today.AddDays(2)).Expect();
        Assert.Equal(Today, step.EndedOn);
        step.End(RolloutState.Planned, "", step.Version, Given.Member(), Today).Expect();
        Assert.Null(step.EndedOn);
    }

    [Fact]
    public void The_plan_for_the_change_begins_with_what_is_known()
    {
        var initiative = Given.Initiative();
        var way = WayOfWorking.Write(Id<WayOfWorking>.Random(), About, new("Gulvet", null, "Flyt stole\nStøvsug", "Flyt stole\nTøm robotten"), Given.Member(), Today).Expect();
        var known = ChangeText.From(initiative, [way]);
        Assert.Equal((initiative.Problem, "Gulvet: Tøm robotten"), (known.Why, known.FirstDay));
        Assert.Equal(["Goal"], ChangePlan.Write(About, known with { Goal = "" }, Given.Member(), Today).Refusals.Select(r => r.Field));
        Assert.Equal(["Fallback"], ChangePlan.Write(About, new ChangeHelp("Superbrugeren", ""), Given.Member(), Today).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void A_no_to_a_common_question_takes_a_reason()
    {
        foreach (var standing in Enum.GetValues<CommonStanding>())
        {
            var refused = CommonAnswer.Give(About, CommonQuestion.Solution, new(standing, "", ""), Given.Member(), Today).Refusals;
            Assert.Equal(standing is CommonStanding.No or CommonStanding.NotRelevant, refused.Any(r => r.Field == "Words"));
        }
    }

    private static ImplementationStep Step(DateOnly? on) =>
        ImplementationStep.Write(Id<ImplementationStep>.Random(), About, new(ImplementationTrack.Routines, "Aftal, hvem der tømmer", "Leder", on), Given.Member(), Today).Expect();
}
