using System.Globalization;

namespace Sammen.Domain;

/// <summary>Which files are taken: nothing that could run on a colleague's machine.</summary>
public static class FileRules
{
    /// <summary>Largest file, in bytes: five megabytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>The kinds that are taken.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".txt", ".csv", ".png", ".jpg", ".jpeg"];

    /// <summary>Refuses what is too large, empty, or of another kind; answers the name without a path.</summary>
    public static string Check(Checks checks, string? name, byte[] bytes)
    {
        // Without a file there is nothing to say about its kind.
        if (bytes.Length == 0 && string.IsNullOrWhiteSpace(name))
        {
            checks.That(false, Refusal.Missing("File"));
            return "";
        }

        var plain = checks.Required(Plain(name ?? ""), "File", Checks.TitleLength);
        checks.That(bytes.Length > 0, Refusal.Missing("File"));
        checks.That(bytes.LongLength <= MaxBytes, new Refusal("Common.FileTooLarge", "File", RefusalKind.Invalid, MaxBytes / 1024 / 1024));
        checks.That(Kinds.Contains(Path.GetExtension(plain).ToLowerInvariant()), new Refusal("Common.FileKind", "File", RefusalKind.Invalid, string.Join(", ", Kinds)));
        return plain;
    }

    // Without the path, and without signs that cannot be seen: some of them turn the reading direction and hide the real ending.
    private static string Plain(string name) => string.Concat(
        name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => char.GetUnicodeCategory(c)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));
}
