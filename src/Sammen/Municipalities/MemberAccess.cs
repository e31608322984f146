using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>A member's way in: a new link, and closing and opening the access.</summary>
[Route("k/{kommune}/medlemmer/{member}")]
[AdministratorsOnly]
public sealed class MemberAccessController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : MemberController(db, clock)
{
    private readonly SammenDb db = db;
    private readonly TimeProvider clock = clock;

    /// <summary>Makes a new link and shows it once; older ones die.</summary>
    [HttpPost("link")]
    public async Task<IResult> Renew(Id<Member> member)
    {
        if (await db.Set<Member>().SingleOrDefaultAsync(m => m.Id == member) is not { } found)
        {
            return Results.NotFound();
        }

        if (!found.IsActive)
        {
            return Onwards(PathOf(member), texts["Revise.Closed"]);
        }

        var link = await LinkFor(found);
        await db.SaveChangesAsync();
        return Page<MemberLink>(new { Link = link });
    }

    /// <summary>Closes the access: it is gone at the next request.</summary>
    [HttpPost("lukning")]
    public Task<IResult> Close(Id<Member> member) => Do(member, "Close.Said", async () =>
    {
        await Withdraw(member);
        return await Change(member, (m, others) => m.Deactivate(others, clock.GetUtcNow()));
    });

    /// <summary>Opens the access again.</summary>
    [HttpPost("genaabning")]
    public Task<IResult> Reopen(Id<Member> member) => Do(member, "Reopen.Said", () => Change(member, (m, _) =>
    {
        m.Reactivate();
        return m;
    }));

    private async Task<IResult> Do(Id<Member> id, string said, Func<Task<IReadOnlyList<Refusal>?>> act)
    {
        if (await act() is not { } why)
        {
            return Results.NotFound();
        }

        var member = await db.Set<Member>().AsNoTracking().SingleAsync(m => m.Id == id);
        return why.Count == 0
            ? Onwards(PathOf(id), texts[said, member.Name])
            : Again<ReviseMember>(new { Member = member, Input = MemberInput.Of(member), Errors = ErrorsOf(why) }, why);
    }
}
