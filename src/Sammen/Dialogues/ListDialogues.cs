using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;

namespace Sammen.Dialogues;

/// <summary>One line of the list. What is counted within is nought while the dialogue is open.</summary>
public sealed record DialogueLine(
    Dialogue Dialogue, string Initiative, bool MayTakePart, int Statements, int Conclusions, int Concerns, int Waiting);

/// <summary>The dialogues of the initiatives one may see: open ones first, then what became of the others.</summary>
[Route("k/{kommune}/dialoger")]
public sealed class ListDialoguesController(SammenDb db, TimeProvider clock) : PageController
{
    private const int PageSize = 30;

    /// <summary>The list.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show([FromQuery(Name = "Side")] int page = 1)
    {
        page = Math.Max(1, page);
        var open = page > 1 ? [] : await Lines(d => d.ClosedAt == null).ToListAsync();
        var closed = await Lines(d => d.ClosedAt != null).Skip((page - 1) * PageSize).Take(PageSize + 1).ToListAsync();
        return Page<ListDialogues>(new
        {
            Open = open.OrderByDescending(l => l.MayTakePart).ThenBy(l => l.Dialogue.ClosesOn ?? DateOnly.MaxValue).ThenBy(l => l.Dialogue.OpenedAt).ToList(),
            Closed = closed.Take(PageSize).ToList(),
            Side = page,
            HasMore = closed.Count > PageSize,
            Today = clock.Today(),
        });
    }

    private IQueryable<DialogueLine> Lines(Expression<Func<Dialogue, bool>> which)
    {
        var part = db.Set<Initiative>().OpenToPartOf(Here);
        return
            from dialogue in db.Set<Dialogue>().AsNoTracking().Where(which)
            join initiative in db.Set<Initiative>().VisibleTo(Here).Where(i => i.ArchivedOn == null) on dialogue.InitiativeId equals initiative.Id
            orderby dialogue.ClosedAt descending, dialogue.Id
            select new DialogueLine(
                dialogue,
                initiative.Title,
                part.Any(i => i.Id == initiative.Id),
                dialogue.ClosedAt == null ? 0 : db.Set<Statement>().Count(s => s.DialogueId == dialogue.Id && !s.IsWithdrawn),
                db.Set<Conclusion>().Count(c => c.DialogueId == dialogue.Id),
                db.Set<Concern>().Count(c => c.DialogueId == dialogue.Id && !c.IsWithdrawn),
                db.Set<Concern>().Count(c => c.DialogueId == dialogue.Id && !c.IsWithdrawn && (c.Reply == "" || c.Helped == Helped.No)));
    }
}
