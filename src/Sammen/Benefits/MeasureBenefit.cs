using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;

namespace Sammen.Benefits;

/// <summary>A measurement as typed.</summary>
public sealed record MeasurementInput(DateOnly? On, string? Value, string? Note);

/// <summary>Many measurements: pasted, or as a file.</summary>
public sealed record SheetInput(string? Csv);

/// <summary>Measurements of a gain over the years: by hand, from a sheet, and taken back with a reason (S40).</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinster/{benefit}/maalinger")]
public sealed class MeasureBenefitController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : BenefitController(db)
{
    /// <summary>Most that is taken of a sheet, pasted or as a file.</summary>
    internal const int MostMegabytes = 1;

    private const int MostRead = MostMegabytes * 1024 * 1024;

    /// <summary>All measurements, and the forms; also at the address of the sheet, for whom a 413 leads back.</summary>
    [HttpGet]
    [HttpGet("ark")]
    [Needs(Right.See)]
    public async Task<IResult> Show(Id<Benefit> benefit) =>
        await Find(benefit) is { } found ? Page<MeasureBenefit>(await Look(found, new(clock.Today(), null, null))) : Results.NotFound();

    /// <summary>Enters one by hand.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    public async Task<IResult> Enter(Id<Benefit> benefit, [FromForm] MeasurementInput input)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var read = Measurement.Number(input.Value, "Value");
        read.Accepted(out var value, out var unread);
        var (why, taken) = await Take(found, [new(input.On, value, input.Note)], (_, part) => part, unread);
        return why.Count == 0
            ? Onwards(PathOf(benefit, "/maalinger"), t["Measure.Done." + taken[0].Taken], $"maaling-{benefit}")
            : Again<MeasureBenefit>(await Look(found, input, errors: ErrorsOf(why)), why);
    }

    /// <summary>Enters many from a sheet, all or none.</summary>
    [HttpPost("ark")]
    [Needs(Right.Write)]
    [TakesFiles(MostMegabytes)]
    [RequestFormLimits(ValueLengthLimit = MostRead)]
    public async Task<IResult> EnterSheet(Id<Benefit> benefit, [FromForm] SheetInput input, IFormFile? file)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var text = await TextOf(file) ?? input.Csv;
        IReadOnlyList<Refusal> why = file?.Length > MostRead ? [new Refusal("Benefits.SheetTooLarge", "File")] : [];
        if (why.Count == 0 && MeasurementSheet.Read(text, clock.Today()).Accepted(out var drafts, out why))
        {
            (why, var taken) = await Take(found, drafts, (_, _) => "Csv", []);
            if (why.Count == 0)
            {
                return Onwards(PathOf(benefit, "/maalinger"), Told(taken), $"maalinger-{benefit}");
            }
        }

        // One message stands at the field; here each line says its own.
        var report = why.Select(r => ErrorsOf([r]).All[0].Message).ToList();
        return Again<MeasureBenefit>(await Look(found, new(clock.Today(), null, null), text, SheetErrors(why), report), why);
    }

    /// <summary>Takes one back with the reason.</summary>
    [HttpPost("{measurement}/tilbagetagning")]
    [Needs(Right.Write)]
    public async Task<IResult> TakeBack(Id<Benefit> benefit, Id<Measurement> measurement, [FromForm] string? because, [FromForm] int version)
    {
        if (await Find(benefit) is not { } found
            || await Db.Set<Measurement>().SingleOrDefaultAsync(m => m.Id == measurement && m.BenefitId == benefit) is not { } taken)
        {
            return Results.NotFound();
        }

        var why = await Commit(taken.TakeBack(because, Here.Me, version, clock.Today()), Db);
        return why.Count == 0
            ? Onwards(PathOf(benefit, "/maalinger"), t["TakeBack.Done"])
            : Again<MeasureBenefit>(await Look(found, new(clock.Today(), null, null), wrong: (measurement, because, ErrorsOf(why))), why);
    }

    /// <summary>The measurements as a sheet that can be read in again.</summary>
    [HttpGet("/k/{kommune}/initiativer/{initiative}/gevinster/{benefit}/maalinger.csv")]
    [Needs(Right.See)]
    public async Task<IResult> Export(Id<Benefit> benefit)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var standing = (await All(benefit)).Where(m => !m.IsTakenBack).Select(m => new MeasurementDraft(m.On, m.Value, m.Note));
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(MeasurementSheet.Write(standing))];
        return Results.File(file, "text/csv; charset=utf-8", FileName.Of(found.Title.Length > 0 ? found.Title : t["Gone"], "csv"));
    }

    private async Task<(IReadOnlyList<Refusal> Why, IReadOnlyList<(Measurement Measurement, Taken Taken)> Taken)> Take(
        Benefit benefit, IReadOnlyList<MeasurementDraft> drafts, Func<int, string, string> at, IReadOnlyList<Refusal> unread)
    {
        var before = await Db.Set<Measurement>().Where(m => m.BenefitId == benefit.Id).ToListAsync();
        var result = Measurement.Take(benefit, before, drafts, Here.Me.Name, at, clock.Today());
        if (unread.Count > 0)
        {
            // What could not be read is said once, and not as missing.
            List<Refusal> both = [.. unread, .. result.Refusals.Where(r => r.Field != "Value")];
            return (both, []);
        }

        if (result.Accepted(out var taken, out _))
        {
            Db.AddRange(taken.Where(x => x.Taken == Taken.Added).Select(x => x.Measurement));
        }

        var why = await Commit(result, Db);
        return (why, taken ?? []);
    }

    private async Task<object> Look(
        Benefit benefit, MeasurementInput input, string? csv = null, FormErrors? errors = null, IReadOnlyList<string>? report = null,
        (Id<Measurement> Id, string? Because, FormErrors Errors)? wrong = null) => new
        {
            Benefit = benefit,
            Measurements = await All(benefit.Id),
            Input = input,
            DayRaw = report is null ? Unread(nameof(input.On)) : null,
            Csv = csv,
            Errors = report is null ? errors ?? FormErrors.None : FormErrors.None,
            SheetErrors = report is null ? FormErrors.None : errors ?? FormErrors.None,
            Report = report ?? [],
            Wrong = wrong?.Id,
            WrongBecause = wrong?.Because,
            WrongErrors = wrong?.Errors ?? FormErrors.None,
            Today = clock.Today(),
        };

    private FormErrors SheetErrors(IReadOnlyList<Refusal> why)
    {
        if (why.Count == 1)
        {
            return ErrorsOf(why);
        }

        var errors = new FormErrors();
        errors.Add("Csv", t["Sheet.Wrong", why.Count]);
        return errors;
    }

    private string Told(IReadOnlyList<(Measurement Measurement, Taken Taken)> taken) => t[
        "Sheet.Done", taken.Count(x => x.Taken == Taken.Added), taken.Count(x => x.Taken == Taken.Corrected), taken.Count(x => x.Taken == Taken.Unchanged)];

    private Task<List<Measurement>> All(Id<Benefit> benefit) =>
        Db.Set<Measurement>().AsNoTracking().Where(m => m.BenefitId == benefit).OrderBy(m => m.On).ToListAsync();

    private static async Task<string?> TextOf(IFormFile? file)
    {
        if (file is null || file.Length is 0 or > MostRead)
        {
            return null;
        }

        using var reader = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
