using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Sammen.Domain;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>
/// Holds a value against that part of JSON Schema which <see cref="FileSchema"/> writes, and its texts against the rules of all texts. It says where each fault
/// lies, such as <c>rows.benefit[3].title</c>.
/// </summary>
internal sealed class SchemaCheck
{
    /// <summary>Most faults that are told.</summary>
    public const int MostFaults = 50;

    private readonly List<Refusal> faults = [];

    /// <summary>The faults, in the order of the file; none where it fits.</summary>
    public static IReadOnlyList<Refusal> Of(JsonNode file, JsonObject schema)
    {
        var check = new SchemaCheck();
        check.Look(file, schema, "");
        return check.faults;
    }

    private void Look(JsonNode? value, JsonObject schema, string path)
    {
        if (faults.Count >= MostFaults)
        {
            return;
        }

        if (schema["const"] is { } only ? !JsonNode.DeepEquals(value, only) : schema["enum"] is JsonArray choices ? !choices.Any(c => JsonNode.DeepEquals(value, c)) : !IsOf(value, schema["type"]))
        {
            Fault("Transfers.FileNotInPlace", path);
            return;
        }

        switch (value)
        {
            case JsonObject shape:
                LookInside(shape, schema, path);
                break;
            case JsonArray list:
                LookAlong(list, schema, path);
                break;
            case JsonValue text when text.TryGetValue<string>(out var words):
                LookAtWords(words, schema, path);
                break;
            case JsonValue number when schema["minimum"] is { } least && (Number(number) < Number(least) || Number(number) > Number(schema["maximum"]!)):
                Fault("Transfers.FileOutOfRange", path);
                break;
        }
    }

    private void LookInside(JsonObject shape, JsonObject schema, string path)
    {
        var known = schema["properties"] as JsonObject;
        foreach (var (name, value) in shape)
        {
            if (known?[name] is JsonObject own)
            {
                Look(value, own, Within(path, name));
            }
            else if (schema["additionalProperties"] is JsonObject any)
            {
                Look(value, any, Within(path, name));
            }
            else
            {
                Fault("Transfers.FileUnknown", Within(path, name));
            }
        }

        foreach (var needed in (schema["required"] as JsonArray ?? []).Select(n => (string)n!).Where(n => !shape.ContainsKey(n)))
        {
            Fault("Transfers.FileNotThere", Within(path, needed));
        }
    }

    private void LookAlong(JsonArray list, JsonObject schema, string path)
    {
        if (list.Count > (int?)schema["maxItems"] || list.Count < (int?)schema["minItems"])
        {
            Fault("Transfers.FileOutOfRange", path);
            return;
        }

        foreach (var (at, value) in list.Index())
        {
            Look(value, (JsonObject)schema["items"]!, string.Create(CultureInfo.InvariantCulture, $"{path}[{at}]"));
        }
    }

    private void LookAtWords(string words, JsonObject schema, string path)
    {
        var isRight = (string?)schema["format"] switch
        {
            "uuid" => Guid.TryParseExact(words, "D", out var id) && id != Guid.Empty,
            "date" => DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200,
            "date-time" => DateTimeOffset.TryParse(words, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && at.Year is > 1900 and < 2200,
            _ => schema["pattern"] is not { } pattern || Regex.IsMatch(words, (string)pattern!, RegexOptions.None, TimeSpan.FromSeconds(1)),
        };
        if (!isRight || (schema["enum"] is null && words.Contains('\0', StringComparison.Ordinal)))
        {
            Fault("Transfers.FileNotInPlace", path);
        }
        else if (schema["maxLength"] is { } longest && words.Length <= FileSchema.LongestText)
        {
            var checks = new Checks();
            checks.Optional(words, path, (int)longest);
            faults.AddRange(checks.Refusals.Select(r => r.Code == "Common.CivilNumber" ? Told("Transfers.FileCivilNumber", path) : Told("Transfers.FileTooLong", path, longest.ToString())));
        }
        else if (words.Length > (int?)schema["maxLength"])
        {
            faults.Add(Told("Transfers.FileTooLong", path, schema["maxLength"]!.ToString()));
        }
    }

    private static bool IsOf(JsonNode? value, JsonNode? types) => types switch
    {
        null => true,
        JsonArray several => several.Any(t => IsOf(value, t)),
        _ => (string?)types switch
        {
            "null" => value is null,
            "object" => value is JsonObject,
            "array" => value is JsonArray,
            "string" => value?.GetValueKind() == JsonValueKind.String,
            "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "integer" => value?.GetValueKind() == JsonValueKind.Number && decimal.IsInteger(Number(value)),
            "number" => value?.GetValueKind() == JsonValueKind.Number,
            _ => false,
        },
    };

    // Larger than anything that is allowed where it cannot be held.
    private static decimal Number(JsonNode value) =>
        decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;

    private static string Within(string path, string name) => path.Length == 0 ? Shown(name) : $"{path}.{Shown(name)}";

    private static string Shown(string name) => name.Length > 40 ? name[..40] + "…" : name;

    private void Fault(string code, string path) => faults.Add(Told(code, path));

    private static Refusal Told(string code, params object[] about) => new(code, "File", RefusalKind.Invalid, about);
}
