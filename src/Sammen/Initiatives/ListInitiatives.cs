using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

/// <summary>What the list is narrowed to; stands in the address so that it can be shared.</summary>
/// <param name="Soeg">Words in title or problem.</param>
/// <param name="Fase">Phase.</param>
/// <param name="Felt">Professional field.</param>
/// <param name="Arkiv">True for the archived ones.</param>
/// <param name="Side">Page, from 1.</param>
public sealed record InitiativeFilter(string? Soeg, Phase? Fase, Field? Felt, bool Arkiv, int Side = 1);

/// <summary>One line of the list.</summary>
public sealed record InitiativeLine(
    Id<Initiative> Id, string Title, string Problem, Phase Phase, Field? Field, Id<Unit>? UnitId, DateOnly? StoppedOn,
    DateOnly? DecisionExpectedOn, int ConcernsWaiting);

/// <summary>The initiatives one may see, fifty a page.</summary>
[Route("k/{kommune}/initiativer")]
public sealed class ListInitiativesController(SammenDb db) : PageController
{
    private const int PageSize = 50;

    /// <summary>The list.</summary>
    [HttpGet]
    [AnyMember]
    public async Task<IResult> Show([FromQuery] InitiativeFilter filter)
    {
        var page = Math.Max(1, filter.Side);
        var lines = await Visible(filter)
            .OrderByDescending(i => i.StartedOn).ThenBy(i => i.Id)
            .Skip((page - 1) * PageSize).Take(PageSize + 1)
            .Select(i => new InitiativeLine(
                i.Id, i.Title, i.Problem, i.Phase, i.Field, i.UnitId, i.StoppedOn, i.DecisionExpectedOn,
                db.Set<Concern>().Count(c => c.InitiativeId == i.Id && !c.IsWithdrawn && (c.Reply == "" || c.Helped == Helped.No))))
            .ToListAsync();
        return Page<ListInitiatives>(new { Lines = lines.Take(PageSize).ToList(), Filter = filter with { Side = page }, HasMore = lines.Count > PageSize });
    }

    private IQueryable<Initiative> Visible(InitiativeFilter filter)
    {
        var all = db.Set<Initiative>().AsNoTracking().VisibleTo(Here);
        var query = filter.Arkiv ? all.Where(i => i.ArchivedOn != null) : all.Where(i => i.ArchivedOn == null);
        if (filter.Fase is { } phase)
        {
            query = query.Where(i => i.Phase == phase);
        }

        if (filter.Felt is { } field)
        {
            query = query.Where(i => i.Field == field);
        }

        if (filter.Soeg?.Trim() is { Length: > 0 } words)
        {
            var capitalised = char.ToUpperInvariant(words[0]) + words[1..];
            query = db.Database.IsNpgsql()
                ? query.Where(i => EF.Functions.ILike(i.Title, Pattern(words), "\\") || EF.Functions.ILike(i.Problem, Pattern(words), "\\"))
                : query.Where(i => EF.Functions.Like(i.Title, Pattern(words), "\\") || EF.Functions.Like(i.Problem, Pattern(words), "\\")
                    // SQLite takes a for A but not æ for Æ.
                    || EF.Functions.Like(i.Title, Pattern(capitalised), "\\"));
        }

        return query;
    }

    private static string Pattern(string words) =>
        "%" + words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal) + "%";
}
