using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>
/// <see cref="Standing"/> as a question to the database, for lists: the initiatives of the own workplace and those one is on the
/// team of. A test holds the two together.
/// </summary>
public static class Visible
{
    /// <summary>The initiatives that the member who asks has the right to see.</summary>
    public static IQueryable<Initiative> VisibleTo(this IQueryable<Initiative> initiatives, Here here)
    {
        if (here.Me.Role != MunicipalityRole.Member)
        {
            return initiatives;
        }

        var (me, units) = Asking(here);
        return initiatives.Where(i => i.UnitId == null || units.Contains(i.UnitId) || i.Team.Any(t => t.MemberId == me));
    }

    /// <summary>The initiatives that the member who asks has the right to take part in.</summary>
    public static IQueryable<Initiative> OpenToPartOf(this IQueryable<Initiative> initiatives, Here here)
    {
        var (me, units) = Asking(here);
        return initiatives.Where(i => i.UnitId == null || units.Contains(i.UnitId)
            || i.Team.Any(t => t.MemberId == me && t.Role != TeamRole.Observer));
    }

    private static (Id<Member> Me, List<Id<Unit>?> Units) Asking(Here here) =>
        (here.Me.Id, here.UnitsAbove.Select(u => (Id<Unit>?)u).ToList());
}
