using System.Security.Cryptography;

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

    internal static DrawnSlip Draw(Survey survey)
    {
        var code = SlipCode.Of(RandomNumberGenerator.GetBytes(SlipCode.Length));
        return new(new(Id<SurveySlip>.Random(), survey.Id, SlipCode.HashOf(code)!), code);
    }
}

/// <summary>A slip with its code, at the one time it is known: whoever made the slips is not to look up afterwards which ones were used.</summary>
/// <param name="Slip">The slip.</param>
/// <param name="Code">What stands on it.</param>
public sealed record DrawnSlip(SurveySlip Slip, string Code);
