using System.Security.Cryptography;
using System.Text;

namespace Sammen.Domain.Dialogues;

/// <summary>What a participant says to be here; it may be left unsaid.</summary>
public enum DeclaredRole
{
    /// <summary>Leder.</summary>
    Leader,

    /// <summary>Medarbejder.</summary>
    Employee,

    /// <summary>Tillidsvalgt: TR or AMR.</summary>
    Representative,

    /// <summary>Another: a citizen, a relative, a consultant.</summary>
    Other,
}

/// <summary>
/// Somebody in a meeting: a device that came by the link or the code. It is found again by a key that only the device can make, and
/// carries no name, no time and nothing of what was written. The marks hang on it, so that one device marks a statement once.
/// </summary>
public sealed class Participant
{
    private Participant(Id<Participant> id, Id<Dialogue> dialogueId, string key)
    {
        Id = id;
        DialogueId = dialogueId;
        Key = key;
    }

    /// <summary>Identity; random.</summary>
    public Id<Participant> Id { get; private set; }

    /// <summary>In which dialogue.</summary>
    public Id<Dialogue> DialogueId { get; private set; }

    /// <summary>Made from the device's secret; it cannot be set beside the keys of statements.</summary>
    public string Key { get; private set; }

    /// <summary>What the participant says to be; null where it was left unsaid.</summary>
    public DeclaredRole? Role { get; private set; }

    /// <summary>The last step the participant is through with; null while none.</summary>
    public MeetingStep? DoneWith { get; private set; }

    /// <summary>True when the participant is through with the step.</summary>
    public bool IsDoneWith(MeetingStep step) => DoneWith >= step;

    /// <summary>Comes in. The same device comes in as the same participant.</summary>
    public static Participant Join(Dialogue dialogue, string secret, DeclaredRole? role) =>
        new(Id<Participant>.Random(), dialogue.Id, KeyOf(dialogue.Id, secret)) { Role = role is { } r && Enum.IsDefined(r) ? r : null };

    /// <summary>Says to be through with a step; one who goes back to write more takes it back by writing.</summary>
    public void Done(MeetingStep step) => DoneWith = step;

    /// <summary>The key that a device with this secret is found by.</summary>
    public static string KeyOf(Id<Dialogue> dialogue, string secret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes("participant/" + secret), dialogue.Value.ToByteArray()));
}
