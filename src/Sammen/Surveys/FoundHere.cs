using Sammen.Data.Finding;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Survey>(48, x => $"maalinger/{x.Id}").Saying(x => [x.Purpose]);
    }
}
