using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Threads;
using Sammen.Domain.Trials;

namespace Sammen.Access;

/// <summary>Keeps what grows out of a trial, for the pages that can begin from one.</summary>
public static class Outgrowths
{
    /// <summary>The name of the trial in an address and in a form.</summary>
    public const string Name = "proeve";

    /// <summary>
    /// The address of a form that begins from a trial, filled in beforehand with <paramref name="words"/>.
    /// </summary>
    public static string From(string form, Trial trial, string words) => $"{form}?hvad={Uri.EscapeDataString(words)}&{Name}={trial.Id}";

    /// <summary>Says that something grew out of a trial of the initiative; said twice it is there once. No trial, or one that is another initiative's, says nothing.</summary>
    public static async Task Grew(this SammenDb db, Id<Trial>? from, Id<Initiative> initiative, Point point)
    {
        if (from is not { } id || await db.Set<Trial>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.InitiativeId == initiative) is not { } trial
            || await db.Set<Outgrowth>().AnyAsync(o => o.TrialId == id && o.Key == point.Key))
        {
            return;
        }

        db.Add(Outgrowth.Of(trial, point));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            db.ChangeTracker.Clear();
        }
    }
}
