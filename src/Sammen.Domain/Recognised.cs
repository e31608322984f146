namespace Sammen.Domain;

/// <summary>Names by which things of a municipality are known, however they are typed.</summary>
public static class Recognised
{
    /// <summary>The name without regard to case and spaces.</summary>
    public static string Name(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
