using System.Text.RegularExpressions;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>Where the same case lies in the municipality's other systems, in words.</summary>
/// <param name="JournalNumber">Its number in the system for cases and documents (ESDH); may be empty.</param>
/// <param name="Kle">Its number in KLE, the common list of municipal tasks; may be empty.</param>
/// <param name="Kitos">The address of the IT system in KITOS; may be empty.</param>
/// <param name="Compliance">The address of its record, or the impact assessment, in OS2compliance; may be empty.</param>
/// <param name="Other">The address in another system; may be empty.</param>
public sealed record ReferenceText(string? JournalNumber, string? Kle, string? Kitos, string? Compliance, string? Other)
{
    /// <summary>Nothing said.</summary>
    public static readonly ReferenceText None = new("", "", "", "", "");

    /// <summary>True where nothing is said.</summary>
    public bool IsEmpty => new[] { JournalNumber, Kle, Kitos, Compliance, Other }.All(string.IsNullOrEmpty);
}

/// <summary>The same case in other systems (KITOS, OS2compliance, ESDH): one for each initiative, so that nobody has to look for it by its name.</summary>
public sealed partial class CaseReference : Written
{
    /// <summary>Longest journal number, in characters.</summary>
    public const int NumberLength = 60;

    /// <summary>Longest address, in characters.</summary>
    public const int AddressLength = 500;

    private CaseReference(Id<CaseReference> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<CaseReference> Id { get; private set; }

    /// <summary>Its number in the system for cases and documents; as that system writes it.</summary>
    public string JournalNumber { get; private set; } = "";

    /// <summary>Its number in KLE, such as "27.36.00" or "27.36.00 G01".</summary>
    public string Kle { get; private set; } = "";

    /// <summary>The address of the IT system in KITOS.</summary>
    public string Kitos { get; private set; } = "";

    /// <summary>The address of its record in OS2compliance.</summary>
    public string Compliance { get; private set; } = "";

    /// <summary>The address in another system.</summary>
    public string Other { get; private set; } = "";

    /// <summary>Writes it for the first time.</summary>
    public static Result<CaseReference> Write(Id<Initiative> initiative, ReferenceText text, Member by, DateOnly today) =>
        new CaseReference(Id<CaseReference>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>
    /// Writes it anew; all of it may be empty. Refused as Initiatives.NoKle where the number has not KLE's form (whether there is such a number is not known here),
    /// and as Initiatives.NoWebAddress where a link is none.
    /// </summary>
    public Result<CaseReference> Revise(ReferenceText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var number = checks.Optional(text.JournalNumber, "JournalNumber", NumberLength);
        var kle = checks.Optional(text.Kle, "Kle", NumberLength);
        var form = KleForm().Match(kle);
        checks.That(kle.Length == 0 || form.Success, new Refusal("Initiatives.NoKle", "Kle"));
        var kitos = Address(checks, text.Kitos, "Kitos");
        var compliance = Address(checks, text.Compliance, "Compliance");
        var other = Address(checks, text.Other, "Other");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        var facet = form.Groups["facet"].Value.ToUpperInvariant();
        (JournalNumber, Kle) = (number, facet.Length > 0 ? $"{form.Groups["number"].Value} {facet}" : form.Groups["number"].Value);
        (Kitos, Compliance, Other) = (kitos, compliance, other);
        Sign(by, today);
        return this;
    }

    private static string Address(Checks checks, string? typed, string field)
    {
        var address = checks.Optional(typed, field, AddressLength);
        checks.That(address.Length == 0 || WebAddress.Is(address), new Refusal("Initiatives.NoWebAddress", field));
        return address;
    }

    // The task in three pairs of digits, and after it, where somebody says it, what kind of handling it is.
    [GeneratedRegex(@"^(?<number>[0-9]{2}\.[0-9]{2}\.[0-9]{2})([ -]?(?<facet>[A-Za-zÆØÅæøå][0-9]{2}))?$")]
    private static partial Regex KleForm();
}
