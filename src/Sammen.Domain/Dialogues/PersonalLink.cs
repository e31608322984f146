namespace Sammen.Domain.Dialogues;

/// <summary>Personal links to be made.</summary>
/// <param name="Batch">Made with the form, so that a double post makes them once.</param>
/// <param name="Labels">One person on each line: a name, a number or an address.</param>
/// <param name="Number">How many to make without a label, where there are no labels.</param>
public sealed record LinkOrder(Guid Batch, string? Labels, int? Number);

/// <summary>
/// A link for one person, good for one time (S115): it is exchanged for a room token, and all that is kept is that it was used. No
/// time, and nothing of who it became in the dialogue.
/// </summary>
public sealed class PersonalLink
{
    /// <summary>Most links of a dialogue.</summary>
    public const int Most = 10_000;

    /// <summary>Longest label, in characters.</summary>
    public const int LabelLength = 120;

    /// <summary>How many must have used theirs since the last time before the list of those who have not is made anew.</summary>
    public const int Step = 5;

    private PersonalLink(Id<PersonalLink> id, Id<Dialogue> dialogueId, string label, string hash)
    {
        Id = id;
        DialogueId = dialogueId;
        Label = label;
        Hash = hash;
    }

    /// <summary>Identity; tells nothing of when it was made.</summary>
    public Id<PersonalLink> Id { get; private set; }

    /// <summary>To which dialogue.</summary>
    public Id<Dialogue> DialogueId { get; private set; }

    /// <summary>Whose it is, as the one who leads has written; may be empty.</summary>
    public string Label { get; private set; }

    /// <summary>The link is found by this.</summary>
    public string Hash { get; private set; }

    /// <summary>True once it was exchanged.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>
    /// True when the list says so. Several are told of at once, so that who looks at the list and at the statements cannot see whose
    /// link was used just before which statement came.
    /// </summary>
    public bool IsToldUsed { get; private set; }

    /// <summary>Makes links to a dialogue.</summary>
    /// <param name="dialogue">One that is open and has this entrance.</param>
    /// <param name="order">For whom.</param>
    /// <param name="already">How many there are.</param>
    /// <param name="today">The day.</param>
    public static Result<IReadOnlyList<PersonalLink>> Make(Dialogue dialogue, LinkOrder order, int already, DateOnly today)
    {
        if (!dialogue.LetsIn(Entrance.Personal) || !dialogue.IsOpen(today))
        {
            return new Refusal("Dialogues.NoPersonalLinks", null, RefusalKind.Conflict);
        }

        var checks = new Checks();
        var labels = checks.Optional(order.Labels, "Labels", (LabelLength + 1) * Most)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        checks.That(labels.TrueForAll(l => l.Length <= LabelLength), Refusal.TooLong("Labels", LabelLength));
        var number = labels.Count > 0 ? labels.Count : order.Number ?? 0;
        checks.That(number > 0, new Refusal("Dialogues.NoLinkToMake", "Labels"));
        checks.That(number <= Most - already, new Refusal("Dialogues.TooManyLinks", labels.Count > 0 ? "Labels" : "Number", RefusalKind.Invalid, Most, already));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        return Enumerable.Range(0, number).Select(n => Of(dialogue, order.Batch, n, labels.ElementAtOrDefault(n) ?? "")).ToList();
    }

    /// <summary>The id of the first link that an order makes: where it is there, the order was carried out.</summary>
    public static Id<PersonalLink> FirstOf(Dialogue dialogue, Guid batch) => IdOf(dialogue, batch, 0);

    /// <summary>Whose it was is forgotten; the link still opens the room for whoever has it.</summary>
    public void Forget() => Label = "";

    /// <summary>The code of this link. It can be made again at any time, so that an unused slip can be printed anew.</summary>
    public string CodeIn(Dialogue dialogue) => SlipCode.Of(dialogue.Period!.Derive("link/" + Id));

    private static PersonalLink Of(Dialogue dialogue, Guid batch, int number, string label)
    {
        var link = new PersonalLink(IdOf(dialogue, batch, number), dialogue.Id, label, "");
        link.Hash = SlipCode.HashOf(link.CodeIn(dialogue))!;
        return link;
    }

    private static Id<PersonalLink> IdOf(Dialogue dialogue, Guid batch, int number)
    {
        var bytes = dialogue.Period!.Derive($"id/{batch}/{number}")[..16];
        // The marks of an id that is random.
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(new Guid(bytes, bigEndian: true));
    }
}
