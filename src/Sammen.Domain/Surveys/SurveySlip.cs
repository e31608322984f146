namespace Sammen.Domain.Surveys;

/// <summary>
/// A slip that is good for one answer. It is drawn like a lot: nobody, and no list, knows who got which, so that having answered is tied to no person.
/// </summary>
public sealed class SurveySlip
{
    /// <summary>Most slips of a measurement.</summary>
    public const int Most = 10_000;

    private SurveySlip(Id<SurveySlip> id, Id<Survey> surveyId, string hash) => (Id, SurveyId, Hash) = (id, surveyId, hash);

    /// <summary>Identity; tells nothing of when it was made.</summary>
    public Id<SurveySlip> Id { get; private set; }

    /// <summary>Of which measurement.</summary>
    public Id<Survey> SurveyId { get; private set; }

    /// <summary>The slip is found by this; the code itself is not kept.</summary>
    public string Hash { get; private set; }

    /// <summary>True once it was answered by.</summary>
    public bool IsUsed { get; private set; }

    internal static SurveySlip Of(Survey survey, int number) => new(Id<SurveySlip>.Random(), survey.Id, SlipCode.HashOf(survey.CodeOf(number))!);
}
