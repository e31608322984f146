using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Domain.Transfers;

/// <summary>The lists that a municipality takes out and in.</summary>
public enum ListOf
{
    /// <summary>The units of the organisation.</summary>
    Units,

    /// <summary>The members.</summary>
    Members,

    /// <summary>The MED committees.</summary>
    Committees,

    /// <summary>Who sits in them.</summary>
    Seats,

    /// <summary>The initiatives.</summary>
    Initiatives,
}

/// <summary>A column of a list.</summary>
/// <param name="Key">Its name in code.</param>
/// <param name="Da">Its heading in files that are written, and one it is known by.</param>
/// <param name="En">Another heading it is known by.</param>
/// <param name="IsNeeded">True where a file without it is refused.</param>
public sealed record ListColumn(string Key, string Da, string En, bool IsNeeded = false)
{
    /// <summary>What things are known by here; a file from elsewhere need not have it.</summary>
    public static readonly ListColumn Id = new("Id", "id", "id");
}

/// <summary>A line of a file with its cells by column.</summary>
/// <param name="Number">Where it begins, as an editor counts.</param>
/// <param name="Cells">What stands in it; columns that the file lacks are not there.</param>
public sealed record ListLine(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column; empty where the file lacks it.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "");

    /// <summary>True where the file has the column.</summary>
    public bool Has(string column) => Cells.ContainsKey(column);
}

/// <summary>What a line of a file does.</summary>
/// <param name="Line">Which line.</param>
/// <param name="What">The thing, by its name.</param>
/// <param name="Change">What it does.</param>
/// <param name="Columns">Which columns become others, by their headings; empty for what is new or as it was.</param>
public sealed record PlannedLine(int Line, string What, IntakeChange Change, IReadOnlyList<string> Columns);

/// <summary>What is wrong with a line.</summary>
/// <param name="Line">Which line.</param>
/// <param name="Column">The heading of the cell; empty where it is the line as a whole.</param>
/// <param name="Why">What is wrong.</param>
public sealed record LineFault(int Line, string Column, Refusal Why);

/// <summary>A file held against what there is: what each line does, or what is wrong with each. Nothing is taken away by a file.</summary>
/// <param name="Lines">The lines, in the order of the file.</param>
/// <param name="Faults">What is wrong; with any, nothing is taken in.</param>
/// <param name="Added">What is new, those first that others stand under.</param>
/// <param name="Unnamed">How many things there are that the file does not name; they stay as they are.</param>
/// <param name="Mark">Tells one plan from another: what was seen is what is taken in.</param>
public sealed record Intake(IReadOnlyList<PlannedLine> Lines, IReadOnlyList<LineFault> Faults, IReadOnlyList<object> Added, int Unnamed, string Mark)
{
    /// <summary>How many lines do this.</summary>
    public int Count(IntakeChange change) => Lines.Count(l => l.Change == change);
}

/// <summary>A list that is written to a file and read again in the same form, so that nothing is typed twice.</summary>
public abstract class TransferList
{
    /// <summary>Most lines below the heading.</summary>
    public const int MostLines = 60_000;

    private static readonly Encoding WithMark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The columns, in the order they are written.</summary>
    public abstract IReadOnlyList<ListColumn> Columns { get; }

    /// <summary>The rows, in the order of the columns.</summary>
    public abstract IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>Holds a file against what there is, and does in memory what it says. Known things are changed where they lie.</summary>
    public abstract Intake Take(IReadOnlyList<ListLine> lines);

    /// <summary>The lines of a file by their columns, or why it is no such list: the headings may stand in any order and in either language.</summary>
    /// <param name="lines">The file as cells, the heading first.</param>
    public Result<IReadOnlyList<ListLine>> Read(IReadOnlyList<CsvLine> lines)
    {
        if (lines.Count < 2)
        {
            return Refusal.Missing("File");
        }

        var at = lines[0].Cells.Index().Select(c => (c.Index, Column: Columns.FirstOrDefault(column => IsCalled(column, c.Item)))).Where(c => c.Column is not null).ToList();
        if (Columns.FirstOrDefault(c => c.IsNeeded && !at.Exists(a => a.Column == c)) is { } missing)
        {
            return new Refusal("Transfers.NoColumn", "File", RefusalKind.Invalid, missing.Da, string.Join(", ", Columns.Select(c => c.Da)));
        }

        if (at.GroupBy(a => a.Column!.Key).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            return new Refusal("Transfers.ColumnTwice", "File", RefusalKind.Invalid, twice.First().Column!.Da);
        }

        return lines.Count - 1 > MostLines
            ? new Refusal("Transfers.TooManyLines", "File", RefusalKind.Invalid, MostLines)
            : lines.Skip(1).Select(l => new ListLine(l.Number, at.ToDictionary(a => a.Column!.Key, a => a.Index < l.Cells.Count ? FormulaGuard.Take(l.Cells[a.Index].Trim()) : ""))).ToList();
    }

    /// <summary>The list as a file that spreadsheets open in Danish, and that <see cref="Read"/> reads again.</summary>
    public byte[] Write()
    {
        var text = new StringBuilder();
        foreach (var row in Rows.Prepend([.. Columns.Select(c => c.Da)]))
        {
            text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        }

        return [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];
    }

    private static bool IsCalled(ListColumn column, string heading)
    {
        var name = Recognised.Name(heading);
        return name == Recognised.Name(column.Da) || name == Recognised.Name(column.En);
    }

    private static string Cell(string text)
    {
        var safe = FormulaGuard.Put(text);
        return safe.AsSpan().IndexOfAny("\";\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

/// <summary>A list of one kind of thing.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <param name="there">What there is, in the order it is written.</param>
public abstract class TransferList<T>(IEnumerable<T> there) : TransferList where T : Versioned
{
    private readonly List<T> known = [.. there];
    private readonly List<LineFault> faults = [];

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
    protected T? ById(ListLine line, Func<T, string> idOf)
    {
        var found = known.Find(thing => string.Equals(idOf(thing), line["Id"], StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            Fault(line, "Id", new("Transfers.UnknownId"));
        }

        return found;
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
