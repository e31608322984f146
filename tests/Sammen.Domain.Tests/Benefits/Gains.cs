using Sammen.Domain.Benefits;

namespace Sammen.Domain.Tests.Benefits;

/// <summary>Gains that tests begin with.</summary>
internal static class Gains
{
    public static Benefit Named(string title = "Tid til besøg om aftenen", BenefitType type = BenefitType.Time) =>
        Benefit.Name(Id<Benefit>.Random(), Given.Initiative().Id, new(title, type, [], "Borgere med aftenbesøg"), null, Given.Today).Expect();

    public static Benefit Aimed(string from = "10", string to = "20", int targetYear = 2027, int? firstYear = 2024, string percents = "")
    {
        var benefit = Named();
        benefit.Aim(new("Timer til besøg", "timer om ugen", from, to, new(targetYear, 12, 31)), benefit.Version).Expect();
        benefit.PhaseIn(new(firstYear, percents, null), benefit.Version).Expect();
        return benefit;
    }

    public static IReadOnlyList<(Measurement Measurement, Taken Taken)> Measured(Benefit benefit, IEnumerable<Measurement> before, params (string On, decimal Value)[] drafts) =>
        Measurement.Take(
            benefit, before, [.. drafts.Select(d => new MeasurementDraft(DateOnly.Parse(d.On, System.Globalization.CultureInfo.InvariantCulture), d.Value, ""))],
            "Leder", (_, part) => part, Given.Today).Expect();
}
