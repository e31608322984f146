using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.Initiatives;

/// <summary>Where the same case lies in other systems, as typed.</summary>
public sealed record ReferenceInput(string? JournalNumber, string? Kle, string? Kitos, string? Compliance, string? Other)
{
    /// <summary>As Domain takes it.</summary>
    public ReferenceText Words => new(JournalNumber, Kle, Kitos, Compliance, Other);
}

/// <summary>Says where the same case lies in other systems: ESDH, KITOS, OS2compliance.</summary>
[Route("k/{kommune}/initiativer/{initiative}/andre-systemer")]
public sealed class ReferToCaseController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : SoleController<CaseReference, ReferenceInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "";

    /// <inheritdoc/>
    protected override string Said => t["Elsewhere.Said"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(ReferenceInput input)
    {
        var ask = Ask(t, "Elsewhere");
        return new(
            t["Elsewhere"], At("andre-systemer"), At(List),
            [
                ask.Line("JournalNumber", input.JournalNumber), ask.Line("Kle", input.Kle), ask.Line("Kitos", input.Kitos),
                ask.Line("Compliance", input.Compliance), ask.Line("Other", input.Other),
            ])
        {
            Lead = t["Elsewhere.Lead"],
        };
    }

    /// <inheritdoc/>
    protected override async Task<ReferenceInput> Known()
    {
        var id = Here.Initiative.Id;
        // What somebody has written where it is used is not typed again.
        var assessment = await Db.Set<DataUse>().Where(u => u.InitiativeId == id).Select(u => u.DpiaLink).SingleOrDefaultAsync();
        var systems = await Db.Set<Dependency>().Where(d => d.InitiativeId == id)
            .Join(Db.Set<Wheel>(), d => d.WheelId, w => w.Id, (d, w) => w).Where(w => w.Kind == WheelKind.System && w.Link.Contains("kitos")).OrderBy(w => w.Id).Select(w => w.Link).Take(2).ToListAsync();
        return new(null, null, systems is [var only] ? only : null, assessment, null);
    }

    /// <inheritdoc/>
    protected override ReferenceInput InputOf(CaseReference item) => new(item.JournalNumber, item.Kle, item.Kitos, item.Compliance, item.Other);

    /// <inheritdoc/>
    protected override Result<CaseReference> Take(CaseReference? found, ReferenceInput input, int version) =>
        found?.Revise(input.Words, version, Here.Me, Today) ?? CaseReference.Write(Here.Initiative.Id, input.Words, Here.Me, Today);
}
