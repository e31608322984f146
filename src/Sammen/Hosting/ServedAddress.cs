namespace Sammen.Hosting;

/// <summary>Tells the other verbs where the server that runs on a data folder answers: a small file that lives as long as it.</summary>
internal sealed class ServedAddress : IDisposable
{
    private readonly string file;

    public ServedAddress(string folder, string address)
    {
        file = FileIn(folder);
        File.WriteAllText(file, address);
    }

    /// <summary>The address, or null when no server runs there.</summary>
    public static string? In(string folder) =>
        File.Exists(FileIn(folder)) && Uri.TryCreate(File.ReadAllText(FileIn(folder)).Trim(), UriKind.Absolute, out var address)
            ? address.GetLeftPart(UriPartial.Authority)
            : null;

    public void Dispose() => File.Delete(file);

    private static string FileIn(string folder) => Path.Combine(folder, "address");
}
