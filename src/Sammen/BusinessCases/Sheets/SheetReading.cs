using System.Globalization;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Exporting;

namespace Sammen.BusinessCases.Sheets;

/// <summary>Something in a workbook that cannot be taken in. Its words are the text "Problem.Code".</summary>
/// <param name="Sheet">On which sheet; null where the sheet itself is missing.</param>
/// <param name="Cell">In which cell, such as J7; null where it concerns the whole sheet.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Args">Figures and names that the text fills in.</param>
internal sealed record SheetProblem(string? Sheet, string? Cell, string Code, params object[] Args);

/// <summary>Reads one sheet's cells as they are meant and notes what cannot be read, once for each cell.</summary>
internal sealed class SheetReading
{
    private const int MostDecimals = 2;
    private readonly Dictionary<(int Row, int Column), ReadCell> cells;
    private readonly List<SheetProblem> problems;
    private readonly HashSet<(int Row, int Column)> named = [];

    public SheetReading(string name, IReadOnlyList<ReadCell> read, List<SheetProblem> problems)
    {
        Name = name;
        this.problems = problems;
        cells = [];
        foreach (var cell in read)
        {
            cells[(cell.Row, cell.Column)] = cell;
        }
    }

    public string Name { get; }

    /// <summary>The rows that hold anything, in order.</summary>
    public IReadOnlyList<int> Rows => [.. cells.Keys.Select(k => k.Row).Distinct().Order()];

    public void Problem(int row, int column, string code, params object[] args)
    {
        if (named.Add((row, column)))
        {
            problems.Add(new(Name, CellName.Of(row, column), code, args));
        }
    }

    /// <summary>Refusals of Domain, each at the cell of its field.</summary>
    public void Problems(IEnumerable<Refusal> refusals, Func<string?, (int Row, int Column)> at)
    {
        foreach (var refusal in refusals)
        {
            var (row, column) = at(refusal.Field);
            Problem(row, column, refusal.Code[(refusal.Code.IndexOf('.', StringComparison.Ordinal) + 1)..], refusal.Args);
        }
    }

    public bool IsEmpty(int row, int column) => !cells.TryGetValue((row, column), out var cell) || (string.IsNullOrWhiteSpace(cell.Text) && !cell.IsFormula);

    /// <summary>The row whose first cell says this; null where there is none.</summary>
    public int? RowOf(string label) => cells.Values.Where(c => c.Column == 1 && IsSame(c.Text, label)).Select(c => (int?)c.Row).Min();

    /// <summary>The columns by their headings in a row.</summary>
    public Dictionary<string, int> Headings(int row)
    {
        var headings = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var cell in cells.Values.Where(c => c.Row == row).OrderBy(c => c.Column))
        {
            headings.TryAdd(cell.Text.Trim(), cell.Column);
        }

        return headings;
    }

    /// <summary>What a person typed as text; empty where nothing stands. A formula is none.</summary>
    public string Text(int row, int column)
    {
        if (!cells.TryGetValue((row, column), out var cell))
        {
            return "";
        }

        if (cell.IsFormula || cell.IsError)
        {
            Problem(row, column, "FormulaInText");
            return "";
        }

        return cell.Text;
    }

    /// <summary>A number as a person would type it, for Domain to read; null where nothing stands or the cell is named already.</summary>
    public string? Typed(int row, int column)
    {
        if (Value(row, column) is not { } cell)
        {
            return null;
        }

        if (cell.Number is not { } number)
        {
            return cell.Text;
        }

        if (Math.Abs(number) > Oere.Most / 100)
        {
            Problem(row, column, "TooMuch");
            return null;
        }

        if (decimal.Round(number, MostDecimals) != number)
        {
            Problem(row, column, "Decimals", MostDecimals);
            return null;
        }

        return number.ToString("0.00", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    /// <summary>A whole number; null where nothing stands or the cell is named.</summary>
    public int? Whole(int row, int column, int least, int most)
    {
        if (Value(row, column) is not { } cell)
        {
            return null;
        }

        var number = cell.Number ?? (TypedNumber.Read(cell.Text, "", 0).Accepted(out var typed, out _) ? typed : null as decimal?);
        if (number is not { } read)
        {
            Problem(row, column, "Unread");
        }
        else if (read < least || read > most || decimal.Truncate(read) != read)
        {
            Problem(row, column, "WholeBetween", Plain(least), Plain(most));
        }
        else
        {
            return (int)read;
        }

        return null;
    }

    /// <summary>Percent, 25 for 25 %, whether the cell holds 0.25 in percent or the text "25 %"; null where nothing stands or the cell is named.</summary>
    public decimal? Percent(int row, int column, decimal most, int decimals)
    {
        if (Value(row, column) is not { } cell)
        {
            return null;
        }

        var percent = cell.Number * 100
            ?? (TypedNumber.Read(cell.Text.Replace("%", "", StringComparison.Ordinal), "", 4).Accepted(out var typed, out _) ? typed : null as decimal?);
        if (percent is not { } read)
        {
            Problem(row, column, "Unread");
        }
        else if (read < 0 || read > most || decimal.Round(read, decimals) != read)
        {
            Problem(row, column, decimals == 0 ? "PercentWhole" : "PercentRange", Plain((int)most));
        }
        else
        {
            return read;
        }

        return null;
    }

    /// <summary>A word from a list; null where nothing stands or the cell is named.</summary>
    public T? Word<T>(int row, int column, Words<T> words) where T : struct, Enum
    {
        var text = Text(row, column);
        if (text.Length == 0)
        {
            return null;
        }

        if (words.Read(text) is { } value)
        {
            return value;
        }

        Problem(row, column, "Choice", string.Join(", ", words.All));
        return null;
    }

    /// <summary>An id; null where nothing stands or the cell is named.</summary>
    public Guid? Id(int row, int column)
    {
        var text = Text(row, column).Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (Guid.TryParse(text, out var id))
        {
            return id;
        }

        Problem(row, column, "Id");
        return null;
    }

    // A formula that gives a number is taken at what it gives.
    private ReadCell? Value(int row, int column)
    {
        if (!cells.TryGetValue((row, column), out var cell))
        {
            return null;
        }

        if (cell.IsError || (cell.IsFormula && cell.Number is null))
        {
            Problem(row, column, "FormulaWithoutNumber");
            return null;
        }

        return string.IsNullOrWhiteSpace(cell.Text) ? null : cell;
    }

    private static bool IsSame(string text, string label) => string.Equals(text.Trim(), label, StringComparison.OrdinalIgnoreCase);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
