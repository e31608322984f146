using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>Where the code of a slip is typed. It uses nothing.</summary>
[Route("k/{kommune}/svar")]
[OpenToGuests]
public sealed class TypeSlipCodeController(SammenDb db, WrongCodes wrong) : ByCodeController<TypeSlipCode>(db, wrong, "Surveys.SlipUsed")
{
    /// <summary>The page.</summary>
    [HttpGet]
    public IResult Ask() => Page<TypeSlipCode>();

    /// <summary>Goes on to the answers.</summary>
    [HttpPost]
    public Task<IResult> Go([FromForm] string? code) => Typed(code);

    /// <inheritdoc/>
    protected override async Task<string?> Find(string? typed) =>
        SlipCode.HashOf(typed) is { } hash && await Db.Set<SurveySlip>().AnyAsync(s => s.Hash == hash && !s.IsUsed) ? Here.Path($"svar/{SlipCode.Tidy(typed!)}") : null;
}
