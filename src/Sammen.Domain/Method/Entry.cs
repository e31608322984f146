namespace Sammen.Domain.Method;

/// <summary>A text in the product's two languages, Danish first.</summary>
public sealed record Text(string Da, string En)
{
    /// <summary>The English text for "en", the Danish for every other language.</summary>
    public string In(string language) => language == "en" ? En : Da;
}

/// <summary>One entry of the method's catalogue; <c>Ref</c> names the element of the method it comes from, such as "S52".</summary>
public record Entry(string Key, Text Title, Text Body, Source Source, string Ref);

/// <summary>An entry that other parts of Domain refer to by an enum; its key is the enum's name in camelCase.</summary>
public record Entry<TKey>(TKey Id, Text Title, Text Body, Source Source, string Ref)
    : Entry(CatalogueKey.Of(Id), Title, Body, Source, Ref)
    where TKey : struct, Enum;

/// <summary>
/// What the method builds on (S11, S111). <c>Body</c> says what it contributed. <c>Link</c> is an address that is expected to
/// last, often the publisher's site; <c>Checked</c> is the day somebody last followed it, null when nobody has.
/// </summary>
public sealed record Source(
    string Key,
    Text Title,
    Text Body,
    EvidenceKind Kind,
    Uri? Link,
    DateOnly? Checked,
    string Ref,
    string Publisher);

/// <summary>What kind of evidence a source is (S11).</summary>
public enum EvidenceKind
{
    /// <summary>A booklet or report.</summary>
    Publication,

    /// <summary>Peer-reviewed or university work.</summary>
    Research,

    /// <summary>What one knowledgeable person told.</summary>
    Interview,

    /// <summary>Advice from parties or authorities.</summary>
    Guidance,

    /// <summary>Lov or forordning.</summary>
    Law,

    /// <summary>Aftale between the parties.</summary>
    Agreement,

    /// <summary>An article or a column.</summary>
    Article,
}

/// <summary>Stable keys of the catalogue, used by the API, by imports and in the database.</summary>
public static class CatalogueKey
{
    /// <summary>The enum's name in camelCase: <c>Phase.Idea</c> is "idea".</summary>
    public static string Of<TKey>(TKey id)
        where TKey : struct, Enum
    {
        var name = id.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>Reads a key back; false for anything that is not exactly a key of the list.</summary>
    public static bool TryParse<TKey>(string? key, out TKey id)
        where TKey : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<TKey>())
        {
            if (string.Equals(Of(candidate), key, StringComparison.Ordinal))
            {
                id = candidate;
                return true;
            }
        }

        id = default;
        return false;
    }
}
