using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>Who is invited.</summary>
/// <param name="Id">Made with the form, so that a second press invites nobody twice.</param>
/// <param name="Name">Name or function.</param>
/// <param name="UnitId">Workplace.</param>
/// <param name="Role">Role in the municipality.</param>
public sealed record InviteInput(Id<Member>? Id, string? Name, Id<Unit>? UnitId, MunicipalityRole? Role);

/// <summary>Invites a member, and shows the link to hand over once.</summary>
[Route("k/{kommune}/medlemmer/ny")]
[AdministratorsOnly]
public sealed class InviteMemberController(SammenDb db, TimeProvider clock) : MemberController(db, clock)
{
    private readonly SammenDb db = db;
    private readonly TimeProvider clock = clock;

    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show() => Page<InviteMember>(new { Input = new InviteInput(Id<Member>.At(clock.GetUtcNow()), null, null, MunicipalityRole.Member) });

    /// <summary>Invites. Sent twice, it is one member, and the link shown last is the one that works.</summary>
    [HttpPost]
    public async Task<IResult> Post([FromForm] InviteInput input)
    {
        var invited = Member.Invite(input.Name, input.UnitId, input.Role ?? (MunicipalityRole)(-1), clock.GetUtcNow(), input.Id);
        List<Refusal> why = [.. invited.Refusals];
        if (input.UnitId is { } unit && !Here.Units.Has(unit))
        {
            why.Add(new Refusal("Municipalities.UnknownUnit", "UnitId"));
        }

        if (why.Count > 0 || !ModelState.IsValid)
        {
            return Again<InviteMember>(new { Input = input, Errors = ErrorsOf(why) }, why);
        }

        var member = invited.Expect();
        if (await db.Set<Member>().SingleOrDefaultAsync(m => m.Id == member.Id) is { } already)
        {
            return await Again(already);
        }

        db.Add(member);
        var link = await LinkFor(member);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            db.ChangeTracker.Clear();
            return await db.Set<Member>().SingleOrDefaultAsync(m => m.Id == member.Id) is { } first ? await Again(first) : Results.NotFound();
        }

        return Page<MemberLink>(new { Link = link });
    }

    // The first press has made the member; its link was shown to nobody.
    private async Task<IResult> Again(Member member)
    {
        if (member.AccountId is not null || !member.IsActive)
        {
            return Results.LocalRedirect(PathOf(member.Id));
        }

        var link = await LinkFor(member);
        await db.SaveChangesAsync();
        return Page<MemberLink>(new { Link = link });
    }
}
