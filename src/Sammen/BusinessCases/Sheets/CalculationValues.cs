using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases.Sheets;

/// <summary>What the formulas of Beregning give for the content that is exported, in kroner, so that the sheet can be read without reckoning.</summary>
internal sealed class CalculationValues
{
    private static readonly ThreePoint Nothing = ThreePoint.Sure(0);
    private readonly CaseContent content;
    private readonly Rates rates;
    private readonly Dictionary<Guid, Dictionary<int, ThreePoint>> units;
    private readonly IReadOnlyList<ThreePoint> hours;
    private readonly Dictionary<int, Swing> swings;
    private readonly decimal[] sums = new decimal[CaseContent.MostYears], presentSums = new decimal[CaseContent.MostYears];

    public CalculationValues(CaseContent content)
    {
        this.content = content;
        rates = content.Rates();
        Figures = content.Calculate();
        hours = content.Hours();
        units = content.Lines.ToDictionary(l => l.Id, l => l.InUnits(content.BaseYear, content.Years).ToDictionary(a => a.Year, a => a.Amount * 0.01m));
        var money = content.Lines.Select((line, at) => (line, at)).Where(l => l.line.IsMoney).Select(l => l.at).ToList();
        swings = Figures.Tornado.ToDictionary(s => money[s.Line]);
        for (var (t, sum, present) = (0, 0m, 0m); t < CaseContent.MostYears; t++)
        {
            sums[t] = sum += Net(t).Likely;
            presentSums[t] = Math.Round(present += Net(t).Likely * Factor(t), 6, MidpointRounding.AwayFromZero);
        }
    }

    public Calculation Figures { get; }

    public decimal Factor(int year) => rates.Factor(year);

    public decimal Rate(int year) => content.Discount.Where(s => s.FromYear <= year).OrderBy(s => s.FromYear).LastOrDefault()?.Rate ?? 0;

    public ThreePoint Net(int year) => year < Figures.ByYear.Count ? Figures.ByYear[year].Net * 0.01m : Nothing;

    public ThreePoint Hours(int year) => year < hours.Count ? hours[year] * 0.01m : Nothing;

    public decimal Accumulated(int year) => sums[year];

    public decimal AccumulatedPresent(int year) => presentSums[year];

    public ThreePoint Amount(EconomyLine? line, int year) => line is null ? Nothing : units[line.Id].GetValueOrDefault(year);

    public int Percent(EconomyLine? line, int year) => line is null || line.Own.Count > 0 || year >= content.Years ? 0 : line.PercentIn(content.BaseYear + year);

    public int Runs(EconomyLine? line) => line is { IsMoney: true } ? units[line.Id].Count : 0;

    public Swing? Swing(int line) => swings.TryGetValue(line, out var swing) ? swing : null;

    public static decimal PerUnit(EconomyLine? line) => line is null ? 0 : line.Unit == LineUnit.Kroner ? 1 : (line.Valued?.Rate ?? 0) / 100m;

    public static int LastOf(EconomyLine? line) => line switch { null => 9999, { Recurrence: Recurrence.OneOff } => line.FirstYear, _ => line.LastYear ?? 9999 };
}
