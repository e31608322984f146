using System.Security.Cryptography;
using System.Text;
using Sammen.Domain.Dialogues;

namespace Sammen.Live;

/// <summary>
/// A meeting has two rooms: one that every phone follows, and one with the numbers (how many are here, have written, are through),
/// which only the wall and the one who leads follow. So a room of thousands does not fetch anew for every word that somebody sends.
/// </summary>
internal static class Pulses
{
    /// <summary>The room of the numbers.</summary>
    public static Guid OfNumbers(Dialogue dialogue)
    {
        var bytes = dialogue.Id.Value.ToByteArray();
        bytes[^1] ^= 0xFF;
        return new(bytes);
    }

    /// <summary>What is kept of a guests' link goes by this.</summary>
    public static Guid OfLink(string token) => new(SHA256.HashData(Encoding.UTF8.GetBytes(token)).AsSpan(0, 16));

    /// <summary>A guests' link is dead.</summary>
    public static void AnnounceDead(this Rooms rooms, string token) => rooms.Announce(OfLink(token));

    /// <summary>Everybody sees something new.</summary>
    public static void Announce(this Rooms rooms, Dialogue dialogue)
    {
        rooms.Announce(dialogue.Id.Value);
        rooms.AnnounceNumbers(dialogue);
    }

    /// <summary>A number is another.</summary>
    public static void AnnounceNumbers(this Rooms rooms, Dialogue dialogue) => rooms.Announce(OfNumbers(dialogue));
}
