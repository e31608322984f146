using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Involvement;

/// <summary>Concerns as a representative brings them on and brings the replies back (S94): open, answered, and whether it helped.</summary>
/// <param name="Waiting">Wait for a reply, or for a new one; the oldest first.</param>
/// <param name="ToAsk">Replied to, and nobody has said whether it helped.</param>
/// <param name="Judged">Replied to, and it helped, at least in part.</param>
public sealed record ColleaguesView(IReadOnlyList<Concern> Waiting, IReadOnlyList<Concern> ToAsk, IReadOnlyList<Concern> Judged)
{
    /// <summary>True where there is none.</summary>
    public bool IsEmpty => Waiting.Count + ToAsk.Count + Judged.Count == 0;
}

/// <summary>The representatives' view of the concerns, and a sheet for the board in the staff room. Both sides may read it, as all else.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bekymringer/kolleger")]
[Needs(Right.See)]
public sealed class ForColleaguesController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The view.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ForColleagues>(new { View = await View(), Today = clock.Today() });

    /// <summary>The sheet: plain words, and no name of anybody who raised something.</summary>
    [HttpGet("opslag")]
    public async Task<IResult> Notice()
    {
        var (id, phase) = (Here.Initiative.Id, Here.Initiative.Phase);
        return Page<ColleaguesNotice>(new
        {
            View = await View(),
            Text = await db.Set<PlainText>().AsNoTracking().SingleOrDefaultAsync(x => x.InitiativeId == id && x.Phase == phase),
            Address = $"{Request.Scheme}://{Request.Host}{Here.Path(id)}",
            Today = clock.Today(),
        });
    }

    private async Task<ColleaguesView> View()
    {
        var id = Here.Initiative.Id;
        var all = await db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == id && !c.IsWithdrawn).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id).ToListAsync();
        return new(all.FindAll(c => c.Waits), all.FindAll(c => !c.Waits && c.Helped is null), all.FindAll(c => !c.Waits && c.Helped is not null));
    }
}
