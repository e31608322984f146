using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Surveys;

/// <summary>
/// The main committee's agreement on how wellbeing is measured in this municipality. It is made before the first measurement of the good work, and
/// whoever answers can see that it was. A new one leaves the old ones as they were: all can read what was agreed when.
/// </summary>
public sealed class SurveyAgreement
{
    private SurveyAgreement(Id<SurveyAgreement> id) => Id = id;

    /// <summary>Identity.</summary>
    public Id<SurveyAgreement> Id { get; private set; }

    /// <summary>Its place among the municipality's, from 1; the latest holds.</summary>
    public int Number { get; private set; }

    /// <summary>The day it was written down here.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>The committee that agreed it, as the municipality calls it.</summary>
    public string Committee { get; private set; } = "";

    /// <summary>The day it was agreed.</summary>
    public DateOnly AgreedOn { get; private set; }

    /// <summary>Where it can be read: an address or a place; may be empty.</summary>
    public string Where { get; private set; } = "";

    /// <summary>Who wrote it down here.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>Writes an agreement down. The day may not lie ahead: what is not agreed yet is no agreement.</summary>
    /// <param name="committee">The committee that agreed it.</param>
    /// <param name="agreedOn">The day.</param>
    /// <param name="where">Where it can be read.</param>
    /// <param name="by">Who writes it down.</param>
    /// <param name="today">The day it is written down.</param>
    /// <param name="before">The one that holds until then; null for the first.</param>
    public static Result<SurveyAgreement> Write(string? committee, DateOnly? agreedOn, string? where, Member by, DateOnly today, SurveyAgreement? before = null)
    {
        var checks = new Checks();
        var name = checks.Required(committee, "Committee", Checks.TitleLength);
        var place = checks.Optional(where, "Where", 300);
        checks.That(agreedOn is not null, Refusal.Missing("AgreedOn"));
        checks.That(agreedOn is not { } on || on <= today, new Refusal("Surveys.AgreedAhead", "AgreedOn"));
        return checks.Passed
            ? new SurveyAgreement(Id<SurveyAgreement>.Random())
            {
                Number = (before?.Number ?? 0) + 1,
                WrittenOn = today,
                Committee = name,
                AgreedOn = agreedOn!.Value,
                Where = place,
                WrittenBy = by.Name,
            }
            : checks.Refusals;
    }

    /// <summary>True where the other says the same, so that one that is sent twice is one.</summary>
    public bool Says(SurveyAgreement other) => (Committee, AgreedOn, Where) == (other.Committee, other.AgreedOn, other.Where);
}
