using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Threads;
using Sammen.Domain.Trials;

namespace Sammen.Dialogues;

/// <summary>A dialogue as it is planned.</summary>
/// <param name="Id">Made with the form.</param>
/// <param name="Situation">Committee, leaders or workplace.</param>
/// <param name="Questions">What to talk about.</param>
/// <param name="Title">Short name.</param>
/// <param name="Naming">Signed or without name.</param>
/// <param name="ClosesOn">Last day.</param>
/// <param name="Entrances">How one comes in.</param>
/// <param name="Reading">When others' statements are read.</param>
/// <param name="Purpose">What they are used for.</param>
/// <param name="Readers">Who reads them.</param>
/// <param name="DeletesOn">When they are deleted.</param>
public sealed record OpenInput(
    Id<Dialogue>? Id, Situation? Situation, QuestionKey[]? Questions, string? Title, Naming? Naming, DateOnly? ClosesOn,
    Entrance[]? Entrances, Reading? Reading, string? Purpose, string? Readers, DateOnly? DeletesOn, Id<Trial>? Proeve = null);

/// <summary>Opens a dialogue on chosen questions for one of three situations (S3, S115).</summary>
[Route("k/{kommune}/initiativer/{initiative}/dialoger/ny")]
public sealed class OpenDialogueController(
    SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts, IStringLocalizer<Periods.Texts> promises) : PageController
{
    private const int Ticked = 3;

    /// <summary>The form, with the questions from the address ticked, or those that weigh most now.</summary>
    [HttpGet]
    [Needs(Right.Lead)]
    public IResult New([FromQuery(Name = "spoergsmaal")] QuestionKey[]? questions, [FromQuery(Name = "hvad")] string? about, [FromQuery] Id<Trial>? proeve)
    {
        var asked = SuggestedQuestions.Real(questions);
        var title = about ?? texts["Open.TitleSuggestion", Here.Initiative.Title].Value;
        return Page<OpenDialogue>(new
        {
            Input = new OpenInput(
                Id<Dialogue>.At(clock.GetUtcNow()), Situation.Workplace, asked.Length > 0 ? asked : SuggestedQuestions.Of(Situation.Workplace, Here.Initiative.Phase, Ticked),
                title.Length <= Checks.TitleLength ? title : Here.Initiative.Title, null, null,
                [Entrance.SignIn, Entrance.Link], Reading.AfterClosing, promises["Purpose.Suggestion"], promises["Readers.Suggestion"], null, proeve),
        });
    }

    /// <summary>Opens it.</summary>
    [HttpPost]
    [Needs(Right.Lead)]
    public async Task<IResult> Open([FromForm] OpenInput input)
    {
        var id = input.Id ?? Id<Dialogue>.At(clock.GetUtcNow());
        input = input with { Questions = SuggestedQuestions.Real(input.Questions), Id = id };
        var plan = new DialoguePlan(input.Title, input.Situation, input.Questions, input.Naming, input.ClosesOn,
            Period: new(input.Reading, input.Entrances ?? [], input.Purpose, input.Readers, input.DeletesOn));
        Result<Dialogue> Make(Id<Dialogue> key) => Dialogue.Open(Here.Initiative, plan, clock.GetUtcNow(), key);
        if (!Make(id).Accepted(out _, out var why) || !ModelState.IsValid)
        {
            var typed = ModelState[nameof(OpenInput.ClosesOn)]?.AttemptedValue;
            return Again<OpenDialogue>(new { Input = input, Errors = ErrorsOf(why), TypedDay = typed, TypedDeletion = Unread(nameof(OpenInput.DeletesOn)) }, why);
        }

        var dialogue = await SaveOnce(db, id, Make, d => new { d.InitiativeId, d.Title, d.Situation, d.Questions, d.Naming, d.ClosesOn, Promised = PromisedIn(d.Period) });
        await db.Grew(input.Proeve, Here.Initiative.Id, Point.Of(dialogue));
        return Onwards(Here.Path($"dialoger/{dialogue.Id}"), texts["Opened"], $"dialog-ny-{Here.Initiative.Id}");
    }

    // As it was typed; its secret is made anew each time.
    private static object PromisedIn(Period? p) => new { p?.BySignIn, p?.ByLink, p?.ByPersonalLink, p?.Reading, p?.Purpose, p?.Readers, p?.DeletesOn };
}
