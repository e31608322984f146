using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;

namespace Sammen.Benefits;

/// <summary>The gains of an initiative: those that are followed, those that ended, and what is lifted and not taken on yet.</summary>
[Route("k/{kommune}/initiativer/{initiative}")]
[Needs(Right.See)]
public sealed class ListBenefitsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The list.</summary>
    [HttpGet("gevinster")]
    public async Task<IResult> Show()
    {
        var (benefits, measurements) = await All();
        var taken = benefits.Select(b => b.LiftId).ToHashSet();
        var lifts = await db.Set<Lift>().AsNoTracking()
            .Where(l => l.InitiativeId == Here.Initiative.Id && l.Kind == LiftKind.Gain && !l.IsWithdrawn && l.EndedOn == null)
            .OrderBy(l => l.LiftedOn).ThenBy(l => l.Id).ToListAsync();
        return Page<ListBenefits>(new
        {
            Benefits = benefits,
            Measurements = measurements,
            Lifts = lifts.Where(l => !taken.Contains(l.Id)).ToList(),
            Today = clock.Today(),
        });
    }

    /// <summary>The gains with their measurements, a line each, for a spreadsheet.</summary>
    [HttpGet("gevinster.csv")]
    public async Task<IResult> Export()
    {
        var (benefits, measurements) = await All();
        var sheet = new StringBuilder();
        Add(["Title", "Type", "ForWhom", "Owner", "Status", "Indicator", "Unit", "Baseline", "Target", "TargetOn", "Measure.On", "Csv.Measured", "Csv.Expected", "Measure.Note"], k => t["Csv." + k.Replace("Csv.", "", StringComparison.Ordinal)]);
        foreach (var b in benefits)
        {
            string[] gain =
            [
                b.IsWithdrawn ? t["Gone"] : b.Title, t["Type." + b.Type], b.ForWhom, b.Owner, t["Status." + b.Status], b.Indicator, b.Unit,
                b.Baseline.Typed() ?? "", b.Target.Typed() ?? "", Day(b.TargetOn),
            ];
            var measured = measurements.Where(m => m.BenefitId == b.Id && !m.IsTakenBack).ToList();
            foreach (var m in measured)
            {
                Add([.. gain, Day(m.On), TypedNumber.Write(m.Value), Phasing.Expected(b, m.On) is { } e ? TypedNumber.Write(decimal.Round(e, 6)) : "", m.Note], c => c);
            }

            if (measured.Count == 0)
            {
                Add([.. gain, "", "", "", ""], c => c);
            }
        }

        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(sheet.ToString())];
        return Results.File(file, "text/csv; charset=utf-8", FileName.Of($"{t["List.Title"].Value} {Here.Initiative.Title}", "csv"));

        // Numbers stand as they are, also below zero; words are kept from being run as a formula.
        void Add(IEnumerable<string> cells, Func<string, string> say) =>
            sheet.AppendJoin(';', cells.Select(c => say(c)).Select(c => IsNumber(c) ? c : CsvLine.Cell(c))).Append("\r\n");
    }

    private static bool IsNumber(string cell) => cell.LastIndexOf('-') <= 0 && cell.All(c => char.IsAsciiDigit(c) || c is '-' or ',');

    private static string Day(DateOnly? on) => on?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private async Task<(List<Benefit> Benefits, List<Measurement> Measurements)> All()
    {
        var id = Here.Initiative.Id;
        return (
            await db.Set<Benefit>().AsNoTracking().Where(b => b.InitiativeId == id).OrderBy(b => b.NamedOn).ThenBy(b => b.Id).ToListAsync(),
            await db.Set<Measurement>().AsNoTracking()
                .Where(m => db.Set<Benefit>().Any(b => b.Id == m.BenefitId && b.InitiativeId == id)).OrderBy(m => m.On).ToListAsync());
    }
}
