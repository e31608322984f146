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
public sealed class TypePersonalCodeController(SammenDb db, WrongCodes wrong)
    : ByCodeController<TypePersonalCode>(db, wrong, "Dialogues.UnknownPersonalCode")
{
    /// <summary>Where the code is typed.</summary>
    [HttpGet("p")]
    public IResult Ask() => Page<TypePersonalCode>();

    /// <summary>Goes to the link.</summary>
    [HttpPost("p")]
    public Task<IResult> Go([FromForm] string? code) => Typed(code);

    /// <summary>The address in the QR code.</summary>
    [HttpGet("p/{code}")]
    public Task<IResult> Scanned(string code) => Scan(code, "/p");

    /// <inheritdoc/>
    protected override async Task<string?> Find(string? typed)
    {
        if (SlipCode.HashOf(typed) is not { } hash)
        {
            return null;
        }

        var municipality = await Db.Set<PersonalLink>().IgnoreQueryFilters([Tenancy.Filter])
            .Where(l => l.Hash == hash).Select(l => (Id<Municipality>?)EF.Property<Id<Municipality>>(l, Tenancy.Column)).SingleOrDefaultAsync();
        return municipality is { } id ? $"{await PathOf(id)}/p/{SlipCode.Tidy(typed!)}" : null;
    }
}
