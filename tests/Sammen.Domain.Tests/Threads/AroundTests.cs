using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;
using Sammen.Domain.Threads;

namespace Sammen.Domain.Tests.Threads;

public sealed class AroundTests
{
    private readonly Story story = new();

    [Fact]
    public void From_a_decision_one_gets_back_to_the_idea_it_began_with()
    {
        var idea = Idea.PutIn(Id<Idea>.At(story.Now), "Gulvene slider", "", false, story.Leader, null, story.Now).Expect();
        idea.Became(story.Initiative.Id);
        story.Ideas.Add(idea);
        var dialogue = story.Dialogue();
        var concern = story.Concern(dialogue, "Kan nogen falde?");
        var conclusion = story.Conclude(dialogue, "Fald");
        var decision = story.Decide(DecisionOutcome.GoOn, "Kun fællesrum", conclusion);

        Assert.Equal(
            [Point.Of(idea), Point.Of(story.Initiative), Point.Of(dialogue), Point.Of(concern), Point.Of(conclusion)],
            Back(Point.Of(decision)));
    }

    [Fact]
    public void From_a_concern_one_gets_on_to_the_agreement_and_the_decision()
    {
        var dialogue = story.Dialogue();
        var concern = story.Concern(dialogue, "Kan nogen falde?");
        var conclusion = story.Conclude(dialogue, "Fald");
        var agreement = story.Agree("Status hver fredag", new(ConcernId: concern.Id));
        var decision = story.Decide(DecisionOutcome.GoOn, "Kun fællesrum", conclusion);

        Assert.Equal([Point.Of(conclusion), Point.Of(agreement), Point.Of(decision)], On(Point.Of(concern)).Where(IsNoPaper));
    }

    [Fact]
    public void A_concern_at_another_question_does_not_run_into_the_conclusion()
    {
        var dialogue = story.Dialogue();
        var concern = story.Concern(dialogue, "Hvem tømmer den?", Story.Work);
        var conclusion = story.Conclude(dialogue, "Fald", Story.Value);

        Assert.DoesNotContain(Point.Of(concern), Back(Point.Of(conclusion)));
        Assert.DoesNotContain(Point.Of(conclusion), On(Point.Of(concern)));
    }

    [Fact]
    public void A_lift_leads_back_to_its_dialogue_and_on_to_what_was_concluded()
    {
        var dialogue = story.Dialogue();
        var lift = story.Lift(dialogue, "Vi når at spise sammen.", LiftKind.Gain);
        var conclusion = story.Conclude(dialogue, "Måltider");
        var other = story.Conclude(dialogue, "Tømning", Story.Work);
        var decision = story.Decide(DecisionOutcome.GoOn, "Kun fællesrum", conclusion);

        Assert.Equal([Point.Of(story.Initiative), Point.Of(dialogue)], Back(Point.Of(lift)));
        Assert.Equal([Point.Of(conclusion), Point.Of(decision)], On(Point.Of(lift)).Where(IsNoPaper));
        Assert.Contains(Point.Of(lift), On(Point.Of(dialogue)));
        Assert.Contains(Point.Of(lift), Back(Point.Of(decision)));
        Assert.DoesNotContain(Point.Of(lift), Back(Point.Of(other)));
    }

    [Fact]
    public void A_lift_taken_back_ends_the_thread_and_one_whose_words_are_gone_is_no_point()
    {
        var dialogue = story.Dialogue();
        var lift = story.Lift(dialogue, "Vi når at spise sammen.", LiftKind.QuestionForLater);
        story.Conclude(dialogue, "Måltider");
        Assert.Equal(StationState.Loose, RedThread.Around(story.Recorded, [], Point.Of(lift))!.Here.State);

        lift.TakeBack("Det var sagt i spøg.", story.Leader, lift.Version, story.Today).Expect();
        var around = RedThread.Around(story.Recorded, [], Point.Of(lift))!;

        Assert.Equal(StationState.Ended, around.Here.State);
        Assert.Empty(around.To);
        lift.Withdraw();
        Assert.Null(RedThread.Around(story.Recorded, [], Point.Of(lift)));
    }

    [Fact]
    public void Steps_tell_what_is_nearest()
    {
        var dialogue = story.Dialogue();
        var conclusion = story.Conclude(dialogue, "Fald");
        var decision = story.Decide(DecisionOutcome.GoOn, "Kun fællesrum", conclusion);

        var from = RedThread.Around(story.Recorded, [], Point.Of(decision))!.From;

        Assert.Equal([3, 2, 1], from.Select(s => s.Steps));
    }

    [Fact]
    public void An_answer_leads_back_to_the_earlier_phases_answer()
    {
        var first = story.Answer(Story.Value);
        story.Decide(DecisionOutcome.GoOn, "Videre");
        var second = story.Answer(Story.Value);
        var agreement = story.Agree("Mål tiden", new(Question: Story.Value));

        Assert.Equal([Point.Of(story.Initiative), Point.Of(first)], Back(Point.Of(second)));
        Assert.Contains(Point.Of(second), Back(Point.Of(agreement)));
        Assert.Equal([Point.Of(second), Point.Of(agreement)], On(Point.Of(first)).Where(IsNoPaper));
    }

    [Fact]
    public void An_agreement_made_at_a_question_belongs_to_the_answer_of_its_time()
    {
        var first = story.Answer(Story.Value);
        var agreement = story.Agree("Mål tiden", new(Question: Story.Value));
        story.Decide(DecisionOutcome.GoOn, "Videre");
        var second = story.Answer(Story.Value);

        Assert.Contains(Point.Of(first), Back(Point.Of(agreement)));
        Assert.DoesNotContain(Point.Of(second), Back(Point.Of(agreement)));
    }

    [Fact]
    public void What_followed_a_decision_is_near_but_not_part_of_what_it_rests_on()
    {
        var before = story.Conclude(story.Dialogue("Første"), "Før");
        var decision = story.Decide(DecisionOutcome.GoOn, "Videre", before);
        var later = story.Dialogue("Anden");
        var after = story.Conclude(later, "Efter");
        var next = story.Decide(DecisionOutcome.GoOn, "Og videre", after);

        Assert.Equal([Point.Of(later), Point.Of(next)], On(Point.Of(decision)).Where(IsNoPaper));
        Assert.Contains(Point.Of(decision), Back(Point.Of(later)));
        Assert.DoesNotContain(Point.Of(before), Back(Point.Of(later)));
        Assert.DoesNotContain(Point.Of(next), On(Point.Of(before)));
    }

    [Fact]
    public void A_line_in_the_story_leads_back_to_the_conclusion_and_its_dialogue()
    {
        var dialogue = story.Dialogue();
        var conclusion = story.Conclude(dialogue, "Fald");

        Assert.Equal(
            [Point.Of(story.Initiative), Point.Of(dialogue), Point.Of(conclusion)],
            Back(Point.Of(PaperKind.Story, SectionKey.Said)));
        Assert.Contains(Point.Of(PaperKind.AgendaItem, SectionKey.Agreed), On(Point.Of(conclusion)));
    }

    [Fact]
    public void Each_paper_is_a_consequence_only_of_what_it_tells()
    {
        var conclusion = story.Conclude(story.Dialogue(), "Fald");
        var decision = story.Decide(DecisionOutcome.GoOn, "Kun fællesrum", conclusion);
        var agreement = story.Agree("Mål tiden", new());

        Assert.Equal([PointKind.Story], On(Point.Of(decision)).Select(p => p.Kind).Distinct());
        Assert.Equal([PointKind.AgendaItem], On(Point.Of(agreement)).Select(p => p.Kind).Distinct());
    }

    [Fact]
    public void Everything_recorded_leads_back_to_the_description()
    {
        var dialogue = story.Dialogue();
        story.Concern(dialogue, "Kan nogen falde?");
        var conclusion = story.Conclude(dialogue, "Fald");
        story.Answer(Story.Work);
        story.Agree("Uden ophav", new());
        story.Decide(DecisionOutcome.GoOn, "Uden grundlag");
        story.Decide(DecisionOutcome.GoOn, "Med grundlag", conclusion);
        var r = story.Recorded;

        Point[] all =
        [
            .. r.Dialogues.Select(Point.Of), .. r.Concerns.Select(Point.Of), .. r.Conclusions.Select(Point.Of), .. r.Answers.Select(Point.Of),
            .. r.Agreements.Select(Point.Of), .. r.Decisions.Select(Point.Of),
        ];

        Assert.All(all, point => Assert.Contains(Point.Of(story.Initiative), Back(point)));
    }

    [Fact]
    public void A_withdrawn_concern_is_no_point_and_nothing_breaks_without_it()
    {
        var dialogue = story.Dialogue();
        var concern = story.Concern(dialogue, "Kan nogen falde?");
        var agreement = story.Agree("Status", new(ConcernId: concern.Id));
        concern.Withdraw();

        Assert.Null(RedThread.Around(story.Recorded, [], Point.Of(concern)));
        Assert.Equal([Point.Of(story.Initiative)], Back(Point.Of(agreement)));
    }

    [Fact]
    public void What_is_not_recorded_is_no_point()
    {
        Assert.Null(RedThread.Around(story.Recorded, [], new Point(PointKind.Decision, Guid.NewGuid().ToString())));
        Assert.Null(RedThread.Around(story.Recorded, [], new Point(PointKind.Story, "Nonsense")));
    }

    private static bool IsNoPaper(Point point) => point.Kind is not (PointKind.Story or PointKind.AgendaItem);

    private IEnumerable<Point> Back(Point point) => RedThread.Around(story.Recorded, story.Ideas, point)!.From.Select(s => s.Point);

    private IEnumerable<Point> On(Point point) => RedThread.Around(story.Recorded, story.Ideas, point)!.To.Select(s => s.Point);
}
