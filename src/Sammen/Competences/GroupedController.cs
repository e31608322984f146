using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Design;
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
    protected IEnumerable<Asked> WhichGroup(Asking ask, Id<StaffGroup>? chosen) => groups.Ask(ask, chosen, t["Group.All"]);

    /// <summary>The chosen group. One that is not the initiative's is told of as what cannot be read.</summary>
    protected StaffGroup? GroupOf(Id<StaffGroup>? id) => groups.Of(id, ModelState);
}

/// <summary>The groups of an initiative as something to choose among.</summary>
public sealed class GroupChoice(IEnumerable<StaffGroup> all)
{
    private readonly List<StaffGroup> groups = [.. all.OrderBy(g => g.Id.Value)];

    /// <summary>The question, with those in use and the one that is chosen; none while there are no groups.</summary>
    /// <param name="ask">Asks in the words of the folder.</param>
    /// <param name="chosen">Which is chosen; null for none in particular.</param>
    /// <param name="none">What none in particular is called.</param>
    public IEnumerable<Asked> Ask(Asking ask, Id<StaffGroup>? chosen, string none)
    {
        var offered = groups.Where(g => !g.IsRetired || g.Id == chosen).Select(g => new Option(g.Id.ToString(), g.Name)).ToList();
        return offered.Count == 0 ? [] : [ask.One("Group", chosen?.ToString() ?? "", [.. offered, new("", none)], needed: true)];
    }

    /// <summary>The chosen one; where it is not the initiative's, the field is said to be unreadable.</summary>
    public StaffGroup? Of(Id<StaffGroup>? id, Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary state)
    {
        var found = groups.Find(g => g.Id == id);
        if (id is not null && found is null)
        {
            state.TryAddModelError("Group", "");
        }

        return found;
    }
}
