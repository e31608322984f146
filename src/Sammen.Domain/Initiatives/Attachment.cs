namespace Sammen.Domain.Initiatives;

/// <summary>A file that belongs to an initiative (bilag).</summary>
public sealed class Attachment
{
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
        var clean = FileRules.Check(checks, name, bytes);
        return checks.Passed
            ? new Attachment(id, initiative, clean, bytes.LongLength, addedBy, today) { Content = new AttachmentContent(id, bytes) }
            : checks.Refusals;
    }
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
