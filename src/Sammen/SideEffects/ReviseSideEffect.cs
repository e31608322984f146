using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects;

/// <summary>The judgement as it is typed.</summary>
public sealed record JudgementInput(UserStrength? Users, Intention? Intention, Likelihood? Likelihood, EffectWeight? Weight, int Version)
{
    /// <summary>What is recorded.</summary>
    public static JudgementInput Of(SideEffect e) => new(e.Users, e.Intention, e.Likelihood, e.Weight, e.Version);
}

/// <summary>What is done, as it is typed.</summary>
public sealed record ActionInput(string? Action, string? Responsible, int Version);

/// <summary>What was seen in operation, as it is typed.</summary>
public sealed record SeenInput(CameTrue? CameTrue, DateOnly? SeenOn, string? SeenWhat, int Version);

/// <summary>The pages on which a side effect is worded anew, judged, acted on and seen in operation (S46).</summary>
[Route("k/{kommune}/initiativer/{initiative}/bivirkninger/{effect}")]
[Needs(Right.Write)]
public sealed class ReviseSideEffectController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>Its words.</summary>
    [HttpGet("ord")]
    public Task<IResult> Words(Id<SideEffect> effect) => Show(effect, e => WordsOf(e, SideEffectInput.Of(e)));

    /// <summary>Says it in other words.</summary>
    [HttpPost("ord")]
    public async Task<IResult> Reword(Id<SideEffect> effect, [FromForm] SideEffectInput input)
    {
        if (await Find<SideEffect>(e => e.Id == effect) is not { } found)
        {
            return Results.NotFound();
        }

        if (found.LiftId is not { } lifted)
        {
            return await Keep(found, found.Version, WordsOf(found, SideEffectInput.Of(found)), WordsOf(found, input), found.Reword(input.Words, null, input.Version, Here.Me, Today));
        }

        // Held, so that words taken back in this moment do not stay.
        var lift = await Db.Set<Lift>().AsNoTracking().SingleAsync(l => l.Id == lifted);
        await using var held = await Db.Hold(lifted);
        await Db.Entry(found).ReloadAsync();
        var statement = await Db.Set<Statement>().AsNoTracking().SingleAsync(s => s.Id == lift.StatementId);
        var (before, stored) = (found.Version, WordsOf(found, SideEffectInput.Of(found)));
        var answer = await Keep(found, before, stored, WordsOf(found, input), found.Reword(input.Words, statement, input.Version, Here.Me, Today));
        await held.CommitAsync();
        return answer;
    }

    /// <summary>How it is judged.</summary>
    [HttpGet("vurdering")]
    public Task<IResult> Judgement(Id<SideEffect> effect) => Show(effect, e => JudgementOf(e, JudgementInput.Of(e)));

    /// <summary>Judges it.</summary>
    [HttpPost("vurdering")]
    public Task<IResult> Judge(Id<SideEffect> effect, [FromForm] JudgementInput input) => Change(
        effect, e => JudgementOf(e, JudgementInput.Of(e)), e => JudgementOf(e, input),
        e => e.Judge(new(input.Users, input.Intention, input.Likelihood, input.Weight), input.Version, Here.Me, Today));

    /// <summary>What is done about it.</summary>
    [HttpGet("handling")]
    public Task<IResult> Action(Id<SideEffect> effect) => Show(effect, e => ActionOf(e, new(e.Action, e.Responsible, e.Version)));

    /// <summary>Says what is done and by whom.</summary>
    [HttpPost("handling")]
    public Task<IResult> Act(Id<SideEffect> effect, [FromForm] ActionInput input) => Change(
        effect, e => ActionOf(e, new(e.Action, e.Responsible, e.Version)), e => ActionOf(e, input),
        e => e.ActOn(input.Action, input.Responsible, input.Version, Here.Me, Today));

    /// <summary>Whether it came true.</summary>
    [HttpGet("i-drift")]
    public Task<IResult> Seen(Id<SideEffect> effect) => Show(effect, e => SeenOf(e, new(null, Today, null, e.Version)));

    /// <summary>Writes what was seen in operation.</summary>
    [HttpPost("i-drift")]
    public Task<IResult> See(Id<SideEffect> effect, [FromForm] SeenInput input) => Change(
        effect, e => SeenOf(e, new(e.Seen?.CameTrue, e.Seen?.On, e.Seen?.What, e.Version)), e => SeenOf(e, input),
        e => e.See(input.CameTrue, input.SeenOn, input.SeenWhat, input.Version, Here.Me, Today));

    private FormSheet WordsOf(SideEffect e, SideEffectInput input) => Page(e, "ord", WriteSideEffectController.FieldsOf(Ask(t, "Effect"), input));

    private FormSheet JudgementOf(SideEffect e, JudgementInput input)
    {
        var ask = Ask(t, "Effect");
        return Page(e, "vurdering", [ask.One("Likelihood", input.Likelihood), ask.One("Weight", input.Weight), ask.One("Users", input.Users), ask.One("Intention", input.Intention)]);
    }

    private FormSheet ActionOf(SideEffect e, ActionInput input) =>
        Page(e, "handling", [Ask(t, "Effect").Lines("Action", input.Action), Ask(t, "Effect").Line("Responsible", input.Responsible)]);

    private FormSheet SeenOf(SideEffect e, SeenInput input)
    {
        var ask = Ask(t, "Effect");
        return Page(e, "i-drift", [ask.One("CameTrue", input.CameTrue, needed: true), ask.Day("SeenOn", input.SeenOn, Unread("SeenOn"), needed: true), ask.Lines("SeenWhat", input.SeenWhat, needed: true)]);
    }

    private FormSheet Page(SideEffect e, string step, IReadOnlyList<Asked> fields) =>
        new(t[$"Step.{step}"], At($"bivirkninger/{e.Id}/{step}"), At($"bivirkninger/{e.Id}"), fields)
        {
            Eyebrow = t["One.Title"],
            Lead = t[$"Step.{step}.Lead"],
            Beside = step == "ord" ? [] : [new(t["One.Words"], e.Text)],
            Source = Domain.Method.Sources.Publication,
        };

    private async Task<IResult> Show(Id<SideEffect> id, Func<SideEffect, FormSheet> page) =>
        await Find<SideEffect>(e => e.Id == id) is { IsWithdrawn: false } found ? Sheet(page(found), found.Version) : Results.NotFound();

    private async Task<IResult> Change(
        Id<SideEffect> id, Func<SideEffect, FormSheet> stored, Func<SideEffect, FormSheet> typed, Func<SideEffect, Result<SideEffect>> change)
    {
        if (await Find<SideEffect>(e => e.Id == id) is not { } found)
        {
            return Results.NotFound();
        }

        var (version, before) = (found.Version, stored(found));
        return await Keep(found, version, before, typed(found), change(found));
    }

    private Task<IResult> Keep(SideEffect found, int version, FormSheet stored, FormSheet typed, Result<SideEffect> result) =>
        Save(result, version, typed, stored, At($"bivirkninger/{found.Id}"), t["Revise.Done"]);
}
