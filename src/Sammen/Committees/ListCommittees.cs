using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;

namespace Sammen.Committees;

/// <summary>The municipality's committees as a tree, with the next meeting of each (S97). Every member sees it.</summary>
[Route("k/{kommune}/udvalg")]
public sealed class ListCommitteesController(SammenDb db, TimeProvider clock) : CommitteeController(db, clock)
{
    /// <summary>The tree.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show()
    {
        var (today, me) = (Today, Here.Me.Id);
        var next = await Db.Set<CommitteeMeeting>().Where(m => m.On >= today && m.CancelledBecause == "")
            .GroupBy(m => m.CommitteeId).Select(g => new { g.Key, On = g.Min(m => m.On) }).ToDictionaryAsync(m => m.Key, m => m.On);
        var mine = await Db.Set<CommitteeSeat>().HeldBy(me, today).Select(s => s.CommitteeId).ToListAsync();
        return Page<ListCommittees>(new { Tree = await Tree(), Next = next, Mine = mine.ToHashSet() });
    }
}
