namespace Sammen.Transfers.InitiativeFiles;

/// <summary>
/// Everything of one initiative as a file: what stands around the rows, and the rows kind by kind. Its schema is published at
/// <see cref="SchemaAddress"/>, and what is taken in is held against the same schema.
/// </summary>
/// <param name="Format">Always <see cref="Name"/>.</param>
/// <param name="Version">Grows when an older program could not read it.</param>
/// <param name="From">The municipality it comes from.</param>
/// <param name="ExportedOn">The day.</param>
/// <param name="People">Who is on the team or has signed something.</param>
/// <param name="Units">The units that are named.</param>
/// <param name="Wheels">What it depends on, as the municipality knows it.</param>
/// <param name="Open">What is still open and therefore not here.</param>
/// <param name="Rows">Everything else, by kind.</param>
internal sealed record InitiativeFile(
    string Format, int Version, string From, DateOnly ExportedOn, IReadOnlyList<FilePerson> People, IReadOnlyList<FileUnit> Units, IReadOnlyList<FileWheel> Wheels, FileOpen Open,
    IReadOnlyDictionary<string, System.Text.Json.Nodes.JsonArray> Rows)
{
    /// <summary>What the file calls itself.</summary>
    public const string Name = "sammen-initiative";

    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Newest = 1;

    /// <summary>Where the schema is published.</summary>
    public const string SchemaAddress = "/skemaer/initiativ-1.json";

    /// <summary>The kind of file, as browsers call it.</summary>
    public const string ContentType = "application/json; charset=utf-8";
}

/// <summary>Somebody who is named in the file.</summary>
/// <param name="Id">By which id.</param>
/// <param name="Name">Name or function.</param>
internal sealed record FilePerson(Guid Id, string Name);

/// <summary>A unit that is named in the file.</summary>
/// <param name="Id">By which id.</param>
/// <param name="Path">Its name, with those of the units above before it.</param>
internal sealed record FileUnit(Guid Id, IReadOnlyList<string> Path)
{
    /// <summary>Its own name.</summary>
    public string Name => Path.Count > 0 ? Path[^1] : "";
}

/// <summary>Something the initiative depends on.</summary>
/// <param name="Id">By which id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Link">Where more is told of it; may be empty.</param>
internal sealed record FileWheel(Guid Id, string Name, Domain.Dependencies.WheelKind Kind, string Link);

/// <summary>What is still open.</summary>
/// <param name="Dialogues">Dialogues: what is said in them is nobody else's yet.</param>
/// <param name="Measurements">Measurements among employees.</param>
internal sealed record FileOpen(int Dialogues, int Measurements);
