using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Search;

namespace Sammen.Finding;

/// <summary>What is looked for.</summary>
public enum Among
{
    /// <summary>Everything.</summary>
    Alt,

    /// <summary>Initiatives.</summary>
    Initiativer,

    /// <summary>MED committees.</summary>
    Med,

    /// <summary>Technologies on the radar.</summary>
    Radar,

    /// <summary>Experiences that municipalities have shared.</summary>
    Erfaringer,
}

/// <summary>What is looked for; stands in the address.</summary>
/// <param name="Ord">The words.</param>
/// <param name="Slags">Where.</param>
/// <param name="Side">Page, from 1.</param>
public sealed record FindFilter(string? Ord, Among Slags = Among.Alt, int Side = 1);

/// <summary>What was found of one kind.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Subjects">Those of the page.</param>
/// <param name="HasMore">True where there are more.</param>
public sealed record FoundOfKind(SubjectKind Kind, IReadOnlyList<FoundSubject> Subjects, bool HasMore);

/// <summary>A shared experience that was found.</summary>
public sealed record FoundExperience(Id<SharedExperience> Id, IReadOnlyList<Piece> Title, IReadOnlyList<Piece> Summary, string Municipality, DateOnly SharedOn);

/// <summary>A member or a unit that was found, for administrators.</summary>
public sealed record FoundName(string Name, string Path, bool IsUnit);

/// <summary>All that was found.</summary>
/// <param name="Kinds">Initiatives, committees, technologies.</param>
/// <param name="Experiences">Shared experiences.</param>
/// <param name="Names">Members and units.</param>
/// <param name="Missing">The words that stand nowhere, where nothing was found.</param>
public sealed record FoundAll(IReadOnlyList<FoundOfKind> Kinds, IReadOnlyList<FoundExperience> Experiences, IReadOnlyList<FoundName> Names, IReadOnlyList<string> Missing)
{
    /// <summary>True where there is nothing.</summary>
    public bool IsNothing => Kinds.Sum(k => k.Subjects.Count) + Experiences.Count + Names.Count == 0;
}

/// <summary>Looks for words in all that one may see, and says where they stand.</summary>
[Route("k/{kommune}/soeg")]
public sealed class FindController(SammenDb db) : PageController
{
    private const int PageSize = 25;
    private const int LastPage = 40;
    private const int ExperiencesShown = 3;
    private const int NamesShown = 5;
    private const int LongestTyped = 200;
    private const int LongestTitle = 160;
    private const int LongestSummary = 220;

    // So much of each kind stands together on the first page.
    private static readonly Dictionary<SubjectKind, int> Together = new() { [SubjectKind.Initiative] = 15, [SubjectKind.Committee] = 5, [SubjectKind.Technology] = 5 };

    /// <summary>What was found.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show([FromQuery] FindFilter filter)
    {
        var typed = filter.Ord?.Trim() ?? "";
        typed = typed.Length > LongestTyped ? typed[..LongestTyped] : typed;
        filter = new(typed, Enum.IsDefined(filter.Slags) ? filter.Slags : Among.Alt, Math.Clamp(filter.Side, 1, LastPage));
        var wanted = Wanted.Of(typed);
        return Page<Find>(new { Filter = filter, Wanted = wanted, Found = wanted.IsNothing ? new([], [], await Names(filter), []) : await All(filter, wanted), IsLastPage = filter.Side == LastPage });
    }

    private async Task<FoundAll> All(FindFilter filter, Wanted wanted)
    {
        var seen = Here.Me.Role == MunicipalityRole.Member ? (await db.Set<Initiative>().AsNoTracking().VisibleTo(Here).Select(i => i.Id).ToListAsync()).ConvertAll(id => id.Value) : null;
        var kinds = new List<FoundOfKind>();
        foreach (var kind in KindsOf(filter.Slags))
        {
            var (size, skip) = filter.Slags == Among.Alt ? (Together[kind], 0) : (PageSize, (filter.Side - 1) * PageSize);
            kinds.Add(await OfKind(kind, wanted, seen, skip, size));
        }

        var found = new FoundAll(kinds, await Experiences(filter.Slags, wanted, ExperiencesShown), await Names(filter), []);
        return found.IsNothing ? found with { Missing = await Missing(filter.Slags, wanted, seen) } : found;
    }

    private async Task<FoundOfKind> OfKind(SubjectKind kind, Wanted wanted, List<Guid>? seen, int skip, int size)
    {
        var ids = await new WordIndex(db).Find(kind, wanted, kind == SubjectKind.Initiative ? seen : null, skip, size + 1);
        return new(kind, await new Explaining(db, HttpContext.RequestAborted).Explain(kind, [.. ids.Take(size)], wanted), ids.Count > size);
    }

    private async Task<IReadOnlyList<FoundExperience>> Experiences(Among among, Wanted wanted, int most)
    {
        if (among is not (Among.Alt or Among.Erfaringer))
        {
            return [];
        }

        var lines = await db.InOrder(db.Set<SharedExperience>().AsNoTracking(), wanted).Take(most).Select(e => new { e.Id, e.Title, e.Summary, e.Municipality, e.SharedOn }).ToListAsync();
        return lines.ConvertAll(e => new FoundExperience(
            e.Id, Passage.In(e.Title, wanted, LongestTitle)?.Pieces ?? [new(e.Title, false)],
            Passage.In(e.Summary, wanted, LongestSummary)?.Pieces ?? [new(Excerpt.Point(e.Summary, LongestSummary), false)], e.Municipality, e.SharedOn));
    }

    private async Task<IReadOnlyList<FoundName>> Names(FindFilter filter)
    {
        var typed = filter.Ord ?? "";
        if (filter.Slags != Among.Alt || typed.Length < 2 || Here.Me.Role != MunicipalityRole.Administrator)
        {
            return [];
        }

        var members = await db.Set<Member>().AsNoTracking().Where(m => m.DeactivatedAt == null).NamedFrom(typed).OrderBy(m => m.Sorted).ThenBy(m => m.Id).Take(NamesShown)
            .Select(m => new { m.Id, m.Name }).ToListAsync();
        var units = Here.Units.InOrder.Select(u => u.Unit).Where(u => u.Name.StartsWith(typed, StringComparison.CurrentCultureIgnoreCase)).Take(NamesShown);
        return [.. members.Select(m => new FoundName(m.Name, $"medlemmer/{m.Id}", false)), .. units.Select(u => new FoundName(u.Name, $"enheder/{u.Id}", true))];
    }

    // Looked for one by one and read, so that what may not be seen is as if it were not there.
    private async Task<IReadOnlyList<string>> Missing(Among among, Wanted wanted, List<Guid>? seen)
    {
        var missing = new List<string>();
        foreach (var word in wanted.Words)
        {
            var alone = new Wanted([word with { IsBeginning = true }]);
            var stands = (await Experiences(among, alone, 1)).Count > 0;
            foreach (var kind in KindsOf(among))
            {
                stands = stands || (await OfKind(kind, alone, seen, 0, ExperiencesShown)).Subjects.Count > 0;
            }

            if (!stands)
            {
                missing.Add(word.Typed);
            }
        }

        return missing;
    }

    private static SubjectKind[] KindsOf(Among among) => among switch
    {
        Among.Alt => Enum.GetValues<SubjectKind>(),
        Among.Initiativer => [SubjectKind.Initiative],
        Among.Med => [SubjectKind.Committee],
        Among.Radar => [SubjectKind.Technology],
        _ => [],
    };
}
