using System.Globalization;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>On what the use of personal data rests (S43).</summary>
public enum DataBasis
{
    /// <summary>No personal data are used.</summary>
    NoPersonalData,

    /// <summary>A legal basis (hjemmel).</summary>
    LegalBasis,

    /// <summary>Consent.</summary>
    Consent,

    /// <summary>Not found out yet.</summary>
    NotKnown,
}

/// <summary>The citizen's data, as somebody writes it down.</summary>
public sealed record DataUseText(DataBasis? Basis, string? BasisWords, string? Purpose, string? Categories, string? Contact);

/// <summary>How the initiative uses the citizen's data (S43); one for each initiative. The impact assessment itself is kept elsewhere.</summary>
public sealed class DataUse : Written
{
    /// <summary>Longest link, in characters.</summary>
    public const int LinkLength = 500;

    private DataUse(Id<DataUse> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<DataUse> Id { get; private set; }

    /// <summary>Legal basis, consent, neither needed or not known; null until said.</summary>
    public DataBasis? Basis { get; private set; }

    /// <summary>Which law, or how consent is given.</summary>
    public string BasisWords { get; private set; } = "";

    /// <summary>What the data are used for, and nothing else.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Which data about whom.</summary>
    public string Categories { get; private set; } = "";

    /// <summary>Whom to ask: the data protection officer, and who answers here.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>Where the impact assessment is kept; empty when there is none.</summary>
    public string DpiaLink { get; private set; } = "";

    /// <summary>How far it is, in own words.</summary>
    public string DpiaWords { get; private set; } = "";

    /// <summary>Writes it for the first time.</summary>
    public static Result<DataUse> Write(Id<Initiative> initiative, DataUseText text, Member by, DateOnly today) =>
        new DataUse(Id<DataUse>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Writes down where the assessment is kept before anything else is written.</summary>
    public static Result<DataUse> Link(Id<Initiative> initiative, string? link, string? words, Member by, DateOnly today) =>
        new DataUse(Id<DataUse>.Random(), initiative).KeepLink(link, words, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<DataUse> Revise(DataUseText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Basis is { } basis && Enum.IsDefined(basis), Refusal.Missing("Basis"));
        var needed = text.Basis is DataBasis.LegalBasis or DataBasis.Consent;
        var words = checks.Optional(text.BasisWords, "BasisWords", 1000);
        var purpose = needed ? checks.Required(text.Purpose, "Purpose", 1000) : checks.Optional(text.Purpose, "Purpose", 1000);
        var categories = checks.Optional(text.Categories, "Categories", 1000);
        var contact = checks.Optional(text.Contact, "Contact", 300);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Basis, BasisWords, Purpose, Categories, Contact) = (text.Basis, words, purpose, categories, contact);
        Sign(by, today);
        return this;
    }

    /// <summary>Where the impact assessment is kept: an address that begins with https, or nothing.</summary>
    public Result<DataUse> KeepLink(string? link, string? words, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var address = checks.Optional(link, "DpiaLink", LinkLength);
        checks.That(address.Length == 0 || IsSafe(address), new Refusal("SideEffects.NotHttps", "DpiaLink"));
        var text = checks.Optional(words, "DpiaWords", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (DpiaLink, DpiaWords) = (address, text);
        Sign(by, today);
        return this;
    }

    // Signs that cannot be seen make an address look like another.
    private static bool IsSafe(string address) =>
        !address.Any(c => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Length > 0 && uri.UserInfo.Length == 0;
}
