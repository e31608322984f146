using Sammen.Domain.Benefits;

namespace Sammen.Domain.Tests.Benefits;

public sealed class MeasurementTests
{
    [Fact]
    public void The_same_measurement_twice_is_there_once_and_a_later_one_corrects_it()
    {
        var benefit = Gains.Aimed();
        var measurement = Assert.Single(Gains.Measured(benefit, [], ("2026-05-01", 12.5m))).Measurement;

        Assert.Equal(Taken.Unchanged, Assert.Single(Gains.Measured(benefit, [measurement], ("2026-05-01", 12.50m))).Taken);
        Assert.Empty(measurement.Earlier);
        Assert.Equal(Taken.Corrected, Assert.Single(Gains.Measured(benefit, [measurement], ("2026-05-01", 13m))).Taken);

        Assert.Equal(13m, measurement.Value);
        Assert.Equal((12.5m, "Leder", ""), (measurement.Earlier[0].Value, measurement.Earlier[0].By, measurement.Earlier[0].Because));
    }

    [Fact]
    public void The_same_day_twice_in_one_batch_is_refused()
    {
        MeasurementDraft draft = new(new(2026, 5, 1), 1m, "");

        var refused = Assert.Single(Measurement.Take(Gains.Aimed(), [], [draft, draft with { Value = 2m }], "Leder", (n, part) => $"{n}.{part}", Given.Today).Refusals);

        Assert.Equal(("Benefits.DayTwice", "1.On"), (refused.Code, refused.Field));
    }

    [Fact]
    public void Nothing_is_taken_in_when_one_of_them_is_wrong()
    {
        var benefit = Gains.Aimed();
        var before = Gains.Measured(benefit, [], ("2026-05-01", 12m))[0].Measurement;

        var refused = Measurement.Take(
            benefit, [before], [new(new(2026, 5, 1), 14m, ""), new(Given.Today.AddDays(1), 1m, ""), new(null, 1e12m, "")], "Leder", (n, part) => $"{n}.{part}", Given.Today);

        Assert.Equal(["1.On", "2.On", "2.Value"], refused.Refusals.Select(r => r.Field));
        Assert.Equal(12m, before.Value);
    }

    [Fact]
    public void A_gain_without_a_goal_is_not_measured() => Assert.Equal(
        "Benefits.NoGoal", Assert.Single(Measurement.Take(Gains.Named(), [], [new(Given.Today, 1m, "")], "Leder", (_, p) => p, Given.Today).Refusals).Code);

    [Fact]
    public void A_measurement_is_taken_back_with_a_reason_and_can_be_given_anew()
    {
        var benefit = Gains.Aimed();
        var measurement = Gains.Measured(benefit, [], ("2026-05-01", 12m))[0].Measurement;
        Assert.Equal("Because", Assert.Single(measurement.TakeBack(" ", Given.Member(), measurement.Version, Given.Today).Refusals).Field);

        measurement.TakeBack("Talt to gange", Given.Member(), measurement.Version, Given.Today).Expect();
        Assert.True(measurement.IsTakenBack);
        Assert.Equal("Talt to gange", Assert.Single(measurement.Earlier).Because);

        Assert.Equal(Taken.Corrected, Gains.Measured(benefit, [measurement], ("2026-05-01", 12m))[0].Taken);
        Assert.False(measurement.IsTakenBack);
        Assert.Single(measurement.Earlier);
    }
}
