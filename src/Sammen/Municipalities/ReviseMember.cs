using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>What is recorded about a member.</summary>
public sealed record MemberInput(string? Name, Id<Unit>? UnitId, MunicipalityRole? Role, int Version)
{
    /// <summary>What is recorded.</summary>
    public static MemberInput Of(Member m) => new(m.Name, m.UnitId, m.Role, m.Version);
}

/// <summary>One member: name, workplace, role; and from here a new link and the access.</summary>
[Route("k/{kommune}/medlemmer/{member}")]
[AdministratorsOnly]
public sealed class ReviseMemberController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : MemberController(db, clock)
{
    private readonly SammenDb db = db;

    /// <summary>What is recorded.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Member> member) =>
        await Find(member) is { } found ? Page<ReviseMember>(new { Member = found, Input = MemberInput.Of(found) }) : Results.NotFound();

    /// <summary>Revises.</summary>
    [HttpPost]
    public async Task<IResult> Revise(Id<Member> member, [FromForm] MemberInput input)
    {
        if (await Find(member) is not { } before)
        {
            return Results.NotFound();
        }

        var unknown = input.UnitId is { } unit && !Here.Units.Has(unit);
        IReadOnlyList<Refusal>? why = unknown
            ? [new Refusal("Municipalities.UnknownUnit", "UnitId")]
            : await Change(member, (m, others) => m.Revise(input.Name, input.UnitId, input.Role ?? (MunicipalityRole)(-1), input.Version, others));
        if (why is null)
        {
            return Results.NotFound();
        }

        return why.Count == 0
            ? Onwards(Here.Path("medlemmer"), texts["Revise.Said", input.Name!.Trim()])
            : Again<ReviseMember>(new { Member = before, Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Stored = MemberInput.Of(before) }, why);
    }

    private Task<Member?> Find(Id<Member> id) => db.Set<Member>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id);
}
