using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.SignIn;

/// <summary>An invitation found by its token, with the member it is for and the account that member has.</summary>
/// <param name="Invitation">The link.</param>
/// <param name="Member">For whom.</param>
/// <param name="Place">Where.</param>
/// <param name="Account">The account the member signs in with; null until one has joined.</param>
/// <param name="IsReset">
/// True when the link sets a new password for the account. Not where the account is a member elsewhere too: then one
/// municipality's administrator could take it over in the other; the person joins again with an account instead.
/// </param>
public sealed record Invited(Invitation Invitation, Member Member, Place Place, Account? Account, bool IsReset)
{
    /// <summary>True while the link can be used.</summary>
    public bool IsOpen(DateTimeOffset now) => Invitation.IsOpen(now) && Member.IsActive;

    /// <summary>Looks the token up before the municipality is known, and enters the municipality it belongs to.</summary>
    public static async Task<Invited?> Find(string token, SammenDb db, Here here)
    {
        var hash = Invitation.Hash(token);
        var place = await db.Set<Invitation>().IgnoreQueryFilters([Tenancy.Filter])
            .Where(i => i.TokenHash == hash)
            .Join(db.Set<Municipality>(), i => EF.Property<Id<Municipality>>(i, Tenancy.Column), k => k.Id, (_, k) => new Place(k.Id, k.Slug, k.Name))
            .SingleOrDefaultAsync();
        if (place is null)
        {
            return null;
        }

        db.EnterAs(place.Id, null);
        here.Enter(place, UnitTree.Empty, null);
        var invitation = await db.Set<Invitation>().SingleAsync(i => i.TokenHash == hash);
        var member = await db.Set<Member>().SingleAsync(m => m.Id == invitation.MemberId);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == member.AccountId);
        var isReset = account is not null && !await Memberships.AreElsewhere(account.Id, member.Id, db);
        // What the person now does is done as that member.
        db.EnterAs(place.Id, member.Id);
        return new(invitation, member, place, account, isReset);
    }
}
