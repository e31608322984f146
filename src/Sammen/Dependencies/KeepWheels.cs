using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Method;
using Sammen.Layout;
using Sammen.Writing;

namespace Sammen.Dependencies;

/// <summary>A thing, as typed.</summary>
public sealed record WheelInput(string? Name, WheelKind? Kind, string? Link, int Version);

/// <summary>Which other it is the same as, as typed.</summary>
public sealed record MergeInput(Id<Wheel>? Into, int Version);

/// <summary>Keeps the municipality's list of things: a name, a link to the list of systems, and two that are the same (S102).</summary>
[Route("k/{kommune}/afhaengigheder/{wheel}")]
[AdministratorsOnly]
public sealed class KeepWheelsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : FormController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Wheel> wheel) =>
        await Find(wheel) is { } found ? Sheet(FormOf(wheel, InputOf(found)), found.Version) : Results.NotFound();

    /// <summary>Names it anew.</summary>
    [HttpPost]
    public async Task<IResult> Change(Id<Wheel> wheel, [FromForm] WheelInput input)
    {
        if (await Find(wheel) is not { } found)
        {
            return Results.NotFound();
        }

        var key = Wheel.KeyOf(input.Name);
        var (before, stored) = (found.Version, FormOf(wheel, InputOf(found)));
        var isTaken = await Db.Set<Wheel>().AnyAsync(w => w.Key == key && w.Id != wheel);
        var result = isTaken ? new Refusal("Dependencies.NameTaken", "Name") : found.Revise(new(input.Name, input.Kind, input.Link), input.Version);
        return await Save(result, before, FormOf(wheel, input), stored, List, t["Saved"]);
    }

    /// <summary>The form that says that it is the same as another.</summary>
    [HttpGet("sammenlaegning")]
    public async Task<IResult> BeginMerge(Id<Wheel> wheel)
    {
        var all = await Db.Set<Wheel>().AsNoTracking().ToListAsync();
        return all.Find(w => w.Id == wheel) is { IsMerged: false } found ? Sheet(MergeForm(found, all, null), found.Version) : Results.NotFound();
    }

    /// <summary>Says so. What initiatives have written stays as they wrote it.</summary>
    [HttpPost("sammenlaegning")]
    public async Task<IResult> Merge(Id<Wheel> wheel, [FromForm] MergeInput input)
    {
        var all = await Db.Set<Wheel>().AsTracking().ToListAsync();
        if (all.Find(w => w.Id == wheel) is not { } found)
        {
            return Results.NotFound();
        }

        // Pressed twice it is done once.
        if (found.IsMerged && found.SameAsId == input.Into)
        {
            return Onwards(List, t["Merge.Done"]);
        }

        var into = all.Find(w => w.Id == input.Into && !w.IsMerged);
        var (before, form) = (found.Version, MergeForm(found, all, input.Into));
        return await Save(found.MergeInto(into, all, input.Version, Here.Me, Today), before, form, MergeForm(found, all, null), List, t["Merge.Done"]);
    }

    private string List => Here.Path("afhaengigheder");

    private Task<Wheel?> Find(Id<Wheel> id) =>
        Db.Set<Wheel>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll).SingleOrDefaultAsync(w => w.Id == id);

    private static WheelInput InputOf(Wheel w) => new(w.Name, w.Kind, w.Link, w.Version);

    private FormSheet FormOf(Id<Wheel> id, WheelInput input)
    {
        var ask = Ask(t, "Wheel");
        return new(t["Wheel.Title"], Here.Path($"afhaengigheder/{id}"), List, [ask.Line("Name", input.Name, needed: true), ask.One("Kind", input.Kind, needed: true), ask.Line("Link", input.Link)])
        {
            Section = MenuEntry.Initiatives,
            Eyebrow = t["Wheels.Title"],
            Source = Sources.Publication,
        };
    }

    private FormSheet MergeForm(Wheel found, List<Wheel> all, Id<Wheel>? into) =>
        new(
            t["Merge.Title", found.Name], Here.Path($"afhaengigheder/{found.Id}/sammenlaegning"), List,
            [
                Ask(t, "Merge").Pick(
                    "Into", into?.ToString(), [.. all.Where(w => !w.IsMerged && w.Id != found.Id).OrderBy(w => w.Name, StringComparer.CurrentCulture).Select(w => new Option(w.Id.ToString(), w.Name))],
                    t["Merge.Into.None"], needed: true),
            ])
        {
            Section = MenuEntry.Initiatives,
            Eyebrow = t["Wheels.Title"],
            Lead = t["Merge.Lead"],
            Source = Sources.Publication,
        };
}
