using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Dialogues;

/// <summary>A dialogue as members see it: to write in while it is open, to read when it is closed (S3, S115).</summary>
[Route("k/{kommune}/dialoger/{dialogue}")]
public sealed class ShowDialogueController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : DialogueController(db, clock, texts)
{
    /// <summary>The page.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public Task<IResult> Show([FromQuery(Name = "spoergsmaal")] QuestionKey? question) => See(Here.Seat(), question);

    /// <summary>Writes a statement.</summary>
    [HttpPost("udsagn")]
    [Needs(Right.TakePart)]
    public Task<IResult> Add([FromForm] StatementInput input) => Write(Here.Seat(), input);

    /// <summary>Takes one's own statement back.</summary>
    [HttpPost("udsagn/{statement}/tilbagetraekning")]
    [Needs(Right.See)]
    public Task<IResult> Withdraw(Id<Statement> statement) => TakeBack(Here.Seat(), statement);
}

/// <summary>Members' seats.</summary>
internal static class Seats
{
    /// <summary>The seat of the member who asks, in the dialogue in the address.</summary>
    public static Seat Seat(this Here here)
    {
        var dialogue = here.Dialogue!;
        return new(dialogue, here.Initiative, here.Path($"dialoger/{dialogue.Id}"), here.Me, here.Standing);
    }
}
