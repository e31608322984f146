using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Domain.Involvement;

/// <summary>
/// What the product already knows about each of the ten principles (S88). Facts with days beside the two sides' views, for people to judge: nothing
/// is summed up, and nothing is called kept or broken.
/// </summary>
public static class Evidence
{
    /// <summary>The facts that bear on a principle, in the order they are read.</summary>
    public static IReadOnlyList<Fact> Of(InvolvementPrinciple principle, InvolvementFacts facts, DateOnly today) =>
    [
        .. principle switch
        {
            InvolvementPrinciple.EmployeesAssess => Assessed(facts),
            InvolvementPrinciple.ClearFrames => Frames(facts.Initiative),
            InvolvementPrinciple.GoodInformation => Information(facts, today),
            InvolvementPrinciple.EarlyStart => Early(facts),
            InvolvementPrinciple.ClearRoles => [Roles(facts.Initiative)],
            InvolvementPrinciple.UseOfCommittees => Committees(facts, today),
            InvolvementPrinciple.FocusOnCoreTask => [facts.CoreTask is { } task ? new Fact(FactKind.CoreTask, On: task.WrittenOn) : new(FactKind.CoreTaskNotSaid)],
            InvolvementPrinciple.OpenAboutBenefits => Openness(facts, today),
            InvolvementPrinciple.InvisibleWork => [Unseen(facts)],
            _ => Steps(facts),
        },
    ];

    /// <summary>The days on which people were told or asked: what was told, and dialogues that were opened.</summary>
    public static IReadOnlyList<DateOnly> Involvements(InvolvementFacts facts) =>
        [.. facts.Told.Select(t => t.On).Concat(facts.Dialogues.Where(d => d.Meeting is null || d.ClosedAt is not null).Select(d => d.OpenedAt.Day())).Order()];

    private static IEnumerable<Fact> Assessed(InvolvementFacts facts)
    {
        yield return facts.Measured.Count > 0 ? new(FactKind.Measured, facts.Measured.Count, On: facts.Measured.Max()) : new(FactKind.NotMeasured);
        if (facts.Professions.Count > 0)
        {
            yield return new(FactKind.Professions, facts.Professions.Count, On: facts.Professions.Max(p => p.WrittenOn));
        }
    }

    private static IEnumerable<Fact> Frames(Initiative initiative)
    {
        for (var phase = Phase.Idea; phase <= initiative.Phase; phase++)
        {
            var (isFixed, isOpen) = (initiative.FramesIn(phase, isFixed: true), initiative.FramesIn(phase, isFixed: false));
            yield return isFixed.Count + isOpen.Count > 0 ? new(FactKind.FramesSaid, isFixed.Count, isOpen.Count, Phase: phase) : new(FactKind.FramesNotSaid, Phase: phase);
            if (phase == initiative.Phase && isFixed.Count(f => f.Why.Length == 0) is > 0 and var unsaid)
            {
                yield return new(FactKind.FixedWithoutWhy, unsaid, Phase: phase);
            }
        }
    }

    private static IEnumerable<Fact> Information(InvolvementFacts facts, DateOnly today)
    {
        var upToNow = (int)facts.Initiative.Phase + 1;
        yield return new(FactKind.PlainTexts, facts.Texts.Count(t => t.Phase <= facts.Initiative.Phase), upToNow);
        yield return facts.Told.Count > 0 ? new(FactKind.Told, facts.Told.Count, On: facts.Told.Max(t => t.On)) : new(FactKind.NothingTold);
        var concerns = facts.Concerns.Where(c => !c.IsWithdrawn).ToList();
        foreach (var fact in Answered(
            concerns.Where(c => c.Course.Count > 0).Select(c => (c.RaisedOn, c.Course[0].On)), concerns.Where(c => c.Waits).Select(c => c.WaitsSince),
            FactKind.ConcernsAnswered, FactKind.ConcernsWait, today))
        {
            yield return fact;
        }
    }

    private static IEnumerable<Fact> Early(InvolvementFacts facts)
    {
        var days = Involvements(facts);
        yield return days.Count > 0
            ? new(FactKind.FirstInvolved, Other: Math.Max(0, days[0].DayNumber - facts.Initiative.StartedOn.DayNumber), On: days[0], Against: facts.Initiative.StartedOn)
            : new(FactKind.NobodyInvolved, Against: facts.Initiative.StartedOn);
        foreach (var (decision, from) in Phases(facts))
        {
            var first = days.Where(d => d >= from && d <= decision.DecidedOn).Select(d => (DateOnly?)d).FirstOrDefault();
            yield return first is { } on
                ? new(FactKind.InvolvedBeforeDecision, Other: decision.DecidedOn.DayNumber - on.DayNumber, On: on, Against: decision.DecidedOn, Phase: decision.Phase)
                : new(FactKind.DecidedFirst, Against: decision.DecidedOn, Phase: decision.Phase);
        }
    }

    private static Fact Roles(Initiative initiative) => new(
        FactKind.Roles,
        initiative.Team.Count(t => t.Role is TeamRole.Participant or TeamRole.Superuser or TeamRole.Enthusiast), initiative.Team.Count(t => t.Role.IsRepresentative()));

    private static IEnumerable<Fact> Committees(InvolvementFacts facts, DateOnly today)
    {
        if (facts.Med is not { } med || med.Duty == MedDuty.NotKnown)
        {
            yield return new(FactKind.MedNotAnswered);
        }
        else
        {
            yield return new(med.Duty == MedDuty.Discuss ? FactKind.MedDiscuss : FactKind.MedNoDuty, On: med.WrittenOn);
        }

        if (facts.Med?.Duty == MedDuty.NoDuty)
        {
            yield break;
        }

        foreach (var (decision, from) in Phases(facts))
        {
            yield return Met(facts, from, decision.DecidedOn, decision.Phase, decision.DecidedOn);
        }

        if (facts.Initiative.DecisionExpectedOn is { } expected && expected >= today)
        {
            yield return Met(facts, facts.Decisions.Count > 0 ? facts.Decisions[^1].DecidedOn : facts.Initiative.StartedOn, expected, facts.Initiative.Phase, expected);
        }
    }

    // Minutes say more than a dialogue, and a dialogue more than that a meeting was held.
    private static Fact Met(InvolvementFacts facts, DateOnly from, DateOnly until, Phase phase, DateOnly decision)
    {
        if (Last(facts.Discussed, from, until) is { } discussed)
        {
            return new(FactKind.DiscussedBefore, On: discussed, Against: decision, Phase: phase);
        }

        var talked = facts.Dialogues.Where(d => d.Situation == Situation.Committee && d.ClosedAt is not null).Select(d => d.ClosedAt!.Value.Day());
        if (Last(talked, from, until) is { } closed)
        {
            return new(FactKind.TalkedBefore, On: closed, Against: decision, Phase: phase);
        }

        return Last(facts.Meetings.Where(m => !m.IsCancelled).Select(m => m.On), from, until) is { } met
            ? new(FactKind.MetBefore, On: met, Against: decision, Phase: phase)
            : new(FactKind.NotMetBefore, Against: decision, Phase: phase);
    }

    private static IEnumerable<Fact> Openness(InvolvementFacts facts, DateOnly today)
    {
        yield return facts.Assumptions > 0 ? new(FactKind.Assumptions, facts.Assumptions, facts.Challenges.Count) : new(FactKind.NoAssumptions);
        foreach (var fact in Answered(
            facts.Challenges.Where(c => !c.Waits).Select(c => (c.RaisedOn, c.AnsweredOn!.Value)), facts.Challenges.Where(c => c.Waits).Select(c => c.RaisedOn),
            FactKind.DoubtsAnswered, FactKind.DoubtsWait, today))
        {
            yield return fact;
        }
    }

    private static Fact Unseen(InvolvementFacts facts) => facts.Invisible.Count(w => !w.IsWithdrawn) is > 0 and var many
        ? new(FactKind.Invisible, many, facts.Invisible.Count(w => !w.IsWithdrawn && w.IsTakenUp))
        : new(FactKind.NothingInvisible);

    private static IEnumerable<Fact> Steps(InvolvementFacts facts)
    {
        var adjusted = facts.Decisions.Where(d => d.Outcome == DecisionOutcome.Adjust).ToList();
        if (facts.Trials.Count > 0)
        {
            yield return new(FactKind.Trials, facts.Trials.Count, On: facts.Trials.Max());
        }

        if (adjusted.Count > 0)
        {
            yield return new(FactKind.Adjusted, adjusted.Count, On: adjusted[^1].DecidedOn);
        }

        if (facts.Trials.Count + adjusted.Count == 0)
        {
            yield return new(FactKind.NoSmallSteps);
        }
    }

    private static IEnumerable<Fact> Answered(
        IEnumerable<(DateOnly Raised, DateOnly Answered)> answered, IEnumerable<DateOnly> waiting, FactKind answers, FactKind waits, DateOnly today)
    {
        var (done, open) = (answered.ToList(), waiting.Order().ToList());
        if (done.Count > 0)
        {
            yield return new(answers, done.Count, Math.Max(0, done.Max(d => d.Answered.DayNumber - d.Raised.DayNumber)));
        }

        if (open.Count > 0)
        {
            yield return new(waits, open.Count, Math.Max(0, today.DayNumber - open[0].DayNumber), open[0]);
        }
    }

    // A phase begins where the one before it was decided on.
    private static IEnumerable<(Decision Decision, DateOnly From)> Phases(InvolvementFacts facts)
    {
        var from = facts.Initiative.StartedOn;
        foreach (var decision in facts.Decisions)
        {
            yield return (decision, from);
            from = decision.DecidedOn;
        }
    }

    private static DateOnly? Last(IEnumerable<DateOnly> days, DateOnly from, DateOnly until) =>
        days.Where(d => d >= from && d <= until).Order().Select(d => (DateOnly?)d).LastOrDefault();
}
