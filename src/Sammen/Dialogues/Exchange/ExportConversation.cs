using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;

namespace Sammen.Dialogues.Exchange;

/// <summary>A closed dialogue as files, to be worked on elsewhere or taken in again. An open one has none.</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
[Needs(Right.See)]
public sealed class ExportConversationController(SammenDb db) : PageController
{
    /// <summary>All four in one.</summary>
    [HttpGet("polis.zip")]
    public Task<IResult> Zip(CancellationToken stop) => Answer(
        "application/zip", FileName.Of($"{Here.Dialogue!.Title} - polis", "zip"), export => export.Zip(Here.Dialogue!.ClosedAt!.Value.Day()), stop);

    /// <summary>The statements.</summary>
    [HttpGet("comments.csv")]
    public Task<IResult> Comments(CancellationToken stop) => One(ConversationPart.Comments, stop);

    /// <summary>The votes.</summary>
    [HttpGet("votes.csv")]
    public Task<IResult> Votes(CancellationToken stop) => One(ConversationPart.Votes, stop);

    /// <summary>The participants with their votes.</summary>
    [HttpGet("participants-votes.csv")]
    public Task<IResult> Participants(CancellationToken stop) => One(ConversationPart.ParticipantsVotes, stop);

    /// <summary>What it was about.</summary>
    [HttpGet("summary.csv")]
    public Task<IResult> Summary(CancellationToken stop) => One(ConversationPart.Summary, stop);

    private Task<IResult> One(ConversationPart part, CancellationToken stop) =>
        Answer("text/csv; charset=utf-8", ConversationExport.NameOf(part), export => export.FileOf(part), stop);

    private async Task<IResult> Answer(string kind, string name, Func<ConversationExport, byte[]> file, CancellationToken stop)
    {
        var address = $"{Request.Scheme}://{Request.Host}{Here.Seat().Path}";
        var export = await db.ExportOf(Here.Dialogue!, address, Here.Standing.May(Right.Lead), stop);
        return export.Accepted(out var made, out _) ? Results.File(file(made), kind, name) : Results.NotFound();
    }
}
