using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>What the minutes say, as typed.</summary>
public sealed record MinutesInput(string? ManagementView, string? EmployeeView, ItemOutcome? Outcome, string? ToAnswer, DateOnly? AnswerBy, int Version);

/// <summary>An answer, as typed.</summary>
public sealed record AnswerInput(string? Answer, int Version);

/// <summary>What the minutes say of an item: both sides' views with the same room, what they came to, and what management answers by when (S96).</summary>
[Route("k/{kommune}/udvalg/{committee}/moeder/{meeting}/punkter/{item}")]
[AnyMember]
public sealed class WriteMinutesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MeetingController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet("referat")]
    [Kept]
    public IResult Show() => Sheet(FormOf(InputOf(Item)), Item.Version);

    /// <summary>Writes them.</summary>
    [HttpPost("referat")]
    [Kept]
    public async Task<IResult> Write([FromForm] MinutesInput input)
    {
        var (before, stored) = (Item.Version, FormOf(InputOf(Item)));
        var words = new ItemMinutes(input.ManagementView, input.EmployeeView, input.Outcome, input.ToAnswer, input.AnswerBy);
        return await Save(Item.Minute(words, Meeting, input.Version, Today), before, FormOf(input), stored, AtItem(Item), t["Saved"]);
    }

    /// <summary>The form of the answer that was promised.</summary>
    [HttpGet("svar")]
    [Seated]
    public IResult AskAnswer() => MayAnswer ? Sheet(AnswerOf(Item.Answer), Item.Version) : Results.StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Gives it.</summary>
    [HttpPost("svar")]
    [Seated]
    public async Task<IResult> Answer([FromForm] AnswerInput input)
    {
        if (!MayAnswer)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var (before, stored) = (Item.Version, AnswerOf(Item.Answer));
        return await Save(Item.Reply(input.Answer, input.Version, Today), before, AnswerOf(input.Answer), stored, AtItem(Item), t["Saved"]);
    }

    private static MinutesInput InputOf(CommitteeItem i) => new(i.ManagementView, i.EmployeeView, i.Outcome, i.ToAnswer, i.AnswerBy, i.Version);

    private FormSheet FormOf(MinutesInput input)
    {
        var ask = Ask(t, "Minutes");
        return AboutItem(t, "Minutes.Title", "/referat",
        [
            ask.Lines("ManagementView", input.ManagementView), ask.Lines("EmployeeView", input.EmployeeView), ask.One("Outcome", input.Outcome, needed: true),
            ask.Lines("ToAnswer", input.ToAnswer), ask.Day("AnswerBy", input.AnswerBy, Unread("AnswerBy")),
        ])
        with
        { Lead = t["Minutes.Lead"], Beside = [new(t["Item.AskedTo"], Item.AskedTo)], Source = Domain.Method.Sources.MedAgreement };
    }

    private FormSheet AnswerOf(string? answer) =>
        AboutItem(t, "Answer.Title", "/svar", [Ask(t, "Answer").Lines("Answer", answer, needed: true)]) with { Beside = [new(t["Minutes.ToAnswer.Short"], Item.ToAnswer)] };
}
