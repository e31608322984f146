using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Threads;
using Sammen.Domain.Trials;

namespace Sammen.Domain.Tests.Trials;

public sealed class TrialTests
{
    [Fact]
    public void A_trial_is_planned_runs_is_over_and_is_finished()
    {
        var trial = Planned(Given.Today.AddDays(5));
        trial.Time(Given.Today.AddDays(1), Given.Today.AddDays(5), trial.Version, Given.Member(), Given.Today).Expect();

        Assert.Equal(TrialState.Planned, trial.At(Given.Today));
        Assert.Equal(TrialState.Running, trial.At(Given.Today.AddDays(5)));
        Assert.Equal(TrialState.Over, trial.At(Given.Today.AddDays(6)));
        Finish(trial, TrialNext.Drop, Given.Today.AddDays(6));
        Assert.Equal(TrialState.Finished, trial.At(Given.Today.AddDays(6)));
    }

    [Fact]
    public void What_was_tried_is_not_rewritten_once_it_is_said_what_came_of_it()
    {
        var trial = Planned(null);
        Finish(trial, TrialNext.GoOn, Given.Today);

        Assert.Equal("Trials.Finished", Assert.Single(trial.Revise(new("andet", "Prøv", "", "", null), trial.Version, Given.Member(), Given.Today).Refusals).Code);
        Assert.Equal("Trials.Finished", Assert.Single(trial.Time(Given.Today, null, trial.Version, Given.Member(), Given.Today).Refusals).Code);
        trial.Finish(new(Given.Today, "Det gik alligevel", "", "", TrialNext.TryAgain), trial.Version, Given.Member(), Given.Today).Expect();
        Assert.Equal("Det gik alligevel", trial.Saw);
    }

    [Fact]
    public void It_cannot_end_before_it_begins_nor_after_today()
    {
        var trial = Planned(null);
        Assert.Equal(["Until"], trial.Time(Given.Today, Given.Today.AddDays(-1), trial.Version, Given.Member(), Given.Today).Refusals.Select(r => r.Field));
        Assert.Equal(["EndedOn"], trial.Finish(new(Given.Today.AddDays(1), "Det gik", "", "", TrialNext.Drop), trial.Version, Given.Member(), Given.Today).Refusals.Select(r => r.Field));
        Assert.Equal(["EndedOn"], trial.Finish(new(Given.Today.AddDays(-1), "Det gik", "", "", TrialNext.Drop), trial.Version, Given.Member(), Given.Today).Refusals.Select(r => r.Field));
        Assert.Equal(["Saw", "Next"], trial.Finish(new(Given.Today, " ", "", "", null), trial.Version, Given.Member(), Given.Today).Refusals.Select(r => r.Field));
    }

    [Fact]
    public void The_profile_points_to_small_steps_or_one_plan_and_another_choice_takes_a_reason()
    {
        var initiative = Given.Initiative();
        Assert.Null(ApproachSuggestion.Of(initiative));

        initiative.AnswerSize(new(new Dictionary<ComplexityFactor, Level> { [ComplexityFactor.Maturity] = Level.Low }, new Dictionary<ContextFactor, Level>(), null), initiative.Version).Expect();
        Assert.Equal(Approach.Classic, ApproachSuggestion.Of(initiative)!.Approach);

        initiative.AnswerSize(new(new Dictionary<ComplexityFactor, Level> { [ComplexityFactor.Maturity] = Level.High }, new Dictionary<ContextFactor, Level>(), null), initiative.Version).Expect();
        var suggested = ApproachSuggestion.Of(initiative)!;
        Assert.Equal((Approach.Agile, ComplexityFactor.Maturity, Pace.Stepwise), (suggested.Approach, Assert.Single(suggested.Because), suggested.Pace));
        Assert.Equal(["Because"], ApproachChoice.Make(initiative, Approach.Classic, " ", Given.Member(), Given.Today).Refusals.Select(r => r.Field));
        Assert.Equal("", ApproachChoice.Make(initiative, Approach.Agile, null, Given.Member(), Given.Today).Expect().Because);
    }

    [Fact]
    public void A_concern_becomes_a_trial_and_the_trial_a_side_effect_along_the_thread()
    {
        var initiative = Given.Initiative();
        var concern = Concern.Raise(Id<Concern>.Random(), initiative.Id, "Larmer den?", Given.Member(), Given.Today).Expect();
        var trial = Trial.Plan(Id<Trial>.Random(), initiative.Id, new("den larmer ikke", "En nat", "", "", null), new(concern), Given.Member(), Given.Today).Expect();
        var effect = SideEffect.Write(Id<SideEffect>.Random(), initiative.Id, new("Den larmer", EffectDirection.Negative, null, [Perspective.Citizen], ""), Given.Member(), Given.Today).Expect();
        var recorded = new Recorded(initiative, [], [], [], [concern], [], [], []) { Trials = [trial], SideEffects = [effect], Outgrowths = [Outgrowth.Of(trial, Point.Of(effect))] };

        Assert.Equal([Point.Of(trial), Point.Of(effect)], RedThread.Around(recorded, [], Point.Of(concern))!.To.Select(s => s.Point).Where(p => p.Kind is PointKind.Trial or PointKind.SideEffect).OrderBy(p => p.Kind == PointKind.SideEffect));
        Assert.Equal([Point.Of(concern), Point.Of(trial)], RedThread.Around(recorded, [], Point.Of(effect))!.From.Select(s => s.Point).Where(p => p.Kind != PointKind.Description));
        Assert.Equal(StationState.Ahead, RedThread.Around(recorded, [], Point.Of(trial))!.Here.State);
        Finish(trial, TrialNext.Drop, Given.Today);
        Assert.Equal(StationState.Ended, RedThread.Around(recorded, [], Point.Of(trial))!.Here.State);
    }

    [Fact]
    public void The_team_is_told_when_a_trial_is_over()
    {
        var trial = Planned(Given.Today.AddDays(1));
        var recorded = new Recorded(Given.Initiative(), [], [], [], [], [], [], []) { Trials = [trial] };
        var standing = new Standing(TeamRole.Participant, true, MunicipalityRole.Member);
        Assert.DoesNotContain(WhatNow.For(recorded, [], standing, Given.Today.AddDays(1)).Mine, s => s.Kind == StepKind.FinishTrials);
        Assert.Contains(new(StepKind.FinishTrials, "S86", 1, 0, trial.Id.Value), WhatNow.For(recorded, [], standing, Given.Today.AddDays(2)).Mine);
    }

    private static Trial Planned(DateOnly? until) =>
        Trial.Plan(Id<Trial>.Random(), Given.Initiative().Id, new("det går", "Prøv", "Om det går", "Nattevagten", until), new(), Given.Member(), Given.Today).Expect();

    private static void Finish(Trial trial, TrialNext next, DateOnly on) => trial.Finish(new(on, "Det gik", "", "", next), trial.Version, Given.Member(), on).Expect();
}
