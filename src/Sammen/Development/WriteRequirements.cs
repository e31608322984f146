using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Writing;

namespace Sammen.Development;

/// <summary>A requirement, as typed.</summary>
public sealed record RequirementInput(string? What, string? Said, string? Source, string? WhoseNeed, RequirementPriority? Priority, int Version, Id<Requirement>? Id);

/// <summary>Writes a requirement: from nothing, or from what was said, whose words then stand in the form (S22).</summary>
[Route("k/{kommune}/initiativer/{initiative}/udvikling/krav")]
[Needs(Right.Write)]
public sealed class WriteRequirementsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private const string List = "udvikling/krav";

    /// <summary>The form of a new one.</summary>
    /// <param name="sagt">What was said, as its link carries it.</param>
    [HttpGet("ny")]
    public async Task<IResult> Begin([FromQuery] string? sagt)
    {
        var said = await SaidBefore.In(Db, Here.Initiative.Id);
        var from = said.Find(sagt);
        return from is null && sagt is { Length: > 0 } ? Results.NotFound()
            : Sheet(FormOf($"{List}/ny", new(from?.Words, sagt, null, from?.Whose, null, 0, New<Requirement>()), said), 0);
    }

    /// <summary>Writes it. Two at a time wait for each other, so that each has a number of its own.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Add([FromForm] RequirementInput input)
    {
        var id = input.Id ?? New<Requirement>();
        var initiative = Here.Initiative.Id;
        await using var held = await Hold();
        var said = await SaidBefore.In(Db, initiative);
        var number = 1 + await Db.Set<Requirement>().Where(r => r.InitiativeId == initiative).MaxAsync(r => (int?)r.Number) ?? 1;
        var from = Chosen(input, said);
        var answer = await AddOnce(
            id, key => Requirement.Write(key, initiative, number, WordsOf(input), from, Here.Me, Today), FormOf($"{List}/ny", input with { Id = id }, said),
            r => new { r.What, r.Said, r.SaidId, r.Source, r.WhoseNeed, r.Priority }, r => At(List) + "#" + r.Code, t["Saved"]);
        await held.CommitAsync();
        return answer;
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{item}")]
    public async Task<IResult> Show(Id<Requirement> item) => await Find<Requirement>(r => r.Id == item) is { } found
        ? Sheet(FormOf($"{List}/{item}", InputOf(found), await SaidBefore.In(Db, Here.Initiative.Id), found), found.Version)
        : Results.NotFound();

    /// <summary>Writes it anew.</summary>
    [HttpPost("{item}")]
    public async Task<IResult> Change(Id<Requirement> item, [FromForm] RequirementInput input)
    {
        await using var held = await Hold();
        if (await Find<Requirement>(r => r.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        var said = await SaidBefore.In(Db, Here.Initiative.Id);
        var (before, stored) = (found.Version, FormOf($"{List}/{item}", InputOf(found), said, found));
        var from = Chosen(input, said);
        var answer = await Save(found.Revise(WordsOf(input), from, input.Version, Here.Me, Today), before, FormOf($"{List}/{item}", input, said, found), stored, At(List) + "#" + found.Code, t["Saved"]);
        await held.CommitAsync();
        return answer;
    }

    /// <summary>Takes up again what was left out.</summary>
    [HttpPost("{item}/optagelse")]
    public async Task<IResult> TakeUp(Id<Requirement> item, [FromForm] int version)
    {
        if (await Find<Requirement>(r => r.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.TakeUp(version, Here.Me, Today), Db);
        return Onwards(At(List) + "#" + found.Code, why.Count > 0 ? ErrorsOf(why).All[0].Message : t["Requirement.TakenUp"]);
    }

    // What somebody takes back in this moment is gone when it is asked for: whoever takes back holds the same lifts and concerns.
    private async Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> Hold()
    {
        var transaction = await Db.Database.BeginTransactionAsync();
        var id = Here.Initiative.Id;
        await Db.Set<Initiative>().Where(i => i.Id == id).ExecuteUpdateAsync(set => set.SetProperty(i => i.Title, i => i.Title));
        await Db.Set<Concern>().Where(c => c.InitiativeId == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.RaisedOn, c => c.RaisedOn));
        await Db.Set<Lift>().Where(l => l.InitiativeId == id).ExecuteUpdateAsync(set => set.SetProperty(l => l.LiftedOn, l => l.LiftedOn));
        return transaction;
    }

    // Chosen from another page, or gone while one wrote: the field says so.
    private SaidSource? Chosen(RequirementInput input, SaidBefore said)
    {
        var found = said.Find(input.Said);
        if (found is null && input.Said is { Length: > 0 })
        {
            ModelState.TryAddModelError("Said", "");
        }

        return found;
    }

    private static RequirementText WordsOf(RequirementInput input) => new(input.What, input.Source, input.WhoseNeed, input.Priority);

    private static RequirementInput InputOf(Requirement r) =>
        new(r.What, r.Said is { } said ? $"{said}.{r.SaidId}" : null, r.Source, r.WhoseNeed, r.Priority, r.Version, r.Id);

    private FormSheet FormOf(string path, RequirementInput input, SaidBefore said, Requirement? found = null)
    {
        var ask = Ask(t, "Requirement");
        var from = said.Find(input.Said);
        return new(
            found is null ? t["Requirement.Title"] : t["Requirement.Change", found.Code], At(path), At(List),
            [
                ask.Lines("What", input.What, needed: true),
                ask.Pick("Said", input.Said, [.. said.All.Select(s => new Option(SaidBefore.KeyOf(s), $"{t[$"SaidAs.{s.As}"].Value}: {Excerpt.Point(s.Words, 90)}"))], t["Requirement.Said.None"]),
                ask.Line("Source", input.Source), ask.Line("WhoseNeed", input.WhoseNeed), ask.One("Priority", input.Priority, needed: true),
            ])
        {
            Eyebrow = t["Requirements.Title"],
            Lead = t["Requirement.Lead"],
            Beside = from is null ? [] : [new(t[$"SaidAs.{from.As}"], from.Words, t["Requirement.NoName"])],
            Hidden = found is null && input.Id is { } id ? [("Id", id.ToString())] : [],
            Source = Domain.Method.Sources.Publication,
        };
    }
}

/// <summary>How a requirement is checked and what was seen, as typed.</summary>
public sealed record CheckInput(string? How, CheckState? State, DateOnly? On, string? Note);

/// <summary>Says how a requirement is checked, and what was seen (S22).</summary>
[Route("k/{kommune}/initiativer/{initiative}/udvikling/krav/{item}/kontrol")]
public sealed class CheckRequirementsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<Requirement, CheckInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "udvikling/krav";

    /// <inheritdoc/>
    protected override FormSheet FormOf(Requirement item, CheckInput input)
    {
        var ask = Ask(t, "Check");
        return new(
            t["Check.Title", item.Code], At($"udvikling/krav/{item.Id}/kontrol"), At(List),
            [ask.Lines("How", input.How), ask.One("State", input.State, needed: true), ask.Day("On", input.On, Unread("On")), ask.Lines("Note", input.Note)])
        {
            Eyebrow = t["Requirements.Title"],
            Beside = [new(item.Code, Look.WhatOf(t, item))],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override CheckInput InputOf(Requirement item) => new(item.HowChecked, item.State, item.CheckedOn, item.CheckNote);

    /// <inheritdoc/>
    protected override Result<Requirement> Take(Requirement item, CheckInput input, int version) =>
        item.Check(new(input.How, input.State, input.On, input.Note), version, Here.Me, Today);
}

/// <summary>Why a requirement is left out, as typed.</summary>
public sealed record LeaveOutInput(string? Because);

/// <summary>Leaves a requirement out, and says honestly why. It keeps its number.</summary>
[Route("k/{kommune}/initiativer/{initiative}/udvikling/krav/{item}/udeladelse")]
public sealed class LeaveOutRequirementsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<Requirement, LeaveOutInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "udvikling/krav";

    /// <inheritdoc/>
    protected override FormSheet FormOf(Requirement item, LeaveOutInput input) =>
        new(t["LeaveOut.Title", item.Code], At($"udvikling/krav/{item.Id}/udeladelse"), At(List), [Ask(t, "LeaveOut").Lines("Because", input.Because, needed: true)])
        {
            Eyebrow = t["Requirements.Title"],
            Lead = t["LeaveOut.Lead"],
            Beside = [new(item.Code, Look.WhatOf(t, item))],
            Source = Domain.Method.Sources.Publication,
        };

    /// <inheritdoc/>
    protected override LeaveOutInput InputOf(Requirement item) => new(item.LeftOutBecause);

    /// <inheritdoc/>
    protected override Result<Requirement> Take(Requirement item, LeaveOutInput input, int version) => item.LeaveOut(input.Because, version, Here.Me, Today);
}
