using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>A way of working, as typed.</summary>
public sealed record WayInput(string? Name, Id<StaffGroup>? Group, string? Before, string? After);

/// <summary>Writes a way of working in steps before and after (S53).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/arbejdsgange")]
public sealed class WriteWaysController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : GroupedController<WayOfWorking, WayInput>(db, clock, t, "Group.Nobody")
{
    private readonly IStringLocalizer<Texts> t = t;

    /// <inheritdoc/>
    protected override string Folder => "arbejdet/arbejdsgange";

    /// <inheritdoc/>
    protected override string List => "arbejdet/arbejdsgange";

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, WayInput? input)
    {
        var ask = Ask(t, "Way");
        return new(
            t["Way.Title"], At(path), At(List),
            [ask.Line("Name", input?.Name, needed: true), .. WhichGroup(ask, input?.Group), ask.Lines("Before", input?.Before), ask.Lines("After", input?.After)])
        {
            Eyebrow = t["Ways.Title"],
            Lead = t["Way.Lead"],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override WayInput InputOf(WayOfWorking item) => new(item.Name, item.GroupId, item.Before, item.After);

    /// <inheritdoc/>
    protected override Result<WayOfWorking> Write(Id<WayOfWorking> id, WayInput input) => WayOfWorking.Write(id, Here.Initiative.Id, Words(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<WayOfWorking> Revise(WayOfWorking item, WayInput input, int version) => item.Revise(Words(input), version, Here.Me, Today);

    private WayText Words(WayInput input) => new(input.Name, GroupOf(input.Group), input.Before, input.After);
}

/// <summary>The ways of working, before and after beside each other.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/arbejdsgange")]
[Needs(Right.See)]
public sealed class ShowWaysController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowWays>(new
    {
        Groups = await All<StaffGroup>(),
        Ways = (await All<WayOfWorking>()).OrderBy(w => w.Id.Value).ToList(),
    });
}
