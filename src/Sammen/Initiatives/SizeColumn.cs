using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Initiatives;

/// <summary>The answers about size as JSON with the factors' names, so that a new factor needs no new column.</summary>
internal sealed class SizeColumn() : ValueConverter<SizeAnswers, string>(size => Write(size), text => Read(text))
{
    internal sealed class Comparer() : ValueComparer<SizeAnswers>(
        (a, b) => Write(a!) == Write(b!), size => Write(size).GetHashCode(StringComparison.Ordinal), size => size);

    private static string Write(SizeAnswers size) => JsonSerializer.Serialize(new Stored(
        size.Complexity.OrderBy(c => c.Key).ToDictionary(c => c.Key.ToString(), c => (int)c.Value),
        size.Context.OrderBy(c => c.Key).ToDictionary(c => c.Key.ToString(), c => (int)c.Value),
        size.Influence?.ToString()));

    private static SizeAnswers Read(string text)
    {
        var stored = JsonSerializer.Deserialize<Stored>(text)!;
        return new(
            stored.Complexity.ToDictionary(c => Enum.Parse<ComplexityFactor>(c.Key), c => (Level)c.Value),
            stored.Context.ToDictionary(c => Enum.Parse<ContextFactor>(c.Key), c => (Level)c.Value),
            stored.Influence is null ? null : Enum.Parse<InfluenceLevel>(stored.Influence));
    }

    private sealed record Stored(Dictionary<string, int> Complexity, Dictionary<string, int> Context, string? Influence);
}
