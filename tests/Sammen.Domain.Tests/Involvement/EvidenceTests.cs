using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Work;

namespace Sammen.Domain.Tests.Involvement;

public sealed class EvidenceTests
{
    private static readonly Member Lis = Given.Member("Leder Lis");
    private static readonly DateOnly Start = Given.Today;
    private readonly Initiative initiative = Given.Initiative(Lis);

    [Fact]
    public void Measurements_and_the_professions_words_tell_whether_employees_judged_the_work()
    {
        Assert.Equal([new(FactKind.NotMeasured)], Of(InvolvementPrinciple.EmployeesAssess, Nothing));
        var profession = ProfessionView.Write(Id<ProfessionView>.Random(), initiative.Id, new(null, "SOSU", "Tid", "", ""), Lis, Start).Expect();
        Assert.Equal(
            [new(FactKind.Measured, 2, On: Start.AddDays(9)), new(FactKind.Professions, 1, On: Start)],
            Of(InvolvementPrinciple.EmployeesAssess, Nothing with { Measured = [Start.AddDays(9), Start], Professions = [profession] }));
    }

    [Fact]
    public void Frames_are_told_of_up_to_the_present_phase_and_reasons_for_the_present_one()
    {
        initiative.SetFrames(Phase.Idea, "Ingen afskediges\nRammen ligger fast, fordi byrådet har sagt det", "Hvor", initiative.Version, Given.Now).Expect();
        Assert.Equal([new(FactKind.FramesSaid, 2, 1, Phase: Phase.Idea), new(FactKind.FixedWithoutWhy, 1, Phase: Phase.Idea)], Of(InvolvementPrinciple.ClearFrames, Nothing));
        initiative.Enter(Phase.Assessment);
        Assert.Equal([new(FactKind.FramesSaid, 2, 1, Phase: Phase.Idea), new(FactKind.FramesNotSaid, Phase: Phase.Assessment)], Of(InvolvementPrinciple.ClearFrames, Nothing));
    }

    [Fact]
    public void Plain_texts_the_log_and_the_waits_of_concerns_tell_of_information()
    {
        Assert.Equal([new(FactKind.PlainTexts, 0, 1), new(FactKind.NothingTold)], Of(InvolvementPrinciple.GoodInformation, Nothing));
        var (quick, slow, open) = (Raised(Start), Raised(Start), Raised(Start.AddDays(2)));
        quick.Answer("Nej", Lis, 1, Start.AddDays(1)).Expect();
        slow.Answer("Nej", Lis, 1, Start.AddDays(7)).Expect();
        slow.FollowUp(Start.AddDays(8), "Ringet", Lis, 2, Start.AddDays(8)).Expect();
        slow.Answer("Nej, igen", Lis, 3, Start.AddDays(30)).Expect();
        var text = PlainText.Write(initiative.Id, Phase.Idea, "Vi taler om det", Lis, Start).Expect();
        var ahead = PlainText.Write(initiative.Id, Phase.Operation, "Senere", Lis, Start).Expect();
        Assert.Equal(
            [
                new(FactKind.PlainTexts, 1, 1), new(FactKind.Told, 1, On: Start), new(FactKind.ConcernsAnswered, 2, 7),
                new(FactKind.ConcernsWait, 1, 8, Start.AddDays(2)),
            ],
            Of(InvolvementPrinciple.GoodInformation, Nothing with { Concerns = [quick, slow, open], Texts = [text, ahead], Told = [Said(0)] }, 10));
    }

    [Fact]
    public void The_first_word_is_held_against_the_start_and_each_phase_against_its_decision()
    {
        Assert.Equal([new(FactKind.NobodyInvolved, Against: Start)], Of(InvolvementPrinciple.EarlyStart, Nothing));
        var (first, second) = (Decided(10, DecisionOutcome.GoOn), Decided(30, DecisionOutcome.GoOn));
        Assert.Equal(
            [
                new(FactKind.FirstInvolved, Other: 3, On: Start.AddDays(3), Against: Start),
                new(FactKind.InvolvedBeforeDecision, Other: 7, On: Start.AddDays(3), Against: Start.AddDays(10), Phase: Phase.Idea),
                new(FactKind.DecidedFirst, Against: Start.AddDays(30), Phase: Phase.Assessment),
            ],
            Of(InvolvementPrinciple.EarlyStart, Nothing with { Decisions = [first, second], Told = [Said(31), Said(3)] }));
    }

    [Fact]
    public void Parts_on_the_team_tell_of_roles()
    {
        initiative.Assign(Given.Member("Ane").Id, TeamRole.Superuser).Expect();
        initiative.Assign(Given.Member("TR").Id, TeamRole.UnionRepresentative).Expect();
        initiative.Assign(Given.Member("Gæst").Id, TeamRole.Observer).Expect();
        Assert.Equal([new(FactKind.Roles, 1, 1)], Of(InvolvementPrinciple.ClearRoles, Nothing));
    }

    [Fact]
    public void The_committees_meetings_are_held_against_the_decisions_and_minutes_say_more()
    {
        Assert.Equal([new(FactKind.MedNotAnswered)], Of(InvolvementPrinciple.UseOfCommittees, Nothing));
        var med = MedMatter.Answer(initiative, new(Affected.Yes, null, null, null), "", Lis, Start).Expect();
        var committee = Committee.Found(Id<Committee>.Random(), new("Lokal-MED", CommitteeLevel.Local, null, null), new([])).Expect();
        var meeting = CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(Start.AddDays(5), "", null), []).Expect();
        var facts = Nothing with { Med = med, Meetings = [meeting], Decisions = [Decided(10, DecisionOutcome.GoOn)] };
        initiative.ExpectDecision(Start.AddDays(60));
        Assert.Equal(
            [
                new(FactKind.MedDiscuss, On: Start),
                new(FactKind.MetBefore, On: Start.AddDays(5), Against: Start.AddDays(10), Phase: Phase.Idea),
                new(FactKind.NotMetBefore, Against: Start.AddDays(60), Phase: Phase.Assessment),
            ],
            Of(InvolvementPrinciple.UseOfCommittees, facts, 12));
        Assert.Equal(
            new(FactKind.DiscussedBefore, On: Start.AddDays(4), Against: Start.AddDays(10), Phase: Phase.Idea),
            Of(InvolvementPrinciple.UseOfCommittees, facts with { Discussed = [Start.AddDays(4)] }, 12)[1]);
        var dialogue = Domain.Dialogues.Dialogue.Open(initiative, new("MED", Situation.Committee, [new(4, 4)], Domain.Dialogues.Naming.WithName, null), Given.Now.AddDays(2)).Expect();
        dialogue.Close(Given.Now.AddDays(3)).Expect();
        Assert.Equal(
            new(FactKind.TalkedBefore, On: Start.AddDays(3), Against: Start.AddDays(10), Phase: Phase.Idea),
            Of(InvolvementPrinciple.UseOfCommittees, facts with { Dialogues = [dialogue] }, 12)[1]);
        meeting.Cancel("Sygdom", 1).Expect();
        Assert.Equal(FactKind.NotMetBefore, Of(InvolvementPrinciple.UseOfCommittees, facts, 12)[1].Kind);
        var none = MedMatter.Answer(initiative, new(Affected.No, Affected.No, Affected.No, Affected.No), "", Lis, Start).Expect();
        Assert.Equal([new(FactKind.MedNoDuty, On: Start)], Of(InvolvementPrinciple.UseOfCommittees, facts with { Med = none }));
    }

    [Fact]
    public void The_core_task_is_written_or_not() =>
        Assert.Equal([new(FactKind.CoreTaskNotSaid)], Of(InvolvementPrinciple.FocusOnCoreTask, Nothing));

    [Fact]
    public void Doubts_and_how_long_they_waited_tell_of_openness()
    {
        Assert.Equal([new(FactKind.NoAssumptions)], Of(InvolvementPrinciple.OpenAboutBenefits, Nothing));
        var assumption = Assumption.Write(Id<Assumption>.Random(), initiative.Id, new("Alle ser den", null, null, []), null, Lis, Start).Expect();
        var (answered, open) = (Doubt(assumption), Doubt(assumption));
        answered.Reply("Ja", "", Lis, 1, Start.AddDays(4)).Expect();
        Assert.Equal(
            [new(FactKind.Assumptions, 1, 2), new(FactKind.DoubtsAnswered, 1, 4), new(FactKind.DoubtsWait, 1, 6, Start)],
            Of(InvolvementPrinciple.OpenAboutBenefits, Nothing with { Assumptions = 1, Challenges = [answered, open] }, 6));
    }

    [Fact]
    public void Invisible_work_is_counted_with_what_the_team_took_up()
    {
        Assert.Equal([new(FactKind.NothingInvisible)], Of(InvolvementPrinciple.InvisibleWork, Nothing));
        var (one, other) = (Unseen(), Unseen());
        one.TakeUp(new(KeepAnswer.Yes, "", "", ""), 1, Lis, Start).Expect();
        Assert.Equal([new(FactKind.Invisible, 2, 1)], Of(InvolvementPrinciple.InvisibleWork, Nothing with { Invisible = [one, other] }));
    }

    [Fact]
    public void Trials_and_decisions_to_adjust_are_small_steps()
    {
        Assert.Equal([new(FactKind.NoSmallSteps)], Of(InvolvementPrinciple.SmallSteps, Nothing with { Decisions = [Decided(3, DecisionOutcome.GoOn)] }));
        Assert.Equal(
            [new(FactKind.Trials, 1, On: Start.AddDays(2)), new(FactKind.Adjusted, 1, On: Start.AddDays(5))],
            Of(InvolvementPrinciple.SmallSteps, Nothing with { Decisions = [Decided(5, DecisionOutcome.Adjust)], Trials = [Start.AddDays(2)] }));
    }

    private InvolvementFacts Nothing => new(initiative, [], [], []);

    private static IReadOnlyList<Fact> Of(InvolvementPrinciple principle, InvolvementFacts facts, int day = 0) => Evidence.Of(principle, facts, Start.AddDays(day));

    private Concern Raised(DateOnly on) => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Larmer den?", Lis, on).Expect();

    private Told Said(int day) => Told.Write(Id<Told>.Random(), initiative.Id, new(Start.AddDays(day), "Alle", "At vi prøver", ""), Lis, Start.AddDays(day)).Expect();

    private static Challenge Doubt(Assumption about) => Challenge.Raise(Id<Challenge>.Random(), about, "Gør de?", Lis, Start).Expect();

    private InvisibleWork Unseen() => InvisibleWork.Write(Id<InvisibleWork>.Random(), initiative.Id, new("Vi lytter", null, "", ""), Lis, Start).Expect();

    private Decision Decided(int day, DecisionOutcome outcome) => Decision.Record(
        initiative, new(outcome, "Videre", "Chefen", Start.AddDays(day), "Fordi", "", null, []), initiative.Version, Given.Now.AddDays(day)).Expect();
}
