using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>What the use cases around one member have in common.</summary>
public abstract class MemberController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>
    /// Changes a member while no other administrator does: two who close each other's access at the same moment must not leave
    /// the municipality without one. Null when there is no such member.
    /// </summary>
    protected async Task<IReadOnlyList<Refusal>?> Change(Id<Member> id, Func<Member, int, Result<Member>> change)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        // Writes what is there: the row is then locked to everyone else until this is done.
        await db.Set<Municipality>().Where(m => m.Id == Here.Place.Id).ExecuteUpdateAsync(m => m.SetProperty(x => x.Name, x => x.Name));
        if (await db.Set<Member>().SingleOrDefaultAsync(m => m.Id == id) is not { } member)
        {
            return null;
        }

        var others = await db.Set<Member>()
            .CountAsync(m => m.Id != id && m.Role == MunicipalityRole.Administrator && m.AccountId != null && m.DeactivatedAt == null);
        var why = await Commit(change(member, others), db);
        if (why.Count == 0)
        {
            await transaction.CommitAsync();
        }

        return why;
    }

    /// <summary>A new link for a member; older ones die. To be saved.</summary>
    protected async Task<NewLink> LinkFor(Member member)
    {
        var now = clock.GetUtcNow();
        await Withdraw(member.Id);
        var (invitation, token) = Invitation.For(member.Id, now);
        db.Add(invitation);
        return new(member, $"{Request.Scheme}://{Request.Host}/invitation/{token}", invitation.ExpiresAt.Day());
    }

    /// <summary>Makes a member's unused links dead. To be saved.</summary>
    protected async Task Withdraw(Id<Member> member)
    {
        foreach (var open in await db.Set<Invitation>().Where(i => i.MemberId == member && i.UsedAt == null).ToListAsync())
        {
            open.Withdraw(clock.GetUtcNow());
        }
    }

    /// <summary>The page of a member, where everything about the access is.</summary>
    protected string PathOf(Id<Member> member) => Here.Path("medlemmer/" + member);
}

/// <summary>A link as it is shown once: the address is stored nowhere.</summary>
public sealed record NewLink(Member Member, string Address, DateOnly Until);
