using Sammen.Data.Finding;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<SideEffect>(24, x => $"bivirkninger/{x.Id}").Saying(x => [x.Text, x.Group, x.Action, .. x.Observations.Select(o => o.What)]).Only(x => !x.IsWithdrawn);
        all.Initiatives<TypeMark>(25, _ => "bivirkninger/typer").Saying(x => [x.Words]);
    }
}
