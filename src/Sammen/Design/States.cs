using Sammen.Domain.Dialogues;
using Sammen.Domain.Questions;

namespace Sammen.Design;

/// <summary>The shapes that states are drawn with; a word always stands beside.</summary>
public static class States
{
    /// <summary>Disc agreed, split disc two views, dash not relevant, clock later, ring open.</summary>
    public static string Symbol(this AnswerStatus status) => status switch
    {
        AnswerStatus.Agreed => "enige",
        AnswerStatus.TwoViews => "tosyn",
        AnswerStatus.NotRelevant => "streg",
        AnswerStatus.Later => "igen",
        _ => "aaben",
    };

    /// <summary>The same shapes for conclusions.</summary>
    public static string Symbol(this ConclusionStatus status) => status switch
    {
        ConclusionStatus.Agreed => "enige",
        ConclusionStatus.TwoViews => "tosyn",
        _ => "aaben",
    };
}
