using Sammen.Domain.Work;

namespace Sammen.Domain.Papers;

/// <summary>What the papers draw from everyday work and from the plan for learning.</summary>
public sealed partial class Composition
{
    // What is lost and nobody keeps stands first: it is what the readers can still do something about.
    private IEnumerable<PaperLine> Kept() =>
    [
        .. Relations(RelationState.Loose).Select(r => new LostLine(OriginOf(r), Excerpt.Sentences(r.Lost, budget.Longest))),
        .. recorded.Everyday.Invisible.Where(w => w.Keep is KeepAnswer.Yes or KeepAnswer.Partly).OrderBy(w => w.Id.Value)
            .Select(w => new KeptLine(new(OriginKind.InvisibleWork, w.Id.Value), Excerpt.Point(w.Text, budget.Longest), Excerpt.Sentence(w.How))),
        .. Relations(RelationState.Kept).Select(r => new KeptLine(OriginOf(r), Excerpt.Point(r.Lost, budget.Longest), Excerpt.Sentence(r.Keep))),
    ];

    private IEnumerable<PaperLine> Learning()
    {
        var work = recorded.Everyday;
        if (work.Activities.Count > 0)
        {
            yield return new LearningLine(new(OriginKind.TrainingPlan), work.Activities.Count, work.GoLive, work.Activities.Sum(a => a.Hours ?? 0), work.Unmet);
        }

        foreach (var fading in work.Fading)
        {
            yield return new KeptLine(new(OriginKind.Fading), Excerpt.Point(fading.What, budget.Longest), Excerpt.Sentence(fading.Honoured));
        }
    }

    private IEnumerable<Relation> Relations(RelationState state) => recorded.Everyday.Relations.Where(r => r.State == state).OrderBy(r => r.Id.Value);

    private static LineOrigin OriginOf(Relation relation) => new(OriginKind.Relation, relation.Id.Value);
}
