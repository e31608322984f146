namespace Sammen.Domain.BusinessCases;

/// <summary>Money in whole øre, and the only place it is rounded.</summary>
public static class Oere
{
    /// <summary>The most that one amount can be, in øre: 100,000,000,000 kroner. A thousand lines over a hundred years stay exact.</summary>
    public const long Most = 10_000_000_000_000;

    /// <summary>Rounds once, at the end: half away from zero.</summary>
    public static decimal Round(decimal oere) => Math.Round(oere, MidpointRounding.AwayFromZero);

    /// <summary>The same in kroner, with at most two decimals.</summary>
    public static decimal Kroner(decimal oere) => Round(oere) / 100m;

    /// <summary>Reads kroner as typed, with at most two decimals, to øre.</summary>
    public static Result<long> Read(string? typed, string field) => Hundredths(typed, field);

    /// <summary>Reads a number with at most two decimals to hundredths: kroner to øre, hours to hundredths of an hour.</summary>
    public static Result<long> Hundredths(string? typed, string field)
    {
        if (!TypedNumber.Read(typed, field, 2).Accepted(out var number, out var why))
        {
            return why.ToList();
        }

        return Math.Abs(number) > Most / 100m ? new Refusal("BusinessCases.TooMuch", field) : (long)(number * 100);
    }
}
