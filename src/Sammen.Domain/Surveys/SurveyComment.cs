namespace Sammen.Domain.Surveys;

/// <summary>A comment of a measurement that is closed. Whose it was, and what the same person said otherwise, is known to nobody.</summary>
public sealed class SurveyComment
{
    private SurveyComment(Id<SurveyComment> id, Id<Survey> surveyId, int item, string text) =>
        (Id, SurveyId, Item, Text) = (id, surveyId, item, text);

    /// <summary>Identity; tells nothing of when it was made.</summary>
    public Id<SurveyComment> Id { get; private set; }

    /// <summary>Of which measurement.</summary>
    public Id<Survey> SurveyId { get; private set; }

    /// <summary>The item's place.</summary>
    public int Item { get; private set; }

    /// <summary>The words.</summary>
    public string Text { get; private set; }

    internal static SurveyComment Of(Survey survey, int item, string text) => new(Id<SurveyComment>.Random(), survey.Id, item, text);
}
