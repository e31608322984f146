using Sammen.Data.Finding;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Search;

namespace Sammen.Benefits;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Benefit>(12, x => $"gevinster/{x.Id}")
            .Named(x => x.Title).Saying(x => [x.ForWhom, x.Indicator, x.Steps, x.Barriers, x.Conditions, x.Lesson, .. x.History.Select(h => h.Reason)]).Only(x => !x.IsWithdrawn);
        all.Through<Measurement, Benefit, Initiative>(
                13, SubjectKind.Initiative, nameof(Measurement.BenefitId), nameof(Benefit.InitiativeId), (x, benefit) => $"initiativer/{benefit.InitiativeId}/gevinster/{benefit.Id}/maalinger",
                (x, benefit) => [x.On, benefit.Title])
            .Saying(x => [x.Note]).Only(x => !x.IsTakenBack);
        all.Initiatives<BenefitMap>(14, _ => "gevinstdiagram").Saying(x => [.. x.Nodes.Select(n => n.Text)]);
    }
}
