namespace Sammen.Hosting;

/// <summary>What the start of the program decides.</summary>
/// <param name="DataFolder">Where the SQLite file and everything else on disk lies.</param>
/// <param name="Address">Where the server listens.</param>
/// <param name="WithExample">Loads the worked example; only ever on loopback.</param>
/// <param name="Postgres">Connection string to PostgreSQL; null for SQLite in the data folder.</param>
/// <param name="Measured">Adds the floor that pages are measured against (bench/README.md); only ever on loopback.</param>
public sealed record Settings(string DataFolder, string Address, bool WithExample, string? Postgres = null, bool Measured = false)
{
    /// <summary>True when only this machine can reach the server.</summary>
    public bool ListensOnLoopback => Address.Split(';').All(a => Uri.TryCreate(a, UriKind.Absolute, out var address) && address.IsLoopback);

    /// <summary>The database connection.</summary>
    public string SqliteConnection => $"Data Source={Path.Combine(DataFolder, "sammen.db")};Foreign Keys=True;Default Timeout=30";
}
