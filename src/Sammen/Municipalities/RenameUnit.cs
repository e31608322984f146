using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>A unit's new name or kind.</summary>
public sealed record RenameInput(string? Name, UnitKind? Kind, int Version)
{
    /// <summary>What is recorded.</summary>
    public static RenameInput Of(Unit u) => new(u.Name, u.Kind, u.Version);
}

/// <summary>Gives a unit another name or kind.</summary>
[Route("k/{kommune}/enheder/{unit}")]
[AdministratorsOnly]
public sealed class RenameUnitController(SammenDb db, Places places, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>What it is called now.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Unit> unit) =>
        await Find(unit) is { } found ? Page<RenameUnit>(new { Unit = unit, Input = RenameInput.Of(found) }) : Results.NotFound();

    /// <summary>Renames.</summary>
    [HttpPost]
    public async Task<IResult> Rename(Id<Unit> unit, [FromForm] RenameInput input)
    {
        if (await Find(unit) is not { } found)
        {
            return Results.NotFound();
        }

        var before = RenameInput.Of(found);
        var why = await Commit(found.Rename(input.Name, input.Kind ?? (UnitKind)(-1), input.Version), db);
        if (why.Count > 0)
        {
            return Again<RenameUnit>(new { Unit = unit, Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Stored = before }, why);
        }

        places.Forget(Here.Place);
        return Onwards(Here.Path("enheder"), texts["Units.Renamed", found.Name]);
    }

    private Task<Unit?> Find(Id<Unit> id) => db.Set<Unit>().SingleOrDefaultAsync(u => u.Id == id);
}
