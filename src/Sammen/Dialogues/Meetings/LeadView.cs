using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Meetings;

/// <summary>A meeting as the wall and the one who leads see it.</summary>
/// <param name="Seat">Who, and with which rights.</param>
/// <param name="Now">The time, for the clock.</param>
/// <param name="Facts">What all may know.</param>
/// <param name="Log">What was hidden and shown again, newest first.</param>
public sealed record LeadView(Seat Seat, DateTimeOffset Now, MeetingFacts Facts, IReadOnlyList<Moderation> Log)
{
    /// <summary>The meeting.</summary>
    public Dialogue Dialogue => Facts.Dialogue;

    /// <summary>How it stands.</summary>
    public Meeting Meeting => Facts.Meeting;

    /// <summary>Reads it: few look on, and they see each number as it comes.</summary>
    public static async Task<LeadView> Look(Seat seat, SammenDb db, DateTimeOffset now)
    {
        var facts = await MeetingFacts.Read(seat.Dialogue.Id, db);
        var log = await db.Set<Moderation>().AsNoTracking().Where(m => m.DialogueId == seat.Dialogue.Id).ToListAsync();
        return new(seat, now, facts, [.. log.OrderByDescending(m => m.At)]);
    }

    /// <summary>For the form by which the one who leads writes for somebody else.</summary>
    public Room AsRoom() => new(Seat with { Member = null }, Now.Day(), Facts.Count, [], Facts.Said, Facts.Conclusions, [], []);
}
