using Sammen.Data.Finding;
using Sammen.Domain.Development;

namespace Sammen.Development;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<AcquisitionRoute>(31, _ => "udvikling").Saying(x => [x.Because, x.Open, x.Given]);
        all.Initiatives<Requirement>(32, x => $"udvikling/krav#{x.Code}")
            .Saying(x => [x.What, x.WhoseNeed, x.HowChecked, x.CheckNote, x.LeftOutBecause]).Only(x => !x.IsWithdrawn).About(x => [x.Code]);
        all.Initiatives<CommonAnswer>(33, _ => "udvikling/faelles").Saying(x => [x.Words]);
        all.Initiatives<ImplementationStep>(34, _ => "implementering").Saying(x => [x.What, x.Outcome]);
        all.Initiatives<PlannedMessage>(34, _ => "implementering").Saying(x => [x.What, x.ToWhom, x.How]);
        all.Initiatives<ChangePlan>(34, _ => "implementering").Saying(x => [x.Why, x.Goal, x.Stays, x.FirstDay, x.Fallback]);
    }
}
