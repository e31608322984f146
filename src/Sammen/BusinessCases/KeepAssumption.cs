using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases;

/// <summary>An assumption as it is typed, with the id made with the form.</summary>
public sealed record AssumptionInput(Id<Assumption> Id, string? Text, Guid? BenefitId, string? Gain, Guid[]? Lines, Id<Lift>? LiftId, int Version)
{
    /// <summary>What is stored.</summary>
    public static AssumptionInput Of(Assumption of) => new(of.Id, of.Text, of.BenefitId, of.Gain, [.. of.Lines], of.LiftId, of.Version);

    /// <summary>As Domain takes it: of the lines those that the case has.</summary>
    public AssumptionText Words(Carried carried) => new(Text, Gain, BenefitId, [.. carried.Lines.Select(l => l.Id).Intersect(Lines ?? [])]);
}

/// <summary>A doubt as it is typed.</summary>
public sealed record ChallengeInput(Id<Challenge> Id, string? Reason);

/// <summary>An answer to a doubt as it is typed.</summary>
public sealed record AnswerInput(string? Answer, string? Changes, int Version);

/// <summary>Why an assumption no longer holds or matters.</summary>
public sealed record EndingInput(string? Because, int Version);

/// <summary>What an assumption can be behind: the lines of the case and the gains of the register.</summary>
public sealed record Carried(IReadOnlyList<EconomyLine> Lines, IReadOnlyList<NamedGain> Gains)
{
    /// <summary>True where the initiative has a case: its other pages exist only then.</summary>
    public bool HasCase { get; init; }

    /// <summary>The gain of the register that it carries; null for none.</summary>
    public NamedGain? GainOf(Assumption assumption) => Gains.FirstOrDefault(g => g.Id == assumption.BenefitId);

    /// <summary>The names of the lines that rest on it.</summary>
    public string LinesOf(Assumption assumption) => string.Join(", ", Lines.Where(l => assumption.Lines.Contains(l.Id)).Select(l => l.Name));

    /// <summary>True where it moves money, so that the figures can tell how much it matters.</summary>
    public bool IsWeighed(Assumption assumption) => Lines.Any(l => l.IsMoney && assumption.Lines.Contains(l.Id));

    /// <summary>The lines of gain for which nobody has said yet what must be true.</summary>
    public IReadOnlyList<EconomyLine> Unspoken(IEnumerable<Assumption> assumptions)
    {
        var spoken = assumptions.Where(a => a.Stands).SelectMany(a => a.Lines).ToHashSet();
        return [.. Lines.Where(l => l.Kind == LineKind.Gain && !spoken.Contains(l.Id))];
    }
}

/// <summary>One assumption, the doubts about it, and what it can be behind.</summary>
public sealed record AssumptionView(Assumption Assumption, IReadOnlyList<Challenge> Challenges, Carried Carried);

/// <summary>What a gain rests on (S39), open for all to see; anybody who takes part can doubt it with a reason, and whoever leads owes an answer (S88.8).</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/forudsaetninger")]
public sealed class KeepAssumptionController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CaseController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> List()
    {
        var id = Here.Initiative.Id;
        var all = await Db.Set<Assumption>().AsNoTracking().Where(a => a.InitiativeId == id).OrderBy(a => a.WrittenOn).ThenBy(a => a.Id).ToListAsync();
        var doubts = await Db.Set<Challenge>().AsNoTracking().Where(c => c.InitiativeId == id).ToListAsync();
        var used = all.Select(a => a.LiftId).OfType<Id<Lift>>().ToHashSet();
        var lifted = await Db.Set<Lift>().AsNoTracking()
            .Where(l => l.InitiativeId == id && l.Kind == LiftKind.Condition && !l.IsWithdrawn && l.EndedOn == null).ToListAsync();
        return Page<ListAssumptions>(new { Assumptions = all, Challenges = doubts.ToLookup(c => c.AssumptionId), Lifted = lifted.FindAll(l => !used.Contains(l.Id)), Carried = await Carried() });
    }

    /// <summary>A new one; made from a lift, it begins with the lift's words, from a gain with the lines about it, and from a line with that.</summary>
    [HttpGet("ny")]
    [Needs(Right.Write)]
    public async Task<IResult> New([FromQuery] Id<Lift>? loeft, [FromQuery] Id<Benefit>? gevinst, [FromQuery] Guid? linje)
    {
        var (lift, carried) = ((await Lifted(loeft))?.Lift, await Carried());
        if (Unread(nameof(loeft)) is not null || Unread(nameof(gevinst)) is not null || Unread(nameof(linje)) is not null || (loeft is not null && lift is not { Stands: true }))
        {
            return Results.NotFound();
        }

        var about = carried.Lines.Where(l => l.Id == linje || (l.BenefitId is { } benefit && benefit == gevinst?.Value)).ToList();
        var gain = gevinst?.Value ?? about.FirstOrDefault()?.BenefitId;
        return Page<WriteAssumption>(new { Input = new AssumptionInput(Id<Assumption>.Random(), lift?.Text, gain, null, [.. about.Select(l => l.Id)], lift?.Id, 0), Carried = carried });
    }

    /// <summary>Writes it down.</summary>
    [HttpPost("ny")]
    [Needs(Right.Write)]
    public async Task<IResult> Write([FromForm] AssumptionInput input)
    {
        await using var held = await Db.Hold(input.LiftId);
        var (words, lifted) = (input.Words(await Carried()), await Lifted(input.LiftId));
        if (input.LiftId is not null && lifted is null)
        {
            return Results.NotFound();
        }

        Result<Assumption> Make(Id<Assumption> id) => Assumption.Write(id, Here.Initiative.Id, words, lifted, Here.Me, Clock.Today());
        if (!Make(input.Id).Accepted(out _, out var why))
        {
            return Again<WriteAssumption>(new { Input = input, Carried = await Carried(), Errors = ErrorsOf(why) }, why);
        }

        var written = await SaveOnce(Db, input.Id, Make, a => new { a.InitiativeId, a.Text, a.Gain, a.BenefitId, a.Lines, a.LiftId });
        await held.CommitAsync();
        return Onwards(PathOf(written.Id), t["Assumption.Done"], "forudsaetning-ny");
    }

    /// <summary>One of them.</summary>
    [HttpGet("{assumption}")]
    [Needs(Right.See)]
    public async Task<IResult> Show(Id<Assumption> assumption) => await Look(assumption) is { } view
        ? Page<ShowAssumption>(new { View = view, Input = AssumptionInput.Of(view.Assumption), Doubt = new ChallengeInput(Id<Challenge>.Random(), null) })
        : Results.NotFound();

    /// <summary>Other words or other lines; the earlier words are kept.</summary>
    [HttpPost("{assumption}")]
    [Needs(Right.Write)]
    public async Task<IResult> Change(Id<Assumption> assumption, [FromForm] AssumptionInput input)
    {
        if (await Find(assumption) is not { } found)
        {
            return Results.NotFound();
        }

        await using var held = await Db.Hold(found.LiftId);
        await Db.Entry(found).ReloadAsync();
        var before = AssumptionInput.Of(found);
        var why = await Commit(found.Change(input.Words(await Carried()), (await Lifted(found.LiftId))?.Statement, Here.Me, input.Version, Clock.Today()), Db);
        if (why.Count > 0)
        {
            return await Failed(assumption, why, input with { Version = before.Version }, before);
        }

        await held.CommitAsync();
        return Onwards(PathOf(assumption), t["Assumption.Changed"], $"forudsaetning-{assumption}");
    }

    /// <summary>It no longer holds or matters, because.</summary>
    [HttpPost("{assumption}/afslutning")]
    [Needs(Right.Write)]
    public async Task<IResult> End(Id<Assumption> assumption, [FromForm] EndingInput input)
    {
        if (await Find(assumption) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.End(input.Because, Here.Me, input.Version, Clock.Today()), Db);
        return why.Count == 0 ? Onwards(PathOf(assumption), t["Assumption.Ended"]) : await Failed(assumption, why, ending: input);
    }

    /// <summary>Doubts it, with a reason.</summary>
    [HttpPost("{assumption}/udfordringer")]
    [Needs(Right.TakePart)]
    public async Task<IResult> Doubt(Id<Assumption> assumption, [FromForm] ChallengeInput input)
    {
        if (await Find(assumption) is not { } found)
        {
            return Results.NotFound();
        }

        Result<Challenge> Make(Id<Challenge> id) => Domain.BusinessCases.Challenge.Raise(id, found, input.Reason, Here.Me, Clock.Today());
        if (!Make(input.Id).Accepted(out _, out var why))
        {
            return await Failed(assumption, why, doubt: input);
        }

        await SaveOnce(Db, input.Id, Make, c => new { c.AssumptionId, c.Reason, c.RaisedBy });
        return Onwards(PathOf(assumption), t["Challenge.Done"], $"udfordring-{assumption}");
    }

    /// <summary>Answers a doubt, and says what was changed.</summary>
    [HttpPost("{assumption}/udfordringer/{challenge}")]
    [Needs(Right.Lead)]
    public async Task<IResult> Answer(Id<Assumption> assumption, Id<Challenge> challenge, [FromForm] AnswerInput input)
    {
        if (await Db.Set<Challenge>().AsTracking().SingleOrDefaultAsync(c => c.Id == challenge && c.AssumptionId == assumption && c.InitiativeId == Here.Initiative.Id) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.Reply(input.Answer, input.Changes, Here.Me, input.Version, Clock.Today()), Db);
        return why.Count == 0
            ? Onwards(PathOf(assumption), t["Challenge.Answered"], $"svar-{challenge}")
            : await Failed(assumption, why, answering: (challenge, input));
    }

    private async Task<IResult> Failed(
        Id<Assumption> id, IReadOnlyList<Refusal> why, AssumptionInput? input = null, AssumptionInput? stored = null, ChallengeInput? doubt = null,
        EndingInput? ending = null, (Id<Challenge> Id, AnswerInput Input)? answering = null)
    {
        Db.ChangeTracker.Clear();
        var view = (await Look(id))!;
        var errors = ErrorsOf(why);
        return Again<ShowAssumption>(
            new
            {
                View = view,
                Input = input ?? AssumptionInput.Of(view.Assumption),
                Stored = stored,
                Doubt = doubt ?? new ChallengeInput(Id<Challenge>.Random(), null),
                Ending = ending,
                Answering = answering?.Id,
                Answer = answering?.Input,
                Errors = errors,
            },
            why);
    }

    private string PathOf(Id<Assumption> id) => CasePath($"forudsaetninger/{id}");

    private Task<Assumption?> Find(Id<Assumption> id) =>
        Db.Set<Assumption>().AsTracking().SingleOrDefaultAsync(a => a.Id == id && a.InitiativeId == Here.Initiative.Id);

    private async Task<AssumptionView?> Look(Id<Assumption> id)
    {
        var found = await Db.Set<Assumption>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.InitiativeId == Here.Initiative.Id);
        return found is null
            ? null
            : new(found, await Db.Set<Challenge>().AsNoTracking().Where(c => c.AssumptionId == id).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id).ToListAsync(), await Carried());
    }

    private async Task<Carried> Carried()
    {
        var found = await base.Find();
        return new(found?.Content.Lines ?? [], await Gains()) { HasCase = found is not null };
    }

    private async Task<(Lift Lift, Statement Statement)?> Lifted(Id<Lift>? id) =>
        await Db.Set<Lift>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && l.InitiativeId == Here.Initiative.Id) is { } lift
            ? (lift, await Db.Set<Statement>().AsNoTracking().SingleAsync(s => s.Id == lift.StatementId))
            : null;
}
