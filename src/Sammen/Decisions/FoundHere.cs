using Sammen.Data.Finding;
using Sammen.Domain.Decisions;

namespace Sammen.Decisions;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Initiatives<Decision>(18, x => $"beslutninger/{x.Id}").Named(x => x.Headline).Saying(x => [x.Why, x.Dissent, x.Mandate]).About(x => [x.DecidedOn]);
        all.Initiatives<DecisionLesson>(18, x => $"beslutninger/{x.DecisionId}").Saying(x => [x.Text]);
        all.Initiatives<Steering>(19, _ => "styring").Saying(x => [x.Group, x.MayDecide, x.MustAsk]);
        all.Initiatives<OwnerMark>(19, _ => "styring").Saying(x => [x.Words]);
        all.Initiatives<UpwardRequest>(20, x => $"anmodninger#a-{x.Id}").Saying(x => [x.What, x.Why, x.Answer]);
        all.Initiatives<ReviewPoint>(21, _ => "eftersyn").Saying(x => [x.About, x.Saw, x.Change, x.Why]).About(x => [x.On]);
    }
}
