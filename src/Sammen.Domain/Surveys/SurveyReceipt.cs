namespace Sammen.Domain.Surveys;

/// <summary>
/// Says that a form was taken, so that one that is sent twice counts once. It tells nothing of what was answered or by whom, and goes when the measurement
/// is closed.
/// </summary>
public sealed class SurveyReceipt
{
    private SurveyReceipt(Id<SurveyReceipt> id, Id<Survey> surveyId) => (Id, SurveyId) = (id, surveyId);

    /// <summary>Made with the form, by lot.</summary>
    public Id<SurveyReceipt> Id { get; private set; }

    /// <summary>Of which measurement.</summary>
    public Id<Survey> SurveyId { get; private set; }

    /// <summary>A receipt for a form.</summary>
    public static SurveyReceipt For(Survey survey, Id<SurveyReceipt> form) => new(form, survey.Id);
}
