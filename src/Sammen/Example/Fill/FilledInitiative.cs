using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Questions;
using Sammen.Domain.Trials;

namespace Sammen.Example.Fill;

/// <summary>One initiative, carried some way through the phases.</summary>
internal sealed class FilledInitiative
{
    private const int MostLed = 60;

    private readonly Chance chance;
    private readonly Chronicle chronicle;
    private readonly IReadOnlyList<Member> members;
    private readonly Member leader;
    private readonly string thing;
    private readonly FilledGains gains;
    private readonly FilledCase businessCase;
    private DateTimeOffset at;

    private FilledInitiative(SammenDb db, Chance chance, IReadOnlyList<Unit> units, IReadOnlyList<Member> members, Member leader, DateTimeOffset begun)
    {
        (this.chance, this.members, this.leader, at) = (chance, members, leader, begun);
        var (title, field, technology, nature, thing) = chance.Of(FillWords.Subjects);
        this.thing = thing;
        var unit = chance.Of(units);
        chronicle = Chronicle.Begin(
            db, at, leader,
            new(
                $"{title}, {unit.Name}", chance.Text(FillWords.Problems, 2, 3, thing), chance.Text(FillWords.CoreTasks, 1, 2, thing),
                chance.Of(FillWords.Needs), [chance.Of(Enum.GetValues<Driver>())]),
            new(
                chance.Lines(FillWords.Gains, 2, 4), chance.Lines(FillWords.Drawbacks, 2, 4), [chance.Of(Enum.GetValues<Pressure>())],
                chance.OneIn(3) ? chance.Text(FillWords.Claims, 1, 1, thing) : null, chance.Text(FillWords.Alternatives, 1, 2, thing)),
            new(field, technology, nature, chance.Of(Enum.GetValues<Origin>()), unit.Id));
        gains = new(chronicle, chance, members, thing);
        businessCase = new(chronicle, chance, units, members, thing);
    }

    /// <summary>
    /// Writes the one of a number, begun some time in the last year and a half. The first is the largest: it has been all the way and has a case as large as one can
    /// be. The first member leads sixty, more than anybody should; others lead the rest.
    /// </summary>
    public static Chronicle Write(SammenDb db, Chance chance, IReadOnlyList<Unit> units, IReadOnlyList<Member> members, DateTimeOffset now, int number)
    {
        var isLargest = number == 1;
        var phases = isLargest ? 4 : chance.Between(1, 4);
        var begun = now.AddDays(-chance.Between(70 * phases, 70 * phases + 240));
        var filled = new FilledInitiative(db, chance, units, members, number <= MostLed ? members[0] : chance.Of(members), begun);
        filled.GoThrough(phases, now, isLargest);
        return filled.chronicle;
    }

    private void GoThrough(int phases, DateTimeOffset now, bool isLargest)
    {
        SizeUp();
        GatherTheTeam();
        for (var phase = Phase.Idea; (int)phase < phases; phase++)
        {
            SetFrames(phase);
            var conclusions = Talk();
            AnswerTogether(conclusions);
            Agree(conclusions, now);
            Reckon(phase, now, isLargest);
            if ((int)phase < phases - 1)
            {
                at = at.AddDays(20);
                chronicle.Decide(
                    at, DecisionOutcome.GoOn, chance.Of(FillWords.DecisionHeadlines), chance.Of(FillWords.Deciders),
                    chance.Text(FillWords.Reasons, 2, 3, thing), chance.OneIn(2) ? chance.Text(FillWords.Dissents, 1, 1, thing) : "", [.. conclusions]);
            }
        }

        if (chance.OneIn(12))
        {
            chronicle.Decide(
                at.AddDays(10), DecisionOutcome.Stop, "Stop, og skriv ned, hvad vi lærte", chance.Of(FillWords.Deciders), chance.Text(FillWords.Reasons, 2, 2, thing), "");
        }
        else
        {
            chronicle.Initiative.ExpectDecision(now.Day().AddDays(chance.Between(-10, 90)));
        }
    }

    private void SizeUp() => chronicle.SizeUp(
        new(
            Enum.GetValues<ComplexityFactor>().ToDictionary(f => f, _ => chance.Of(Enum.GetValues<Level>())),
            Enum.GetValues<ContextFactor>().ToDictionary(f => f, _ => chance.Of(Enum.GetValues<Level>())),
            chance.Of(Enum.GetValues<InfluenceLevel>())),
        chance.Text(FillWords.Reasons, 1, 1, thing));

    private void GatherTheTeam()
    {
        TeamRole[] roles =
        [
            TeamRole.Owner, TeamRole.Leader, TeamRole.UnionRepresentative, TeamRole.WorkEnvironmentRepresentative,
            TeamRole.Participant, TeamRole.Participant, TeamRole.Superuser, TeamRole.Enthusiast, TeamRole.Observer,
        ];
        foreach (var (member, role) in chance.Some([.. members.Skip(1).Where(m => m != leader)], chance.Between(4, roles.Length)).Zip(roles))
        {
            chronicle.Initiative.Assign(member.Id, role).Expect();
        }
    }

    private void SetFrames(Phase phase) =>
        chronicle.SetFrames(phase, at.AddDays(2), chance.Lines(FillWords.Fixed, 2, 4), chance.Lines(FillWords.Open, 2, 4));

    private List<Conclusion> Talk()
    {
        at = at.AddDays(10);
        var naming = chance.OneIn(3) ? Naming.WithName : Naming.WithoutName;
        var dialogue = chronicle.Open(at, new(
            chance.Of(FillWords.DialogueTitles), chance.Of(Enum.GetValues<Situation>()), chance.Some(Questions, chance.Between(3, 5)), naming, at.Day().AddDays(8)));
        foreach (var question in dialogue.Questions)
        {
            for (var n = chance.Between(3, 7); n > 0; n--)
            {
                var kind = chance.Of(Enum.GetValues<StatementKind>());
                var words = chance.Text(FillWords.Statements(kind), 1, 2, thing);
                chronicle.Say(dialogue, at.AddDays(chance.Between(0, 7)), new Said(question, kind, words, chance.Of(members)));
            }
        }

        at = at.AddDays(9);
        foreach (var concern in chronicle.Close(dialogue, at).Where(_ => !chance.OneIn(5)))
        {
            Chronicle.Reply(concern, at.Day().AddDays(4), members[0], chance.Text(FillWords.Replies, 1, 2, thing));
        }

        return [.. dialogue.Questions.Select(q => Conclude(dialogue, q))];
    }

    private Conclusion Conclude(Dialogue dialogue, QuestionKey question)
    {
        var status = chance.Of(Enum.GetValues<ConclusionStatus>());
        var two = status == ConclusionStatus.TwoViews;
        return chronicle.Conclude(dialogue, at.AddDays(3), question, new(
            status, chance.Of(FillWords.Headlines), chance.Text(FillWords.Agreed, 2, 3, thing),
            two ? chance.Text(FillWords.Statements(StatementKind.Gain), 1, 2, thing) : null,
            two ? chance.Text(FillWords.Statements(StatementKind.Concern), 1, 2, thing) : null,
            chance.Lines(FillWords.Gains, 1, 3), chance.Lines(FillWords.Drawbacks, 1, 3)));
    }

    private void AnswerTogether(List<Conclusion> conclusions)
    {
        at = at.AddDays(6);
        foreach (var question in chance.Some(Questions, chance.Between(5, 10)))
        {
            var from = conclusions.Find(c => c.Question == question);
            var text = chance.Text(FillWords.Agreed, 1, 3, thing);
            switch (chance.Of(Enum.GetValues<AnswerStatus>()))
            {
                case AnswerStatus.Open:
                    chronicle.StillOpen(at, question, text, from);
                    break;
                case AnswerStatus.TwoViews:
                    chronicle.SeenInTwoWays(
                        at, question, text, chance.Text(FillWords.Statements(StatementKind.Gain), 1, 2, thing),
                        chance.Text(FillWords.Statements(StatementKind.Concern), 1, 2, thing), from);
                    break;
                case AnswerStatus.NotRelevant:
                    chronicle.NotRelevant(at, question, chance.Text(FillWords.Reasons, 1, 1, thing));
                    break;
                case AnswerStatus.Later:
                    chronicle.Later(at, question, at.Day().AddDays(chance.Between(20, 200)), text);
                    break;
                default:
                    chronicle.Agreed(at, question, text, from);
                    break;
            }
        }
    }

    private void Agree(List<Conclusion> conclusions, DateTimeOffset now)
    {
        for (var n = chance.Between(2, 5); n > 0; n--)
        {
            var due = at.Day().AddDays(chance.Between(7, 60));
            var agreement = chronicle.Agree(
                at, due, chance.Of(FillWords.Occupations), chance.Text(FillWords.Actions, 1, 1, thing),
                chance.OneIn(2) ? new(chance.Of(conclusions).Id) : null);
            if (due < now.Day() && !chance.OneIn(6))
            {
                Chronicle.Done(agreement, due, chance.Text(FillWords.Outcomes, 1, 1, thing));
            }
        }
    }

    private void Reckon(Phase phase, DateTimeOffset now, bool isLargest)
    {
        if (phase == Phase.Assessment)
        {
            gains.Name(at, isLargest ? FillWords.FollowedGains.Length : chance.Between(2, 5));
            businessCase.Begin(at, gains.Followed, isLargest);
        }
        else if (phase > Phase.Assessment)
        {
            businessCase.Revise(at);
        }

        if (phase == Phase.Development)
        {
            PlanTheStart(now);
        }

        if (phase == Phase.Operation)
        {
            gains.LookBack(at, now);
            FilledSurvey.Hold(chronicle, chance, members[0], at.Day(), isLargest);
        }
    }

    private void PlanTheStart(DateTimeOffset now)
    {
        chronicle.Keep(TrainingPlan.Write(chronicle.Initiative.Id, now.Day().AddDays(chance.Between(-60, 400)), members[0], at.Day()).Expect());
        if (chance.OneIn(2))
        {
            var until = at.Day().AddDays(chance.Between(10, 90));
            chronicle.Keep(Trial.Plan(
                Id<Trial>.Random(), chronicle.Initiative.Id, new(chance.Text(FillWords.Gains, 1, 1, thing), chance.Text(FillWords.Actions, 1, 1, thing), "", "", until), new(), members[0], at.Day()).Expect());
        }
    }

    private static IReadOnlyList<QuestionKey> Questions { get; } =
        [.. from ground in Enumerable.Range(1, 4) from number in Enumerable.Range(1, 5) select new QuestionKey(ground, number)];
}
