using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Trials;
using Sammen.Writing;

namespace Sammen.Trials;

/// <summary>A trial as typed, with what it is to find out about.</summary>
public sealed record TrialInput(string? Hypothesis, string? Test, string? LookAt, string? Who, DateOnly? Until, Id<Concern>? Bekymring, Id<Assumption>? Forudsaetning)
{
    /// <summary>As Domain takes it.</summary>
    public TrialText Words => new(Hypothesis, Test, LookAt, Who, Until);
}

/// <summary>Plans a trial (S86), from nothing, or from a concern or an assumption that one wants to find out about.</summary>
[Route("k/{kommune}/initiativer/{initiative}/proevehandlinger")]
public sealed class WriteTrialsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ItemController<Trial, TrialInput>(db, clock)
{
    private TrialOrigin origin = new();

    /// <inheritdoc/>
    protected override string Folder => "proevehandlinger";

    /// <inheritdoc/>
    protected override string List => "proevehandlinger";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override async Task Prepare()
    {
        // What it is about comes in the address at first, and in the form after that; another initiative's is none.
        var (concern, assumption) = (Named<Concern>("bekymring"), Named<Assumption>("forudsaetning"));
        var id = Here.Initiative.Id;
        origin = new(
            concern is null ? null : await Db.Set<Concern>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == concern && c.InitiativeId == id),
            assumption is null ? null : await Db.Set<Assumption>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == assumption && a.InitiativeId == id));
    }

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, TrialInput? input)
    {
        var ask = Ask(t, "Trial");
        // Words that came out of a dialogue can be taken back: they are shown beside and not copied.
        var believed = origin.Assumption is { LiftId: null } assumption ? assumption.Text : null;
        return new(
            t["Trial.Title"], At(path), At(List),
            [
                ask.Lines("Hypothesis", input?.Hypothesis ?? believed, needed: true), ask.Lines("Test", input?.Test, needed: true), ask.Lines("LookAt", input?.LookAt),
                ask.Line("Who", input?.Who), ask.Day("Until", input?.Until, Unread("Until")),
            ])
        {
            Eyebrow = t["Trials.Title"],
            Lead = t["Trial.Lead"],
            Beside = Beside,
            Hidden = [("Bekymring", origin.Concern?.Id.ToString()), ("Forudsaetning", origin.Assumption?.Id.ToString())],
            Source = Domain.Method.Sources.DigitalEveryday,
            Advice = ["agileTraits"],
        };
    }

    /// <inheritdoc/>
    protected override TrialInput InputOf(Trial item) => new(item.Hypothesis, item.Test, item.LookAt, item.Who, item.Until, item.ConcernId, item.AssumptionId);

    /// <inheritdoc/>
    protected override Result<Trial> Write(Id<Trial> id, TrialInput input) => Trial.Plan(id, Here.Initiative.Id, input.Words, origin, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<Trial> Revise(Trial item, TrialInput input, int version) => item.Revise(input.Words, version, Here.Me, Today);

    private IReadOnlyList<Beside> Beside => origin switch
    {
        { Concern: { IsWithdrawn: false } concern } => [new(t["Trial.FromConcern"], concern.Text)],
        { Assumption: { IsWithdrawn: false } assumption } => [new(t["Trial.FromAssumption"], assumption.Text)],
        _ => [],
    };

    private Id<TItem>? Named<TItem>(string name)
    {
        var given = Request.HasFormContentType && Request.Form.TryGetValue(name, out var typed) ? typed.ToString() : Request.Query[name].ToString();
        return Id<TItem>.TryParse(given, null, out var id) ? id : null;
    }
}

/// <summary>The first and the last day, as typed.</summary>
public sealed record TrialTimeInput(DateOnly? From, DateOnly? Until);

/// <summary>Sets when a trial begins and ends.</summary>
[Route("k/{kommune}/initiativer/{initiative}/proevehandlinger/{item}/tid")]
public sealed class TimeTrialsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<Trial, TrialTimeInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "proevehandlinger";

    /// <inheritdoc/>
    protected override FormSheet FormOf(Trial item, TrialTimeInput input)
    {
        var ask = Ask(t, "Time");
        return new(
            t["Time.Title"], At($"proevehandlinger/{item.Id}/tid"), At(List),
            [ask.Day("From", input.From, Unread("From"), needed: true), ask.Day("Until", input.Until, Unread("Until"))])
        {
            Eyebrow = t["Trials.Title"],
            Beside = [new(t["Believes"], item.Hypothesis)],
            Source = Domain.Method.Sources.DigitalEveryday,
        };
    }

    /// <inheritdoc/>
    protected override TrialTimeInput InputOf(Trial item) => new(item.From, item.Until);

    /// <inheritdoc/>
    protected override Result<Trial> Take(Trial item, TrialTimeInput input, int version) => item.Time(input.From, input.Until, version, Here.Me, Today);
}

/// <summary>What came of it, as typed.</summary>
public sealed record TrialResultInput(DateOnly? EndedOn, string? Saw, string? Learned, string? Change, TrialNext? Next);

/// <summary>Says what was seen and learned, what is changed, and what comes next (S86): to go on, to try again and to drop it stand alike.</summary>
[Route("k/{kommune}/initiativer/{initiative}/proevehandlinger/{item}/resultat")]
public sealed class FinishTrialsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<Trial, TrialResultInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Result.Saved"];

    /// <inheritdoc/>
    protected override string List => "proevehandlinger";

    /// <inheritdoc/>
    protected override FormSheet FormOf(Trial item, TrialResultInput input)
    {
        var ask = Ask(t, "Result");
        return new(
            t["Result.Title"], At($"proevehandlinger/{item.Id}/resultat"), At(List),
            [
                ask.Lines("Saw", input.Saw, needed: true), ask.Lines("Learned", input.Learned), ask.Lines("Change", input.Change),
                ask.One("Next", input.Next, needed: true), ask.Day("EndedOn", input.EndedOn, Unread("EndedOn"), needed: true),
            ])
        {
            Eyebrow = t["Trials.Title"],
            Lead = t["Result.Lead"],
            Beside = [new(t["Believes"], item.Hypothesis), .. item.LookAt.Length > 0 ? [new Beside(t["LooksAt"], item.LookAt)] : Array.Empty<Beside>()],
            Source = Domain.Method.Sources.DigitalEveryday,
        };
    }

    /// <inheritdoc/>
    protected override TrialResultInput InputOf(Trial item) => new(item.EndedOn ?? (item.Until is { } until && until >= item.From && until < Today ? until : Today), item.Saw, item.Learned, item.Change, item.Next);

    /// <inheritdoc/>
    protected override Result<Trial> Take(Trial item, TrialResultInput input, int version) =>
        item.Finish(new(input.EndedOn, input.Saw, input.Learned, input.Change, input.Next), version, Here.Me, Today);
}
