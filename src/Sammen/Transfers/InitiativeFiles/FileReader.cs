using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>Reads an initiative from a file: all of it under new ids, or nothing.</summary>
internal sealed partial class FileReader
{
    /// <summary>Most that a file fills, in megabytes.</summary>
    public const int MostMegabytes = 32;

    private readonly SammenDb db;
    private readonly RowModel model;
    private readonly Here here;
    private readonly DateTimeOffset now;
    private readonly Dictionary<Guid, Guid> others = [];
    private readonly Dictionary<Type, HashSet<Guid>> ids = [];
    private Guid? standIn;

    private FileReader(SammenDb db, Here here, DateTimeOffset now) => (this.db, model, this.here, this.now) = (db, RowModel.Of(db.Model), here, now);

    /// <summary>Reads a file and adds what is in it; to be saved.</summary>
    /// <param name="db">The database, in the municipality that takes it in.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="here">The municipality and its units.</param>
    /// <param name="by">Who takes it in, and leads it where nobody in the file does so here; null for a program.</param>
    /// <param name="now">When.</param>
    /// <param name="stop">When the one who asked is gone.</param>
    public static async Task<Result<TakenIn>> Read(SammenDb db, byte[] bytes, Here here, Member? by, DateTimeOffset now, CancellationToken stop)
    {
        if (Parse(bytes, out var why) is not { } file)
        {
            return why!;
        }

        var reader = new FileReader(db, here, now);
        var faults = SchemaCheck.Of(file, reader.model.Schema);
        return faults.Count > 0 ? faults.ToList() : await reader.Take(file, by, stop);
    }

    private static JsonObject? Parse(byte[] bytes, out Refusal? why)
    {
        try
        {
            var text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
            var file = JsonNode.Parse(text.Span, null, new JsonDocumentOptions { MaxDepth = FileJson.Deepest, AllowDuplicateProperties = false }) as JsonObject;
            why = file is null || (string?)(file["format"] as JsonValue) != InitiativeFile.Name ? new("Transfers.OtherFile", "File")
                : file["version"] is JsonValue version && version.TryGetValue<int>(out var number) && number > InitiativeFile.Newest ? new("Transfers.NewerFile", "File", RefusalKind.Invalid, number, InitiativeFile.Newest)
                : null;
            return why is null ? file : null;
        }
        catch (JsonException broken)
        {
            why = new("Transfers.NotJson", "File", RefusalKind.Invalid, (broken.LineNumber ?? 0) + 1);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The format is no text, or letters that are none.
            why = new("Transfers.OtherFile", "File");
            return null;
        }
    }

    private async Task<Result<TakenIn>> Take(JsonObject file, Member? by, CancellationToken stop)
    {
        var strangers = await KnowPeople(file, stop);
        // What must belong to somebody here belongs to who takes it in; its words keep the name of who wrote them.
        standIn = by?.Id.Value ?? (await db.Set<Member>().Where(m => m.Role == MunicipalityRole.Administrator && m.DeactivatedAt == null).OrderBy(m => m.Since).Select(m => (Id<Member>?)m.Id).FirstOrDefaultAsync(stop))?.Value;
        var unknown = KnowUnits(file);
        if (await KnowWheels(file, stop) is { } refused)
        {
            return refused;
        }

        var rows = (JsonObject)Renewed(file["rows"]!, NewIds(file))!;
        foreach (var kind in model.Kinds)
        {
            ids[kind.Type] = kind.Id is null ? [] : [.. ListOf(rows, kind).Select(row => Guid.Parse((string)row["id"]!))];
            foreach (var part in kind.Shape.Parts.Where(p => p.Shape.Id is not null))
            {
                ids[part.Shape.Type] = [.. ListOf(rows, kind).SelectMany(row => (row[part.Name] as JsonArray ?? []).Select(own => Guid.Parse((string)own!["id"]!)))];
            }
        }

        var options = FileJson.Options(Points);
        var (faults, made, count) = (new List<Refusal>(), (Initiative?)null, 0);
        foreach (var kind in model.Kinds)
        {
            foreach (var (at, row) in ListOf(rows, kind).Index())
            {
                if (Make(row, kind.Shape, options, $"rows.{kind.Name}[{at}]", faults) is { } thing)
                {
                    made ??= thing as Initiative;
                    db.Add(thing);
                    count++;
                }
            }
        }

        if (faults.Count > 0)
        {
            return faults.Take(SchemaCheck.MostFaults).ToList();
        }

        if (by is not null && !made!.Team.Any(t => t.Role.IsLeading()))
        {
            made.Assign(by.Id, TeamRole.Owner).Expect();
        }

        return new TakenIn(made!, count, strangers, unknown);
    }

    // The same person by id in the place the file came from, elsewhere by name where one, and only one, is called so.
    private async Task<IReadOnlyList<string>> KnowPeople(JsonObject file, CancellationToken stop)
    {
        var people = file["people"]!.Deserialize<List<FilePerson>>(FileJson.Options((_, id) => id))!;
        List<Id<Member>> known = [.. people.Select(p => new Id<Member>(p.Id))];
        List<string> names = [.. people.Select(p => p.Name)];
        var found = await db.Set<Member>().AsNoTracking().Where(m => known.Contains(m.Id) || names.Contains(m.Name)).Select(m => new FilePerson(m.Id.Value, m.Name)).ToListAsync(stop);
        foreach (var person in people)
        {
            var namesakes = found.Where(m => m.Name == person.Name).ToList();
            if ((found.Find(m => m.Id == person.Id) ?? (namesakes.Count == 1 ? namesakes[0] : null)) is { } member)
            {
                others.TryAdd(person.Id, member.Id);
            }
        }

        return [.. people.Where(p => !others.ContainsKey(p.Id)).Select(p => p.Name)];
    }

    private string? KnowUnits(JsonObject file)
    {
        string? unknown = null;
        foreach (var unit in file["units"]!.Deserialize<List<FileUnit>>(FileJson.Options((_, id) => id))!)
        {
            var called = here.Units.InOrder.Where(u => u.Unit.Name == unit.Name).Select(u => u.Unit.Id).ToList();
            var same = called.Where(u => here.Units.Above(u).Reverse().Select(a => here.Units.NameOf(a, "")).SequenceEqual(unit.Path)).ToList();
            if ((here.Units.Has(new(unit.Id)) ? [new(unit.Id)] : same.Count == 1 ? same : called) is [var one])
            {
                others.TryAdd(unit.Id, one.Value);
            }
            else
            {
                unknown ??= unit.Name;
            }
        }

        return unknown;
    }

    private async Task<List<Refusal>?> KnowWheels(JsonObject file, CancellationToken stop)
    {
        var wheels = file["wheels"]!.Deserialize<List<FileWheel>>(FileJson.Options((_, id) => id))!;
        List<string> keys = [.. wheels.Select(w => Wheel.KeyOf(w.Name))];
        var known = await db.Set<Wheel>().AsNoTracking().Where(w => keys.Contains(w.Key)).ToDictionaryAsync(w => w.Key, stop);
        foreach (var wheel in wheels)
        {
            if (!known.TryGetValue(Wheel.KeyOf(wheel.Name), out var here))
            {
                if (!Wheel.Write(Id<Wheel>.At(now), new(wheel.Name, wheel.Kind, wheel.Link)).Accepted(out here, out var why))
                {
                    return [.. why.Select(_ => new Refusal("Transfers.FileNotInPlace", "File", RefusalKind.Invalid, "wheels"))];
                }

                known.Add(here.Key, here);
                db.Add(here);
            }

            others.TryAdd(wheel.Id, here.Id.Value);
        }

        return null;
    }

    // Ids that tell when something was made keep their order, so that lists read as they did; the others tell nothing before or after.
    private static Dictionary<Guid, Guid> NewIds(JsonObject file)
    {
        var fresh = new Dictionary<Guid, Guid>();
        var (last, behind) = (0L, (ushort)0);
        foreach (var id in IdsIn(file["rows"]!).Distinct().Order())
        {
            if (id.Version != 7)
            {
                fresh.Add(id, Guid.NewGuid());
                continue;
            }

            var bytes = id.ToByteArray(bigEndian: true);
            var at = ((long)bytes[0] << 40) | ((long)bytes[1] << 32) | ((long)bytes[2] << 24) | ((long)bytes[3] << 16) | ((long)bytes[4] << 8) | bytes[5];
            (last, behind) = at == last ? (last, (ushort)(behind + 1)) : (at, (ushort)0);
            var random = Guid.NewGuid().ToByteArray(bigEndian: true);
            bytes.AsSpan(0, 6).CopyTo(random);
            (random[6], random[7]) = ((byte)(0x70 | (behind >> 8 & 0x0F)), (byte)behind);
            fresh.Add(id, new Guid(random, bigEndian: true));
        }

        return fresh;
    }

    private static IEnumerable<Guid> IdsIn(JsonNode? node) => node switch
    {
        JsonObject shape => shape.SelectMany(p => p.Key == "id" && p.Value is JsonValue value && Guid.TryParseExact(value.ToString(), "D", out var id) ? [id] : IdsIn(p.Value)),
        JsonArray list => list.SelectMany(IdsIn),
        _ => [],
    };

    private static JsonNode? Renewed(JsonNode? node, Dictionary<Guid, Guid> fresh) => node switch
    {
        JsonObject shape => new JsonObject(shape.Select(p => KeyValuePair.Create(p.Key, Renewed(p.Value, fresh)))),
        JsonArray list => new JsonArray([.. list.Select(n => Renewed(n, fresh))]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length <= FileSchema.LongestText =>
            JsonValue.Create(AnId().Replace(text, found => fresh.TryGetValue(Guid.Parse(found.Value), out var id) ? id.ToString("D") : found.Value)),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<JsonObject> ListOf(JsonObject rows, RowKind kind) => (rows[kind.Name] as JsonArray ?? []).Cast<JsonObject>();

    private Guid? Points(Type of, Guid id) =>
        ids.TryGetValue(of, out var known) ? (known.Contains(id) ? id : null)
        : of == typeof(Member) || of == typeof(Unit) || of == typeof(Wheel) ? (others.TryGetValue(id, out var other) ? other : null)
        : null;

    private object? Make(JsonObject row, RowShape shape, JsonSerializerOptions options, string path, List<Refusal> faults)
    {
        var values = new Dictionary<string, object?>();
        foreach (var column in shape.Columns.Where(c => row.ContainsKey(c.Name)))
        {
            try
            {
                values[column.Property.Name] = column.Type == typeof(Id<Member>) && shape.Type != typeof(TeamMember) && !others.ContainsKey(Guid.Parse((string)row[column.Name]!)) && standIn is { } here
                    ? new Id<Member>(here)
                    : row[column.Name].Deserialize(column.Type, options);
            }
            catch (Exception unread) when (unread is JsonException or ArgumentException or NotSupportedException or InvalidOperationException or FormatException or OverflowException)
            {
                faults.Add(new("Transfers.FileNotInPlace", "File", RefusalKind.Invalid, $"{path}.{column.Name}"));
            }
        }

        if (faults.Count > 0)
        {
            return null;
        }

        var made = shape.Make(values, NewSecret);
        foreach (var part in shape.Parts.Where(p => row.ContainsKey(p.Name)))
        {
            foreach (var one in part.IsList ? row[part.Name]!.AsArray().Cast<JsonObject>() : [(JsonObject)row[part.Name]!])
            {
                // A stranger has no place on the team here.
                if ((part.Shape.Type != typeof(TeamMember) || others.ContainsKey(Guid.Parse((string)one["memberId"]!))) && Make(one, part.Shape, options, $"{path}.{part.Name}", faults) is { } own)
                {
                    part.Add(made, own);
                }
            }
        }

        return made;
    }

    // What opens something is new here; nobody knows it, and what it opened is over.
    private static string NewSecret(RowColumn column) =>
        column.Property.GetMaxLength() is { } length ? RandomNumberGenerator.GetString(SlipCode.Alphabet, length) : Invitation.NewToken();

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")]
    private static partial Regex AnId();
}
