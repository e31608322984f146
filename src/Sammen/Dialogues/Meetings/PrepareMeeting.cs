using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Dialogues.Meetings;

/// <summary>A meeting as it is planned.</summary>
/// <param name="Id">Made with the form.</param>
/// <param name="Situation">Committee, leaders or workplace.</param>
/// <param name="Questions">What to talk about.</param>
/// <param name="Title">Short name.</param>
/// <param name="Naming">Signed or without name.</param>
/// <param name="Minutes">Minutes for each step.</param>
public sealed record MeetingInput(Id<Dialogue>? Id, Situation? Situation, QuestionKey[]? Questions, string? Title, Naming? Naming, int?[]? Minutes);

/// <summary>Prepares a meeting from one of three templates (S3, S115): what to talk about, how long, signed or without name.</summary>
[Route("k/{kommune}/initiativer/{initiative}/moeder/ny")]
[Needs(Right.Lead)]
public sealed class PrepareMeetingController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    // Write, read, talk, conclude, agree: about an hour in a committee, half an hour among leaders, three quarters at a workplace.
    private static readonly Dictionary<Situation, int?[]> Templates = new()
    {
        [Situation.Committee] = [7, 8, 25, 12, 8],
        [Situation.LeaderGroup] = [4, 5, 12, 6, 3],
        [Situation.Workplace] = [5, 7, 18, 8, 7],
    };

    /// <summary>The form, filled in from a template.</summary>
    [HttpGet]
    public IResult New([FromQuery] Situation? situation, [FromQuery(Name = "spoergsmaal")] QuestionKey[]? questions)
    {
        var template = situation is { } s && Enum.IsDefined(s) ? s : Situation.Workplace;
        var asked = SuggestedQuestions.Real(questions);
        return Page<PrepareMeeting>(new
        {
            Input = new MeetingInput(
                Id<Dialogue>.At(clock.GetUtcNow()), template, asked.Length > 0 ? asked : SuggestedQuestions.Of(template, Here.Initiative.Phase, 1),
                Fitting(texts["Meeting.TitleSuggestion", Here.Initiative.Title]), Naming.WithoutName, Templates[template]),
        });
    }

    /// <summary>Prepares it; it begins when the one who leads it says so.</summary>
    [HttpPost]
    public async Task<IResult> Prepare([FromForm] MeetingInput input)
    {
        var id = input.Id ?? Id<Dialogue>.At(clock.GetUtcNow());
        input = input with { Questions = SuggestedQuestions.Real(input.Questions), Id = id };
        var plan = new DialoguePlan(input.Title, input.Situation, input.Questions, input.Naming, null, input.Minutes ?? []);
        Result<Dialogue> Make(Id<Dialogue> key) => Dialogue.Open(Here.Initiative, plan, clock.GetUtcNow(), key);
        if (!Make(id).Accepted(out _, out var why) || !ModelState.IsValid)
        {
            return Again<PrepareMeeting>(new { Input = input, Errors = ErrorsOf(why) }, why);
        }

        var dialogue = await SaveOnce(db, id, Make, d => new { d.InitiativeId, d.Title, d.Situation, d.Questions, d.Naming, d.Meeting?.Minutes });
        return Onwards(Here.Path($"dialoger/{dialogue.Id}/styring"), texts["Meeting.Prepared"], $"moede-ny-{Here.Initiative.Id}");
    }

    private string Fitting(string title) => title.Length <= Checks.TitleLength ? title : Here.Initiative.Title;
}
