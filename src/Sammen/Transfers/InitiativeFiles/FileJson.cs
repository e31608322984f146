using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Sammen.Domain;
using Sammen.Domain.Method;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>Says which id stands for another. Null where it points at nothing here.</summary>
/// <param name="of">Of what kind.</param>
/// <param name="id">The id.</param>
internal delegate Guid? Points(Type of, Guid id);

/// <summary>
/// How values stand in the file: ids as text, choices by their names, nothing that is reckoned from the rest. An id that points at nothing is left
/// out of lists and of what may be empty; anywhere else it cannot be read.
/// </summary>
internal static class FileJson
{
    /// <summary>Deepest that values lie within each other.</summary>
    public const int Deepest = 32;

    public static JsonSerializerOptions Options(Points points) => new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        MaxDepth = Deepest,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new QuestionConverter(), new IdConverters(points) },
    };

    /// <summary>What an id is of; null for what is no id, and no list of them.</summary>
    public static Type? IdOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsConstructedGenericType && plain.GetGenericTypeDefinition() == typeof(Id<>) ? plain.GetGenericArguments()[0] : null;
    }

    private static Type? ListedIdOf(Type type) =>
        type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) && Nullable.GetUnderlyingType(type.GetGenericArguments()[0]) is null ? IdOf(type.GetGenericArguments()[0]) : null;

    private sealed class QuestionConverter : JsonConverter<QuestionKey>
    {
        public override QuestionKey Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            QuestionKey.TryParse(reader.GetString(), null, out var key) ? key : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, QuestionKey value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

        public override QuestionKey ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

        public override void WriteAsPropertyName(Utf8JsonWriter writer, QuestionKey value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
    }

    private sealed class IdConverters(Points points) : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => IdOf(typeToConvert) is not null || ListedIdOf(typeToConvert) is not null;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        {
            var (converter, of) = ListedIdOf(typeToConvert) is { } listed ? (typeof(ListConverter<>), listed)
                : Nullable.GetUnderlyingType(typeToConvert) is not null ? (typeof(OptionalConverter<>), IdOf(typeToConvert)!)
                : (typeof(IdConverter<>), IdOf(typeToConvert)!);
            return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(of), BindingFlags.Public | BindingFlags.Instance, null, [points], null)!;
        }
    }

    private abstract class PointingConverter<T, TValue>(Points points) : JsonConverter<TValue>
    {
        protected Id<T>? Read(ref Utf8JsonReader reader) =>
            reader.TokenType != JsonTokenType.String || !Guid.TryParseExact(reader.GetString(), "D", out var id) ? throw new JsonException()
            : points(typeof(T), id) is { } other ? new Id<T>(other)
            : null;

        protected Guid? Written(Id<T> id) => points(typeof(T), id.Value);
    }

    private sealed class IdConverter<T>(Points points) : PointingConverter<T, Id<T>>(points)
    {
        public override Id<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader) ?? throw new JsonException();

        public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Written(value) ?? throw new InvalidOperationException($"A {typeof(T).Name} that is not in the file."));
    }

    private sealed class OptionalConverter<T>(Points points) : PointingConverter<T, Id<T>?>(points)
    {
        public override bool HandleNull => true;

        public override Id<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

        public override void Write(Utf8JsonWriter writer, Id<T>? value, JsonSerializerOptions options)
        {
            if (value is { } id && Written(id) is { } written)
            {
                writer.WriteStringValue(written);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }

    private sealed class ListConverter<T>(Points points) : PointingConverter<T, IReadOnlyList<Id<T>>>(points)
    {
        public override IReadOnlyList<Id<T>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var list = new List<Id<T>>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (Read(ref reader) is { } id)
                {
                    list.Add(id);
                }
            }

            return list;
        }

        public override void Write(Utf8JsonWriter writer, IReadOnlyList<Id<T>> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var id in value.Select(Written).OfType<Guid>())
            {
                writer.WriteStringValue(id);
            }

            writer.WriteEndArray();
        }
    }
}
