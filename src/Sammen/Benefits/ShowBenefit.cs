using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;

namespace Sammen.Benefits;

/// <summary>A side effect that threatens the gain, as its page names it.</summary>
public sealed record Threat(Guid Id, string Title);

/// <summary>What the business case says of the gain: the lines about it, and what must be true for it to come.</summary>
public sealed record InCase(bool IsBegun, IReadOnlyList<EconomyLine> Lines, IReadOnlyList<Assumption> Assumptions);

/// <summary>One gain: what it is, the way there, expected beside measured, and what was decided about it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinster/{benefit}")]
[Needs(Right.See)]
public sealed class ShowBenefitController(SammenDb db, TimeProvider clock) : BenefitController(db)
{
    /// <summary>The gain.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Benefit> benefit) => await Find(benefit) is { } found
        ? Page<ShowBenefit>(new
        {
            Benefit = found,
            Measurements = await Db.Set<Measurement>().AsNoTracking().Where(m => m.BenefitId == benefit && !m.IsTakenBack).OrderBy(m => m.On).ToListAsync(),
            Lift = found.LiftId is { } lift ? await Db.Set<Lift>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == lift && !l.IsWithdrawn) : null,
            Threats = await Threats(found),
            Case = await InCase(found),
            Today = clock.Today(),
        })
        : Results.NotFound();

    private async Task<InCase> InCase(Benefit benefit)
    {
        var about = benefit.Id.Value;
        var found = await Db.Set<BusinessCase>().AsNoTracking().SingleOrDefaultAsync(c => c.InitiativeId == Here.Initiative.Id);
        return new(
            found is not null,
            found?.Content.Lines.Where(l => l.BenefitId == about).ToList() ?? [],
            await Db.Set<Assumption>().AsNoTracking()
                .Where(a => a.InitiativeId == Here.Initiative.Id && a.BenefitId == about && a.EndedOn == null && !a.IsWithdrawn).OrderBy(a => a.WrittenOn).ThenBy(a => a.Id).ToListAsync());
    }

    private async Task<IReadOnlyList<Threat>> Threats(Benefit benefit)
    {
        var effects = await Db.Set<SideEffect>().AsNoTracking().Where(e => e.InitiativeId == Here.Initiative.Id && !e.IsWithdrawn).ToListAsync();
        return [.. effects.Where(e => benefit.ThreatenedBy.Contains(e.Id.Value)).Select(e => new Threat(e.Id.Value, e.Text))];
    }
}
