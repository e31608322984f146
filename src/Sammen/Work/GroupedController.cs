using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>The pages of something that can be one group's in particular.</summary>
public abstract class GroupedController<T, TInput>(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : ItemController<T, TInput>(db, clock)
    where T : Written
    where TInput : class
{
    private List<StaffGroup> groups = [];

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override async Task Prepare() => groups = [.. (await All<StaffGroup>()).OrderBy(g => g.Id.Value)];

    /// <summary>The choice among the groups that are in use, and the one that is chosen; empty while there is none to choose from.</summary>
    protected IEnumerable<Asked> WhichGroup(Asking ask, Id<StaffGroup>? chosen)
    {
        var offered = groups.Where(g => !g.IsRetired || g.Id == chosen).Select(g => new Option(g.Id.ToString(), g.Name)).ToList();
        return offered.Count == 0 ? [] : [ask.One("Group", chosen?.ToString() ?? "", [.. offered, new("", t["Group.Nobody"])])];
    }

    /// <summary>The chosen group. One that is not the initiative's is told of as what cannot be read.</summary>
    protected StaffGroup? GroupOf(Id<StaffGroup>? id)
    {
        var found = groups.Find(g => g.Id == id);
        if (id is not null && found is null)
        {
            ModelState.TryAddModelError("Group", "");
        }

        return found;
    }
}
