using Sammen.Domain.Method;

namespace Sammen.Dialogues;

/// <summary>Which questions a new dialogue begins with.</summary>
internal static class SuggestedQuestions
{
    /// <summary>Those of the situation in the phase, the weighty ones first.</summary>
    public static QuestionKey[] Of(Situation situation, Phase phase, int most)
    {
        var weighty = Catalogue.EmphasisedIn(phase).Select(q => q.Id).ToHashSet();
        return [.. Catalogue.Situations.Of(situation).SuggestedQuestions[phase].OrderByDescending(weighty.Contains).Take(most)];
    }

    /// <summary>Only questions that there are, each once.</summary>
    public static QuestionKey[] Real(QuestionKey[]? questions) => [.. (questions ?? []).Where(q => q.Ground > 0).Distinct()];
}
