using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>A wheel that one initiative turns together with another. Of the other it tells no more than any member of the municipality may know.</summary>
/// <param name="Mine">The one initiative.</param>
/// <param name="WheelId">Which wheel.</param>
/// <param name="Wheel">What it is called.</param>
/// <param name="OtherId">The other initiative.</param>
/// <param name="OtherTitle">Its title.</param>
/// <param name="OtherUnit">Its unit; null for the whole municipality.</param>
public sealed record SharedWheel(Id<Initiative> Mine, Id<Wheel> WheelId, string Wheel, Id<Initiative> OtherId, string OtherTitle, Id<Unit>? OtherUnit);

/// <summary>Where two initiatives of the municipality turn the same wheel (S102), for the pages that tell of it. Each asks one query, however many there are.</summary>
public static class SharedWheels
{
    /// <summary>Those of these initiatives, with every other that is still on its way.</summary>
    public static async Task<IReadOnlyList<SharedWheel>> Of(SammenDb db, IReadOnlyCollection<Id<Initiative>> mine) => await Distinct(Among(db, mine));

    /// <summary>Those that nobody of the initiative has said they have talked about.</summary>
    public static async Task<IReadOnlyList<SharedWheel>> Untalked(SammenDb db, IReadOnlyCollection<Id<Initiative>> mine) => mine.Count == 0 ? [] : await Distinct(
        Among(db, mine).Where(s => !db.Set<SharedTalk>().Any(t => t.InitiativeId == s.Mine && t.OtherId == s.OtherId
            && db.Set<Wheel>().Any(w => w.Id == t.WheelId && w.SameAsId == s.WheelId))));

    private static async Task<IReadOnlyList<SharedWheel>> Distinct(IQueryable<Row> rows) =>
        [.. (await rows.Distinct().ToListAsync()).Select(r => new SharedWheel(r.Mine, r.WheelId, r.Wheel, r.OtherId, r.OtherTitle, r.OtherUnit))
            .OrderBy(s => s.Wheel, StringComparer.CurrentCulture).ThenBy(s => s.OtherTitle, StringComparer.CurrentCulture)];

    private static IQueryable<Row> Among(SammenDb db, IReadOnlyCollection<Id<Initiative>> mine) =>
        from own in db.Set<Dependency>().AsNoTracking()
        where mine.Contains(own.InitiativeId)
        join named in db.Set<Wheel>() on own.WheelId equals named.Id
        join wheel in db.Set<Wheel>() on named.SameAsId equals wheel.Id
        join same in db.Set<Wheel>() on wheel.Id equals same.SameAsId
        join theirs in db.Set<Dependency>() on same.Id equals theirs.WheelId
        join other in db.Set<Initiative>() on theirs.InitiativeId equals other.Id
        where other.Id != own.InitiativeId && other.ArchivedOn == null && other.StoppedOn == null
        select new Row { Mine = own.InitiativeId, WheelId = wheel.Id, Wheel = wheel.Name, OtherId = other.Id, OtherTitle = other.Title, OtherUnit = other.UnitId };

    private sealed class Row
    {
        public Id<Initiative> Mine { get; init; }

        public Id<Wheel> WheelId { get; init; }

        public string Wheel { get; init; } = "";

        public Id<Initiative> OtherId { get; init; }

        public string OtherTitle { get; init; } = "";

        public Id<Unit>? OtherUnit { get; init; }
    }
}
