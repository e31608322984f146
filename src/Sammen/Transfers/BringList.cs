using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Transfers;
using Sammen.Exporting;

namespace Sammen.Transfers;

/// <summary>A list of the municipality as a file, and back: what is taken out can be taken in again as it is.</summary>
[Route("k/{kommune}/ind-og-ud/{list}")]
[AdministratorsOnly]
public sealed class BringListController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t, RefusalTexts words) : PageController
{
    /// <summary>The page of a list.</summary>
    [HttpGet]
    public async Task<IResult> Show(string list, CancellationToken stop) => Known(list) is { } which
        ? Page<BringList>(new { List = which, (await Open(which, stop)).Columns })
        : Results.NotFound();

    /// <summary>The list, for spreadsheets and other programs.</summary>
    [HttpGet("liste.csv")]
    public async Task<IResult> Csv(string list, CancellationToken stop) => Known(list) is { } which
        ? Files.As((await Open(which, stop)).Write(), FileName.Of($"{t[$"ListOf.{which}"].Value} - {Here.Place.Name}", "csv"))
        : Results.NotFound();

    /// <summary>The list as a workbook.</summary>
    [HttpGet("liste.xlsx")]
    public async Task<IResult> Workbook(string list, CancellationToken stop) => Known(list) is { } which
        ? Files.As((await Open(which, stop)).Workbook(t[$"ListOf.{which}"]), FileName.Of($"{t[$"ListOf.{which}"].Value} - {Here.Place.Name}", "xlsx"))
        : Results.NotFound();

    /// <summary>Reads a file and shows what it would do. Nothing is saved of it but the file.</summary>
    [HttpPost]
    [TakesFiles(Lists.MostMegabytes)]
    public async Task<IResult> Bring(string list, IFormFile? file, CancellationToken stop)
    {
        if (Known(list) is not { } which)
        {
            return Results.NotFound();
        }

        var open = await Open(which, stop);
        var (name, bytes) = (Path.GetFileName(file?.FileName ?? ""), await Files.Read(file));
        var read = Files.TooLarge(bytes.Length, Lists.MostMegabytes) is { } tooLarge ? tooLarge
            : Lists.Cells(name, bytes, stop).Accepted(out var cells, out var unread) ? open.Read(cells) : unread.ToList();
        if (!read.Accepted(out var lines, out var why))
        {
            return Again<BringList>(new { List = which, open.Columns, Errors = ErrorsOf(why) }, why);
        }

        var intake = open.Take(lines);
        if (intake.Faults.Count > 0)
        {
            var wrong = new Refusal("Transfers.LinesWrong", "File", RefusalKind.Invalid, intake.Faults.DistinctBy(f => f.Line).Count());
            return Again<BringList>(new { List = which, open.Columns, Errors = ErrorsOf([wrong]), Report = intake.Faults.Select(Told).ToList() }, [wrong]);
        }

        var errand = Errand.Bring(which, name, lines, intake.Mark, Here.Me, clock.GetUtcNow());
        db.Add(errand);
        await db.SaveChangesAsync(stop);
        return Onwards(Here.Path($"ind-og-ud/fil/{errand.Id}"));
    }

    private Task<TransferList> Open(ListOf list, CancellationToken stop) => db.Open(list, Here.Me.Id, clock.GetUtcNow(), toChange: false, stop);

    private string Told(LineFault fault) => fault.Column.Length > 0
        ? t["Line.Cell", fault.Line, fault.Column, words.Of(fault.Why, "Transfers")]
        : t["Line", fault.Line, words.Of(fault.Why, "Transfers")];

    private static ListOf? Known(string path) => Lists.All.Where(l => l.Path == path).Select(l => (ListOf?)l.List).FirstOrDefault();
}
