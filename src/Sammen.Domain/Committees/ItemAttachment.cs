using Sammen.Domain.Initiatives;

namespace Sammen.Domain.Committees;

/// <summary>
/// A file that goes with an item on an agenda (bilag). It is kept as it was when it was sent: what an initiative's own papers become later is no part of what the
/// committee discussed.
/// </summary>
public sealed class ItemAttachment
{
    private ItemAttachment(Id<ItemAttachment> id, Id<CommitteeItem> itemId, int number, string name, long size, string addedBy, DateOnly addedOn) =>
        (Id, ItemId, Number, Name, Size, AddedBy, AddedOn) = (id, itemId, number, name, size, addedBy, addedOn);

    /// <summary>Identity.</summary>
    public Id<ItemAttachment> Id { get; private set; }

    /// <summary>Of which item.</summary>
    public Id<CommitteeItem> ItemId { get; private set; }

    /// <summary>Its number under the item: with item 3 the second one is 3.2, on the page, in the agenda and in the archive.</summary>
    public int Number { get; private set; }

    /// <summary>File name without a path.</summary>
    public string Name { get; private set; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Who sent it.</summary>
    public string AddedBy { get; private set; }

    /// <summary>When.</summary>
    public DateOnly AddedOn { get; private set; }

    /// <summary>The initiative's own file it is a copy of; null for the initiative's paper and for a file of the committee's.</summary>
    public Id<Attachment>? CopyOf { get; private set; }

    /// <summary>True for the initiative's agenda item as a paper.</summary>
    public bool IsPaper { get; private set; }

    /// <summary>The file's bytes; kept apart so that a list does not fetch them.</summary>
    public ItemAttachmentContent? Content { get; private set; }

    /// <summary>Adds a file, last under its item; refused for the same reasons as an initiative's own.</summary>
    public static Result<ItemAttachment> Add(Id<ItemAttachment> id, CommitteeItem item, string? name, byte[] bytes, IEnumerable<ItemAttachment> others, string by, DateOnly today)
    {
        var checks = new Checks();
        checks.That(item.IsAhead, new Refusal("Committees.HasMinutes", "File", RefusalKind.Conflict));
        var clean = FileRules.Check(checks, name, bytes);
        return checks.Passed
            ? new ItemAttachment(id, item.Id, others.Where(o => o.ItemId == item.Id).Select(o => o.Number).DefaultIfEmpty().Max() + 1, clean, bytes.LongLength, by, today)
            {
                Content = new(id, bytes),
            }
            : checks.Refusals;
    }

    /// <summary>The same as a copy of an initiative's own file.</summary>
    public ItemAttachment AsCopyOf(Id<Attachment> file)
    {
        CopyOf = file;
        return this;
    }

    /// <summary>The same as the initiative's paper.</summary>
    public ItemAttachment AsPaper()
    {
        IsPaper = true;
        return this;
    }

    /// <summary>Takes the newest edition of what it is a copy of; its number stays.</summary>
    public void Renew(byte[] bytes, string by, DateOnly today)
    {
        (Size, AddedBy, AddedOn) = (bytes.LongLength, by, today);
        Content!.Bytes = bytes;
    }
}

/// <summary>The bytes of a file that goes with an item.</summary>
public sealed class ItemAttachmentContent
{
    internal ItemAttachmentContent(Id<ItemAttachment> id, byte[] bytes) => (Id, Bytes) = (id, bytes);

    /// <summary>The file's own id.</summary>
    public Id<ItemAttachment> Id { get; private set; }

    /// <summary>The file.</summary>
    public byte[] Bytes { get; internal set; }
}
