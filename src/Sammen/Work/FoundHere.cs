using Sammen.Data.Finding;
using Sammen.Domain.Work;

namespace Sammen.Work;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<WorkTask>(38, x => $"arbejdet/opgaver#o-{x.Id}").Saying(x => [x.What, x.Before, x.After]);
        all.Initiatives<WayOfWorking>(39, x => $"arbejdet/arbejdsgange#g-{x.Id}").Named(x => x.Name).Saying(x => [x.Before, x.After]);
        all.Initiatives<TraitMark>(40, _ => "arbejdet/traek").Saying(x => [x.Gain, x.Risk, x.Action]);
        all.Initiatives<ProfessionView>(41, x => $"arbejdet/fag#f-{x.Id}").Named(x => x.Profession).Saying(x => [x.Supports, x.Takes, x.Identity, x.Action]);
        all.Initiatives<Relation>(42, _ => "arbejdet/relationer").Saying(x => [x.Who, x.Before, x.After, x.Lost, x.Keep]);
        all.Initiatives<InvisibleWork>(43, _ => "arbejdet/usynligt").Saying(x => [x.Text, x.HidesIn, x.Why, x.Because, x.How]).Only(x => !x.IsWithdrawn);
        all.Initiatives<AvailabilityAgreement>(44, _ => "arbejdet/raadighed").Saying(x => [x.Reachable, x.NotReachable, x.IfContacted]);
        all.Initiatives<StaffDataUse>(45, _ => "medarbejderdata").Saying(x => [x.Which, x.Purpose, x.Never]);
        all.Initiatives<NoStaffData>(45, _ => "medarbejderdata").Saying(x => [x.HowWeKnow]);
        all.Initiatives<StaffGroup>(45, _ => "arbejdet/grupper").Named(x => x.Name).Saying(_ => []);
    }
}
