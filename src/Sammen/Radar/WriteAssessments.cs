using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Radar;
using Sammen.Writing;

namespace Sammen.Radar;

/// <summary>An assessment, as typed, with the id made with the form.</summary>
public sealed record AssessmentInput(int? Year, int? Maturity, RadarSpread? Spread, RadarRing? Ring, string? Because, Id<RadarAssessment>? Id, int Version);

/// <summary>Assesses a technology for a year, anew, and takes an assessment back (S27).</summary>
[Route("k/{kommune}/radar/{technology}/vurderinger")]
[AnyMember]
[KeepsRadar]
public sealed class WriteAssessmentsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RadarController(db, clock)
{
    /// <summary>The form of a new one, with what was said last.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin(Id<RadarTechnology> technology)
    {
        if (await Find(technology) is not { } found)
        {
            return Results.NotFound();
        }

        var all = await AssessmentsOf(technology);
        var last = all.MaxBy(a => a.Year);
        int? year = all.Exists(a => a.Year == Today.Year) ? null : Today.Year;
        var own = last?.Deviates == true ? last : null;
        return Sheet(FormOf(found, new AssessmentInput(year, last?.Maturity, last?.Spread, own?.Ring, own?.Because, New<RadarAssessment>(), 0)), 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Add(Id<RadarTechnology> technology, [FromForm] AssessmentInput input)
    {
        if (await Find(technology) is not { } found)
        {
            return Results.NotFound();
        }

        var (id, all) = (input.Id ?? New<RadarAssessment>(), await AssessmentsOf(technology));
        return await AddOnly(
            id, key => RadarAssessment.Write(key, found, input.Year, Words(input), all, Here.Me, Today), FormOf(found, input with { Id = id }),
            a => new { a.TechnologyId, a.Year, a.Maturity, a.Spread, a.Ring, a.Because }, _ => At(technology), t["Saved"],
            new Refusal("Radar.YearTaken", "Year", RefusalKind.Invalid, input.Year ?? 0));
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{assessment}")]
    public async Task<IResult> Show(Id<RadarTechnology> technology, Id<RadarAssessment> assessment) =>
        await Find(technology, assessment) is var (about, found) ? Sheet(FormOf(about, found), found.Version) : Results.NotFound();

    /// <summary>Writes it anew, for the same year.</summary>
    [HttpPost("{assessment}")]
    public async Task<IResult> Change(Id<RadarTechnology> technology, Id<RadarAssessment> assessment, [FromForm] AssessmentInput input)
    {
        if (await Find(technology, assessment) is not var (about, found))
        {
            return Results.NotFound();
        }

        var (before, stored) = (found.Version, FormOf(about, found));
        var typed = FormOf(about, input with { Id = null, Year = found.Year }, assessment);
        return await Save(found.Revise(Words(input), input.Version, Here.Me, Today), before, typed, stored, At(technology), t["Saved"]);
    }

    /// <summary>Takes it back.</summary>
    [HttpPost("{assessment}/sletning")]
    public async Task<IResult> Remove(Id<RadarTechnology> technology, Id<RadarAssessment> assessment, [FromForm] int version) =>
        await Remove((await Find(technology, assessment))?.Found, version, At(technology), t["Removed"], t["Changed.Meanwhile"]);

    private async Task<(RadarTechnology About, RadarAssessment Found)?> Find(Id<RadarTechnology> technology, Id<RadarAssessment> assessment) =>
        await Find(technology) is { } about && await Tracked<RadarAssessment>().SingleOrDefaultAsync(a => a.Id == assessment && a.TechnologyId == technology) is { } found ? (about, found) : null;

    private static RadarAssessmentText Words(AssessmentInput input) => new(input.Maturity, input.Spread, input.Ring, input.Because);

    private FormSheet FormOf(RadarTechnology about, RadarAssessment a) =>
        FormOf(about, new AssessmentInput(a.Year, a.Maturity, a.Spread, a.Deviates || a.Position is null ? a.Ring : null, a.Because, null, a.Version), a.Id);

    private FormSheet FormOf(RadarTechnology about, AssessmentInput input, Id<RadarAssessment>? id = null)
    {
        var ask = Ask(t, "Assessment");
        IReadOnlyList<Option> levels = [.. Enumerable.Range(1, RadarRule.MostMature).Select(m => new Option(m.ToString(CultureInfo.InvariantCulture), t[$"Maturity.{m}"]))];
        IReadOnlyList<Option> rings = [new("", t["Assessment.Ring.Rule"]), .. Enum.GetValues<RadarRing>().Reverse().Select(r => new Option(r.ToString(), t[$"RadarRing.{r}"]))];
        var year = ask.Figure("Year", Unread("Year") ?? input.Year?.ToString(CultureInfo.InvariantCulture), needed: true);
        IReadOnlyList<Asked> asked =
        [
            ask.Pick("Maturity", input.Maturity?.ToString(CultureInfo.InvariantCulture), levels, t["Choose"]), ask.One("Spread", input.Spread),
            ask.One("Ring", input.Ring?.ToString() ?? "", rings), ask.Lines("Because", input.Because),
        ];
        return Under(new(
            id is null ? t["Assessment.Title", about.Name] : t["Assessment.TitleOf", about.Name, input.Year!], At(about.Id, id is { } known ? $"vurderinger/{known}" : "vurderinger/ny"), At(about.Id),
            id is null ? [year, .. asked] : asked)
        {
            Eyebrow = t["Radar.Title"],
            Lead = t["Assessment.Lead"],
            Hidden = input.Id is { } made ? [("Id", made.ToString())] : [],
            RemovePath = id is { } gone ? At(about.Id, $"vurderinger/{gone}/sletning") : null,
        });
    }
}
