using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases;

/// <summary>What an assumption moves: the net present value with all its lines at their ends, in øre.</summary>
public sealed record AssumptionSwing(Assumption Assumption, decimal Low, decimal High);

/// <summary>The figures of a case, with what moves them most.</summary>
/// <param name="Case">The case.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Assumptions">What matters most first.</param>
/// <param name="Simulation">Many imagined courses; null unless asked for.</param>
public sealed record FiguresView(
    BusinessCase Case, Calculation Figures, IReadOnlyList<AssumptionSwing> Assumptions, Simulation? Simulation);

/// <summary>The figures of a business case (S37): per year, over time, from the lowest to the highest, and what moves them most (S88.8).</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/tal")]
[Needs(Right.See)]
public sealed class ShowFiguresController(SammenDb db, TimeProvider clock) : CaseController(db, clock)
{
    private const int Runs = 10_000;

    /// <summary>The figures.</summary>
    /// <param name="simulering">The seed of a simulation; none shows none.</param>
    [HttpGet]
    public async Task<IResult> Show([FromQuery] string? simulering)
    {
        if (await Find() is not { } found)
        {
            return Results.NotFound();
        }

        var (money, rates) = (found.Content.Money(), found.Content.Rates());
        var figures = found.Content.Calculate();
        var assumptions = await Standing();
        var swings =
            from assumption in assumptions
            let resting = money.Where(m => assumption.Lines.Contains(m.Line.Id)).Select(m => m.Flow).ToList()
            where resting.Count > 0
            let ends = Calculation.Together(resting, figures.NetPresentValue.Likely, rates)
            orderby ends.High - ends.Low descending
            select new AssumptionSwing(assumption, ends.Low, ends.High);
        var simulation = ulong.TryParse(simulering, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) && money.Count > 0
            ? Simulation.Of([.. money.Select(m => m.Flow)], rates, Runs, seed)
            : null;
        return Page<ShowFigures>(new { View = new FiguresView(found, figures, [.. swings], simulation) });
    }
}
