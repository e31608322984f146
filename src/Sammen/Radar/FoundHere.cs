using Sammen.Data.Finding;
using Sammen.Domain.Radar;
using Sammen.Domain.Search;

namespace Sammen.Radar;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Belonging<RadarTechnology, RadarTechnology>(0, SubjectKind.Technology, nameof(RadarTechnology.Id), x => $"radar/{x.Id}")
            .Named(x => x.Name).Saying(x => [x.Description]).About(x => [x.Kind]);
        all.Belonging<RadarAssessment, RadarTechnology>(1, SubjectKind.Technology, nameof(RadarAssessment.TechnologyId), x => $"radar/{x.TechnologyId}")
            .Saying(x => [x.Because]).About(x => [x.Year]);
    }
}
