using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Minutes;

/// <summary>What happens next: what was agreed, what waits, and when it is to be decided.</summary>
internal sealed class NextLines(Minuting of, IStringLocalizer<Texts> t)
{
    /// <summary>The lines; never none.</summary>
    public IReadOnlyList<MinutesLine> Write()
    {
        var lines = new List<MinutesLine>();
        if (of.Agreements.Where(a => a.Status == AgreementStatus.Open).ToList() is { Count: > 0 } open)
        {
            lines.Add(new(t[open.Count == 1 ? "Next.Agreements.One" : "Next.Agreements", open.Count, open.Min(a => a.DueOn).Long()]));
        }

        Count("Next.Concerns", of.Waiting);
        Count("Next.TwoViews", of.Conclusions.Count(c => c.Status == ConclusionStatus.TwoViews));
        Count("Next.Open", of.Conclusions.Count(c => c.Status == ConclusionStatus.Open));
        Count("Next.NotConcluded", of.Dialogue.Questions.Count(q => of.ConclusionOn(q) is null));
        if (of.Initiative is { DecisionExpectedOn: { } on, StoppedOn: null })
        {
            lines.Add(new(t["Next.Decision", on.Long()]));
        }

        return lines.Count > 0 ? lines : [new(t["Next.Nothing"])];

        void Count(string key, int count)
        {
            if (count > 0)
            {
                lines.Add(new(t[count == 1 ? key + ".One" : key, count]));
            }
        }
    }
}
