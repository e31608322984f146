using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Dialogues.Meetings;
using Sammen.Dialogues.Periods;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Live;

namespace Sammen.Dialogues;

/// <summary>Closes a dialogue: from then on everybody who takes part can read it, and each concern waits for a reply (S95).</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
public sealed class CloseDialogueController(SammenDb db, TimeProvider clock, Rooms rooms, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>Closes it.</summary>
    [HttpPost("lukning")]
    [Needs(Right.Lead)]
    public async Task<IResult> Close()
    {
        var dialogue = Here.Dialogue!;
        await using var held = await db.Hold(dialogue);
        if (!dialogue.Close(clock.GetUtcNow()).Accepted(out _, out _))
        {
            // Somebody was first, and it is as it was to be.
            return Onwards(Here.Seat().Path);
        }

        IReadOnlyList<Statement> statements = dialogue.Naming == Naming.WithoutName
            ? await Shuffling.Shuffle(db, dialogue)
            : await db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == dialogue.Id).ToListAsync();
        // Some may have been lifted into a concern while all talked.
        var already = await db.Set<Concern>().Where(c => c.DialogueId == dialogue.Id && !c.IsWithdrawn).Select(c => c.StatementId).ToListAsync();
        db.AddRange(statements
            .Where(s => s.Kind == StatementKind.Concern && !s.IsWithdrawn && !s.IsHidden && !already.Contains(s.Id)).Select(s => Concern.From(s, dialogue)));
        await LinkBook.LetGo(db, dialogue);
        await Shuffling.ShuffleMarks(db, dialogue);
        await db.SaveChangesAsync();
        await held.CommitAsync();
        rooms.Announce(dialogue);
        return Onwards(Here.Seat().Path, texts["Closed"]);
    }
}
