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
        var teamed = initiatives.Teamed(me);
        return initiatives.Where(i => i.UnitId == null || units.Contains(i.UnitId) || teamed.Contains(i.Id));
    }

    /// <summary>The initiatives that the member who asks has the right to take part in.</summary>
    public static IQueryable<Initiative> OpenToPartOf(this IQueryable<Initiative> initiatives, Here here)
    {
        var (me, units) = Asking(here);
        var teamed = initiatives.Teamed(me, TeamRole.Observer);
        return initiatives.Where(i => i.UnitId == null || units.Contains(i.UnitId) || teamed.Contains(i.Id));
    }

    /// <summary>Those on whose team a member is, found by the member and not by looking through all initiatives.</summary>
    /// <param name="initiatives">The initiatives.</param>
    /// <param name="member">The member.</param>
    /// <param name="except">Parts that do not count.</param>
    internal static IQueryable<Id<Initiative>> Teamed(this IQueryable<Initiative> initiatives, Id<Member> member, params TeamRole[] except) =>
        initiatives.SelectMany(i => i.Team, (i, t) => new { i.Id, t.MemberId, t.Role }).Where(t => t.MemberId == member && !except.Contains(t.Role)).Select(t => t.Id);

    private static (Id<Member> Me, List<Id<Unit>?> Units) Asking(Here here) =>
        (here.Me.Id, here.UnitsAbove.Select(u => (Id<Unit>?)u).ToList());
}
