namespace Sammen.Domain.BusinessCases;

/// <summary>
/// Many imagined courses of the same case. Each run draws one number for each line and lets it hold for all the line's years, low or
/// high together; lines are drawn independently, from a triangle between low, likely and high. The same seed gives the same answer.
/// </summary>
/// <param name="Runs">How many.</param>
/// <param name="Seed">Where the random numbers begin; shown, so that anybody can get the same.</param>
/// <param name="P10">One run in ten ends below this net present value, in øre.</param>
/// <param name="P50">Half of them do.</param>
/// <param name="P90">Nine in ten do.</param>
/// <param name="BelowZero">In how many runs the net present value is below zero.</param>
/// <param name="Spread">How many runs end in each of as many equal steps from the lowest to the highest outcome.</param>
/// <param name="Lowest">The lowest outcome, in øre.</param>
/// <param name="Highest">The highest outcome, in øre.</param>
public sealed record Simulation(
    int Runs, ulong Seed, decimal P10, decimal P50, decimal P90, int BelowZero, IReadOnlyList<int> Spread, decimal Lowest, decimal Highest)
{
    /// <summary>The seed when nobody chooses another.</summary>
    public const ulong UsualSeed = 2026;

    /// <summary>The most runs there can be.</summary>
    public const int MostRuns = 100_000;

    private const int Steps = 24;

    /// <summary>Runs it.</summary>
    public static Simulation Of(IReadOnlyList<Flow> flows, Rates rates, int runs = 10_000, ulong seed = UsualSeed)
    {
        // Whole øre do not matter among thousands of guesses: floating point is enough here, and only here.
        var triangles = flows.Select(f => Triangle.Of(f.PresentEffect(rates))).ToArray();
        var outcomes = new double[Math.Clamp(runs, 1, MostRuns)];
        var random = new Draws(seed);
        for (var run = 0; run < outcomes.Length; run++)
        {
            var sum = 0.0;
            foreach (ref readonly var triangle in triangles.AsSpan())
            {
                sum += triangle.At(random.Next());
            }

            outcomes[run] = sum;
        }

        Array.Sort(outcomes);
        return new(
            outcomes.Length, seed, Percentile(outcomes, 0.1), Percentile(outcomes, 0.5), Percentile(outcomes, 0.9),
            outcomes.Count(o => o < 0), SpreadOf(outcomes), (decimal)outcomes[0], (decimal)outcomes[^1]);
    }

    // The smallest outcome that at least that part of all runs reach or stay below.
    private static decimal Percentile(double[] sorted, double part) => (decimal)sorted[Math.Max(0, (int)Math.Ceiling(part * sorted.Length) - 1)];

    private static int[] SpreadOf(double[] sorted)
    {
        var counts = new int[Steps];
        var width = (sorted[^1] - sorted[0]) / Steps;
        foreach (var outcome in sorted)
        {
            counts[width > 0 ? Math.Min(Steps - 1, (int)((outcome - sorted[0]) / width)) : 0]++;
        }

        return counts;
    }

    private readonly record struct Triangle(double Low, double High, double Rise, double RiseSquared, double FallSquared)
    {
        public static Triangle Of(ThreePoint effect)
        {
            var (low, likely, high) = ((double)effect.Low, (double)effect.Likely, (double)effect.High);
            var width = high - low;
            return new(low, high, width > 0 ? (likely - low) / width : 1, width * (likely - low), width * (high - likely));
        }

        /// <summary>The value below which that part of all draws lie.</summary>
        public double At(double part) => part < Rise ? Low + Math.Sqrt(part * RiseSquared) : High - Math.Sqrt((1 - part) * FallSquared);
    }
}
