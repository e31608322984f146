using Sammen.Data.Finding;
using Sammen.Domain.Trials;

namespace Sammen.Trials;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Trial>(22, _ => "proevehandlinger").Saying(x => [x.Hypothesis, x.Test, x.LookAt, x.Saw, x.Learned, x.Change]);
        all.Initiatives<ApproachChoice>(22, _ => "proevehandlinger").Saying(x => [x.Because]);
    }
}
