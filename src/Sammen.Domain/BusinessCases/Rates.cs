namespace Sammen.Domain.BusinessCases;

/// <summary>A step of the discount rate (kalkulationsrente).</summary>
/// <param name="FromYear">The first year it is in force, counted from the case's year 0.</param>
/// <param name="Rate">The rate of a year: 0.035 is 3.5 percent.</param>
public sealed record RateStep(int FromYear, decimal Rate);

/// <summary>
/// The discount rate over the years. Year 0 is not discounted; the factor of year t is the product of 1 / (1 + the rate in force) over
/// the years 1 to t. Before the first step nothing is discounted.
/// </summary>
public sealed class Rates
{
    private readonly List<decimal> factors = [1];
    private readonly List<RateStep> steps;

    /// <summary>Rates by steps, in any order.</summary>
    public Rates(IEnumerable<RateStep> steps) => this.steps = [.. steps.OrderBy(s => s.FromYear)];

    /// <summary>What an amount of that year is worth in year 0.</summary>
    public decimal Factor(int year)
    {
        while (factors.Count <= year)
        {
            factors.Add(factors[^1] / (1 + InForce(factors.Count)));
        }

        return factors[year];
    }

    private decimal InForce(int year) => steps.LastOrDefault(s => s.FromYear <= year)?.Rate ?? 0;
}
