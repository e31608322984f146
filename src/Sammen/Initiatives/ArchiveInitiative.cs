using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Initiatives;

/// <summary>Takes an initiative out of the daily lists, and back into them. Nothing in it is lost.</summary>
[Route("k/{kommune}/initiativer/{initiative}")]
[Needs(Right.Lead)]
public sealed class ArchiveInitiativeController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>Out of the lists.</summary>
    [HttpPost("arkivering")]
    public Task<IResult> Archive() => Do(i => i.Archive(clock.Today()), "Archive.Done");

    /// <summary>Back into them.</summary>
    [HttpPost("genaktivering")]
    public Task<IResult> Unarchive() => Do(i => i.Unarchive(), "Archive.Undone");

    private async Task<IResult> Do(Action<Initiative> change, string said)
    {
        change(Here.Initiative);
        Result<Initiative> done = Here.Initiative;
        var why = await Commit(done, db);
        return Onwards(Here.Path(Here.Initiative.Id), why.Count == 0 ? t[said] : t["Archive.Stale"]);
    }
}
