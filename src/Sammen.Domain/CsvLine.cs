namespace Sammen.Domain;

/// <summary>A line of a file.</summary>
/// <param name="Number">Where it begins, as an editor counts; the heading is 1.</param>
/// <param name="Cells">What stands in it.</param>
public sealed record CsvLine(int Number, IReadOnlyList<string> Cells);
