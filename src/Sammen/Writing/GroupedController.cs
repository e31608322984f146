using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Work;

namespace Sammen.Writing;

/// <summary>The pages of something that can be one group's in particular.</summary>
/// <param name="db">The database.</param>
/// <param name="clock">The clock.</param>
/// <param name="t">The texts of the folder.</param>
/// <param name="none">The text that says that it is no group's in particular.</param>
public abstract class GroupedController<T, TInput>(SammenDb db, TimeProvider clock, IStringLocalizer t, string none) : RemovableController<T, TInput>(db, clock)
    where T : Written
    where TInput : class
{
    private GroupChoice groups = new([]);

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override async Task Prepare() => groups = new(await All<StaffGroup>());

    /// <summary>True where there are groups to choose among.</summary>
    protected bool HasGroups => groups.Any;

    /// <summary>The choice among the groups that are in use, and the one that is chosen; empty while there is none to choose from.</summary>
    protected IEnumerable<Asked> WhichGroup(Asking ask, Id<StaffGroup>? chosen) => groups.Ask(ask, chosen, t[none], needed: true);

    /// <summary>The chosen group. One that is not the initiative's is told of as what cannot be read.</summary>
    protected StaffGroup? GroupOf(Id<StaffGroup>? id) => groups.Of(id, ModelState);
}
