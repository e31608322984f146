using Sammen.Data.Finding;
using Sammen.Domain.Dependencies;

namespace Sammen.Dependencies;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Dependency>(23, _ => "afhaengigheder").Saying(x => [x.About, x.Terms, x.IfFails]);
        all.Initiatives<SharedTalk>(23, _ => "afhaengigheder").Saying(x => [x.Agreed]);
    }
}
