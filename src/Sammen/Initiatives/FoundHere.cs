using Sammen.Data.Finding;
using Sammen.Domain.Initiatives;

namespace Sammen.Initiatives;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Initiative>(0, _ => "").Named(x => x.Title).About(x => x.UnitId is { } unit ? [x.Phase, unit] : [x.Phase])
            .Saying(x => [x.Problem, x.CoreTask, x.WhoseNeed, x.Gain, x.Drawback, x.Claim, x.ClaimCheck, x.Alternatives, .. x.Frames.Select(f => f.Text)]);
        all.Initiatives<Attachment>(1, _ => "bilag").Saying(x => [x.Name]);
        all.Initiatives<CaseReference>(1, _ => "").Saying(x => [x.JournalNumber, x.Kle]);
    }
}
