using CsCheck;
using Sammen.Domain.Benefits;

namespace Sammen.Domain.Tests.Benefits;

public sealed class PhasingTests
{
    [Theory]
    [InlineData("40 70 100", new[] { 40, 70, 100 })]
    [InlineData("40 %, 70 %, 100 %", new[] { 40, 70, 100 })]
    [InlineData("100", new[] { 100 })]
    [InlineData("", new int[0])]
    public void Percents_are_read_as_people_write_them(string typed, int[] percents) => Assert.Equal(percents, Phasing.Read(typed, "Percents").Expect());

    [Theory]
    [InlineData("halvdelen", "Benefits.PhasingUnread")]
    [InlineData("12,5 100", "Benefits.PhasingUnread")]
    [InlineData("12,5", "Benefits.PhasingFalls")]
    [InlineData("120", "Benefits.PhasingUnread")]
    [InlineData("70 40 100", "Benefits.PhasingFalls")]
    [InlineData("40 70", "Benefits.PhasingEnds")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 100", "Benefits.PhasingTooLong")]
    public void What_cannot_be_a_phasing_is_refused(string typed, string code) => Assert.Equal(code, Assert.Single(Phasing.Read(typed, "Percents").Refusals).Code);

    [Theory]
    [InlineData("2023-06-01", 10)]
    [InlineData("2024-01-01", 10)]
    [InlineData("2024-12-31", 14)]
    [InlineData("2025-12-31", 17)]
    [InlineData("2026-12-31", 20)]
    [InlineData("2030-01-01", 20)]
    public void At_the_end_of_each_year_so_much_of_the_way_is_expected(string on, int expected) =>
        Assert.Equal(expected, Phasing.Expected(Gains.Aimed("10", "20", percents: "40 70 100"), DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_percents_the_way_to_the_target_is_even()
    {
        var benefit = Gains.Aimed("0", "1096", targetYear: 2026, firstYear: 2024);

        // 2024 is a leap year: 1,095 days lie between the first of January and the last of December two years later.
        Assert.Equal(0m, Phasing.Expected(benefit, new(2024, 1, 1)));
        Assert.Equal(1096m * 366 / 1095, Phasing.Expected(benefit, new(2025, 1, 1)));
        Assert.Equal(1096m, Phasing.Expected(benefit, new(2026, 12, 31)));
    }

    [Fact]
    public void A_first_year_after_the_target_date_leaves_the_year_before_it()
    {
        var benefit = Gains.Aimed("0", "365", targetYear: 2027, firstYear: 2028);

        Assert.Equal([0m, 182m, 365m], new DateOnly[] { new(2026, 12, 31), new(2027, 7, 1), new(2027, 12, 31) }.Select(on => Phasing.Expected(benefit, on)));
    }

    [Fact]
    public void The_expected_course_never_turns_and_stays_between_baseline_and_target() => (
        from percents in Gen.Int[0, 100].Array[0, 8]
        from ends in Gen.Int[-1000, 1000].Array[2]
        where ends[0] != ends[1]
        from days in Gen.Int[0, 4000].Array[2, 12]
        select (Percents: percents, Ends: ends, Days: days)).Sample(given =>
    {
        var phasing = string.Join(' ', given.Percents.Order().Append(100));
        var benefit = Gains.Aimed($"{given.Ends[0]}", $"{given.Ends[1]}", percents: phasing);

        var course = given.Days.Order().Select(d => Phasing.Expected(benefit, new DateOnly(2023, 1, 1).AddDays(d))!.Value).ToList();

        var way = Math.Sign(given.Ends[1] - given.Ends[0]);
        Assert.All(course, v => Assert.InRange(v, given.Ends.Min(), given.Ends.Max()));
        Assert.All(course.Zip(course.Skip(1)), p => Assert.True((p.Second - p.First) * way >= 0, $"{p.First} then {p.Second}"));
    });
}
