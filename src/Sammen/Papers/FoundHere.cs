using Sammen.Data.Finding;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Paper>(46, x => x.Kind == PaperKind.AgendaItem ? "dagsordenspunkt" : "fortaelling").Saying(x => [.. x.Edits.Select(e => e.Text), x.AskedTo]);
        all.Initiatives<PaperRemark>(46, x => x.Kind == PaperKind.AgendaItem ? "dagsordenspunkt" : "fortaelling").Saying(x => [x.Text]);
    }
}
