using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;

namespace Sammen.Initiatives;

/// <summary>What somebody found when checking a seller's claim (S29).</summary>
[Route("k/{kommune}/initiativer/{initiative}/paastand")]
[Needs(Right.Lead)]
public sealed class CheckClaimController(SammenDb db) : PageController
{
    /// <summary>The claim and the form.</summary>
    [HttpGet]
    public IResult Show() => Page<CheckClaim>(new { Here.Initiative, Finding = Here.Initiative.ClaimCheck, Here.Initiative.Version });

    /// <summary>Writes the finding.</summary>
    [HttpPost]
    public async Task<IResult> Write([FromForm] string? claimCheck, [FromForm] int version)
    {
        var (newest, stored) = (Here.Initiative.Version, Here.Initiative.ClaimCheck);
        var why = await Commit(Here.Initiative.CheckClaim(claimCheck, version), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id), draft: $"paastand-{Here.Initiative.Id}")
            : Again<CheckClaim>(new { Here.Initiative, Finding = claimCheck, Version = newest, Errors = ErrorsOf(why), Stored = stored }, why);
    }
}
