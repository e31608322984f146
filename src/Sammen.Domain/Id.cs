using System.Diagnostics.CodeAnalysis;

namespace Sammen.Domain;

/// <summary>The identity of one <typeparamref name="T"/>. The type keeps the id of a dialogue from being used as that of an initiative.</summary>
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>
{
    /// <summary>An id that sorts by the moment it was made. Never for content without name: it would tell when it was written.</summary>
    public static Id<T> At(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>An id that tells nothing about when or by whom it was made.</summary>
    public static Id<T> Random() => new(Guid.NewGuid());

    /// <inheritdoc/>
    public static Id<T> Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException($"'{s}' is no id.");

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var parsed = Guid.TryParse(s, out var value) && value != Guid.Empty;
        result = new(parsed ? value : Guid.Empty);
        return parsed;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
