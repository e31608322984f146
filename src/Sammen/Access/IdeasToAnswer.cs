using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>The ideas that the member who asks is to answer (S9), for the pages that show them.</summary>
public static class IdeasToAnswer
{
    /// <summary>Which ones.</summary>
    public static async Task<AnsweringIdeas> Of(Here here, SammenDb db)
    {
        var me = here.Me.Id;
        var led = await db.Set<Initiative>().AsNoTracking()
            .SelectMany(i => i.Team, (i, t) => new { i.Id, i.UnitId, t.MemberId, t.Role })
            .Where(t => t.MemberId == me && (t.Role == TeamRole.Owner || t.Role == TeamRole.Lead || t.Role == TeamRole.Leader)).ToListAsync();
        return AnsweringIdeas.Of(here.Me, [.. led.Select(i => (i.Id, i.UnitId))], here.Units);
    }

    /// <summary>Those of <paramref name="ideas"/>.</summary>
    public static IQueryable<Idea> Among(this AnsweringIdeas mine, IQueryable<Idea> ideas)
    {
        if (mine.All)
        {
            return ideas;
        }

        var units = mine.Units.Select(u => (Id<Unit>?)u).ToList();
        var led = mine.Initiatives.Select(i => (Id<Initiative>?)i).ToList();
        return ideas.Where(i => units.Contains(i.UnitId) || led.Contains(i.AboutId));
    }
}
