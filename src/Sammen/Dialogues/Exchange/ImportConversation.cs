using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Dialogues.Exchange;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Dialogues.Exchange;

/// <summary>What a conversation from elsewhere is to become, as it is typed; the files come beside it.</summary>
/// <param name="Id">Made with the form.</param>
/// <param name="Title">Its name; empty for what the files call it.</param>
/// <param name="Question">The question its statements belong to.</param>
/// <param name="Situation">Who talked.</param>
public sealed record ImportInput(Id<Dialogue>? Id, string? Title, QuestionKey? Question, Situation? Situation);

/// <summary>Takes in a conversation that was held in Polis, or went out from here.</summary>
[Route("k/{kommune}/initiativer/{initiative}/dialoger/import")]
[Needs(Right.Lead)]
public sealed class ImportConversationController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>Most that is taken: the largest conversations known fill half of it unpacked.</summary>
    internal const int MostMegabytes = 24;

    /// <summary>The form.</summary>
    [HttpGet]
    public IResult New() => Page<ImportConversation>(new
    {
        Input = new ImportInput(Id<Dialogue>.At(clock.GetUtcNow()), null, FirstQuestion(Here.Initiative), Situation.Workplace),
    });

    /// <summary>Takes it in whole, or says what is wrong with which line. Sent twice, it is there once.</summary>
    [HttpPost]
    [TakesFiles(MostMegabytes)]
    public async Task<IResult> Import([FromForm] ImportInput input, List<IFormFile>? files, CancellationToken stop)
    {
        input = input with { Id = input.Id ?? Id<Dialogue>.At(clock.GetUtcNow()) };
        var received = ReceivedFiles.Read(await Receive(files ?? [], stop));
        var plan = new ImportPlan(input.Title, t["Untitled"], input.Question, input.Situation, t["HiddenBefore"]);
        if (!received.Accepted(out var read, out var why)
            || !ImportedDialogue.Of(Here.Initiative, read, plan, clock.GetUtcNow(), input.Id).Accepted(out var imported, out why))
        {
            return Again<ImportConversation>(new { Input = input, Errors = ErrorsOf(why) }, why);
        }

        await db.Store(imported, stop);
        return Page<ConversationImported>(new
        {
            imported.Dialogue,
            Taken = ImportReport.Taken(read, t),
            LeftOut = ImportReport.LeftOut(read, t),
        });
    }

    /// <summary>The question that is asked first in the initiative's phase.</summary>
    internal static QuestionKey FirstQuestion(Initiative about) => SuggestedQuestions.Of(Situation.Workplace, about.Phase, 1)[0];

    private static async Task<List<ReceivedFile>> Receive(List<IFormFile> files, CancellationToken stop)
    {
        var received = new List<ReceivedFile>();
        foreach (var file in files.Where(f => f.Length > 0))
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, stop);
            received.Add(new(file.FileName, bytes.ToArray()));
        }

        return received;
    }
}
