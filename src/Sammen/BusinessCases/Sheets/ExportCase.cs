using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;

namespace Sammen.BusinessCases.Sheets;

/// <summary>A business case as a workbook whose figures are live formulas (S37, S40).</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase.xlsx")]
[Needs(Right.See)]
public sealed class ExportCaseController(SammenDb db) : PageController
{
    /// <summary>The newest version, or an earlier one.</summary>
    [HttpGet]
    public async Task<IResult> Export(int? version)
    {
        var versions = db.Set<CaseVersion>().AsNoTracking().Where(v => v.InitiativeId == Here.Initiative.Id);
        var found = await (version is null ? versions.OrderByDescending(v => v.Number) : versions.Where(v => v.Number == version)).FirstOrDefaultAsync();
        if (!ModelState.IsValid || found is null)
        {
            return Results.NotFound();
        }

        var file = CaseWorkbook.Of(new(Here.Initiative.Title, found.BusinessCaseId.Value, found.Number, found.SavedAt.Day(), found.SavedBy, found.Content));
        return Results.File(file, Workbook.ContentType, FileName.Of($"Businesscase - {Here.Initiative.Title} - version {found.Number}", "xlsx"));
    }
}
