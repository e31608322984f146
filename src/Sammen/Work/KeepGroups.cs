using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>A group, as typed.</summary>
public sealed record GroupInput(string? Name, string? HowMany);

/// <summary>The groups of employees whose work is touched.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/grupper")]
public sealed class KeepGroupsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<KeepGroups>(new { Groups = (await All<StaffGroup>()).OrderBy(g => g.IsRetired).ThenBy(g => g.Id.Value).ToList() });

    /// <summary>Says that one is no longer used, or is used again.</summary>
    [HttpPost("{item}/brug")]
    [Needs(Right.Write)]
    public async Task<IResult> Retire(Id<StaffGroup> item, [FromForm] bool isRetired, [FromForm] int version)
    {
        if (await Find<StaffGroup>(g => g.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        var why = await Commit(found.Retire(isRetired, version, Here.Me, Today), Db);
        return Onwards(At("arbejdet/grupper"), why.Count == 0 ? t["Saved"] : t["Changed.Meanwhile"]);
    }
}

/// <summary>Names a group, or names it anew.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/grupper")]
public sealed class WriteGroupsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RemovableController<StaffGroup, GroupInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "arbejdet/grupper";

    /// <inheritdoc/>
    protected override string List => "arbejdet/grupper";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, GroupInput? input)
    {
        var ask = Ask(t, "Group");
        return new(t["Group.Title"], At(path), At(List), [ask.Line("Name", input?.Name, needed: true), ask.Figure("HowMany", input?.HowMany)])
        {
            Eyebrow = t["Groups.Title"],
        };
    }

    /// <inheritdoc/>
    protected override GroupInput InputOf(StaffGroup item) => new(item.Name, item.HowMany?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    protected override Result<StaffGroup> Write(Id<StaffGroup> id, GroupInput input) =>
        StaffGroup.Write(id, Here.Initiative.Id, input.Name, input.HowMany, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<StaffGroup> Revise(StaffGroup item, GroupInput input, int version) =>
        item.Revise(input.Name, input.HowMany, version, Here.Me, Today);
}
