using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;

namespace Sammen.Dialogues.Minutes;

/// <summary>The minutes of a closed dialogue, as a page and as a Word file to be pasted into an agenda (S96, S115). An open one has none.</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
[Needs(Right.See)]
public sealed class ShowMinutesController(SammenDb db, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet("referat")]
    public async Task<IResult> Show(CancellationToken stop) =>
        await Sheet(stop) is { } sheet ? Page<ShowMinutes>(new { Sheet = sheet, Here.Seat().Path }) : Results.NotFound();

    /// <summary>The Word file.</summary>
    [HttpGet("referat.docx")]
    public async Task<IResult> Word(CancellationToken stop) => await Sheet(stop) is { } sheet
        ? Files.As(MinutesWord.Of(sheet, t), FileName.Of($"{t["Kind"]} - {sheet.Title}", "docx"))
        : Results.NotFound();

    private async Task<MinutesSheet?> Sheet(CancellationToken stop) =>
        Here.Dialogue!.ClosedAt is null ? null : new Composing(await Minuting.Read(Here, db, stop), t).Write(Here);
}
