using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Questions;

namespace Sammen.Domain.Papers;

/// <summary>The last word on one question: the joint answer or the conclusion, whichever was written last.</summary>
/// <param name="Question">On which question.</param>
/// <param name="Status">Where they stand.</param>
/// <param name="Text">What they agree on.</param>
/// <param name="OneView">One of two views.</param>
/// <param name="OtherView">The other view.</param>
/// <param name="Origin">Where it stands; an answer that was lifted from a conclusion leads to the conclusion.</param>
/// <param name="Phase">In which phase it was said.</param>
/// <param name="At">When it was written.</param>
public sealed record LastWord(
    QuestionKey Question, AnswerStatus Status, string Text, string OneView, string OtherView, LineOrigin Origin, Phase Phase, DateTimeOffset At)
{
    /// <summary>The last word on every question that has one: the present phase first, then the newest.</summary>
    public static IReadOnlyList<LastWord> On(Recorded recorded)
    {
        var phases = recorded.Dialogues.ToDictionary(d => d.Id, d => d.Phase);
        return
        [
            .. recorded.Answers.Select(Of)
                .Concat(recorded.Conclusions.Select(c => Of(c, phases[c.DialogueId])))
                .GroupBy(w => w.Question)
                .Select(words => words.OrderByDescending(w => w.At).ThenByDescending(w => w.Origin.Kind == OriginKind.Answer).First())
                .OrderByDescending(w => w.Phase == recorded.Initiative.Phase).ThenByDescending(w => w.At).ThenBy(w => w.Question.ToString(), StringComparer.Ordinal),
        ];
    }

    private static LastWord Of(Answer a) => new(
        a.Question, a.Status, a.Text, a.OneView, a.OtherView,
        a.ConclusionId is { } id ? new(OriginKind.Conclusion, id.Value) : new(OriginKind.Answer, a.Id.Value), a.Phase, a.WrittenAt);

    private static LastWord Of(Conclusion c, Phase phase) => new(
        c.Question,
        c.Status switch
        {
            ConclusionStatus.Agreed => AnswerStatus.Agreed,
            ConclusionStatus.TwoViews => AnswerStatus.TwoViews,
            _ => AnswerStatus.Open,
        },
        c.Text, c.OneView, c.OtherView, new(OriginKind.Conclusion, c.Id.Value), phase, c.WrittenAt);
}
