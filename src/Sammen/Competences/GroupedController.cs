using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>The pages of something that can be one group's in particular.</summary>
public abstract class GroupedController<T, TInput>(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ItemController<T, TInput>(db, clock)
    where T : Written
    where TInput : class
{
    private GroupChoice groups = new([]);

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override async Task Prepare() => groups = new(await All<StaffGroup>());

    /// <summary>The choice among the groups that are in use; empty while there is none to choose from.</summary>
    protected IEnumerable<Asked> WhichGroup(Asking ask, Id<StaffGroup>? chosen) => groups.Ask(ask, chosen, t["Group.All"], needed: true);

    /// <summary>The chosen group. One that is not the initiative's is told of as what cannot be read.</summary>
    protected StaffGroup? GroupOf(Id<StaffGroup>? id) => groups.Of(id, ModelState);
}
