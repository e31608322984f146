using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>Invisible work as it is typed, with the id made with the form.</summary>
public sealed record InvisibleInput(string? Text, Id<WorkTask>? Task, string? HidesIn, string? Why, int Version, Id<InvisibleWork>? Id);

/// <summary>Writes down invisible work, from nothing or out of a lift, and words it anew (S65, S89). Everybody at the workplace does.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/usynligt")]
[Needs(Right.TakePart)]
public sealed class WriteInvisibleController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private List<WorkTask> tasks = [];

    /// <summary>The form; a lift's words stand in it beforehand, for the team.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin([FromQuery] Id<Lift>? loeft)
    {
        Lift? lift = null;
        if (Unread(nameof(loeft)) is not null || (loeft is { } id && (lift = await FindLift(id)) is not { Stands: true }))
        {
            return Results.NotFound();
        }

        if (lift is not null && await Db.Set<InvisibleWork>().AsNoTracking().AnyAsync(w => w.LiftId == lift.Id && !w.IsWithdrawn))
        {
            return Onwards(At("arbejdet/usynligt"), t["Invisible.Already"]);
        }

        await Prepare();
        return Sheet(FormOf("arbejdet/usynligt/ny", new(lift?.Text, null, null, null, 0, New<InvisibleWork>()), lift), 0);
    }

    /// <summary>Writes it down.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Write([FromForm] InvisibleInput input, [FromForm] Id<Lift>? loeft)
    {
        await Prepare();
        var id = input.Id ?? New<InvisibleWork>();
        await using var held = await Db.Hold(loeft);
        Lift? lift = null;
        if (loeft is { } from && (lift = await FindLift(from)) is null)
        {
            return Results.NotFound();
        }

        var said = lift is null ? null : await Db.Set<Statement>().AsNoTracking().SingleAsync(s => s.Id == lift.StatementId);
        var words = WordsOf(input);
        Result<InvisibleWork> Make(Id<InvisibleWork> key) => lift is null || said is null
            ? InvisibleWork.Write(key, Here.Initiative.Id, words, Here.Me, Today)
            : InvisibleWork.From(lift, said, key, words, Here.Me, Today);
        var answer = await AddOnce(
            id, Make, FormOf("arbejdet/usynligt/ny", input with { Id = id }, lift), w => new { w.LiftId, w.Text, w.TaskId, w.HidesIn, w.Why, w.WriterId },
            _ => At("arbejdet/usynligt"), t["Invisible.Done"]);
        await held.CommitAsync();
        return answer;
    }

    /// <summary>The form of one's own, until the team has taken it up.</summary>
    [HttpGet("{item}")]
    public async Task<IResult> Show(Id<InvisibleWork> item)
    {
        await Prepare();
        return await Find<InvisibleWork>(w => w.Id == item) is not { } found ? Results.NotFound()
            : found.MayBeRewordedBy(Here.Me) ? Sheet(FormOf($"arbejdet/usynligt/{item}", InputOf(found), null) with { RemovePath = At($"arbejdet/usynligt/{item}/sletning") }, found.Version)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Takes one's own back, until the team has taken it up.</summary>
    [HttpPost("{item}/sletning")]
    public async Task<IResult> Remove(Id<InvisibleWork> item)
    {
        if (await Find<InvisibleWork>(w => w.Id == item) is { } found)
        {
            if (!found.MayBeRewordedBy(Here.Me))
            {
                return Results.StatusCode(StatusCodes.Status403Forbidden);
            }

            Db.Remove(found);
            await Db.SaveChangesAsync();
        }

        return Onwards(At("arbejdet/usynligt"), t["Invisible.Removed"]);
    }

    /// <summary>Says it in other words.</summary>
    [HttpPost("{item}")]
    public async Task<IResult> Reword(Id<InvisibleWork> item, [FromForm] InvisibleInput input)
    {
        await Prepare();
        if (await Find<InvisibleWork>(w => w.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        if (found.WriterId != Here.Me.Id)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        // Held, so that words taken back in this moment do not come back.
        await using var held = await Db.Hold(found.LiftId);
        await Db.Entry(found).ReloadAsync();
        var said = found.LiftId is { } lift
            ? await Db.Set<Statement>().AsNoTracking().SingleAsync(s => Db.Set<Lift>().Any(l => l.Id == lift && l.StatementId == s.Id))
            : null;
        var path = $"arbejdet/usynligt/{item}";
        var (before, stored) = (found.Version, FormOf(path, InputOf(found), null));
        var answer = await Save(
            found.Reword(WordsOf(input), said, input.Version, Here.Me, Today), before, FormOf(path, input, null), stored, At("arbejdet/usynligt"), t["Saved"]);
        await held.CommitAsync();
        return answer;
    }

    private static InvisibleInput InputOf(InvisibleWork w) => new(w.Text, w.TaskId, w.HidesIn, w.Why, w.Version, null);

    private InvisibleText WordsOf(InvisibleInput input)
    {
        var task = tasks.Find(x => x.Id == input.Task);
        if (input.Task is not null && task is null)
        {
            ModelState.TryAddModelError("Task", "");
        }

        return new(input.Text, task, input.HidesIn, input.Why);
    }

    private FormSheet FormOf(string path, InvisibleInput input, Lift? lift)
    {
        var (ask, source) = (Ask(t, "Invisible"), Domain.Method.Sources.Publication);
        var choice = tasks.Select(x => new Option(x.Id.ToString(), x.What)).Append(new("", t["Invisible.NoTask"])).ToList();
        return new(
            t["Invisible.Title"], At(path), At("arbejdet/usynligt"),
            [
                ask.Lines("Text", input.Text, needed: true), .. choice.Count > 1 ? [ask.One("Task", input.Task?.ToString() ?? "", choice)] : Array.Empty<Asked>(),
                choice.Count > 1 ? ask.Line("HidesIn", input.HidesIn) : ask.Line("HidesIn", input.HidesIn) with { Label = t["Invisible.Task"] }, ask.Lines("Why", input.Why),
            ])
        {
            Lead = t["Invisible.Write.Lead"],
            Hidden = [("Id", input.Id?.ToString()), ("Loeft", lift?.Id.ToString())],
            Beside = lift is not { Stands: true } ? [] : [new(t["Invisible.From"], lift.Text, t["Invisible.From.Hint"])],
            Source = source,
        };
    }

    private async Task Prepare() => tasks = [.. (await All<WorkTask>()).OrderBy(x => x.Id.Value)];

    // What was lifted is for the team to take over. One that went while the form was open is found, so that Domain says so and nothing typed is lost.
    private async Task<Lift?> FindLift(Id<Lift> id) => !Here.Standing.May(Right.Write) ? null : await Db.Set<Lift>().AsNoTracking()
        .SingleOrDefaultAsync(l => l.Id == id && l.InitiativeId == Here.Initiative.Id && l.Kind == LiftKind.InvisibleWork);
}

/// <summary>The team's word, as typed.</summary>
public sealed record KeepingInput(KeepAnswer? Keep, string? Because, string? How, string? Who);

/// <summary>The team says whether invisible work is to be kept, how, and who sees to it (S65).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/usynligt/{item}/svar")]
public sealed class KeepInvisibleController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<InvisibleWork, KeepingInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "arbejdet/usynligt";

    /// <inheritdoc/>
    protected override FormSheet FormOf(InvisibleWork item, KeepingInput input)
    {
        var ask = Ask(t, "Keeping");
        return new(
            t["Keeping.Title"], At($"arbejdet/usynligt/{item.Id}/svar"), At(List),
            [ask.One("Keep", input.Keep, needed: true), ask.Lines("Because", input.Because), ask.Lines("How", input.How), ask.Line("Who", input.Who)])
        {
            Eyebrow = t["Invisibles.Title"],
            Beside = item.IsWithdrawn ? [] : [new(t["Keeping.About"], item.Text, item.Why.Length > 0 ? item.Why : null)],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override KeepingInput InputOf(InvisibleWork item) => new(item.Keep, item.Because, item.How, item.Who);

    /// <inheritdoc/>
    protected override Result<InvisibleWork> Take(InvisibleWork item, KeepingInput input, int version) =>
        item.TakeUp(new(input.Keep, input.Because, input.How, input.Who), version, Here.Me, Today);
}

/// <summary>The register of invisible work, and what was lifted and waits to be taken over.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/usynligt")]
[Needs(Right.See)]
public sealed class ShowInvisibleController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of it; what waits for the team stands first.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var all = (await All<InvisibleWork>()).Where(w => !w.IsWithdrawn).OrderBy(w => w.IsTakenUp).ThenBy(w => w.Id.Value).ToList();
        var taken = all.Select(w => w.LiftId).ToHashSet();
        var lifts = await Db.Set<Lift>().AsNoTracking()
            .Where(l => l.InitiativeId == Here.Initiative.Id && l.Kind == LiftKind.InvisibleWork && !l.IsWithdrawn && l.EndedOn == null).ToListAsync();
        return Page<ShowInvisible>(new
        {
            All = all,
            Tasks = await All<WorkTask>(),
            Lifts = lifts.Where(l => !taken.Contains(l.Id)).OrderBy(l => l.LiftedOn).ThenBy(l => l.Id.Value).ToList(),
        });
    }
}
