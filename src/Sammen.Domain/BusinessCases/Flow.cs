namespace Sammen.Domain.BusinessCases;

/// <summary>Whether a line costs or gains.</summary>
public enum LineKind
{
    /// <summary>Omkostning.</summary>
    Cost,

    /// <summary>Gevinst.</summary>
    Gain,
}

/// <summary>Which part of the municipality's budget a line belongs to.</summary>
public enum BudgetArea
{
    /// <summary>Service: what the service ceiling counts.</summary>
    Service,

    /// <summary>Anlæg: investment in buildings and equipment.</summary>
    Capital,

    /// <summary>Overførsler: transfers to citizens.</summary>
    Transfers,
}

/// <summary>Three estimates of the same figure: the lowest and the highest that can be imagined, and the likely one. They are extremes, no interval.</summary>
/// <param name="Low">Lowest.</param>
/// <param name="Likely">Likely.</param>
/// <param name="High">Highest.</param>
public readonly record struct ThreePoint(decimal Low, decimal Likely, decimal High)
{
    /// <summary>The same figure three times: nothing is uncertain.</summary>
    public static ThreePoint Sure(decimal figure) => new(figure, figure, figure);

    /// <summary>True when they stand in order.</summary>
    public bool IsOrdered => Low <= Likely && Likely <= High;

    /// <summary>What it does to the result when it is unfavourable, likely and favourable: a gain as it is, a cost turned round.</summary>
    public ThreePoint EffectOf(LineKind kind) => kind == LineKind.Gain ? this : new(-High, -Likely, -Low);

    /// <summary>Each of them that many times.</summary>
    public static ThreePoint operator *(ThreePoint figure, decimal times) => new(figure.Low * times, figure.Likely * times, figure.High * times);

    /// <summary>Each of them added.</summary>
    public static ThreePoint operator +(ThreePoint a, ThreePoint b) => new(a.Low + b.Low, a.Likely + b.Likely, a.High + b.High);
}

/// <summary>What a line amounts to in one year.</summary>
/// <param name="Year">Counted from the case's year 0.</param>
/// <param name="Amount">In øre; fractions of an øre stay until the end.</param>
public readonly record struct YearAmount(int Year, ThreePoint Amount);

/// <summary>One line of money as the calculation takes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Cost or gain.</param>
/// <param name="Area">Service, anlæg or overførsler.</param>
/// <param name="Amounts">Per year, in any order, each year once.</param>
public sealed record Flow(string Name, LineKind Kind, BudgetArea Area, IReadOnlyList<YearAmount> Amounts)
{
    /// <summary>What it does to the net present value, in øre. Years that follow one another with the same amount are worth it times what their factors come to.</summary>
    public ThreePoint PresentEffect(Rates rates)
    {
        var (sum, same, factors) = (default(ThreePoint), default(ThreePoint), 0m);
        foreach (var (year, amount) in Amounts)
        {
            if (amount != same)
            {
                sum += same * factors;
                (same, factors) = (amount, 0);
            }

            factors += rates.Factor(year);
        }

        return (sum + (same * factors)).EffectOf(Kind);
    }
}
