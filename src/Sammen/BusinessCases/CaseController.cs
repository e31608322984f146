using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases;

/// <summary>A gain of the register, as lines and assumptions name it.</summary>
public sealed record NamedGain(Guid Id, string Title);

/// <summary>What the pages of a business case share: finding it, and saving a change as a new version.</summary>
public abstract class CaseController(SammenDb db, TimeProvider clock) : PageController
{
    private const int Attempts = 4;

    // Compiled: most pages of a case ask them.
    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<NamedGain>> GainsOf = EF.CompileAsyncQuery((SammenDb db, Id<Initiative> id) =>
        db.Set<Benefit>().Where(b => b.InitiativeId == id && !b.IsWithdrawn).OrderBy(b => b.NamedOn).ThenBy(b => b.Id).Select(b => new NamedGain(b.Id.Value, b.Title)));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Assumption>> StandingOf = EF.CompileAsyncQuery((SammenDb db, Id<Initiative> id) =>
        db.Set<Assumption>().Where(a => a.InitiativeId == id && a.EndedOn == null && !a.IsWithdrawn).OrderBy(a => a.WrittenOn).ThenBy(a => a.Id).AsNoTracking());

    /// <summary>The database.</summary>
    protected SammenDb Db => db;

    /// <summary>The clock.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>The address of one of the case's pages.</summary>
    protected string CasePath(string rest = "") => Here.Path(Here.Initiative.Id, rest.Length == 0 ? "businesscase" : $"businesscase/{rest}");

    /// <summary>The initiative's case, not tracked; null while nobody has begun one.</summary>
    protected Task<BusinessCase?> Find() => RecordedFacts.WholeCase(db, Here.Initiative.Id);

    /// <summary>What the municipality reckons with.</summary>
    protected async Task<EconomySettings> Settings() => await db.Set<EconomySettings>().AsNoTracking().SingleOrDefaultAsync() ?? EconomySettings.AsDelivered();

    /// <summary>The gains of the initiative's register that have a name, the oldest first.</summary>
    protected async Task<IReadOnlyList<NamedGain>> Gains() => await GainsOf(db, Here.Initiative.Id).ToListAsync();

    /// <summary>The assumptions that the case rests on now, the earliest first.</summary>
    protected async Task<List<Assumption>> Standing() => await StandingOf(db, Here.Initiative.Id).ToListAsync();

    /// <summary>
    /// Makes a change and keeps the version it becomes. Somebody who saved another part in the same moment is not in the way: the change is
    /// made again on top of theirs. What changes nothing makes no version.
    /// </summary>
    protected async Task<IReadOnlyList<Refusal>> Revise(int version, Func<BusinessCase, Saving, Result<CaseVersion>> change)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            if (await db.Set<BusinessCase>().AsTracking().SingleOrDefaultAsync(c => c.InitiativeId == Here.Initiative.Id) is not { } found)
            {
                return [new Refusal("BusinessCases.NotBegun", null, RefusalKind.Conflict)];
            }

            var result = change(found, new(Here.Me, version, clock.GetUtcNow()));
            if (result.Refusals.Contains(BusinessCase.NothingChanged))
            {
                return [];
            }

            if (result.Accepted(out var kept, out _))
            {
                db.Add(kept);
            }

            var why = await Commit(result, db);
            if (why.Count == 0 || result.Refusals.Count > 0 || !why.Contains(Refusal.Stale) || attempt == Attempts)
            {
                return why;
            }
        }
    }
}
