using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sammen.Domain.Transfers;

/// <summary>A list of one kind of thing.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="there">What there is, in the order it is written.</param>
public abstract class TransferList<T>(IEnumerable<T> there) : TransferList where T : Versioned
{
    private readonly List<T> known = [.. there];
    private readonly List<LineFault> faults = [];
    private Dictionary<string, T>? byId;

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyList<string>> Rows => known.ConvertAll(thing => (IReadOnlyList<string>)[.. Columns.Select(c => CellOf(thing, c.Key))]);

    /// <summary>What there is, with what was added.</summary>
    protected IReadOnlyList<T> Known => known;

    /// <inheritdoc/>
    public override Intake Take(IReadOnlyList<ListLine> lines)
    {
        var (planned, added, seen) = (new SortedDictionary<int, PlannedLine>(), new List<object>(), new Dictionary<T, int>(ReferenceEqualityComparer.Instance));
        var there = known.Count;
        // A line may name something that stands further down: what waits for it is tried again as long as others come through.
        for (List<ListLine> waiting = [.. lines], before = []; waiting.Count > 0 && waiting.Count != before.Count;)
        {
            (before, waiting) = (waiting, []);
            faults.Clear();
            foreach (var line in before)
            {
                var told = faults.Count;
                if (Plan(line, seen, added) is { } plan)
                {
                    planned.Add(line.Number, plan);
                }
                else if (faults.Count > told)
                {
                    waiting.Add(line);
                }
            }
        }

        return new(
            [.. planned.Values], [.. faults.OrderBy(f => f.Line)], added, there - seen.Keys.Count(t => !added.Contains(t)),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', planned.Values.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Line} {p.What} {p.Change} {string.Join(',', p.Columns)}"))))))[..32]);
    }

    /// <summary>How a thing stands in a column.</summary>
    protected abstract string CellOf(T thing, string column);

    /// <summary>What a thing is called.</summary>
    protected abstract string NameOf(T thing);

    /// <summary>The thing that a line is about; null where it is new. Tells a fault where it can be several.</summary>
    protected abstract T? Find(ListLine line);

    /// <summary>A new thing; or null, with faults told.</summary>
    protected abstract T? Add(ListLine line);

    /// <summary>Changes a thing to what the line says; false, with faults told, where it cannot be.</summary>
    protected abstract bool Change(T thing, ListLine line);

    /// <summary>The thing with the id that a line gives; a fault where there is none.</summary>
    protected T? ById(ListLine line)
    {
        byId ??= known.ToDictionary(thing => CellOf(thing, ListColumn.Id.Key), StringComparer.OrdinalIgnoreCase);
        if (byId.TryGetValue(line[ListColumn.Id.Key], out var found))
        {
            return found;
        }

        Fault(line, ListColumn.Id.Key, new("Transfers.UnknownId"));
        return null;
    }

    /// <summary>The only one of those that a cell can mean; null with a fault told where there is none, or several.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The cell.</param>
    /// <param name="called">Those that it can mean.</param>
    /// <param name="none">The fault where there is none.</param>
    /// <param name="several">The fault where there are several.</param>
    protected TNamed? OnlyOne<TNamed>(ListLine line, string column, IReadOnlyList<TNamed> called, string none, string several) where TNamed : class
    {
        if (called is [var one])
        {
            return one;
        }

        Fault(line, column, new(called.Count == 0 ? none : several, null, RefusalKind.Invalid, Shown(line[column])));
        return null;
    }

    /// <summary>Tells what is wrong with a cell.</summary>
    protected void Fault(ListLine line, string column, Refusal why) => faults.Add(new(line.Number, Columns.FirstOrDefault(c => c.Key == column)?.Da ?? "", why));

    /// <summary>What was accepted; null with its refusals told at the line.</summary>
    protected TMade? Accepted<TMade>(ListLine line, Result<TMade> result) where TMade : class
    {
        result.Accepted(out var made, out var why);
        foreach (var refusal in why)
        {
            Fault(line, refusal.Field ?? "", refusal);
        }

        return made;
    }

    /// <summary>The choice that a cell names; null with a fault told where it names none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="column">The cell.</param>
    /// <param name="words">The words of each choice, the one that is written first.</param>
    /// <param name="otherwise">The choice of an empty cell; null where it must be filled in.</param>
    protected TChoice? ChoiceOf<TChoice>(ListLine line, string column, IReadOnlyList<(TChoice Choice, string[] Words)> words, TChoice? otherwise) where TChoice : struct
    {
        if (line[column].Length == 0 && otherwise is { } usual)
        {
            return usual;
        }

        var name = Recognised.Name(line[column]);
        foreach (var (choice, called) in words)
        {
            if (called.Any(word => Recognised.Name(word) == name))
            {
                return choice;
            }
        }

        Fault(line, column, line[column].Length == 0 ? Refusal.Missing(column) : new("Transfers.NoSuchWord", null, RefusalKind.Invalid, Shown(line[column]), string.Join(", ", words.Select(w => w.Words[0]))));
        return null;
    }

    /// <summary>The day of a cell, as 2026-11-28 or 28-11-2026; null where it is empty, with a fault told where it is none.</summary>
    protected DateOnly? DayOf(ListLine line, string column)
    {
        string[] forms = ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d/M/yyyy"];
        if (DateOnly.TryParseExact(line[column], forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        // A spreadsheet counts days from the end of 1899.
        if (int.TryParse(line[column], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 20_000 and < 80_000)
        {
            return new DateOnly(1899, 12, 30).AddDays(count);
        }

        if (line[column].Length > 0)
        {
            Fault(line, column, new("Transfers.NoDay", null, RefusalKind.Invalid, Shown(line[column])));
        }

        return null;
    }

    /// <summary>The beginning of a cell, for a message.</summary>
    protected static string Shown(string cell) => cell.Length > 40 ? cell[..40] + "…" : cell;

    /// <summary>A day as it stands in files.</summary>
    protected static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private PlannedLine? Plan(ListLine line, Dictionary<T, int> seen, List<object> added)
    {
        var told = faults.Count;
        var thing = Find(line);
        if (faults.Count > told)
        {
            return null;
        }

        if (thing is not null && !seen.TryAdd(thing, line.Number))
        {
            Fault(line, "", new("Transfers.LineTwice", null, RefusalKind.Invalid, seen[thing]));
            return null;
        }

        if (thing is null)
        {
            if (Add(line) is not { } made || faults.Count > told)
            {
                return null;
            }

            known.Add(made);
            added.Add(made);
            seen.Add(made, line.Number);
            return new(line.Number, NameOf(made), IntakeChange.Added, []);
        }

        var others = Columns.Where(c => c != ListColumn.Id && line.Has(c.Key) && Recognised.Name(line[c.Key]) != Recognised.Name(CellOf(thing, c.Key)) && !IsSame(thing, line, c.Key)).ToList();
        if (others.Count > 0 && (!Change(thing, line) || faults.Count > told))
        {
            seen.Remove(thing);
            return null;
        }

        return new(line.Number, NameOf(thing), others.Count > 0 ? IntakeChange.Changed : IntakeChange.Unchanged, [.. others.Select(c => c.Da)]);
    }

    /// <summary>True where a cell says the same of a thing in other words.</summary>
    protected virtual bool IsSame(T thing, ListLine line, string column) => false;
}
