using Sammen.Data.Finding;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.Ethics;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<EthicsAssessment>(30, _ => "dataetik").Saying(x => [x.Meaning, x.LeadersView, x.EmployeesView, x.Action]);
        all.Initiatives<EthicsStatement>(30, _ => "dataetik/udgivelse").Saying(x => [x.PublishedText]);
    }
}
