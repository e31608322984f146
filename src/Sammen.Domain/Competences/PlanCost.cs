using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.Domain.Competences;

/// <summary>The hours of the plan, and the line of the business case that they became by choice. There is never more than one.</summary>
/// <param name="Hours">In hundredths of an hour, of the activities whose hours and people are known.</param>
/// <param name="Line">The line; null while there is none.</param>
public sealed record PlanCost(long Hours, EconomyLine? Line)
{
    /// <summary>True where somebody has divided the line on years, or made kroner of it: then the plan leaves it alone.</summary>
    public bool IsByHand => Line is { Own.Count: > 0 } or { Unit: not LineUnit.Hours };

    /// <summary>True where the plan has other hours than the line.</summary>
    public bool HasChanged => Line is { } line && !IsByHand && line.Full.Likely != Hours;

    /// <summary>The id of the line. It is the initiative's own: chosen twice, or by two at once, there is still one line.</summary>
    public static Guid LineOf(Id<Initiative> initiative) => initiative.Value;

    /// <summary>How it stands between the plan and the case.</summary>
    public static PlanCost Of(IEnumerable<TrainingActivity> activities, Id<Initiative> initiative, BusinessCase? found) => new(
        (long)(100 * activities.Sum(a => a.Hours ?? 0)),
        found?.Content.Lines.FirstOrDefault(l => l.Id == LineOf(initiative)));

    /// <summary>
    /// Writes the hours as a line of cost, or brings that same line up to the plan's hours. Refused as Competences.NoHours where the plan has none,
    /// and as Competences.ByHand where somebody has made something else of the line.
    /// </summary>
    /// <param name="found">The business case.</param>
    /// <param name="name">What the line is called.</param>
    /// <param name="goLive">The day it goes live, whose year the line is in; null for the case's first year.</param>
    /// <param name="saving">Who saves, and when.</param>
    public Result<CaseVersion> Write(BusinessCase found, string name, DateOnly? goLive, Saving saving)
    {
        if (Hours == 0)
        {
            return new Refusal("Competences.NoHours", null, RefusalKind.Conflict);
        }

        if (IsByHand)
        {
            return new Refusal("Competences.ByHand", null, RefusalKind.Conflict);
        }

        return found.Put(
            Line is { } line
                ? line with { Full = Around(line.Full) }
                : new EconomyLine
                {
                    Id = LineOf(found.InitiativeId),
                    Name = name,
                    Kind = LineKind.Cost,
                    Unit = LineUnit.Hours,
                    Area = BudgetArea.Service,
                    Recurrence = Recurrence.OneOff,
                    FirstYear = goLive?.Year ?? found.Content.BaseYear,
                    Full = new(Hours, Hours, Hours),
                },
            saving);
    }

    // What somebody has said about the lowest and the highest stays, where it still can.
    private Estimate Around(Estimate before) => new(
        before.Low == before.Likely ? Hours : Math.Min(before.Low, Hours), Hours, before.High == before.Likely ? Hours : Math.Max(before.High, Hours));
}
