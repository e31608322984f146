using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.Radar;
using Sammen.Exporting;
using Field = Sammen.Domain.Method.Field;

namespace Sammen.Radar;

/// <summary>What a file is to become, as typed; the file comes beside it.</summary>
/// <param name="Year">On the radar of which year.</param>
/// <param name="Fields">The fields that new technologies are for; none for all.</param>
/// <param name="Csv">The lines that were shown, when they are taken in.</param>
/// <param name="Seen">What they were to do when they were shown.</param>
public sealed record ImportInput(int? Year, IReadOnlyList<Field>? Fields, string? Csv, string? Seen);

/// <summary>Takes a radar in from the format that other tools write: first shown line by line, then whole or not at all (S27).</summary>
[Route("k/{kommune}/radar/import")]
[AnyMember]
[KeepsRadar]
public sealed class ImportRadarController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RadarController(db, clock)
{
    /// <summary>Most that is taken of a file.</summary>
    internal const int MostMegabytes = 1;

    private const int MostBytes = MostMegabytes * 1024 * 1024;

    private readonly TimeProvider clock = clock;

    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Begin() => Page<ImportRadar>(new { Input = new ImportInput(Today.Year, null, null, null) });

    /// <summary>Shows what a file would do, or takes in what was shown.</summary>
    [HttpPost]
    [TakesFiles(MostMegabytes)]
    [RequestFormLimits(ValueLengthLimit = MostBytes)]
    public async Task<IResult> Take([FromForm] ImportInput input, IFormFile? file)
    {
        var checks = new Checks();
        var year = checks.Take(RadarAssessment.YearOf(input.Year, Today));
        var rows = checks.Take(await Read(input, file));
        if (rows is null || checks.Refusals.Count > 0 || !ModelState.IsValid)
        {
            return Wrong(input, checks.Refusals);
        }

        var intake = await Held(rows, year);
        if (input.Csv is null || file?.Length > 0)
        {
            return Look(input, rows, intake, []);
        }

        if (intake.IsNothingNew)
        {
            return Onwards(AtYear(year), t["Import.Nothing"]);
        }

        if (intake.Mark != input.Seen)
        {
            return Look(input, rows, intake, [new("Radar.ImportChanged", null, RefusalKind.Conflict)]);
        }

        // Told as it was shown: afterwards every line stands like that already.
        var counts = Counts(intake);
        var result = intake.TakeIn(input.Fields ?? [], t["Import.Because"], Here.Me, clock.GetUtcNow());
        if (result.Accepted(out var added, out _))
        {
            Db.AddRange(added.Technologies);
            Db.AddRange(added.Assessments);
        }

        var why = await Commit(result, Db);
        if (why.Count == 0)
        {
            return Onwards(AtYear(year), counts);
        }

        // Somebody else was first: what is shown again is held against what stands there now.
        Db.ChangeTracker.Clear();
        return Look(input, rows, await Held(rows, year), why);
    }

    private async Task<RadarIntake> Held(IReadOnlyList<RadarRow> rows, int year) =>
        RadarIntake.Of(rows, await Tracked<RadarTechnology>().ToListAsync(), await Tracked<RadarAssessment>().ToListAsync(), year);

    private static async Task<Result<IReadOnlyList<RadarRow>>> Read(ImportInput input, IFormFile? file)
    {
        if (Files.TooLarge(file?.Length, MostMegabytes) is { } tooLarge)
        {
            return tooLarge;
        }

        var bytes = file is null && input.Csv is { } shown ? Encoding.UTF8.GetBytes(shown) : await Files.Read(file);
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return new Refusal("Radar.NotCsv", "File");
        }

        return CsvReading.Read(FileName.Of(Path.GetFileNameWithoutExtension(file?.FileName ?? "radar.csv"), "csv"), bytes, "File").Accepted(out var lines, out var why) ? RadarSheet.Read(lines) : why.ToList();
    }

    // One message stands at the field; each line says its own above it.
    private IResult Wrong(ImportInput input, IReadOnlyList<Refusal> why)
    {
        var lines = why.Where(r => r.Field == "File").ToList();
        var report = lines.Count > 1 ? lines.ConvertAll(r => ErrorsOf([r]).For("File")!) : [];
        var errors = ErrorsOf([.. why.Where(r => r.Field != "File"), .. lines.Count == 1 ? lines : []]);
        if (lines.Count > 1)
        {
            errors.Add("File", t["Import.Wrong", lines.Count]);
        }

        return Again<ImportRadar>(new { Input = input with { Csv = null }, YearRaw = Unread("Year"), Errors = errors, Report = report }, why);
    }

    private IResult Look(ImportInput input, IReadOnlyList<RadarRow> rows, RadarIntake intake, IReadOnlyList<Refusal> why)
    {
        var page = new { Input = input with { Csv = RadarSheet.Write(rows), Seen = intake.Mark }, Intake = intake, Counts = Counts(intake), Errors = ErrorsOf(why) };
        return why.Count == 0 ? Page<ImportRadar>(page) : Again<ImportRadar>(page, why);
    }

    private string Counts(RadarIntake intake)
    {
        int Of(IntakeChange change) => intake.Lines.Count(l => l.Change == change);
        return t["Import.Counts", Of(IntakeChange.Added), Of(IntakeChange.Changed), Of(IntakeChange.Unchanged)];
    }

    private string AtYear(int year) => At() + $"?aar={year}";
}
