using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues.Meetings;

/// <summary>Finds a meeting by its six characters, typed or in the QR code, and leads to its guests' link.</summary>
[KeepsNothing]
public sealed partial class JoinByCodeController(SammenDb db) : PageController
{
    /// <summary>Where the code is typed.</summary>
    [HttpGet("deltag")]
    public IResult Ask() => Page<JoinByCode>();

    /// <summary>Goes to the meeting.</summary>
    [HttpPost("deltag")]
    public async Task<IResult> Go([FromForm] string? code)
    {
        if (await Find(code) is { } path)
        {
            return Results.LocalRedirect(path);
        }

        Refusal[] unknown = [new("Dialogues.UnknownCode", "Code")];
        return Again<JoinByCode>(new { Code = code, Errors = ErrorsOf(unknown) }, unknown);
    }

    /// <summary>The address in the QR code.</summary>
    [HttpGet("m/{code}")]
    public async Task<IResult> Scanned(string code) => await Find(code) is { } path ? Results.LocalRedirect(path) : Results.LocalRedirect("/deltag");

    private async Task<string?> Find(string? typed)
    {
        var code = NotInCode().Replace((typed ?? "").ToUpperInvariant(), "");
        if (code.Length != Meeting.CodeLength)
        {
            return null;
        }

        // Before anything else is known: the code alone says where.
        var found = await db.Set<Dialogue>().IgnoreQueryFilters([Tenancy.Filter]).AsNoTracking()
            .Where(d => d.Meeting!.Code == code && d.ClosedAt == null)
            .Select(d => new { d.GuestToken, Municipality = EF.Property<Id<Municipality>>(d, Tenancy.Column) }).SingleOrDefaultAsync();
        return found is null ? null
            : $"/k/{await db.Set<Municipality>().Where(m => m.Id == found.Municipality).Select(m => m.Slug).SingleAsync()}/g/{found.GuestToken}";
    }

    [GeneratedRegex("[^0-9A-Z]")]
    private static partial Regex NotInCode();
}
