using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>A new unit.</summary>
/// <param name="Id">Made with the form, so that a second press adds nothing.</param>
/// <param name="Name">Name as people say it.</param>
/// <param name="Kind">Forvaltning, center or arbejdsplads.</param>
/// <param name="ParentId">The unit above.</param>
public sealed record UnitInput(Id<Unit>? Id, string? Name, UnitKind? Kind, Id<Unit>? ParentId);

/// <summary>The organisation as a tree, and a new unit in it.</summary>
[Route("k/{kommune}/enheder")]
[AdministratorsOnly]
public sealed class ListUnitsController(SammenDb db, TimeProvider clock, Places places, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The tree; where the units are very many, with the workplaces under one of them.</summary>
    [HttpGet]
    public IResult Show([FromQuery] Id<Unit>? under) => ModelState.IsValid && (under is not { } above || Here.Units.Has(above))
        ? Page<ListUnits>(new { Input = new UnitInput(Id<Unit>.At(clock.GetUtcNow()), null, UnitKind.Workplace, under), Under = under })
        : Results.NotFound();

    /// <summary>Adds a unit.</summary>
    [HttpPost]
    public async Task<IResult> Add([FromForm] UnitInput input)
    {
        Result<Unit> Make(Id<Unit> id) => Unit.Create(input.Name, input.Kind ?? (UnitKind)(-1), input.ParentId, clock.GetUtcNow(), id);
        var id = input.Id ?? Id<Unit>.At(clock.GetUtcNow());
        List<Refusal> why = [.. Make(id).Refusals];
        if (input.ParentId is { } parent && !Here.Units.Has(parent))
        {
            why.Add(new Refusal("Municipalities.UnknownUnit", "ParentId"));
        }

        if (why.Count > 0 || !ModelState.IsValid)
        {
            return Again<ListUnits>(new { Input = input, Errors = ErrorsOf(why) }, why);
        }

        var unit = await SaveOnce(db, id, Make, u => new { u.Name, u.Kind, u.ParentId });
        places.Forget(Here.Place);
        return Onwards(Here.Path("enheder"), texts["Units.Added", unit.Name]);
    }
}
