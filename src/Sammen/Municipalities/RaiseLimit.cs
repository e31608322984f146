using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>A new limit.</summary>
/// <param name="Limit">The fewest answers that are shown of a group.</param>
public sealed record LimitInput(int? Limit);

/// <summary>The fewest answers that are shown of a group in this municipality: raised here, never lowered.</summary>
[Route("k/{kommune}/graense")]
[AdministratorsOnly]
public sealed class RaiseLimitController(SammenDb db, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>What it is now.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var now = (await Find()).SmallestGroup;
        return Page<RaiseLimit>(new { Now = now, Typed = $"{now}" });
    }

    /// <summary>Raises it.</summary>
    [HttpPost]
    public async Task<IResult> Raise([FromForm] LimitInput input)
    {
        var municipality = await Find();
        var before = municipality.SmallestGroup;
        var why = await Commit(municipality.RaiseLimit(input.Limit), db);
        return why.Count > 0
            ? Again<RaiseLimit>(new { Now = before, Typed = Unread("Limit") ?? $"{input.Limit}", Errors = ErrorsOf(why) }, why)
            : Onwards(Here.Path("graense"), texts["Limit.Raised", municipality.SmallestGroup]);
    }

    private Task<Municipality> Find() => db.Set<Municipality>().SingleAsync(m => m.Id == Here.Place.Id);
}
