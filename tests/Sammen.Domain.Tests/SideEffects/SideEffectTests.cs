using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Threads;

namespace Sammen.Domain.Tests.SideEffects;

public sealed class SideEffectTests
{
    private const string Said = "Nattevagten skal hente den fri, når den kører fast under sofaen.";
    private static readonly Member Lis = Given.Member("Leder Lis");

    [Fact]
    public void It_stands_with_its_direction_and_whose_eyes_see_it_or_says_what_is_missing()
    {
        Assert.Equal(["Text", "Direction", "SeenBy"], Write(new("", null, null, [], "")).Refusals.Select(r => r.Field));

        var effect = Write(Text("Mere ro")).Expect();
        Assert.Equal([Perspective.Citizen, Perspective.Leader], effect.SeenBy);
        Assert.Equal(1, effect.Version);
    }

    [Fact]
    public void It_is_judged_in_words_and_somebody_who_built_on_an_older_state_is_told()
    {
        var effect = Write(Text("Mere ro")).Expect();
        effect.Judge(new(UserStrength.Weak, Intention.Unintended, Likelihood.Perhaps, EffectWeight.Much), 1, Lis, Given.Today).Expect();

        Assert.Equal(2, effect.Version);
        Assert.Equal((UserStrength.Weak, Intention.Unintended, Likelihood.Perhaps, EffectWeight.Much), (effect.Users, effect.Intention, effect.Likelihood, effect.Weight));
        Assert.Equal([Refusal.Stale], effect.ActOn("Noget", "Leder", 1, Lis, Given.Today).Refusals);
        Assert.Equal("Action", Assert.Single(effect.ActOn("", "Leder", 2, Lis, Given.Today).Refusals).Field);
    }

    [Fact]
    public void What_is_seen_in_operation_is_kept_beside_what_was_seen_before()
    {
        var effect = Write(Text("Mere ro")).Expect();
        effect.See(CameTrue.TooEarly, Given.Today, "", 1, Lis, Given.Today).Expect();
        effect.See(CameTrue.Partly, Given.Today, "For nogle", 2, Lis, Given.Today).Expect();

        Assert.Equal([CameTrue.TooEarly, CameTrue.Partly], effect.Observations.Select(o => o.CameTrue));
        Assert.Equal("Leder Lis", effect.Seen!.By);
        Assert.Equal("SideEffects.SeenAhead", Assert.Single(effect.See(CameTrue.No, Given.Today.AddDays(1), "Nej", 3, Lis, Given.Today).Refusals).Code);
        Assert.Equal("SeenWhat", Assert.Single(effect.See(CameTrue.Yes, Given.Today, "", 3, Lis, Given.Today).Refusals).Field);
    }

    [Fact]
    public void The_writers_words_go_with_the_statement_and_words_of_ones_own_stay()
    {
        var (_, lift, statement) = Lifted();
        var taken = SideEffect.From(lift, statement, Id<SideEffect>.Random(), Text(Said), Lis, Given.Today).Expect();
        var own = SideEffect.From(lift, statement, Id<SideEffect>.Random(), Text("Mere bøvl om natten"), Lis, Given.Today).Expect();

        taken.Withdraw(statement.Text);
        own.Withdraw(statement.Text);

        Assert.True(taken is { IsWithdrawn: true, Text: "", Group: "" });
        Assert.True(own is { IsWithdrawn: false, Text: "Mere bøvl om natten" });
        Assert.Equal("SideEffects.Withdrawn", Assert.Single(taken.Reword(Text("Nyt"), statement, 2, Lis, Given.Today).Refusals).Code);
    }

    [Fact]
    public void Words_of_ones_own_do_not_become_the_writers_unnoticed()
    {
        var (_, lift, statement) = Lifted();
        var effect = SideEffect.From(lift, statement, Id<SideEffect>.Random(), Text("Mere bøvl om natten"), Lis, Given.Today).Expect();
        effect.Reword(Text("Som sagt: " + Said), statement, 1, Lis, Given.Today).Expect();
        Assert.True(effect.HasWritersWords);

        statement.Hide("Nævner en borger", Lis, Given.Now).Expect();
        Assert.Equal("SideEffects.LiftGone", Assert.Single(effect.Reword(Text(Said), statement, 2, Lis, Given.Today).Refusals).Code);
    }

    [Fact]
    public void Only_a_lift_that_stands_becomes_a_side_effect()
    {
        var (_, lift, statement) = Lifted();
        lift.TakeBack("Skrevet to gange", Lis, 1, Given.Today).Expect();

        Assert.Equal("SideEffects.LiftGone", Assert.Single(SideEffect.From(lift, statement, Id<SideEffect>.Random(), Text(Said), Lis, Given.Today).Refusals).Code);
    }

    [Fact]
    public void A_lift_that_became_something_else_is_no_side_effect()
    {
        var (_, lift, statement) = Lifted(LiftKind.Gain);

        Assert.Equal("SideEffects.LiftGone", Assert.Single(SideEffect.From(lift, statement, Id<SideEffect>.Random(), Text("Mere bøvl"), Lis, Given.Today).Refusals).Code);
    }

    [Fact]
    public void The_writers_words_are_the_writers_also_where_it_says_for_whom()
    {
        var (_, lift, statement) = Lifted();
        var effect = SideEffect.From(lift, statement, Id<SideEffect>.Random(), Text("Mere bøvl") with { Group = Said }, Lis, Given.Today).Expect();

        effect.Withdraw(Said);

        Assert.True(effect is { IsWithdrawn: true, Group: "" });
    }

    [Fact]
    public void The_thread_runs_from_the_lift_to_what_it_became_and_back()
    {
        var (initiative, lift, statement) = Lifted();
        var effect = SideEffect.From(lift, statement, Id<SideEffect>.Random(), Text("Mere bøvl"), Lis, Given.Today).Expect();
        var alone = Write(Text("Mere ro")).Expect();
        var recorded = new Recorded(initiative, [], [], [], [], [], [], []) { Lifts = [lift], SideEffects = [effect, alone] };

        Assert.Contains(RedThread.Around(recorded, [], Point.Of(lift))!.To, s => s.Point == Point.Of(effect));
        Assert.Contains(RedThread.Around(recorded, [], Point.Of(effect))!.From, s => s.Point == Point.Of(lift));
        Assert.Contains(RedThread.Around(recorded, [], Point.Of(alone))!.From, s => s.Point == Point.Of(initiative));
    }

    [Fact]
    public void Each_of_the_six_types_has_two_sides_in_both_languages()
    {
        Assert.All(Enum.GetValues<SideEffectType>(), type =>
        {
            var (worse, better) = TypeMark.SidesOf(type);
            Assert.All([worse.Da, worse.En, better.Da, better.En], side => Assert.Matches(@"^\p{Lu}[^.]+\.$", side));
        });
    }

    [Fact]
    public void That_a_type_is_not_relevant_takes_a_reason()
    {
        var refused = TypeMark.Mark(Given.Initiative().Id, SideEffectType.SelfService, TypeRelevance.NotRelevant, " ", Lis, Given.Today);
        Assert.Equal("Words", Assert.Single(refused.Refusals).Field);
        TypeMark.Mark(Given.Initiative().Id, SideEffectType.SelfService, TypeRelevance.Relevant, "", Lis, Given.Today).Expect();
    }

    private static SideEffectText Text(string words) =>
        new(words, EffectDirection.Both, null, [Perspective.Leader, Perspective.Citizen, Perspective.Leader], "");

    private static Result<SideEffect> Write(SideEffectText text) =>
        SideEffect.Write(Id<SideEffect>.Random(), Given.Initiative().Id, text, Lis, Given.Today);

    private static (Initiative Initiative, Lift Lift, Statement Statement) Lifted(LiftKind kind = LiftKind.SideEffect)
    {
        var initiative = Given.Initiative();
        var dialogue = Given.Dialogue(initiative);
        var statement = dialogue.Add(Given.Draft(Said), Given.Now).Expect();
        dialogue.Close(Given.Now).Expect();
        return (initiative, Lift.Of(dialogue, statement, new(Id<Lift>.Random(), kind, Said, Phase.Idea, Lis), [], Given.Today).Expect(), statement);
    }
}
