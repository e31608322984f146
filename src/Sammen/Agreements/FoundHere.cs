using Sammen.Data.Finding;
using Sammen.Domain.Agreements;

namespace Sammen.Agreements;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Agreement>(7, x => $"aftaler/{x.Id}").Saying(x => [x.What, x.Outcome]);
    }
}
