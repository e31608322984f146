using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Sammen.Domain.Method;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>
/// The schema of an initiative's file (JSON Schema 2020-12), made from the model, so that what is published, what is written and what is taken in are the same.
/// </summary>
internal static class FileSchema
{
    /// <summary>Longest text in a file, in characters.</summary>
    public const int LongestText = 20_000;

    /// <summary>Most that a list holds.</summary>
    public const int MostInList = 20_000;

    private const int LargestNumber = 1_000_000;

    // A byte more than a third longer as text.
    private const int LongestBytes = 32 * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = FileJson.Options((_, id) => id);

    /// <summary>For people.</summary>
    public static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema.</summary>
    public static JsonObject Of(RowModel model)
    {
        var schema = Shape(
            ("format", new JsonObject { ["const"] = InitiativeFile.Name }, true),
            ("version", new JsonObject { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = InitiativeFile.Newest }, true),
            ("from", Text(200), true),
            ("exportedOn", new JsonObject { ["type"] = "string", ["format"] = "date" }, true),
            ("people", List(Shape(("id", Uuid(), true), ("name", Text(200), true))), true),
            ("units", List(Shape(("id", Uuid(), true), ("path", List(Text(200)), true))), true),
            ("wheels", List(TypeOf(typeof(FileWheel), null)), true),
            ("open", TypeOf(typeof(FileOpen), null), true),
            ("rows", Shape([.. model.Kinds.Select(k => (k.Name, (JsonNode)List(Of(k.Shape)), k.Parent is null))]), true));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Sammen: everything of one initiative");
        schema.Insert(2, "description", "Amounts are øre, shares are percent unless the name says otherwise, days are dates in Denmark, instants are UTC. What is left out is empty.");
        ((JsonObject)schema["properties"]!["rows"]!["properties"]!["initiative"]!)["minItems"] = 1;
        ((JsonObject)schema["properties"]!["rows"]!["properties"]!["initiative"]!)["maxItems"] = 1;
        return schema;
    }

    private static JsonObject Of(RowShape shape) => Shape(
    [
        .. shape.Columns.Select(c => (c.Name, TypeOf(c.Type, c.Property.GetMaxLength()), shape.IsNeeded(c) || c.Property.IsPrimaryKey())),
        .. shape.Parts.Select(p => (p.Name, (JsonNode)(p.IsList ? List(Of(p.Shape)) : Of(p.Shape)), false)),
    ]);

    private static JsonNode TypeOf(Type type, int? longest)
    {
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => WithGaps(context, Bounded(context.TypeInfo.Type, node)) };
        var exported = Json.GetJsonSchemaAsNode(Nullable.GetUnderlyingType(type) ?? type, exporter);
        var schema = WithoutReferences(exported, exported)!;
        if (longest is { } most && schema is JsonObject { } text && text["maxLength"] is not null && (string?)text["type"] == "string")
        {
            text["maxLength"] = most;
        }

        return schema;
    }

    // The exporter knows what is what; how large it may be is ours to say, for everything that is taken in must be shown again.
    private static JsonNode Bounded(Type type, JsonNode node)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (FileJson.IdOf(type) is not null)
        {
            return OrNull(Uuid(), plain != type);
        }

        if (plain == typeof(QuestionKey))
        {
            return OrNull(new JsonObject { ["type"] = "string", ["pattern"] = "^q[1-4]\\.[1-5]$" }, plain != type);
        }

        if (node is not JsonObject schema)
        {
            // A list of ids, which has a converter of its own.
            return type.IsGenericType ? List(Uuid()) : node;
        }

        if (plain == typeof(string))
        {
            schema["maxLength"] = LongestText;
        }
        else if (plain == typeof(byte[]))
        {
            schema["maxLength"] = LongestBytes;
        }
        else if (plain == typeof(int) || plain == typeof(short) || plain == typeof(byte))
        {
            (schema["minimum"], schema["maximum"]) = (-LargestNumber, LargestNumber);
        }
        else if (plain == typeof(long) || plain == typeof(decimal) || plain == typeof(double))
        {
            (schema["minimum"], schema["maximum"]) = (-1e15, 1e15);
        }
        else if ((string?)(schema["type"] as JsonValue) == "array")
        {
            // What has a converter of its own, the exporter knows nothing of.
            schema["items"] ??= Bounded(plain.GetGenericArguments()[0], true);
            schema["maxItems"] = MostInList;
        }

        if (schema["properties"] is not null)
        {
            schema["additionalProperties"] = false;
        }

        return schema;
    }

    // A list that says of some that they are not told, such as counts of too few: only the property knows.
    private static JsonNode WithGaps(JsonSchemaExporterContext context, JsonNode node)
    {
        if (context.PropertyInfo?.AttributeProvider is PropertyInfo property && node is JsonObject list && list["items"] is JsonObject items
            && new NullabilityInfoContext().Create(property).GenericTypeArguments is [{ ReadState: NullabilityState.Nullable }] && items["type"] is JsonValue)
        {
            list["items"] = OrNull((JsonObject)items.DeepClone(), true);
        }

        return node;
    }

    // The exporter says a shape once, and from then on where it stood. Written out, each part can be read by itself.
    private static JsonNode? WithoutReferences(JsonNode? node, JsonNode whole) => node switch
    {
        JsonObject schema when (string?)schema["$ref"] is { } at => WithoutReferences(at.Split('/').Skip(1).Aggregate(whole, (there, step) => there[step]!), whole),
        JsonObject schema => new JsonObject(schema.Select(p => KeyValuePair.Create(p.Key, WithoutReferences(p.Value, whole)))),
        JsonArray list => new JsonArray([.. list.Select(part => WithoutReferences(part, whole))]),
        _ => node?.DeepClone(),
    };

    private static JsonObject OrNull(JsonObject schema, bool isOptional)
    {
        if (isOptional)
        {
            schema["type"] = new JsonArray((string)schema["type"]!, "null");
        }

        return schema;
    }

    private static JsonObject Shape(params IReadOnlyList<(string Name, JsonNode Schema, bool IsNeeded)> properties)
    {
        var all = new JsonObject();
        foreach (var (name, schema, _) in properties)
        {
            all.Add(name, schema);
        }

        return new()
        {
            ["type"] = "object",
            ["properties"] = all,
            ["required"] = new JsonArray([.. properties.Where(p => p.IsNeeded).Select(p => JsonValue.Create(p.Name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject List(JsonNode items) => new() { ["type"] = "array", ["items"] = items, ["maxItems"] = MostInList };

    private static JsonObject Text(int longest) => new() { ["type"] = "string", ["maxLength"] = longest };

    private static JsonObject Uuid() => new() { ["type"] = "string", ["format"] = "uuid" };
}
