namespace Sammen.Dialogues.Periods;

/// <summary>Rows as a file that a Danish spreadsheet opens: semicolons between, quotation marks around what needs them.</summary>
internal static class Sheet
{
    /// <summary>The file.</summary>
    public static string Of(IEnumerable<string> columns, IEnumerable<IEnumerable<string>> rows) =>
        string.Concat(rows.Prepend(columns).Select(row => string.Join(';', row.Select(Cell)) + "\r\n"));

    // A spreadsheet would take what begins like this for a formula.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(";\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
