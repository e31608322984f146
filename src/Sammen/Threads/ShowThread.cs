using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Threads;

namespace Sammen.Threads;

/// <summary>The whole red thread of an initiative: said, decided, measured.</summary>
[Route("k/{kommune}/initiativer/{initiative}/traad")]
[Needs(Right.See)]
public sealed class ShowThreadController(SammenDb db) : PageController
{
    /// <summary>The thread in rows.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var recorded = await RecordedFacts.Of(Here.Initiative, db);
        return Page<ShowThread>(new { Rows = RedThread.Rows(recorded, await RecordedFacts.StatementCounts(recorded, db)) });
    }
}
