using Sammen.Data.Finding;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Search;

namespace Sammen.Dialogues;

/// <summary>What of this is searched. The numbers stand in the database: each keeps its own.</summary>
internal sealed class FoundHere : ISearched
{
    public void Declare(Searchables all)
    {
        all.Elsewhere<Dialogue>(3, x => $"dialoger/{x.Id}").Named(x => x.Title).Saying(x => [x.Period?.Purpose]);
        all.Through<Statement, Dialogue, Initiative>(
                4, SubjectKind.Initiative, nameof(Statement.DialogueId), nameof(Dialogue.InitiativeId), (x, dialogue) => $"dialoger/{dialogue.Id}#{x.Question}",
                (x, dialogue) => [x.Question, dialogue.Title], new(nameof(Dialogue.ClosedAt), dialogue => dialogue.ClosedAt != null))
            .Saying(x => [x.Text]).Only(x => !x.IsWithdrawn && x.HiddenBecause == "");
        all.Elsewhere<Conclusion>(5, x => $"dialoger/{x.DialogueId}#{x.Question}").Saying(x => [x.Headline, x.Text, x.OneView, x.OtherView, x.Gain, x.Drawback]).About(x => [x.Question]);
    }
}
