using Sammen.Data.Finding;
using Sammen.Domain.Involvement;

namespace Sammen.Involvement;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Concern>(8, x => $"bekymringer/{x.Id}").Saying(x => [x.Text, x.Reply, .. x.Notes.Select(n => n.Words)]).Only(x => !x.IsWithdrawn);
        all.Initiatives<PlainText>(9, _ => "inddragelse").Saying(x => [x.Text]).About(x => [x.Phase]);
        all.Initiatives<GlossaryWord>(9, _ => "inddragelse/ord").Named(x => x.Word).Saying(x => [x.Meaning]);
        all.Initiatives<Told>(9, _ => "inddragelse/fortalt").Saying(x => [x.What, x.ToWhom, x.How]).About(x => [x.On]);
        all.Initiatives<PrincipleView>(10, _ => "principper").Saying(x => [x.Comment]);
        all.Initiatives<PlanCell>(11, _ => "inddragelse").Saying(x => [x.About]).About(x => [x.Phase]);
    }
}
