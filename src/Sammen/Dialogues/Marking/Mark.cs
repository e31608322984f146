using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues.Marking;

/// <summary>A mark on its way into the database.</summary>
/// <param name="Municipality">Where the dialogue is.</param>
/// <param name="Dialogue">In which dialogue; null for a guest, who has only the link.</param>
/// <param name="GuestToken">The guest's link; null for a member.</param>
/// <param name="Secret">By which the device is found among those who have come in; null on a device that has none.</param>
/// <param name="Statement">At which statement.</param>
/// <param name="Value">Agree, disagree or pass.</param>
/// <param name="IsImportant">"Vigtigt for mig".</param>
public sealed record Mark(
    Id<Municipality> Municipality, Id<Dialogue>? Dialogue, string? GuestToken, string? Secret, Id<Statement> Statement, VoteValue? Value, bool IsImportant);

/// <summary>What has become of a mark.</summary>
public enum MarkFate
{
    /// <summary>It is committed.</summary>
    Kept,

    /// <summary>The statement does not stand there, or may not be read yet.</summary>
    NoSuchStatement,

    /// <summary>Nobody with this key has come in.</summary>
    NotComeIn,

    /// <summary>Domain said no.</summary>
    Refused,
}

/// <summary>The answer to a mark.</summary>
/// <param name="Fate">What has become of it.</param>
/// <param name="Why">The reasons, where it was refused.</param>
public sealed record MarkAnswer(MarkFate Fate, IReadOnlyList<Refusal> Why)
{
    internal static readonly MarkAnswer Kept = new(MarkFate.Kept, []);

    internal static readonly MarkAnswer NoSuchStatement = new(MarkFate.NoSuchStatement, []);

    internal static readonly MarkAnswer NotComeIn = new(MarkFate.NotComeIn, []);

    internal static MarkAnswer Refused(IReadOnlyList<Refusal> why) => new(MarkFate.Refused, why);
}
