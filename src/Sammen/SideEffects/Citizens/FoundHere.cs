using Sammen.Data.Finding;
using Sammen.Domain.SideEffects;

namespace Sammen.SideEffects.Citizens;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<CoreTaskFrame>(26, _ => "kerneopgave").Saying(x => [x.Who, x.PurposeWords]);
        all.Initiatives<HonestAims>(26, _ => "kerneopgave").Saying(x => [x.Words]);
        all.Initiatives<UserNeed>(27, _ => "borgerne").Saying(x => [x.Who, x.Need, x.HowWeKnow, x.Learned]);
        all.Initiatives<UserSegment>(27, _ => "borgerne").Saying(x => [x.Who, x.Better, x.Worse, x.Action]);
        all.Initiatives<CitizenActivity>(27, _ => "borgerne").Saying(x => [x.How, x.WithWhom, x.Learned, x.ChangedWhat]).About(x => [x.Phase]);
        all.Initiatives<Balance>(28, _ => "borgerne/balancer").Saying(x => [x.Why]);
        all.Initiatives<DigitalMeeting>(28, _ => "borgerne").Saying(x => [x.Trust, x.Justice, x.Explanation]);
    }
}
