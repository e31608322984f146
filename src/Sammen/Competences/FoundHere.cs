using Sammen.Data.Finding;
using Sammen.Domain.Competences;

namespace Sammen.Competences;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<CompetenceNeed>(35, _ => "kompetencer/behov").Saying(x => [x.Other, x.HowJudged]);
        all.Initiatives<GapScreening>(35, _ => "kompetencer").Saying(x => [x.What, x.Unease, x.Means]);
        all.Initiatives<FadingCompetence>(36, _ => "kompetencer/mindre-brug").Saying(x => [x.What, x.Meant, x.Honoured]);
        all.Initiatives<TrainingActivity>(37, _ => "kompetencer/plan").Named(x => x.Name).Saying(x => [x.Support, x.FollowUp]);
    }
}
