using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Surveys;

/// <summary>
/// The main committee's agreement on how wellbeing is measured in this municipality. It is made before the first measurement of the good work, and
/// whoever answers can see that it was.
/// </summary>
public sealed class SurveyAgreement : Versioned
{
    private SurveyAgreement(Id<SurveyAgreement> id) => Id = id;

    /// <summary>Identity; a municipality has one.</summary>
    public Id<SurveyAgreement> Id { get; private set; }

    /// <summary>The committee that agreed it, as the municipality calls it.</summary>
    public string Committee { get; private set; } = "";

    /// <summary>The day it was agreed.</summary>
    public DateOnly AgreedOn { get; private set; }

    /// <summary>Where it can be read: an address or a place; may be empty.</summary>
    public string Where { get; private set; } = "";

    /// <summary>Who wrote it down here.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>Writes the agreement down. The day may not lie ahead: what is not agreed yet is no agreement.</summary>
    public static Result<SurveyAgreement> Write(string? committee, DateOnly? agreedOn, string? where, Member by, DateOnly today) =>
        new SurveyAgreement(Id<SurveyAgreement>.Random()).Take(committee, agreedOn, where, by, today);

    /// <summary>Writes it anew, as when the committee has agreed another one.</summary>
    public Result<SurveyAgreement> Revise(string? committee, DateOnly? agreedOn, string? where, int version, Member by, DateOnly today)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var result = Take(committee, agreedOn, where, by, today);
        if (result.Refusals.Count == 0)
        {
            Changed();
        }

        return result;
    }

    private Result<SurveyAgreement> Take(string? committee, DateOnly? agreedOn, string? where, Member by, DateOnly today)
    {
        var checks = new Checks();
        var name = checks.Required(committee, "Committee", Checks.TitleLength);
        var place = checks.Optional(where, "Where", 300);
        checks.That(agreedOn is not null, Refusal.Missing("AgreedOn"));
        checks.That(agreedOn is not { } on || on <= today, new Refusal("Surveys.AgreedAhead", "AgreedOn"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Committee, AgreedOn, Where, WrittenBy) = (name, agreedOn!.Value, place, by.Name);
        return this;
    }
}
