using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.SignIn;

/// <summary>Where an account is a member, and as what.</summary>
public sealed record Membership(string Slug, string Municipality, string Name, MunicipalityRole Role);

/// <summary>Finds an account's own memberships: the only reading across municipalities, and only of oneself.</summary>
public static class Memberships
{
    /// <summary>The memberships that are open.</summary>
    public static async Task<List<Membership>> Of(Guid account, SammenDb db)
    {
        var open = await db.Set<Member>().IgnoreQueryFilters([Tenancy.Filter]).AsNoTracking()
            .Where(m => m.AccountId == account && m.DeactivatedAt == null)
            .Join(db.Set<Municipality>(), m => EF.Property<Id<Municipality>>(m, Tenancy.Column), k => k.Id, (m, k) => new Membership(k.Slug, k.Name, m.Name, m.Role))
            .ToListAsync();
        return [.. open.OrderBy(m => m.Municipality, StringComparer.CurrentCulture)];
    }

    /// <summary>True when the account is a member, or was, of more than the one municipality.</summary>
    public static Task<bool> AreElsewhere(Guid account, Id<Member> besides, SammenDb db) =>
        db.Set<Member>().IgnoreQueryFilters([Tenancy.Filter]).AnyAsync(m => m.AccountId == account && m.Id != besides);
}
