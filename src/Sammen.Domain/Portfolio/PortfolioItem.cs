using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Portfolio;

/// <summary>A gain as a portfolio tells of it.</summary>
/// <param name="Id">The gain.</param>
/// <param name="Status">How it stands.</param>
/// <param name="TargetOn">By when; null where nobody has said.</param>
/// <param name="Baseline">How it was before; null where nobody has said.</param>
/// <param name="Target">How it is to become; null where nobody has said.</param>
/// <param name="Measured">What was measured, the earliest first.</param>
public sealed record PortfolioGain(
    Id<Benefit> Id, BenefitStatus Status, DateOnly? TargetOn, decimal? Baseline, decimal? Target, IReadOnlyList<(DateOnly On, decimal Value)> Measured)
{
    /// <summary>
    /// How much of the way was measured by the end of a year: 0 where it stood still, 1 at the target, more beyond it and less than 0 where it went the other way.
    /// Null where nothing was measured by then, or it was given up.
    /// </summary>
    public decimal? ShareBy(int year) =>
        Status != BenefitStatus.GivenUp && Target - Baseline is { } way && way != 0 && Measured.LastOrDefault(m => m.On.Year <= year) is { On.Year: > 1 } last
            ? (last.Value - Baseline!.Value) / way
            : null;
}

/// <summary>One initiative as a portfolio tells of it. It says how far things are, never how well somebody does.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Title">Its name.</param>
/// <param name="Phase">The phase it is in.</param>
/// <param name="Field">Professional field; null where nobody has said.</param>
/// <param name="Technology">Kind of technology; null where none is chosen.</param>
/// <param name="UnitId">Its unit; null for the whole municipality.</param>
/// <param name="StartedOn">When it was begun.</param>
/// <param name="DecisionExpectedOn">When a decision is expected; null where nobody has said.</param>
/// <param name="StoppedOn">When it was stopped; null while it goes on.</param>
public sealed record PortfolioItem(
    Id<Initiative> Id, string Title, Phase Phase, Field? Field, Technology? Technology, Id<Unit>? UnitId, DateOnly StartedOn, DateOnly? DecisionExpectedOn, DateOnly? StoppedOn)
{
    /// <summary>Concerns that wait for a reply, or for another one.</summary>
    public int ConcernsWaiting { get; init; }

    /// <summary>Since when the one that has waited longest waits; null where none does.</summary>
    public DateOnly? WaitingSince { get; init; }

    /// <summary>What its business case expects; null where there is none.</summary>
    public CaseOutlook? Outlook { get; init; }

    /// <summary>Its gains.</summary>
    public IReadOnlyList<PortfolioGain> Gains { get; init; } = [];

    /// <summary>When it changes something at the workplace; empty where nobody has set a day.</summary>
    public IReadOnlyList<ChangeTime> Changes { get; init; } = [];
}
