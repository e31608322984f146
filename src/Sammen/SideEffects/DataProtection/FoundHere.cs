using Sammen.Data.Finding;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.DataProtection;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<DataUse>(29, _ => "databeskyttelse").Saying(x => [x.Purpose, x.BasisWords, x.Categories, x.DpiaWords]);
        all.Initiatives<AiUse>(29, _ => "databeskyttelse").Saying(x => [x.Words]);
    }
}
