using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues;

/// <summary>Who does what by when, as it was agreed from what a dialogue came to.</summary>
internal static class Agreed
{
    /// <summary>The agreements made from these conclusions, by their dates.</summary>
    public static async Task<IReadOnlyList<Agreement>> AgreedFrom(this SammenDb db, IReadOnlyList<Conclusion> conclusions, CancellationToken stop = default)
    {
        if (conclusions.Count == 0)
        {
            return [];
        }

        var ids = conclusions.Select(c => (Id<Conclusion>?)c.Id).ToList();
        var agreements = await db.Set<Agreement>().AsNoTracking().Where(a => ids.Contains(a.ConclusionId)).ToListAsync(stop);
        return [.. agreements.OrderBy(a => a.DueOn).ThenBy(a => a.Id.Value)];
    }
}
