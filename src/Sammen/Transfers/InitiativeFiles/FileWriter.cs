using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Transfers.InitiativeFiles;

/// <summary>
/// Writes everything of an initiative that all who may see it can read. What is open, hidden or taken back stays, and marks at statements go only where they may
/// be told; those who made them have new random numbers in every file.
/// </summary>
internal sealed class FileWriter
{
    private static readonly MethodInfo Loading = typeof(FileWriter).GetMethod(nameof(LoadOf), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly SammenDb db;
    private readonly RowModel model;
    private readonly Dictionary<RowKind, List<object>> rows = [];
    private readonly Dictionary<Type, HashSet<Guid>> ids = [];
    private readonly Dictionary<Guid, Guid> participants = [];
    private readonly HashSet<Guid> people = [];
    private readonly HashSet<Guid> units = [];
    private readonly HashSet<Guid> wheels = [];

    private FileWriter(SammenDb db) => (this.db, model) = (db, RowModel.Of(db.Model));

    /// <summary>The file of an initiative.</summary>
    /// <param name="db">The database, in the initiative's municipality.</param>
    /// <param name="initiative">Which.</param>
    /// <param name="here">Its municipality and units.</param>
    /// <param name="today">The day.</param>
    /// <param name="stop">When the one who asked is gone.</param>
    public static async Task<byte[]> Write(SammenDb db, Id<Initiative> initiative, Here here, DateOnly today, CancellationToken stop) =>
        await new FileWriter(db).Write(initiative, here, today, stop);

    private async Task<byte[]> Write(Id<Initiative> initiative, Here here, DateOnly today, CancellationToken stop)
    {
        ids[typeof(Initiative)] = [initiative.Value];
        foreach (var kind in model.Kinds)
        {
            await (Task)Loading.MakeGenericMethod(kind.Type, FileJson.IdOf(kind.Entity.FindProperty(kind.Above ?? "Id")!.ClrType)!).Invoke(this, [kind, stop])!;
        }

        var open = LeaveOutWhatIsOpen();
        await LeaveOutMarks(stop);
        LeaveOutWhatPointsAtNothing();
        var options = FileJson.Options(Points);
        var written = model.Kinds.Where(k => rows[k].Count > 0).ToDictionary(k => k.Name, k => Sorted(rows[k].Select(row => Written(row, k.Shape, options))));
        var file = new InitiativeFile(
            InitiativeFile.Name, InitiativeFile.Newest, here.Place.Name, today, await People(stop),
            [.. units.Order().Select(u => new FileUnit(u, PathOf(here.Units, new(u))))], await Wheels(stop), open, written);
        return JsonSerializer.SerializeToUtf8Bytes(file, options);
    }

    private async Task LoadOf<T, TAbove>(RowKind kind, CancellationToken stop) where T : class
    {
        List<Id<TAbove>> above = [.. ids[kind.Parent?.Type ?? kind.Type].Select(id => new Id<TAbove>(id))];
        var column = kind.Above ?? "Id";
        Expression<Func<T, bool>> below = above.Count == 1 ? One(above[0]) : row => above.Contains(EF.Property<Id<TAbove>>(row, column));
        var found = above.Count == 0 ? [] : await db.Set<T>().AsNoTracking().Where(below).ToListAsync(stop);
        rows[kind] = [.. found];
        Count(kind);

        Expression<Func<T, bool>> One(Id<TAbove> id) => row => EF.Property<Id<TAbove>>(row, column) == id;
    }

    private FileOpen LeaveOutWhatIsOpen()
    {
        var dialogues = LeaveOut<Dialogue>(d => d.ClosedAt is null);
        var measurements = LeaveOut<Survey>(s => s.ClosedOn is null);
        LeaveOut<Statement>(s => s.IsWithdrawn || s.IsHidden);
        LeaveOut<Moderation>(_ => true);
        return new(dialogues, measurements);
    }

    private async Task LeaveOutMarks(CancellationToken stop)
    {
        var limit = await db.SmallestGroup(stop);
        var (statements, votes) = (Rows<Statement>().ToLookup(s => s.DialogueId), Rows<Vote>().ToLookup(v => v.DialogueId));
        var told = Rows<Dialogue>().SelectMany(d => ConversationExport.Tellable(d, statements[d.Id], votes[d.Id], limit)).ToHashSet();
        LeaveOut<Vote>(v => !told.Contains(v.StatementId));
        var marking = Rows<Vote>().Select(v => v.ParticipantId).ToHashSet();
        LeaveOut<Participant>(p => !marking.Contains(p.Id));
    }

    // Whatever cannot be without something that stayed, stays too.
    private void LeaveOutWhatPointsAtNothing()
    {
        for (var left = 1; left > 0;)
        {
            left = 0;
            foreach (var kind in model.Kinds)
            {
                var needed = kind.Shape.Columns.Where(c => !c.Property.IsNullable && FileJson.IdOf(c.Type) is { } of && model.ByType.ContainsKey(of)).Select(c => (Column: c, Of: FileJson.IdOf(c.Type)!)).ToList();
                left += rows[kind].RemoveAll(row => needed.Exists(n => !ids[n.Of].Contains(Conversions.ValueOf(n.Column.Of(row)!))));
                Count(kind);
            }
        }
    }

    private IEnumerable<T> Rows<T>() => rows[model.ByType[typeof(T)]].Cast<T>();

    private int LeaveOut<T>(Func<T, bool> which)
    {
        var kind = model.ByType[typeof(T)];
        var left = rows[kind].RemoveAll(row => which((T)row));
        Count(kind);
        return left;
    }

    private void Count(RowKind kind)
    {
        ids[kind.Type] = kind.Id is { } id ? [.. rows[kind].Select(row => Conversions.ValueOf(id.Of(row)!))] : [];
        foreach (var part in kind.Shape.Parts.Where(p => p.Shape.Id is not null))
        {
            ids[part.Shape.Type] = [.. rows[kind].SelectMany(part.Of).Select(own => Conversions.ValueOf(part.Shape.Id!.Of(own)!))];
        }
    }

    private static JsonObject Written(object row, RowShape shape, JsonSerializerOptions options)
    {
        var written = new JsonObject();
        foreach (var column in shape.Columns)
        {
            if (JsonSerializer.SerializeToNode(column.Of(row), column.Type, options) is { } value)
            {
                written.Add(column.Name, value);
            }
        }

        foreach (var part in shape.Parts)
        {
            var parts = Sorted(part.Of(row).Select(p => Written(p, part.Shape, options)));
            if (part.IsList)
            {
                written.Add(part.Name, parts);
            }
            else if (parts is [var one])
            {
                parts.Clear();
                written.Add(part.Name, one);
            }
        }

        return written;
    }

    private static JsonArray Sorted(IEnumerable<JsonObject> written) =>
        [.. written.Select(w => (Row: w, Key: (w["id"] ?? w).ToJsonString())).OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => w.Row)];

    private Guid? Points(Type of, Guid id)
    {
        if (of == typeof(Participant))
        {
            participants.TryAdd(id, Guid.NewGuid());
            return participants[id];
        }

        if (ids.TryGetValue(of, out var known))
        {
            return known.Contains(id) ? id : null;
        }

        var named = of == typeof(Member) ? people : of == typeof(Unit) ? units : of == typeof(Wheel) ? wheels : null;
        named?.Add(id);
        return named is null ? null : id;
    }

    private async Task<IReadOnlyList<FilePerson>> People(CancellationToken stop)
    {
        List<Id<Member>> named = [.. people.Select(p => new Id<Member>(p))];
        var found = await db.Set<Member>().AsNoTracking().Where(m => named.Contains(m.Id)).Select(m => new { m.Id, m.Name }).ToListAsync(stop);
        return [.. found.Select(m => new FilePerson(m.Id.Value, m.Name)).OrderBy(p => p.Id)];
    }

    private async Task<IReadOnlyList<FileWheel>> Wheels(CancellationToken stop)
    {
        List<Id<Wheel>> named = [.. wheels.Select(w => new Id<Wheel>(w))];
        var found = await db.Set<Wheel>().AsNoTracking().Where(w => named.Contains(w.Id)).ToListAsync(stop);
        return [.. found.Select(w => new FileWheel(w.Id.Value, w.Name, w.Kind, w.Link)).OrderBy(w => w.Id)];
    }

    private static IReadOnlyList<string> PathOf(UnitTree tree, Id<Unit> unit) => [.. tree.Above(unit).Reverse().Select(u => tree.NameOf(u, ""))];
}
