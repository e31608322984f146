namespace Sammen.Design.Charts;

/// <summary>One outline of a radar.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Rings">The ring of each spoke, 1 the innermost; null where nothing is said.</param>
public sealed record RadarLine(string Name, IReadOnlyList<int?> Rings);
