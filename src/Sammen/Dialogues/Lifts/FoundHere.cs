using Sammen.Data.Finding;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Lifts;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Lift>(6, x => $"loeftet/{x.Id}").Saying(x => [x.Text, x.Because, x.Reply]).Only(x => !x.IsWithdrawn);
    }
}
