using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Portfolio;

/// <summary>What changes at a workplace at a time.</summary>
public enum ChangeKind
{
    /// <summary>A trial.</summary>
    Trial,

    /// <summary>Learning before the start.</summary>
    Learning,

    /// <summary>The start, and the weeks in which it settles.</summary>
    Start,
}

/// <summary>Days in which an initiative changes something at a workplace.</summary>
/// <param name="Kind">What.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public readonly record struct ChangeTime(ChangeKind Kind, DateOnly From, DateOnly Until)
{
    /// <summary>How long something new takes to settle after its start, in weeks: as long as it is felt to be new.</summary>
    public const int WeeksToSettle = 12;

    /// <summary>How long a trial without a last day is taken to run, in weeks.</summary>
    public const int WeeksOfTrial = 8;

    /// <summary>A trial from its first day to its last.</summary>
    public static ChangeTime OfTrial(DateOnly from, DateOnly? until) => new(ChangeKind.Trial, from, until is { } last && last >= from ? last : from.AddDays(7 * WeeksOfTrial));

    /// <summary>The weeks from a start until it has settled.</summary>
    public static ChangeTime OfStart(DateOnly goLive) => new(ChangeKind.Start, goLive, goLive.AddDays(7 * WeeksToSettle));

    /// <summary>True where it lies in a quarter, wholly or in part.</summary>
    public bool IsIn(Quarter quarter) => From <= quarter.Last && Until >= quarter.First;
}

/// <summary>The changes that meet one unit.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="ByQuarter">The initiatives that change something there in each quarter, in the order of the quarters.</param>
public sealed record UnitLoad(Id<Unit> UnitId, IReadOnlyList<IReadOnlyList<PortfolioItem>> ByQuarter)
{
    /// <summary>The most that meet it in one quarter.</summary>
    public int Most => ByQuarter.Max(q => q.Count);
}

/// <summary>
/// How many changes meet each unit at the same time (S16): who gets five in the same autumn. A workplace is met by its own initiatives, by those of the units above
/// it and by those of the whole municipality; a unit above others is met by what happens anywhere within it. It counts changes and no people.
/// </summary>
/// <param name="Quarters">The quarters, the present one first.</param>
/// <param name="Units">The units that anything meets, those above before those below.</param>
/// <param name="Everywhere">What meets the whole municipality in each quarter; it is counted at every unit too.</param>
/// <param name="WithoutDays">Initiatives before operation that nobody has set a day of change for.</param>
public sealed record ChangeLoad(IReadOnlyList<Quarter> Quarters, IReadOnlyList<UnitLoad> Units, IReadOnlyList<IReadOnlyList<PortfolioItem>> Everywhere, int WithoutDays)
{
    /// <summary>How many quarters are told.</summary>
    public const int MostQuarters = 6;

    /// <summary>The units that most changes meet in one quarter, with that quarter. Of units within one another the lowest: those above have more only because they are larger.</summary>
    public IReadOnlyList<(Id<Unit> Unit, Quarter Quarter, IReadOnlyList<PortfolioItem> Changes)> Heaviest(UnitTree units)
    {
        var above = Units.SelectMany(u => units.Above(u.UnitId).Skip(1)).ToHashSet();
        return
        [
            .. Units.Where(u => !above.Contains(u.UnitId)).OrderByDescending(u => u.Most)
                .Select(u => u.ByQuarter.Index().MaxBy(q => q.Item.Count) is var (at, changes) ? (u.UnitId, Quarters[at], changes) : default),
        ];
    }

    /// <summary>Of these initiatives in this organisation, from the quarter of <paramref name="today"/> on.</summary>
    public static ChangeLoad Of(IReadOnlyCollection<PortfolioItem> items, UnitTree units, DateOnly today)
    {
        var quarters = Enumerable.Range(0, MostQuarters).Select(n => Quarter.Of(today).Plus(n)).ToList();
        var going = items.Where(i => i.StoppedOn is null).ToList();
        var changing = going.Where(i => i.Changes.Any(c => quarters.Exists(c.IsIn))).ToList();
        var everywhere = changing.Where(i => i.UnitId is null).ToList();
        var own = changing.Where(i => i.UnitId is not null).ToLookup(i => i.UnitId!.Value);
        var touched = own.SelectMany(i => units.Above(i.Key)).ToHashSet();
        return new(
            quarters,
            [.. units.InOrder.Select(u => u.Unit.Id).Where(touched.Contains).Select(id => LoadOf(id))],
            ByQuarter(everywhere),
            going.Count(i => i.Changes.Count == 0 && i.Phase != Method.Phase.Operation));

        UnitLoad LoadOf(Id<Unit> unit) => new(unit, ByQuarter([.. units.Above(unit).Skip(1).Concat(units.Below(unit)).SelectMany(u => own[u]), .. everywhere]));

        IReadOnlyList<IReadOnlyList<PortfolioItem>> ByQuarter(IReadOnlyCollection<PortfolioItem> those) =>
            [.. quarters.Select(q => those.Where(i => i.Changes.Any(c => c.IsIn(q))).ToList())];
    }
}
