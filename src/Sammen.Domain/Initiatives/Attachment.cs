using System.Globalization;

namespace Sammen.Domain.Initiatives;

/// <summary>A file that belongs to an initiative (bilag).</summary>
public sealed class Attachment
{
    /// <summary>Largest file, in bytes: five megabytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>The kinds that are taken: nothing that could run on a colleague's machine.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        [".pdf", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".txt", ".csv", ".png", ".jpg", ".jpeg"];

    private Attachment(Id<Attachment> id, Id<Initiative> initiativeId, string name, long size, string addedBy, DateOnly addedOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        Name = name;
        Size = size;
        AddedBy = addedBy;
        AddedOn = addedOn;
    }

    /// <summary>Identity.</summary>
    public Id<Attachment> Id { get; private set; }

    /// <summary>Of which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>File name without a path.</summary>
    public string Name { get; private set; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Who added it.</summary>
    public string AddedBy { get; private set; }

    /// <summary>When.</summary>
    public DateOnly AddedOn { get; private set; }

    /// <summary>The file's bytes; kept apart so that a list does not fetch them.</summary>
    public AttachmentContent? Content { get; private set; }

    /// <summary>Adds a file, or says why not: too large, empty, or a kind that could run on a colleague's machine.</summary>
    public static Result<Attachment> Add(Id<Attachment> id, Id<Initiative> initiative, string? name, byte[] bytes, string addedBy, DateOnly today)
    {
        var checks = new Checks();
        name = checks.Required(Plain(name ?? ""), "File", Checks.TitleLength);
        checks.That(bytes.Length > 0, Refusal.Missing("File"));
        checks.That(bytes.LongLength <= MaxBytes, new Refusal("Initiatives.FileTooLarge", "File", RefusalKind.Invalid, MaxBytes / 1024 / 1024));
        checks.That(
            Kinds.Contains(Path.GetExtension(name).ToLowerInvariant()),
            new Refusal("Initiatives.FileKind", "File", RefusalKind.Invalid, string.Join(", ", Kinds)));
        return checks.Passed
            ? new Attachment(id, initiative, name, bytes.LongLength, addedBy, today) { Content = new AttachmentContent(id, bytes) }
            : checks.Refusals;
    }

    // Without the path, and without signs that cannot be seen: some of them turn the reading direction and hide the real ending.
    private static string Plain(string name) => string.Concat(
        name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(c => char.GetUnicodeCategory(c)
            is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));
}

/// <summary>The bytes of an attachment.</summary>
public sealed class AttachmentContent
{
    internal AttachmentContent(Id<Attachment> id, byte[] bytes)
    {
        Id = id;
        Bytes = bytes;
    }

    /// <summary>The attachment's own id.</summary>
    public Id<Attachment> Id { get; private set; }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; private set; }
}
