using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Development;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;
using Sammen.Writing;

namespace Sammen.Development;

/// <summary>Development and procurement: the route, the requirements, and the check against what municipalities have in common (S22, S105).</summary>
[Route("k/{kommune}/initiativer/{initiative}/udvikling")]
[Needs(Right.See)]
public sealed class ShowDevelopmentController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The overview.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowDevelopment>(new
    {
        Chosen = await Find<AcquisitionRoute>(),
        Requirements = await Requirements(),
        Answers = await All<CommonAnswer>(),
    });

    /// <summary>The requirements, and what was said that nobody has made one of yet.</summary>
    [HttpGet("krav")]
    public async Task<IResult> List()
    {
        var (requirements, said) = (await Requirements(), await SaidBefore.In(Db, Here.Initiative.Id));
        return Page<ShowRequirements>(new
        {
            Requirements = requirements,
            Waiting = said.Waiting(requirements),
            Behind = requirements.ToDictionary(r => r.Id, said.Behind),
        });
    }

    /// <summary>The requirements as a workbook, with the same numbers.</summary>
    [HttpGet("krav.xlsx")]
    public async Task<IResult> Workbook() => Results.File(
        (await Files()).Workbook(), Exporting.Workbook.ContentType, FileName.Of($"{t["Requirements.Title"]} - {Here.Initiative.Title}", "xlsx"));

    /// <summary>The requirements as a Word file, with the same numbers.</summary>
    [HttpGet("krav.docx")]
    public async Task<IResult> Word() => Results.File(
        (await Files()).Word(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", FileName.Of($"{t["Requirements.Title"]} - {Here.Initiative.Title}", "docx"));

    private async Task<RequirementFiles> Files()
    {
        var (requirements, said) = (await Requirements(), await SaidBefore.In(Db, Here.Initiative.Id));
        return new(Here.Initiative.Title, Here.Place.Name, Today, requirements, r => RequirementFiles.OriginOf(t, r, said.Behind(r)), t);
    }

    private async Task<List<Requirement>> Requirements() => [.. (await All<Requirement>()).OrderBy(r => r.Number)];
}
