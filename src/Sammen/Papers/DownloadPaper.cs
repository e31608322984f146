using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;
using Sammen.Exporting;

namespace Sammen.Papers;

/// <summary>A paper as a Word file, to be sent or pasted into an agenda system (S38, S96).</summary>
[Route("k/{kommune}/initiativer/{initiative}")]
[Needs(Right.See)]
public sealed class DownloadPaperController(PaperDesk desk, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The story.</summary>
    [HttpGet("fortaelling.docx")]
    public async Task<IResult> Story() => Word(PaperKind.Story, PaperWord.Story(await desk.Lay(PaperKind.Story), t));

    /// <summary>The agenda item.</summary>
    [HttpGet("dagsordenspunkt.docx")]
    public async Task<IResult> AgendaItem() => Word(PaperKind.AgendaItem, PaperWord.AgendaItem(await desk.Lay(PaperKind.AgendaItem), t));

    private IResult Word(PaperKind kind, byte[] file) => Files.As(file, FileName.Of($"{t[$"Kind.{kind}"]} - {Here.Initiative.Title}", "docx"));
}
