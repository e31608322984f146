using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>The tasks before and after, with the hours a week where they are known (S53).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/opgaver")]
[Needs(Right.See)]
public sealed class ShowTasksController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowTasks>(new
    {
        Groups = (await All<StaffGroup>()).OrderBy(g => g.Id.Value).ToList(),
        Tasks = (await All<WorkTask>()).OrderBy(x => x.Id.Value).ToList(),
    });
}
