using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Search;

namespace Sammen.Experiences;

/// <summary>Whose experiences are listed.</summary>
public enum Whose
{
    /// <summary>Everybody's.</summary>
    Alle,

    /// <summary>Other municipalities'.</summary>
    Andres,

    /// <summary>The own municipality's.</summary>
    Egne,
}

/// <summary>What the list is narrowed to; stands in the address so that it can be shared.</summary>
/// <param name="Ord">Words that must all be there.</param>
/// <param name="Felt">Professional field.</param>
/// <param name="Teknologi">Kind of technology.</param>
/// <param name="Fra">Whose.</param>
/// <param name="Side">Page, from 1.</param>
public sealed record ExperienceFilter(string? Ord, Field? Felt, Technology? Teknologi, Whose Fra = Whose.Alle, int Side = 1);

/// <summary>One line of the list.</summary>
public sealed record ExperienceLine(
    Id<SharedExperience> Id, string Title, string Summary, string Municipality, bool IsOwn, Field? Field, Technology? Technology, Phase Phase, bool IsStopped, bool OpenToTry, DateOnly SharedOn);

/// <summary>Where one of the words that were asked for stands.</summary>
public sealed record FoundWord(Id<SharedExperience> Id, string Stem, FoundIn Places);

/// <summary>What all municipalities have shared, fifty a page (S26, S106).</summary>
[Route("k/{kommune}/erfaringer")]
public sealed class ListExperiencesController(SammenDb db) : PageController
{
    private const int PageSize = 50;

    // A page far behind the last one is asked for by nobody who reads.
    private const int LastPage = 10_000;

    /// <summary>The list.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show([FromQuery] ExperienceFilter filter)
    {
        var (page, wanted, own) = (Math.Clamp(filter.Side, 1, LastPage), Wanted.Of(filter.Ord), Here.Place.Id);
        var lines = await db.InOrder(Narrowed(filter), wanted)
            .Skip((page - 1) * PageSize).Take(PageSize + 1)
            .Select(e => new ExperienceLine(e.Id, e.Title, e.Summary, e.Municipality, e.MunicipalityId == own, e.Field, e.Technology, e.Phase, e.IsStopped, e.OpenToTry, e.SharedOn))
            .ToListAsync();
        var shown = lines.Take(PageSize).ToList();
        return Page<ListExperiences>(new { Lines = shown, Found = await Where(shown, wanted), Wanted = wanted, Filter = filter with { Side = page }, HasMore = lines.Count > PageSize });
    }

    private IQueryable<SharedExperience> Narrowed(ExperienceFilter filter)
    {
        var (query, own) = (db.Set<SharedExperience>().AsNoTracking(), Here.Place.Id);
        query = filter.Felt is { } field ? query.Where(e => e.Field == field) : query;
        query = filter.Teknologi is { } technology ? query.Where(e => e.Technology == technology) : query;
        return filter.Fra switch
        {
            Whose.Egne => query.Where(e => e.MunicipalityId == own),
            Whose.Andres => query.Where(e => e.MunicipalityId != own),
            _ => query,
        };
    }

    private async Task<ILookup<Id<SharedExperience>, FoundWord>> Where(List<ExperienceLine> shown, Wanted wanted)
    {
        var ids = shown.Select(l => l.Id).ToList();
        var found = wanted.IsNothing ? [] : await db.AnyOf(wanted).Where(w => ids.Contains(w.ExperienceId)).Select(w => new FoundWord(w.ExperienceId, w.Stem, w.Places)).ToListAsync();
        return found.ToLookup(f => f.Id);
    }
}

/// <summary>One shared experience, as all municipalities see it.</summary>
[Route("k/{kommune}/erfaringer/{experience}")]
public sealed class ShowSharedController(SammenDb db) : PageController
{
    /// <summary>The experience; gone once it is shared no longer.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show(Id<SharedExperience> experience) =>
        await db.Set<SharedExperience>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == experience) is { } shared
            ? Page<ShowShared>(new { Experience = shared })
            : Results.NotFound();
}
