using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;

namespace Sammen.Bench;

/// <summary>
/// The figures of a business case on one core, beside the least they could cost: the same amounts times the same factors in floating point,
/// as many random numbers with a square root each, and the map's crossings counted once as it is typed.
/// </summary>
internal static class CaseFigures
{
    private const int Lines = 200, Years = 30, Runs = 100_000;

    public static void Measure()
    {
        var (flows, rates) = (Drawn(), new Rates([new(0, 0.035m), new(36, 0.025m)]));
        Console.WriteLine($"{"what",-52}{"ms",9}{"floor ms",10}{"ratio",8}{"aim ms",8}");
        var missed = Row(
            $"{Lines} lines x {Years} years with a tornado", 20, () => Calculation.Of(flows, rates), () => Multiply(flows));
        missed |= Row(
            $"{Runs} runs of {Lines} lines x {Years} years", 1000, () => Simulation.Of(flows, rates, Runs), Draw);
        var map = FullestMap();
        missed |= Row("the fullest map of gains", 500, () => MapDrawing.Of(MapLayout.Of(map), _ => "Ord"), () => GC.KeepAlive(MapLayout.AsTyped(map).Crossings));
        Console.WriteLine(missed ? "\nAIM MISSED: figures take longer than they may." : "\nThe aim is met: all figures are there in their time.");
    }

    private static bool Row(string what, double aim, Action act, Action floor)
    {
        var (taken, least) = (Stopwatches.Median(act) * 1000, Stopwatches.Median(floor) * 1000);
        Console.WriteLine($"{what,-52}{taken,9:0.00}{least,10:0.00}{taken / least,8:0.0}{aim,8:0}" + (taken > aim ? "   <-- ABOVE THE AIM" : ""));
        return taken > aim;
    }

    private static List<Flow> Drawn()
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Lines).Select(i => new Flow($"Linje {i}", (LineKind)(i % 2), BudgetArea.Service, [.. Enumerable.Range(0, Years).Select(year =>
        {
            decimal low = random.Next(1_000_000), likely = low + random.Next(1_000_000);
            return new YearAmount(year, new(low, likely, likely + random.Next(1_000_000)));
        })]))];
    }

    // Every node leads to every node of all later columns.
    private static IReadOnlyList<MapNode> FullestMap() =>
    [
        .. from column in Enum.GetValues<MapColumn>()
           from n in Enumerable.Range(0, BenefitMap.MostInColumn)
           select new MapNode($"{column}-{n}", column, "Ord", null, [.. from later in Enum.GetValues<MapColumn>() where later > column from m in Enumerable.Range(0, BenefitMap.MostInColumn) select $"{later}-{m}"]),
    ];

    private static void Multiply(List<Flow> flows)
    {
        var factors = Enumerable.Range(0, Years).Select(year => Math.Pow(1.035, -year)).ToArray();
        var (low, likely, high) = (0.0, 0.0, 0.0);
        foreach (var (year, amount) in flows.SelectMany(f => f.Amounts))
        {
            low += (double)amount.Low * factors[year];
            likely += (double)amount.Likely * factors[year];
            high += (double)amount.High * factors[year];
        }

        GC.KeepAlive((low, likely, high));
    }

    private static void Draw()
    {
        var random = new Random(1);
        var outcomes = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            for (var line = 0; line < Lines; line++)
            {
                outcomes[run] += Math.Sqrt(random.NextDouble());
            }
        }

        Array.Sort(outcomes);
        GC.KeepAlive(outcomes);
    }
}
