using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>A relation, as typed.</summary>
public sealed record RelationInput(Id<StaffGroup>? Group, string? Who, RelationTo? To, string? Before, string? After);

/// <summary>Writes a relation that the technology changes (S62).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/relationer")]
public sealed class WriteRelationsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t)
    : GroupedController<Relation, RelationInput>(db, clock, t, "Group.Nobody")
{
    private readonly IStringLocalizer<Texts> t = t;

    /// <inheritdoc/>
    protected override string Folder => "arbejdet/relationer";

    /// <inheritdoc/>
    protected override string List => "arbejdet/relationer";

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, RelationInput? input)
    {
        var ask = Ask(t, "Relation");
        return new(
            t["Relation.Title"], At(path), At(List),
            [
                .. WhichGroup(ask, input?.Group), WhoElse(ask.Line("Who", input?.Who)), ask.One("To", input?.To, needed: true),
                ask.Lines("Before", input?.Before, needed: true), ask.Lines("After", input?.After, needed: true),
            ])
        {
            Eyebrow = t["Relations.Title"],
            Lead = t["Relation.Lead"],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override RelationInput InputOf(Relation item) => new(item.GroupId, item.Who, item.To, item.Before, item.After);

    /// <inheritdoc/>
    protected override Result<Relation> Write(Id<Relation> id, RelationInput input) => Relation.Write(id, Here.Initiative.Id, Words(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<Relation> Revise(Relation item, RelationInput input, int version) => item.Revise(Words(input), version, Here.Me, Today);

    private Asked WhoElse(Asked who) => HasGroups ? who : who with { Label = t["Relation.Group"], Optional = null };

    private RelationText Words(RelationInput input) => new(GroupOf(input.Group), input.Who, input.To, input.Before, input.After);
}

/// <summary>What a relation loses, as typed.</summary>
public sealed record LossInput(string? Lost, string? Keep);

/// <summary>Says what a relation loses, and how it is kept in another way (S63).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/relationer/{item}/tabt")]
public sealed class LoseRelationsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : StepController<Relation, LossInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "arbejdet/relationer";

    /// <inheritdoc/>
    protected override FormSheet FormOf(Relation item, LossInput input)
    {
        var ask = Ask(t, "Loss");
        return new(t["Loss.Title"], At($"arbejdet/relationer/{item.Id}/tabt"), At(List), [ask.Lines("Lost", input.Lost), ask.Lines("Keep", input.Keep)])
        {
            Eyebrow = t["Relations.Title"],
            Lead = t["Loss.Lead"],
            Beside = [new(t["Before"], item.Before), new(t["After"], item.After)],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override LossInput InputOf(Relation item) => new(item.Lost, item.Keep);

    /// <inheritdoc/>
    protected override Result<Relation> Take(Relation item, LossInput input, int version) => item.Lose(input.Lost, input.Keep, version, Here.Me, Today);
}

/// <summary>The relations as a map and a table (S62).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/relationer")]
[Needs(Right.See)]
public sealed class ShowRelationsController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowRelations>(new
    {
        Groups = await All<StaffGroup>(),
        Relations = (await All<Relation>()).OrderBy(r => r.To).ThenBy(r => r.Id.Value).ToList(),
    });
}
