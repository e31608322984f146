using Sammen.Data.Finding;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<BusinessCase>(15, _ => "businesscase").Saying(x => [.. x.Content.Parts.Values, .. x.Content.Lines.Select(l => l.Name)]);
        all.Initiatives<Assumption>(16, x => $"businesscase/forudsaetninger/{x.Id}").Saying(x => [x.Text, x.Gain, x.EndedBecause]).Only(x => !x.IsWithdrawn);
        all.Initiatives<Challenge>(17, x => $"businesscase/forudsaetninger/{x.AssumptionId}").Saying(x => [x.Reason, x.Answer, x.Changes]);
    }
}
