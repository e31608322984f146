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
            text.AppendJoin(';', row.Select(CsvLine.Cell)).Append("\r\n");
        }

        return [.. WithMark.GetPreamble(), .. WithMark.GetBytes(text.ToString())];
    }

    private static bool IsCalled(ListColumn column, string heading)
    {
        var name = Recognised.Name(heading);
        return name == Recognised.Name(column.Da) || name == Recognised.Name(column.En);
    }
}
