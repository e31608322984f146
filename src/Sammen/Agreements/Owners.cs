using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Agreements;

/// <summary>Names that are offered as owners; anybody else can be written.</summary>
internal static class Owners
{
    /// <summary>The team's names.</summary>
    public static async Task<IReadOnlyList<string>> On(Initiative initiative, SammenDb db)
    {
        var ids = initiative.Team.Select(t => t.MemberId).ToList();
        return await db.Set<Member>().AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Name).Select(m => m.Name).ToListAsync();
    }
}
