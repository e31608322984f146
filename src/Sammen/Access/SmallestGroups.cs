using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>How many must have answered before anything of a group is shown, as the municipality has set it.</summary>
internal static class SmallestGroups
{
    /// <summary>The limit in the municipality one is in; never below five.</summary>
    public static Task<int> SmallestGroup(this SammenDb db, CancellationToken stop = default)
    {
        var here = db.Municipality!.Value;
        return db.Set<Municipality>().Where(m => m.Id == here).Select(m => m.SmallestGroup).SingleAsync(stop);
    }
}
