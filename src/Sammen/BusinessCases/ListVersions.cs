using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases;

/// <summary>A version as the list shows it.</summary>
public sealed record VersionRow(int Number, CaseChange Change, string About, string SavedBy, DateTimeOffset SavedAt);

/// <summary>Every version of a business case, each as it was, and any two of them side by side (S40).</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/versioner")]
[Needs(Right.See)]
public sealed class ListVersionsController(SammenDb db, TimeProvider clock) : CaseController(db, clock)
{
    /// <summary>The list, the newest first.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        if (await Find() is not { } found)
        {
            return Results.NotFound();
        }

        var rows = await Versions(found.Id).OrderByDescending(v => v.Number)
            .Select(v => new VersionRow(v.Number, v.Change, v.About, v.SavedBy, v.SavedAt)).ToListAsync();
        return Page<ListVersions>(new { Versions = rows });
    }

    /// <summary>One version, as it was.</summary>
    [HttpGet("{version:int}")]
    public async Task<IResult> ShowOne(int version)
    {
        if (await Find() is not { } found || await Versions(found.Id).SingleOrDefaultAsync(v => v.Number == version) is not { } shown)
        {
            return Results.NotFound();
        }

        var decisions = await Db.Set<Decision>().AsNoTracking()
            .Where(d => d.InitiativeId == Here.Initiative.Id && d.CaseVersion == version).OrderBy(d => d.DecidedOn).ThenBy(d => d.Id).ToListAsync();
        return Page<ShowVersion>(new { Version = shown, Newest = found.Version, Decisions = decisions, Gains = await Gains() });
    }

    /// <summary>Two versions side by side; without numbers the newest beside the one before.</summary>
    [HttpGet("sammenlign")]
    public async Task<IResult> Compare([FromQuery] int? fra, [FromQuery] int? til)
    {
        if (await Find() is not { } found)
        {
            return Results.NotFound();
        }

        var (before, after) = (fra ?? Math.Max(1, found.Version - 1), til ?? found.Version);
        var both = await Versions(found.Id).Where(v => v.Number == before || v.Number == after).ToDictionaryAsync(v => v.Number);
        return both.TryGetValue(before, out var first) && both.TryGetValue(after, out var second)
            ? Page<CompareVersions>(new { Before = first, After = second, Newest = found.Version, Gains = await Gains() })
            : Results.NotFound();
    }

    private IQueryable<CaseVersion> Versions(Id<BusinessCase> id) => Db.Set<CaseVersion>().AsNoTracking().Where(v => v.BusinessCaseId == id);
}
