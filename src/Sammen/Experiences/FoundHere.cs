using Sammen.Data.Finding;
using Sammen.Domain.Experiences;

namespace Sammen.Experiences;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Experience>(49, _ => "erfaring").Named(x => x.Title).Saying(x => [x.Summary, x.WentWell, x.Surprised, x.Again]);
    }
}
