using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Dialogues;

/// <summary>Closes a dialogue: from then on everybody who takes part can read it, and each concern waits for a reply (S95).</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
public sealed class CloseDialogueController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
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

        var statements = await Gather(dialogue);
        db.AddRange(statements.Where(s => s.Kind == StatementKind.Concern && !s.IsWithdrawn).Select(s => Concern.From(s, dialogue)));
        await db.SaveChangesAsync();
        await held.CommitAsync();
        return Onwards(Here.Seat().Path, texts["Closed"]);
    }

    private async Task<IReadOnlyList<Statement>> Gather(Dialogue dialogue)
    {
        var here = db.Set<Statement>().AsNoTracking().Where(s => s.DialogueId == dialogue.Id);
        List<Statement> statements = [.. (await here.ToListAsync()).OrderBy(s => s.Id.Value)];
        if (dialogue.Naming == Naming.WithoutName)
        {
            // PostgreSQL marks each row with the transaction it came in. Written again together they all carry the same mark.
            await here.ExecuteDeleteAsync();
            db.AddRange(statements);
        }

        return statements;
    }
}
