using Sammen.Domain.Agreements;
using Sammen.Domain.Committees;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Tests.NextSteps;

public sealed class WhatNowTests
{
    [Fact]
    public void A_new_initiative_is_asked_for_both_sides_first_and_never_for_more_than_five_things()
    {
        var steps = Steps(Recorded(Given.Initiative()));

        Assert.Equal(WhatNow.Most, steps.Count);
        Assert.Equal(
            [StepKind.NameBothSides, StepKind.SizeUp, StepKind.BringInRepresentative, StepKind.BringInEmployees, StepKind.SetFrames],
            steps.Select(s => s.Kind));
        Assert.All(steps, s => Assert.Matches("^S\\d+$", s.Ref));
    }

    [Fact]
    public void Before_a_decision_it_is_asked_whether_MED_must_discuss_it_and_then_for_a_meeting_that_does()
    {
        var initiative = Given.Initiative();
        initiative.Choose(new(Track.Full, Anchoring.Workplace, Pace.Straight), "Fordi", initiative.Version).Expect();
        initiative.ExpectDecision(Given.Today.AddDays(40));
        var known = Recorded(initiative);
        // A home shows five steps: what else there is to do is put aside.
        var others = Enum.GetValues<StepKind>().Where(k => k is not (StepKind.AnswerMed or StepKind.PutOnAgenda))
            .Select(k => Dismissal.Of(initiative, k, "Ikke nu", Given.Member(), Given.Now).Expect()).ToList();

        Assert.Equal([StepKind.AnswerMed], Asked(new(null, false, null)));
        Assert.Equal([StepKind.PutOnAgenda], Asked(new(MedDuty.Discuss, false, null)));
        Assert.Empty(Asked(new(MedDuty.Discuss, true, null)));
        Assert.Empty(Asked(new(MedDuty.Discuss, false, Given.Today.AddDays(-3))));
        Assert.Empty(Asked(new(MedDuty.NoDuty, false, null)));

        IEnumerable<StepKind> Asked(MedStanding standing) =>
            WhatNow.For(known with { Med = standing }, others, Leading, Given.Today).Mine.Select(s => s.Kind).Where(k => k is StepKind.AnswerMed or StepKind.PutOnAgenda);
    }

    [Fact]
    public void People_who_wait_come_before_promises_and_promises_before_the_method()
    {
        var initiative = Given.Initiative();
        var dialogue = Closed(initiative);
        var steps = Steps(Recorded(initiative) with
        {
            Dialogues = [dialogue],
            Concerns = [Concern.Raise(Id<Concern>.Random(), initiative.Id, "Falder nogen?", Given.Member(), Given.Today.AddDays(-12)).Expect()],
            Agreements = [Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Spørg", "Leder", Given.Today.AddDays(-1)), new(), Given.Today.AddDays(-9)).Expect()],
        });

        Assert.Equal(
            [
                new NextStep(StepKind.ReplyToConcerns, "S95", 1, 12),
                new NextStep(StepKind.ConcludeDialogue, "S115", 2, 0, dialogue.Id.Value),
                new NextStep(StepKind.FollowUpAgreements, "S85", 1),
            ],
            steps.Take(3));
    }

    [Fact]
    public void A_concern_that_has_a_reply_or_was_withdrawn_waits_no_more()
    {
        var initiative = Given.Initiative();
        var answered = Concern.Raise(Id<Concern>.Random(), initiative.Id, "Falder nogen?", Given.Member(), Given.Today).Expect();
        answered.Answer("Det ved vi ikke endnu.", Given.Member(), answered.Version, Given.Today).Expect();
        var withdrawn = Concern.Raise(Id<Concern>.Random(), initiative.Id, "Larmer den?", Given.Member(), Given.Today).Expect();
        withdrawn.Withdraw();

        Assert.DoesNotContain(Steps(Recorded(initiative) with { Concerns = [answered, withdrawn] }), s => s.Kind == StepKind.ReplyToConcerns);
    }

    [Fact]
    public void A_step_put_aside_is_gone_for_this_phase_and_asked_again_in_the_next()
    {
        var initiative = Given.Initiative();
        var aside = Dismissal.Of(initiative, StepKind.SizeUp, "Vi kender den", Given.Member(), Given.Now).Expect();
        Assert.DoesNotContain(WhatNow.For(Recorded(initiative), [aside], Leading, Given.Today).Mine, s => s.Kind == StepKind.SizeUp);

        initiative.Enter(Phase.Assessment);

        Assert.Contains(WhatNow.For(Recorded(initiative), [aside], Leading, Given.Today).Mine, s => s.Kind == StepKind.SizeUp);
    }

    [Fact]
    public void The_light_track_asks_only_for_both_sides_and_a_date()
    {
        var initiative = Given.Initiative();
        initiative.TakeLightTrack(new("Alle kender dem", "Ro", "Støv", null, null), initiative.Version).Expect();

        Assert.Equal([StepKind.SetDecisionDate], Steps(Recorded(initiative)).Select(s => s.Kind));
    }

    [Fact]
    public void Stopped_means_stopped_but_those_who_asked_still_get_a_reply()
    {
        var initiative = Given.Initiative();
        initiative.Stop(Given.Today);
        var concern = Concern.Raise(Id<Concern>.Random(), initiative.Id, "Hvad nu?", Given.Member(), Given.Today).Expect();

        Assert.Equal([StepKind.ReplyToConcerns], Steps(Recorded(initiative) with { Concerns = [concern] }).Select(s => s.Kind));
    }

    [Fact]
    public void Two_views_go_to_the_committee_until_its_paper_has_been_prepared()
    {
        var initiative = Complete();
        var answer = Answer.Give(initiative.Id, Phase.Idea, new(1, 4), new(AnswerStatus.TwoViews, "", "Det ene", "Det andet", null), null, Given.Now).Expect();
        var recorded = Recorded(initiative) with { Answers = [answer] };

        Assert.Contains(Steps(recorded), s => s.Kind == StepKind.BringToCommittee);
        Assert.DoesNotContain(Steps(recorded with { EditedPapers = [PaperKind.AgendaItem] }), s => s.Kind == StepKind.BringToCommittee);
    }

    [Fact]
    public void Only_the_latest_phase_s_answer_counts()
    {
        var initiative = Complete();
        initiative.Enter(Phase.Assessment);
        var before = Answer.Give(initiative.Id, Phase.Idea, new(1, 1), new(AnswerStatus.Open, "", "", "", null), null, Given.Now).Expect();
        var now = Answer.Give(initiative.Id, Phase.Assessment, new(1, 1), new(AnswerStatus.Agreed, "Ja", "", "", null), null, Given.Now).Expect();

        Assert.Contains(Steps(Recorded(initiative) with { Answers = [before] }), s => s.Kind == StepKind.RevisitOpenQuestions);
        Assert.DoesNotContain(Steps(Recorded(initiative) with { Answers = [before, now] }), s => s.Kind == StepKind.RevisitOpenQuestions);
    }

    [Fact]
    public void A_passed_decision_date_asks_what_was_decided()
    {
        var initiative = Complete();
        initiative.ExpectDecision(Given.Today.AddDays(-4));

        Assert.Contains(new NextStep(StepKind.RecordDecision, "S21", 0, 4), Steps(Recorded(initiative)));
    }

    [Fact]
    public void Nobody_is_asked_to_do_what_takes_a_right_they_lack_but_all_see_what_it_waits_for()
    {
        var initiative = Given.Initiative();
        var recorded = Recorded(initiative) with
        {
            DoubtsWaiting = [Id<Sammen.Domain.BusinessCases.Assumption>.Random()],
            Concerns = [Concern.Raise(Id<Concern>.Random(), initiative.Id, "Falder nogen?", Given.Member(), Given.Today).Expect()],
            Agreements = [Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Spørg", "Leder", Given.Today.AddDays(-1)), new(), Given.Today.AddDays(-9)).Expect()],
        };

        var (mine, others) = For(new(TeamRole.Participant, true, MunicipalityRole.Member));
        Assert.Equal([StepKind.FollowUpAgreements], mine);
        Assert.Equal([StepKind.ReplyToConcerns, StepKind.AnswerDoubts], others.Take(2));
        Assert.Equal(WhatNow.Most, others.Count);

        (mine, others) = For(new(null, true, MunicipalityRole.Member));
        Assert.Empty(mine);
        Assert.Equal([StepKind.ReplyToConcerns, StepKind.AnswerDoubts, StepKind.FollowUpAgreements], others.Take(3));

        (mine, others) = For(Leading);
        Assert.Equal([StepKind.ReplyToConcerns, StepKind.AnswerDoubts, StepKind.FollowUpAgreements], mine.Take(3));
        Assert.Empty(others);

        (List<StepKind> Mine, List<StepKind> Others) For(Standing standing)
        {
            var steps = WhatNow.For(recorded, [], standing, Given.Today);
            return ([.. steps.Mine.Select(s => s.Kind)], [.. steps.Others.Select(s => s.Kind)]);
        }
    }

    private static Initiative Complete()
    {
        var initiative = Given.Initiative();
        initiative.Describe(new PurposeDescription("Ro", "Støv", [], "", "Vente"), initiative.Version).Expect();
        initiative.Choose(new(Track.Full, Anchoring.Workplace, Pace.Straight), "Fordi", initiative.Version).Expect();
        initiative.Assign(Given.Member("TR").Id, TeamRole.UnionRepresentative).Expect();
        initiative.Assign(Given.Member("SOSU").Id, TeamRole.Participant).Expect();
        initiative.SetFrames(Phase.Idea, "Rammen", "Rummene", initiative.Version, Given.Now).Expect();
        return initiative;
    }

    private static Dialogue Closed(Initiative about)
    {
        var dialogue = Given.Dialogue(about);
        dialogue.Close(Given.Now).Expect();
        return dialogue;
    }

    private static Recorded Recorded(Initiative initiative) => new(initiative, [], [], [], [], [], [], []);

    private static readonly Standing Leading = new(TeamRole.Leader, true, MunicipalityRole.Member);

    private static IReadOnlyList<NextStep> Steps(Recorded recorded) => WhatNow.For(recorded, [], Leading, Given.Today).Mine;
}
