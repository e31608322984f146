using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues.Periods;

/// <summary>The short address on a slip: the code, scanned or typed, leads to the personal link. It uses nothing.</summary>
[KeepsNothing]
public sealed class TypePersonalCodeController(SammenDb db) : PageController
{
    /// <summary>Where the code is typed.</summary>
    [HttpGet("p")]
    public IResult Ask() => Page<TypePersonalCode>();

    /// <summary>Goes to the link.</summary>
    [HttpPost("p")]
    public async Task<IResult> Go([FromForm] string? code)
    {
        if (await Find(code) is { } path)
        {
            return Results.LocalRedirect(path);
        }

        Refusal[] unknown = [new("Dialogues.UnknownPersonalCode", "Code")];
        return Again<TypePersonalCode>(new { Code = code, Errors = ErrorsOf(unknown) }, unknown);
    }

    /// <summary>The address in the QR code.</summary>
    [HttpGet("p/{code}")]
    public async Task<IResult> Scanned(string code) => Results.LocalRedirect(await Find(code) ?? "/p");

    private async Task<string?> Find(string? typed)
    {
        if (PersonalLink.HashOf(typed) is not { } hash)
        {
            return null;
        }

        // Before anything else is known: the code alone says where.
        var municipality = await db.Set<PersonalLink>().IgnoreQueryFilters([Tenancy.Filter])
            .Where(l => l.Hash == hash).Select(l => (Id<Municipality>?)EF.Property<Id<Municipality>>(l, Tenancy.Column)).SingleOrDefaultAsync();
        return municipality is null ? null
            : $"/k/{await db.Set<Municipality>().Where(m => m.Id == municipality).Select(m => m.Slug).SingleAsync()}/p/{PersonalLink.Tidy(typed!)}";
    }
}
