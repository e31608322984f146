using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Example;

/// <summary>Writes down side effects, citizens, data and ethics of one initiative, each by its Domain call.</summary>
internal sealed class Effects(Chronicle chronicle, Calendar when)
{
    private Id<Domain.Initiatives.Initiative> Initiative => chronicle.Initiative.Id;

    public SideEffect Write(int day, Member by, EffectDirection direction, Perspective[] seenBy, string text, string group = "", SideEffectType? type = null) =>
        chronicle.Keep(SideEffect.Write(Id<SideEffect>.At(when.At(day)), Initiative, new(text, direction, type, seenBy, group), by, when.Day(day)).Expect());

    public SideEffect TakeUp(int day, Member by, EffectDirection direction, Perspective[] seenBy, string lift, string group = "", SideEffectType? type = null)
    {
        var (from, statement) = chronicle.Lifted(LiftKind.SideEffect, lift);
        return chronicle.Keep(SideEffect.From(from, statement, Id<SideEffect>.At(when.At(day)), new(from.Text, direction, type, seenBy, group), by, when.Day(day)).Expect());
    }

    public void Judge(SideEffect effect, int day, Member by, Likelihood likelihood, EffectWeight weight, UserStrength? users, Intention intention) =>
        effect.Judge(new(users, intention, likelihood, weight), effect.Version, by, when.Day(day)).Expect();

    public void Act(SideEffect effect, int day, Member by, string what, string who) => effect.ActOn(what, who, effect.Version, by, when.Day(day)).Expect();

    public void See(SideEffect effect, int day, Member by, CameTrue cameTrue, string what) =>
        effect.See(cameTrue, when.Day(day), what, effect.Version, by, when.Day(day)).Expect();

    public void Mark(int day, Member by, SideEffectType type, TypeRelevance relevance, string words) =>
        chronicle.Keep(TypeMark.Mark(Initiative, type, relevance, words, by, when.Day(day)).Expect());

    public void Frame(int day, Member by, WhereMet meeting, TaskUser[] users, string who, PurposeType[] purposes, string words) =>
        chronicle.Keep(CoreTaskFrame.Write(Initiative, new(users, who, meeting, purposes, words), by, when.Day(day)).Expect());

    public void SayAims(int day, Member by, string words, params OtherAim[] aims) =>
        chronicle.Keep(HonestAims.Say(Initiative, aims, words, by, when.Day(day)).Expect());

    public void Need(int day, Member by, string who, string need, string how, KnowingMethod method, string learned) =>
        chronicle.Keep(UserNeed.Write(Id<UserNeed>.At(when.At(day)), Initiative, new(who, need, how, method, learned), by, when.Day(day)).Expect());

    public void Segment(int day, Member by, string who, UserStrength strength, string better, string worse, string action) =>
        chronicle.Keep(UserSegment.Write(Id<UserSegment>.At(when.At(day)), Initiative, new(who, strength, better, worse, action), by, when.Day(day)).Expect());

    public void Ask(int day, Member by, Phase phase, string how, string whom, string learned = "", string changed = "") =>
        chronicle.Keep(CitizenActivity.Write(Id<CitizenActivity>.At(when.At(day)), Initiative, new(phase, how, whom, learned, changed), by, when.Day(day)).Expect());

    public void Place(int day, Member by, BalanceKind kind, BalancePlace before, BalancePlace after, string why) =>
        chronicle.Keep(Balance.Place(Initiative, kind, before, after, why, by, when.Day(day)).Expect());

    public void Trust(int day, Member by, string trust, string justice, string explanation) =>
        chronicle.Keep(DigitalMeeting.Write(Initiative, trust, justice, explanation, by, when.Day(day)).Expect());

    public DataUse Use(int day, Member by, DataUseText text) => chronicle.Keep(DataUse.Write(Initiative, text, by, when.Day(day)).Expect());

    /// <summary>Answers all ten questions: these with yes, those as not known, the rest with no.</summary>
    public void Screen(int day, Member by, DpiaCriterion[] yes, params DpiaCriterion[] notKnown) => chronicle.Keep(DpiaScreening.Begin(
        Initiative,
        Enum.GetValues<DpiaCriterion>().Select(c => new Screened(
            c, yes.Contains(c) ? ScreeningAnswer.Yes : notKnown.Contains(c) ? ScreeningAnswer.NotKnown : ScreeningAnswer.No)),
        by, when.Day(day)).Expect());

    public void AnswerAi(int day, Member by, ScreeningAnswer uses, string words, params string[] facts) =>
        chronicle.Keep(AiUse.Answer(Initiative, uses, words, facts, by, when.Day(day)).Expect());

    /// <summary>Both sides write about a value, the leaders first; an empty view is left out.</summary>
    public void Value(
        int day, EthicsPrinciple value, string meaning, (Member By, string View, Touch Touch) leaders, (Member By, string View, Touch Touch)? employees, string action = "", string who = "")
    {
        var made = chronicle.Keep(EthicsAssessment.Write(
            Initiative, value, Side.Leaders, new(meaning, leaders.View, leaders.Touch, action, who), leaders.By, when.Day(day)).Expect());
        if (employees is var (by, view, touch))
        {
            made.Revise(Side.Employees, new(meaning, view, touch, action, who), made.Version, by, when.Day(day + 5)).Expect();
        }
    }

    public void Publish(int day, Member by, string text)
    {
        var statement = chronicle.Keep(EthicsStatement.Write(Initiative, text, by, when.Day(day - 4)).Expect());
        statement.Publish(statement.Version, by, when.Day(day)).Expect();
    }
}
