using Microsoft.AspNetCore.Mvc;
using Sammen.Access;

namespace Sammen.Municipalities;

/// <summary>A municipality as a program sees it.</summary>
/// <param name="Slug">Its part of every address.</param>
/// <param name="Name">The name people know.</param>
public sealed record MunicipalityAnswer(string Slug, string Name);

/// <summary>The municipality of the key that is shown.</summary>
[Route("api/v1/municipality")]
[NeedsKey(AnyScope = true)]
[Tags("The key")]
public sealed class MunicipalityApiController(Here here) : ControllerBase
{
    /// <summary>Which municipality the key belongs to: a way to try a key.</summary>
    [HttpGet]
    [ProducesResponseType<MunicipalityAnswer>(StatusCodes.Status200OK, "application/json")]
    public IResult Get() => Results.Json(new MunicipalityAnswer(here.Place.Slug, here.Place.Name));
}
