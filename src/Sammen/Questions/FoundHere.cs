using Sammen.Data.Finding;
using Sammen.Domain.Questions;

namespace Sammen.Questions;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Answer>(2, x => $"spoergsmaal/{x.Question}").Saying(x => [x.Text, x.OneView, x.OtherView]).About(x => [x.Question]);
    }
}
