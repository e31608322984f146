using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Dependencies;

/// <summary>A dependency, as typed, with the id made with its form.</summary>
public sealed record DependencyInput(string? Name, WheelKind? Kind, Direction? Direction, string? About, string? Contact, int Version, Id<Dependency>? Id);

/// <summary>Writes what one depends on or touches: one of the things that the municipality knows, or a new one (S102).</summary>
[Route("k/{kommune}/initiativer/{initiative}/afhaengigheder")]
[Needs(Right.Write)]
public sealed class WriteDependenciesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private const string List = "afhaengigheder";

    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin() => Sheet(FormOf($"{List}/ny", new(null, null, null, null, null, 0, New<Dependency>()), await Wheels()), 0);

    /// <summary>Writes it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Add([FromForm] DependencyInput input)
    {
        var (id, wheels) = (input.Id ?? New<Dependency>(), await Wheels());
        var wheel = await Turned(input, wheels, w => Dependency.Write(id, Here.Initiative.Id, WordsOf(input, w), Here.Me, Today));
        Result<Dependency> Make(Id<Dependency> key) => wheel.Accepted(out var w, out var why)
            ? Dependency.Write(key, Here.Initiative.Id, WordsOf(input, w), Here.Me, Today)
            : why.ToList();
        return await AddOnce(
            id, Make, FormOf($"{List}/ny", input with { Id = id }, wheels), d => new { d.WheelId, d.Direction, d.About, d.Contact }, _ => At(List), t["Saved"]);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{item}")]
    public async Task<IResult> Show(Id<Dependency> item)
    {
        var wheels = await Wheels();
        return await Find<Dependency>(d => d.Id == item) is { } found ? Sheet(OldForm(item, InputOf(found, wheels), wheels), found.Version) : Results.NotFound();
    }

    /// <summary>Writes it anew.</summary>
    [HttpPost("{item}")]
    public async Task<IResult> Change(Id<Dependency> item, [FromForm] DependencyInput input)
    {
        var wheels = await Wheels();
        if (await Find<Dependency>(d => d.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        var (before, stored) = (found.Version, OldForm(item, InputOf(found, wheels), wheels));
        // Asked of one that is not kept: a new thing is only put on the municipality's list when all the rest is in order.
        var wheel = await Turned(input, wheels, w => found.IsAt(input.Version) ? Dependency.Write(item, Here.Initiative.Id, WordsOf(input, w), Here.Me, Today) : Refusal.Stale);
        // Read anew: where somebody named the same thing in this moment, what was read before is forgotten.
        found = await Find<Dependency>(d => d.Id == item) ?? found;
        var result = wheel.Accepted(out var turned, out var why) ? found.Revise(WordsOf(input, turned), input.Version, Here.Me, Today) : why.ToList();
        return await Save(result, before, OldForm(item, input, wheels), stored, At(List), t["Saved"]);
    }

    /// <summary>Removes it.</summary>
    [HttpPost("{item}/sletning")]
    public async Task<IResult> Remove(Id<Dependency> item, [FromForm] int version) => await RemoveFound(await Find<Dependency>(d => d.Id == item), version, At(List));

    private Task<List<Wheel>> Wheels() => Db.Set<Wheel>().AsNoTracking().OrderBy(w => w.Name).ToListAsync();

    // The thing of that name. One that nobody has named before is put on the list once the rest of what was typed is in order; named by two at once, it is one.
    private async Task<Result<Wheel>> Turned(DependencyInput input, List<Wheel> wheels, Func<Wheel, Result<Dependency>> rest)
    {
        var key = Wheel.KeyOf(input.Name);
        if (wheels.Find(w => w.Key == key) is { } known)
        {
            return wheels.First(w => w.Id == known.SameAsId);
        }

        var made = Wheel.Write(New<Wheel>(), new(input.Name, input.Kind));
        if (!made.Accepted(out var wheel, out var why) || !ModelState.IsValid)
        {
            // What is wrong with the rest is told at the same time.
            var unnamed = Wheel.Write(New<Wheel>(), new("?", WheelKind.System)).Expect();
            return why.Concat(rest(unnamed).Refusals).DefaultIfEmpty(Refusal.Unread("Name")).ToList();
        }

        if (rest(wheel).Refusals is { Count: > 0 } refusals)
        {
            return refusals.ToList();
        }

        Db.Add(wheel);
        try
        {
            await Db.SaveChangesAsync();
            return wheel;
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            Db.ChangeTracker.Clear();
            var first = await Db.Set<Wheel>().AsNoTracking().SingleAsync(w => w.Key == key);
            return await Db.Set<Wheel>().AsNoTracking().SingleAsync(w => w.Id == first.SameAsId);
        }
    }

    private static DependencyText WordsOf(DependencyInput input, Wheel? wheel) => new(wheel, input.Direction, input.About, input.Contact);

    private static DependencyInput InputOf(Dependency d, List<Wheel> wheels)
    {
        var named = wheels.Find(w => w.Id == d.WheelId);
        var wheel = wheels.Find(w => w.Id == named?.SameAsId);
        return new(wheel?.Name, wheel?.Kind, d.Direction, d.About, d.Contact, d.Version, d.Id);
    }

    private FormSheet OldForm(Id<Dependency> item, DependencyInput input, List<Wheel> wheels) =>
        FormOf($"{List}/{item}", input with { Id = null }, wheels) with { RemovePath = At($"{List}/{item}/sletning") };

    private FormSheet FormOf(string path, DependencyInput input, List<Wheel> wheels)
    {
        var ask = Ask(t, "Dependency");
        return new(
            t["Dependency.Title"], At(path), At(List),
            [
                ask.Line("Name", input.Name, needed: true) with { Suggestions = [.. wheels.Where(w => !w.IsMerged).Select(w => w.Name)] },
                ask.One("Kind", input.Kind, needed: true), ask.One("Direction", input.Direction, needed: true), ask.Lines("About", input.About, needed: true), ask.Line("Contact", input.Contact),
            ])
        {
            Eyebrow = t["Dependencies.Title"],
            Lead = t["Dependency.Lead"],
            Hidden = input.Id is { } id ? [("Id", id.ToString())] : [],
            Source = Sources.Publication,
        };
    }
}

/// <summary>Whether it is agreed, as typed.</summary>
public sealed record SettleInput(AgreedState? Agreed, string? Terms, string? IfFails);

/// <summary>Says whether it is agreed with those who have it, and what happens if it fails (S101).</summary>
[Route("k/{kommune}/initiativer/{initiative}/afhaengigheder/{item}/aftale")]
public sealed class SettleDependenciesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<Dependency, SettleInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "afhaengigheder";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(Dependency item, SettleInput input)
    {
        var ask = Ask(t, "Settle");
        return new(
            t["Settle.Title"], At($"afhaengigheder/{item.Id}/aftale"), At(List), [ask.One("Agreed", input.Agreed, needed: true), ask.Lines("Terms", input.Terms), ask.Lines("IfFails", input.IfFails)])
        {
            Eyebrow = t["Dependencies.Title"],
            Beside = [new(t["Dependency.About"], item.About)],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override SettleInput InputOf(Dependency item) => new(item.Agreed, item.Terms, item.IfFails);

    /// <inheritdoc/>
    protected override Result<Dependency> Take(Dependency item, SettleInput input, int version) =>
        item.Settle(input.Agreed, input.Terms, input.IfFails, version, Here.Me, Today);
}
