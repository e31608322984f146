using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

/// <summary>One's own ideas, and for those who are to answer (S9) the ones that wait.</summary>
[Route("k/{kommune}/ideer")]
[AnyMember]
public sealed class ListIdeasController(SammenDb db, TimeProvider clock) : PageController
{
    private const int MostAnswered = 50;

    /// <summary>The lists.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var me = Here.Me.Id;
        var answering = await IdeasToAnswer.Of(Here, db);
        var others = answering.Among(db.Set<Idea>().AsNoTracking()).Where(i => i.By != me);
        var waiting = answering.Any ? await others.Where(i => i.Outcome == null).OrderBy(i => i.At).ToListAsync() : [];
        var answered = answering.Any ? await others.Where(i => i.Outcome != null).OrderByDescending(i => i.RepliedAt).Take(MostAnswered).ToListAsync() : [];
        var who = waiting.Concat(answered).Select(i => i.By).Distinct().ToList();
        return Page<ListIdeas>(new
        {
            Mine = await db.Set<Idea>().AsNoTracking().Where(i => i.By == me).OrderByDescending(i => i.At).ToListAsync(),
            Answers = answering.Any,
            Waiting = waiting,
            Answered = answered,
            Names = (IReadOnlyDictionary<Id<Member>, string>)await db.Set<Member>().AsNoTracking()
                .Where(m => who.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name),
            Today = clock.Today(),
        });
    }
}
