using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.Extensions.Caching.Memory;
using Sammen.Domain;

namespace Sammen.Data;

/// <summary>
/// Values kept whole are read from their text once: the one who goes on to the next page of a business case, and those who sit beside, meet the
/// same text again. It is known by all of its characters, so that what has been changed, or belongs to others, is never taken for it; and
/// what is kept whole is never changed where it lies, so that many may hold it at once.
/// </summary>
internal static class KeptWhole<T> where T : class, IKeptWhole
{
    // Characters of text that are remembered, of all municipalities; a case of 200 lines over 30 years has some 135,000.
    private const int Most = 8_000_000;

    private static readonly TimeSpan WhileInUse = TimeSpan.FromMinutes(10);
    private static readonly MemoryCache Known = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <summary>The value that the text tells.</summary>
    public static T Read(string text) => Known.TryGetValue(text, out T? known) ? known! : Remember(text);

    private static T Remember(string text)
    {
        using var entry = Known.CreateEntry(text);
        var value = JsonSerializer.Deserialize<T>(text, Conversions.Json)!;
        entry.SetSize(text.Length).SetSlidingExpiration(WhileInUse).SetValue(value);
        return value;
    }
}

internal sealed class KeptWholeConverter<T>() : ValueConverter<T, string>(value => JsonSerializer.Serialize(value, Conversions.Json), text => KeptWhole<T>.Read(text))
    where T : class, IKeptWhole;
