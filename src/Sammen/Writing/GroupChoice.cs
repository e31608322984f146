using Microsoft.AspNetCore.Mvc.ModelBinding;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Work;

namespace Sammen.Writing;

/// <summary>The groups of an initiative as something to choose among.</summary>
public sealed class GroupChoice(IEnumerable<StaffGroup> all)
{
    private readonly List<StaffGroup> groups = [.. all.OrderBy(g => g.Id.Value)];

    /// <summary>True where there is one that is in use.</summary>
    public bool Any => groups.Exists(g => !g.IsRetired);

    /// <summary>The question, with those in use and the one that is chosen; none while there are no groups.</summary>
    /// <param name="ask">Asks in the words of the folder.</param>
    /// <param name="chosen">Which is chosen; null for none in particular.</param>
    /// <param name="none">What none in particular is called.</param>
    /// <param name="needed">True where it is not said that it can be left out.</param>
    public IEnumerable<Asked> Ask(Asking ask, Id<StaffGroup>? chosen, string none, bool needed = false)
    {
        var offered = groups.Where(g => !g.IsRetired || g.Id == chosen).Select(g => new Option(g.Id.ToString(), g.Name)).ToList();
        return offered.Count == 0 ? [] : [ask.One("Group", chosen?.ToString() ?? "", [.. offered, new("", none)], needed)];
    }

    /// <summary>The chosen one; where it is not the initiative's, the field is said to be unreadable.</summary>
    public StaffGroup? Of(Id<StaffGroup>? id, ModelStateDictionary state)
    {
        var found = groups.Find(g => g.Id == id);
        if (id is not null && found is null)
        {
            state.TryAddModelError("Group", "");
        }

        return found;
    }
}

/// <summary>Groups in words.</summary>
public static class GroupNames
{
    /// <summary>What a group is called; null for none.</summary>
    public static string? Name(this IEnumerable<StaffGroup> groups, Id<StaffGroup>? id) => groups.FirstOrDefault(g => g.Id == id)?.Name;
}
