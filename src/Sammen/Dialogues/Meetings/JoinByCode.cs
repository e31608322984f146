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
public sealed partial class JoinByCodeController(SammenDb db, WrongCodes wrong) : ByCodeController<JoinByCode>(db, wrong, "Dialogues.UnknownCode")
{
    /// <summary>Where the code is typed.</summary>
    [HttpGet("deltag")]
    public IResult Ask() => Page<JoinByCode>();

    /// <summary>Goes to the meeting.</summary>
    [HttpPost("deltag")]
    public Task<IResult> Go([FromForm] string? code) => Typed(code);

    /// <summary>The address in the QR code.</summary>
    [HttpGet("m/{code}")]
    public Task<IResult> Scanned(string code) => Scan(code, "/deltag");

    /// <inheritdoc/>
    protected override async Task<string?> Find(string? typed)
    {
        var code = NotInCode().Replace((typed ?? "").ToUpperInvariant(), "");
        if (code.Length != Meeting.CodeLength)
        {
            return null;
        }

        var found = await Db.Set<Dialogue>().IgnoreQueryFilters([Tenancy.Filter]).AsNoTracking()
            .Where(d => d.Meeting!.Code == code && d.ClosedAt == null)
            .Select(d => new { d.GuestToken, Municipality = EF.Property<Id<Municipality>>(d, Tenancy.Column) }).SingleOrDefaultAsync();
        return found is null ? null : $"{await PathOf(found.Municipality)}/g/{found.GuestToken}";
    }

    [GeneratedRegex("[^0-9A-Z]")]
    private static partial Regex NotInCode();
}
