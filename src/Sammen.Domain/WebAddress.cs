namespace Sammen.Domain;

/// <summary>Links that people type.</summary>
public static class WebAddress
{
    /// <summary>True for an address on the web. Anything else in a link could run where somebody clicks.</summary>
    public static bool Is(string link) => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http");
}
