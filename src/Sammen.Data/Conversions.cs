using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Sammen.Domain;
using Sammen.Domain.Method;

namespace Sammen.Data;

/// <summary>How Domain's own types become columns.</summary>
public static class Conversions
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        // Danish letters as themselves, so that a person can read the column.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // What follows from the rest is reckoned when it is needed, and not kept with every version.
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>All ids, questions and enums, wherever they stand.</summary>
    public static void Apply(ModelConfigurationBuilder conventions, IEnumerable<Assembly> assemblies)
    {
        foreach (var id in assemblies.Append(typeof(Id<>).Assembly).Distinct().SelectMany(a => a.GetTypes()).SelectMany(IdsOf).Distinct())
        {
            conventions.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id.GetGenericArguments()));
        }

        foreach (var whole in typeof(IKeptWhole).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IKeptWhole))))
        {
            conventions.Properties(whole).HaveConversion(typeof(KeptWholeConverter<>).MakeGenericType(whole), typeof(JsonComparer<>).MakeGenericType(whole));
        }

        conventions.Properties<QuestionKey>().HaveConversion<QuestionKeyConverter>().HaveMaxLength(4);
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
    }

    /// <summary>The value of an id whose type is not known beforehand.</summary>
    public static Guid ValueOf(object id) => id as Guid? ?? (Guid)id.GetType().GetProperty("Value")!.GetValue(id)!;

    /// <summary>A small list or record kept as JSON in one column; never searched in.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(new JsonConverter<T>(), new JsonComparer<T>());

    private static IEnumerable<Type> IdsOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType)
        .Where(t => t.IsConstructedGenericType && t.GetGenericTypeDefinition() == typeof(Id<>) && !t.ContainsGenericParameters);

    private sealed class IdConverter<T>() : ValueConverter<Id<T>, Guid>(id => id.Value, value => new Id<T>(value));

    private sealed class QuestionKeyConverter() : ValueConverter<QuestionKey, string>(key => key.ToString(), text => QuestionKey.Parse(text, null));

    private sealed class JsonConverter<T>() : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, Json), text => JsonSerializer.Deserialize<T>(text, Json)!);

    private sealed class JsonComparer<T>() : ValueComparer<T>(
        (a, b) => JsonSerializer.Serialize(a, Json) == JsonSerializer.Serialize(b, Json),
        value => JsonSerializer.Serialize(value, Json).GetHashCode(StringComparison.Ordinal),
        value => value);

    // SQLite has no time zones and PostgreSQL takes only UTC: both keep the UTC instant.
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        at => at.UtcDateTime, value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));
}
