using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;

namespace Sammen.BusinessCases.Sheets;

/// <summary>
/// Takes a workbook back that was fetched here and changed in Excel or LibreOffice: all of it as one new version, or nothing and every
/// cell that is wrong.
/// </summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/import")]
[Needs(Right.Write)]
public sealed class ImportCaseController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>Most that is taken. The largest case there can be fills a third of it.</summary>
    internal const int MostMegabytes = 8;

    private const int MostShown = 50, MostShownOfText = 80;

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> New() => await Find() is { } found ? Page<ImportCase>(new { found.Version }) : Results.NotFound();

    /// <summary>Takes it in.</summary>
    [HttpPost]
    [TakesFiles(MostMegabytes)]
    public async Task<IResult> Import(IFormFile? file, CancellationToken stop)
    {
        if (await Find() is not { } found)
        {
            return Results.NotFound();
        }

        if (file is null or { Length: 0 })
        {
            return Refused(found, t["Fault.Missing"]);
        }

        if (file.Length > MostMegabytes * 1024 * 1024)
        {
            return Refused(found, t["Fault.TooLargeFile", MostMegabytes]);
        }

        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        if (WorkbookFile.Read(bytes.ToArray(), out var fault, stop) is not { } workbook)
        {
            return Refused(found, t[$"Fault.{fault}"]);
        }

        var settings = await db.Set<EconomySettings>().AsNoTracking().SingleOrDefaultAsync(stop) ?? EconomySettings.AsDelivered();
        var gains = await db.Set<Benefit>().Where(b => b.InitiativeId == Here.Initiative.Id && !b.IsWithdrawn).Select(b => b.Id).ToListAsync(stop);
        var read = CaseReading.Of(workbook, new(found.Content, settings, [.. gains.Select(g => g.Value)]), stop);
        var isOther = (read.CaseId is { } id && id != found.Id.Value) || read.Version > found.Version;
        if (read.Problems.Count > 0 && !isOther)
        {
            // What was right in the version it was fetched from can be wrong beside the newest.
            return read.Version < found.Version
                ? Refused(found, t["Fault.Stale", read.Version], StatusCodes.Status409Conflict)
                : Refused(found, t.Counted("Problems", read.Problems.Count), problems: [.. read.Problems.Take(MostShown).Select(Words)], more: read.Problems.Count - MostShown);
        }

        if (isOther || read.CaseId is null || read.Version is not { } fetched)
        {
            return Refused(found, t["Fault.OtherCase"]);
        }

        var before = found.Content;
        var difference = CaseDifference.Of(before, read.Content!);
        if (!difference.Any)
        {
            return Page<CaseImported>(new { found.Version, Difference = difference });
        }

        var saved = found.Import(read.Content!, new(Here.Me, fetched, clock.GetUtcNow()));
        if (saved.Accepted(out var version, out var why))
        {
            db.Add(version);
            why = await Commit(saved, db);
        }

        return why.Count == 0
            ? Page<CaseImported>(new { found.Version, Difference = difference })
            : Refused(found, t["Fault.Stale", fetched], StatusCodes.Status409Conflict);
    }

    private string Words(SheetProblem problem)
    {
        var words = t[$"Problem.{problem.Code}", [.. problem.Args.Select(a => a is string typed ? Excerpt.Point(typed, MostShownOfText) : a)]];
        return problem.Sheet is null ? words : t["Problem.At", problem.Sheet, problem.Cell!, words];
    }

    private Task<BusinessCase?> Find()
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        return db.Set<BusinessCase>().AsTracking(tracking).SingleOrDefaultAsync(c => c.InitiativeId == Here.Initiative.Id);
    }

    private static IResult Refused(BusinessCase found, string why, int status = StatusCodes.Status422UnprocessableEntity, IReadOnlyList<string>? problems = null, int more = 0)
    {
        var errors = new FormErrors();
        errors.Add("File", why);
        return Page<ImportCase>(new { found.Version, Errors = errors, Problems = problems ?? [], More = Math.Max(0, more) }, status);
    }
}
