using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Sammen.Tests.Architecture;

/// <summary>The source files that the rules of the house are read from.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    /// <summary>Source files under <paramref name="folder"/> with these endings, without what is built, generated or vendored.</summary>
    public static IEnumerable<string> Files(string folder, params string[] endings) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .Where(file => endings.Contains(Path.GetExtension(file)))
        .Where(file => !Regex.IsMatch(file, @"[\\/](bin|obj|Migrations|dkfds)[\\/]"))
        .Order(StringComparer.Ordinal);

    public static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>The folders of src/Sammen that have texts: capabilities, and parts of them with words of their own.</summary>
    public static IEnumerable<string> FoldersWithTexts() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src/Sammen"), "Texts.da.resx", SearchOption.AllDirectories)
            .Where(file => !Name(file).Contains("/bin/", StringComparison.Ordinal) && !Name(file).Contains("/obj/", StringComparison.Ordinal))
            .Select(file => Name(Path.GetDirectoryName(file)!)["src/Sammen/".Length..]).Order(StringComparer.Ordinal);

    /// <summary>The source files that take their words from this folder and not from one nearer to them.</summary>
    public static IEnumerable<string> FilesWithTextsOf(string folder) => Files(Path.Combine("src/Sammen", folder), ".razor", ".cs")
        .Where(file => !FoldersWithTexts().Any(nearer =>
            nearer.StartsWith(folder + "/", StringComparison.Ordinal) && Name(file).StartsWith($"src/Sammen/{nearer}/", StringComparison.Ordinal)));

    /// <summary>The texts of a folder in a language.</summary>
    public static Dictionary<string, string> Texts(string folder, string language)
    {
        var file = Path.Combine(Root, "src/Sammen", folder, $"Texts.{language}.resx");
        return File.Exists(file)
            ? XDocument.Load(file).Root!.Elements("data").ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value)
            : [];
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Sammen.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie within the repository.");
    }
}
