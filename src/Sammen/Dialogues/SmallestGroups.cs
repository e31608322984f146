using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues;

/// <summary>How many must have answered before anything of a group is shown, as the municipality has set it.</summary>
internal static class SmallestGroups
{
    /// <summary>The limit where the dialogue is held; never below five.</summary>
    public static Task<int> SmallestGroup(this SammenDb db, Dialogue dialogue, CancellationToken stop = default) => (
        from held in db.Set<Dialogue>()
        where held.Id == dialogue.Id
        join municipality in db.Set<Municipality>() on EF.Property<Id<Municipality>>(held, Tenancy.Column) equals municipality.Id
        select municipality.SmallestGroup).SingleAsync(stop);
}
