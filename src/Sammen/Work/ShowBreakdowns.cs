using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>What did not work, by the week, and the address that lets everybody say so (S68).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/nedbrud")]
public sealed class ShowBreakdownsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The last twelve weeks.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show([FromQuery] Id<Breakdown>? meldt)
    {
        var id = Here.Initiative.Id;
        var all = await Db.Set<Breakdown>().AsNoTracking().Where(b => b.InitiativeId == id).ToListAsync();
        var link = await Find<BreakdownLink>();
        return Page<ShowBreakdowns>(new
        {
            Weeks = BreakdownWeek.Of(all, Today),
            Reported = all.Find(b => b.Id == meldt)?.Id,
            Link = link,
            Entrance = link is { IsOpen: true } ? $"{Request.Scheme}://{Request.Host}{Here.Path($"nedbrud/{link.Token}")}" : null,
        });
    }

    /// <summary>Takes the words of a report away; it still counts.</summary>
    [HttpPost("{item}/ord")]
    [Needs(Right.Write)]
    public async Task<IResult> Hush(Id<Breakdown> item)
    {
        var initiative = Here.Initiative.Id;
        if (await Db.Set<Breakdown>().AsTracking().SingleOrDefaultAsync(b => b.Id == item && b.InitiativeId == initiative) is { } found)
        {
            await Commit((Result<Breakdown>)found.Hush(), Db);
        }

        return Onwards(At("arbejdet/nedbrud"), t["Breakdowns.Hushed"]);
    }

    /// <summary>Makes the address.</summary>
    [HttpPost("link")]
    [Needs(Right.Write)]
    public async Task<IResult> Open([FromForm] int version)
    {
        var link = await Find<BreakdownLink>();
        var result = link?.Open(Here.Initiative, version, Here.Me, Today) ?? BreakdownLink.Make(New<BreakdownLink>(), Here.Initiative, Here.Me, Today);
        if (link is null && result.Accepted(out var made, out _))
        {
            Db.Add(made);
        }

        return Onwards(At("arbejdet/nedbrud"), (await Commit(result, Db)).Count == 0 ? t["BreakdownLink.Made"] : t["Changed.Meanwhile"]);
    }

    /// <summary>Closes it; where there is none, that is done already.</summary>
    [HttpPost("link/lukning")]
    [Needs(Right.Write)]
    public async Task<IResult> Close([FromForm] int version)
    {
        var closed = await Find<BreakdownLink>() is not { } link || (await Commit(link.Close(version, Here.Me, Today), Db)).Count == 0;
        return Onwards(At("arbejdet/nedbrud"), closed ? t["BreakdownLink.Closed"] : t["Changed.Meanwhile"]);
    }
}
