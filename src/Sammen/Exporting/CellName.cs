using System.Globalization;

namespace Sammen.Exporting;

/// <summary>Names of cells as spreadsheets write them: row 7 in column 10 is J7.</summary>
public static class CellName
{
    private const int Letters = 26;

    /// <summary>The name of a cell; both count from 1.</summary>
    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    /// <summary>The same, fixed in both directions: $J$7.</summary>
    public static string Fixed(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"${Column(column)}${row}");

    /// <summary>The letters of a column.</summary>
    public static string Column(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / Letters)
        {
            name = (char)('A' + ((column - 1) % Letters)) + name;
        }

        return name;
    }

    /// <summary>Row and column of a name; null where it is none.</summary>
    public static (int Row, int Column)? Read(string? name)
    {
        var (at, column) = (0, 0);
        for (; at < name?.Length && char.IsAsciiLetterUpper(name[at]) && at < 3; at++)
        {
            column = (column * Letters) + (name[at] - 'A' + 1);
        }

        return column > 0 && int.TryParse(name.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0 ? (row, column) : null;
    }
}
