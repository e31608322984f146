using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Benefits;

/// <summary>A measurement as a program sends and sees it.</summary>
/// <param name="Date">The day it holds for: 2026-05-01.</param>
/// <param name="Value">In the gain's unit.</param>
/// <param name="Note">What is to be known about it; may be left out.</param>
public sealed record MeasurementMessage(DateOnly? Date, decimal? Value, string? Note);

/// <summary>One measurement, or a list of them.</summary>
/// <param name="Date">The day it holds for: 2026-05-01.</param>
/// <param name="Value">In the gain's unit.</param>
/// <param name="Note">What is to be known about it; may be left out.</param>
/// <param name="Measurements">Several, instead of the one.</param>
public sealed record MeasurementsMessage(DateOnly? Date, decimal? Value, string? Note, IReadOnlyList<MeasurementMessage?>? Measurements);

/// <summary>What became of a measurement that was sent.</summary>
/// <param name="Date">The day.</param>
/// <param name="Value">The value that holds now.</param>
/// <param name="Outcome">"added", "corrected" or "unchanged".</param>
public sealed record MeasurementReceipt(DateOnly Date, decimal Value, string Outcome);

/// <summary>What became of all that was sent, in the order it was sent.</summary>
public sealed record MeasurementsReceipt(Guid Benefit, IReadOnlyList<MeasurementReceipt> Measurements);

/// <summary>A gain as a program sees it.</summary>
public sealed record BenefitMessage(
    Guid Id, string Title, string Type, string Status, string Indicator, string Unit, decimal? Baseline, decimal? Target, DateOnly? TargetOn, IReadOnlyList<MeasurementMessage> Measurements);

/// <summary>The gains of an initiative.</summary>
public sealed record BenefitsMessage(IReadOnlyList<BenefitMessage> Benefits);

/// <summary>Gains and their measurements, for programs (S40).</summary>
[NeedsKey]
[Tags("Benefits")]
public sealed class BenefitsApiController(SammenDb db, TimeProvider clock, Problems problems, RefusalTexts words, IStringLocalizer<Texts> texts) : ControllerBase
{
    private const int Most = 1000;

    /// <summary>The gains of an initiative with their ids and measurements.</summary>
    [HttpGet("/api/v1/initiatives/{initiative}/benefits")]
    [ProducesResponseType<BenefitsMessage>(StatusCodes.Status200OK, "application/json")]
    public async Task<IResult> List(Id<Initiative> initiative)
    {
        if (!await db.Set<Initiative>().AnyAsync(i => i.Id == initiative))
        {
            return problems.Of(StatusCodes.Status404NotFound);
        }

        var benefits = await db.Set<Benefit>().AsNoTracking().Where(b => b.InitiativeId == initiative).OrderBy(b => b.NamedOn).ThenBy(b => b.Id).ToListAsync();
        var measured = (await db.Set<Measurement>().AsNoTracking()
            .Where(m => !m.IsTakenBack && db.Set<Benefit>().Any(b => b.Id == m.BenefitId && b.InitiativeId == initiative)).OrderBy(m => m.On).ToListAsync()).ToLookup(m => m.BenefitId);
        return Results.Json(new BenefitsMessage([.. benefits.Select(b => new BenefitMessage(
            b.Id.Value, b.Title, CatalogueKey.Of(b.Type), CatalogueKey.Of(b.Status), b.Indicator, b.Unit, b.Baseline, b.Target, b.TargetOn,
            [.. measured[b.Id].Select(m => new MeasurementMessage(m.On, m.Value, m.Note))]))]));
    }

    /// <summary>Hands in one measurement or several, all or none. One a day: a later one corrects it, and the earlier is kept.</summary>
    [HttpPost("/api/v1/benefits/{id}/measurements")]
    [IgnoreAntiforgeryToken]
    [ProducesResponseType<MeasurementsReceipt>(StatusCodes.Status200OK, "application/json")]
    public async Task<IResult> Measure(Id<Benefit> id, [FromBody] MeasurementsMessage sent)
    {
        if (await db.Set<Benefit>().SingleOrDefaultAsync(b => b.Id == id) is not { } benefit)
        {
            return problems.Of(StatusCodes.Status404NotFound);
        }

        var several = sent.Measurements is not null;
        if ((several && (sent.Date ?? (object?)sent.Value) is not null) || sent.Measurements is { Count: 0 or > Most } || sent.Measurements?.Contains(null) == true)
        {
            return problems.Of(StatusCodes.Status422UnprocessableEntity, texts["Api.OneOrSeveral", Most]);
        }

        var drafts = (sent.Measurements ?? [new(sent.Date, sent.Value, sent.Note)]).Select(m => new MeasurementDraft(m!.Date, m.Value, m.Note)).ToList();
        var before = await db.Set<Measurement>().Where(m => m.BenefitId == id).ToListAsync();
        if (!Measurement.Take(benefit, before, drafts, texts["Api.By"], At, clock.Today()).Accepted(out var taken, out var why))
        {
            return problems.Of(
                why.Any(r => r.Kind == RefusalKind.Conflict) ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity,
                why.Any(r => r.Kind == RefusalKind.Conflict) ? words.Of(why[0], "Benefits") : null,
                why.GroupBy(r => r.Field ?? "$").ToDictionary(g => g.Key, g => g.Select(r => words.Of(r, "Benefits")).ToArray()));
        }

        db.AddRange(taken.Where(x => x.Taken == Taken.Added).Select(x => x.Measurement));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || Duplicates.IsDuplicateKey(failure))
        {
            return problems.Of(StatusCodes.Status409Conflict, texts["Api.AtOnce"]);
        }

        return Results.Json(new MeasurementsReceipt(id.Value, [.. taken.Select(x => new MeasurementReceipt(x.Measurement.On, x.Measurement.Value, CatalogueKey.Of(x.Taken)))]));

        string At(int n, string part) => (several ? $"$.measurements[{n}]." : "$.") + (part == "On" ? "date" : Lower(part));
    }

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
