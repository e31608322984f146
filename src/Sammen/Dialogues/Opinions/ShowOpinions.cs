using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Opinions;

/// <summary>Where those who took part agree and where they differ.</summary>
[Route("k/{kommune}/dialoger/{dialogue}/meninger")]
public sealed class ShowOpinionsController(SammenDb db) : PageController
{
    /// <summary>The page; nobody finds it before all may see the counts.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show(CancellationToken stop) =>
        await OpinionPicture.Of(db, Here.Dialogue!, await db.SmallestGroup(stop), stop) is { } picture
            ? Page<ShowOpinions>(new { Dialogue = Here.Dialogue!, Picture = picture })
            : Results.NotFound();
}
