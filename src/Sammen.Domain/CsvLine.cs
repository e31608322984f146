using System.Buffers;
using Sammen.Domain.Dialogues.Exchange;

namespace Sammen.Domain;

/// <summary>A line of a file.</summary>
/// <param name="Number">Where it begins, as an editor counts; the heading is 1.</param>
/// <param name="Cells">What stands in it.</param>
public sealed record CsvLine(int Number, IReadOnlyList<string> Cells)
{
    private static readonly SearchValues<char> Needing = SearchValues.Create(";,\"\r\n\t ");

    /// <summary>Words as they may stand in a cell, whatever stands between the cells; none is taken for a formula.</summary>
    public static string Cell(string text)
    {
        var safe = FormulaGuard.Put(text);
        return safe.AsSpan().IndexOfAny(Needing) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
