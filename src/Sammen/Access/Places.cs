using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>
/// Municipalities by their slug, and their units. Kept for half a minute: they change seldom and every request asks. Another
/// instance sees a change when its copy runs out.
/// </summary>
public sealed class Places(IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);

    /// <summary>The municipality of a slug, or null.</summary>
    public async Task<Place?> Find(string slug, SammenDb db)
    {
        if (cache.TryGetValue(("place", slug), out Place? place))
        {
            return place;
        }

        place = await db.Set<Municipality>().AsNoTracking()
            .Where(m => m.Slug == slug)
            .Select(m => new Place(m.Id, m.Slug, m.Name))
            .SingleOrDefaultAsync();

        // A miss is not kept: a new municipality works at once.
        return place is null ? null : cache.Set(("place", slug), place, Kept);
    }

    /// <summary>The units of the municipality that <paramref name="db"/> is in.</summary>
    public async Task<UnitTree> Units(Place place, SammenDb db) =>
        cache.TryGetValue(("units", place.Id), out UnitTree? tree)
            ? tree!
            : cache.Set(("units", place.Id), new UnitTree(await db.Set<Unit>().AsNoTracking().ToListAsync()), Kept);

    /// <summary>To be called after units were changed.</summary>
    public void Forget(Place place)
    {
        cache.Remove(("units", place.Id));
        cache.Remove(("place", place.Slug));
    }
}
