using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class BusinessCaseTests
{
    private static readonly Member Lis = Given.Member("Leder Lis"), Bo = Given.Member("Bo Budget");

    private readonly BusinessCase found;
    private readonly CaseVersion first;

    public BusinessCaseTests() => (found, first) = BusinessCase.Begin(Given.Initiative(), EconomySettings.AsDelivered(), Lis, Given.Now);

    [Fact]
    public void It_begins_with_what_is_known()
    {
        var settings = EconomySettings.AsDelivered().Change("0: 4", "1500", "Os", 1).Expect();

        var (begun, version) = BusinessCase.Begin(Given.Initiative(), settings, Lis, Given.Now);

        var content = begun.Content;
        Assert.Equal((2026, 10, 2026, 1500, ""), (content.BaseYear, content.Years, content.PriceLevel, content.HoursPerFullTime, content.Responsible));
        Assert.Equal([new RateStep(0, 0.04m)], content.Discount);
        Assert.Equal([(BusinessCasePart.Problem, "Kørslen tager tid.")], content.Parts.Select(p => (p.Key, p.Value)));
        Assert.Equal((CaseChange.Begun, 1, "Leder Lis", Given.Now), (version.Change, version.Number, version.SavedBy, version.SavedAt));
        Assert.Same(content, version.Content);
        Assert.Null(begun.ReviewOn);
    }

    [Fact]
    public void Every_save_is_a_version_that_stays()
    {
        var line = Cases.Money();
        CaseVersion[] versions =
        [
            first,
            found.Write(BusinessCasePart.Costs, " Licens og strøm. ", At(1)).Expect(),
            found.Frame(Frame(), EconomySettings.AsDelivered(), At(2)).Expect(),
            found.Put(line, At(3)).Expect(),
            found.Put(line with { Name = "Licenser" }, At(4, Bo)).Expect(),
            found.Remove(line.Id, At(5)).Expect(),
            found.Review(Given.Today.AddDays(90), At(6)).Expect(),
            found.Import(Cases.Of(3, line), At(7)).Expect(),
        ];

        Assert.Equal(Enumerable.Range(1, 8), versions.Select(v => v.Number));
        Assert.Equal(
            [CaseChange.Begun, CaseChange.Part, CaseChange.Frame, CaseChange.LineAdded, CaseChange.LineChanged, CaseChange.LineRemoved, CaseChange.Reviewed, CaseChange.Imported],
            versions.Select(v => v.Change));
        Assert.Equal(["", "Costs", "", "Licens", "Licenser", "Licenser", "", ""], versions.Select(v => v.About));
        Assert.Equal(["", "Licens og strøm."], versions.Take(2).Select(v => v.Content.Part(BusinessCasePart.Costs)));
        Assert.Equal([null, "Licens", "Licenser", null, null, "Licens"], versions.Skip(2).Select(v => v.Content.Lines.SingleOrDefault()?.Name));
        Assert.Equal(("Bo Budget", found.Id, found.InitiativeId), (versions[4].SavedBy, versions[4].BusinessCaseId, versions[4].InitiativeId));
        Assert.Equal(8, found.Version);
        Assert.Same(versions[^1].Content, found.Content);
    }

    [Fact]
    public void What_changes_nothing_makes_no_version()
    {
        var line = Cases.Money();
        found.Write(BusinessCasePart.Costs, "Licens og strøm.", At(1)).Expect();
        found.Frame(Frame(), EconomySettings.AsDelivered(), At(2)).Expect();
        found.Put(line, At(3)).Expect();

        Assert.All(
            [
                found.Write(BusinessCasePart.Costs, " Licens og strøm. ", At(4)),
                found.Frame(Frame(), EconomySettings.AsDelivered(), At(4)),
                found.Put(line with { }, At(4)),
            ],
            saved => Assert.Equal([BusinessCase.NothingChanged], saved.Refusals));
        Assert.Equal(4, found.Version);

        found.Frame(Frame() with { ReviewOn = Given.Today.AddDays(9) }, EconomySettings.AsDelivered(), At(4)).Expect();
        found.Review(Given.Today.AddDays(9), At(5)).Expect();
        Assert.Equal(6, found.Version);
    }

    [Fact]
    public void Two_who_change_different_parts_lines_and_the_frame_are_not_in_each_others_way()
    {
        var (one, other) = (Cases.Money(), Cases.Money("Strøm"));
        found.Put(one, At(1)).Expect();
        found.Put(other, At(1)).Expect();
        var seen = found.Version;

        found.Put(Stored(one) with { Name = "Licenser" }, At(seen)).Expect();
        found.Put(Stored(other) with { Name = "El" }, At(seen, Bo)).Expect();
        found.Write(BusinessCasePart.Costs, "Licenser.", At(seen)).Expect();
        found.Write(BusinessCasePart.Path, "Døren.", At(seen, Bo)).Expect();
        found.Frame(Frame(), EconomySettings.AsDelivered(), At(seen)).Expect();
        found.Review(Given.Today.AddDays(1), At(seen)).Expect();

        Assert.Equal(["Licenser", "El"], found.Content.Lines.Select(l => l.Name));
        Assert.Equal(("Licenser.", "Døren.", 5), (found.Content.Part(BusinessCasePart.Costs), found.Content.Part(BusinessCasePart.Path), found.Content.Years));
    }

    [Fact]
    public void Two_who_change_the_same_are_told_and_nothing_is_overwritten()
    {
        var line = Cases.Money();
        found.Put(line, At(1)).Expect();
        var seen = found.Version;
        found.Write(BusinessCasePart.Costs, "Licens.", At(seen)).Expect();
        found.Frame(Frame(), EconomySettings.AsDelivered(), At(seen)).Expect();
        found.Put(line with { Name = "Licenser" }, At(seen)).Expect();
        var before = found.Content;

        Assert.Equal([Refusal.Stale], found.Write(BusinessCasePart.Costs, "Strøm.", At(seen, Bo)).Refusals);
        Assert.Equal([Refusal.Stale], found.Frame(Frame() with { Years = 6, ReviewOn = Given.Today.AddDays(9) }, EconomySettings.AsDelivered(), At(seen, Bo)).Refusals);
        Assert.Equal([Refusal.Stale], found.Put(line with { Name = "Strøm" }, At(seen, Bo)).Refusals);
        Assert.Equal([Refusal.Stale], found.Remove(line.Id, At(seen, Bo)).Refusals);

        Assert.Same(before, found.Content);
        Assert.Equal((5, null), (found.Version, found.ReviewOn));
        found.Write(BusinessCasePart.Costs, "Licens og strøm.", At(found.Version, Bo)).Expect();
    }

    [Fact]
    public void A_line_that_was_taken_out_does_not_come_back_by_one_who_still_saw_it()
    {
        var line = Cases.Money();
        found.Put(line, At(1)).Expect();
        var seen = Stored(line);
        found.Remove(line.Id, At(2)).Expect();

        Assert.Equal([Refusal.Stale], found.Put(seen with { Name = "Licenser" }, At(2, Bo)).Refusals);
        Assert.Equal([Refusal.Stale], found.Remove(line.Id, At(3, Bo)).Refusals);
        Assert.Empty(found.Content.Lines);
    }

    [Fact]
    public void A_line_keeps_its_place_when_it_is_changed()
    {
        EconomyLine[] lines = [Cases.Money("A"), Cases.Money("B"), Cases.Money("C")];
        foreach (var line in lines)
        {
            found.Put(line, At(found.Version)).Expect();
        }

        found.Put(Stored(lines[1]) with { Name = "Ny" }, At(found.Version)).Expect();
        Assert.Equal(["A", "Ny", "C"], found.Content.Lines.Select(l => l.Name));
        found.Remove(lines[0].Id, At(found.Version)).Expect();
        Assert.Equal(["Ny", "C"], found.Content.Lines.Select(l => l.Name));
    }

    [Fact]
    public void There_are_at_most_two_hundred_lines_and_those_there_are_can_still_be_changed()
    {
        found.Import(Cases.Of(3, [.. Enumerable.Range(0, CaseContent.MostLines - 1).Select(_ => Cases.Money())]), At(1)).Expect();
        var last = Cases.Money("Den sidste");
        found.Put(last, At(2)).Expect();

        Assert.Equal("BusinessCases.TooManyLines", Assert.Single(found.Put(Cases.Money(), At(3)).Refusals).Code);
        found.Put(Stored(last) with { Name = "Ny" }, At(3)).Expect();
    }

    [Fact]
    public void A_gain_that_would_count_twice_is_not_put_in()
    {
        var benefit = Guid.NewGuid();
        var time = Cases.Hours() with { BenefitId = benefit, Valued = new(300_00, "Os", "Fordi") };
        found.Put(time, At(1)).Expect();

        var refusal = Assert.Single(found.Put(Cases.Money(kind: LineKind.Gain) with { BenefitId = benefit }, At(2)).Refusals);
        Assert.Equal(("BusinessCases.CountedTwice", "BenefitId"), (refusal.Code, refusal.Field));
        Assert.Single(found.Content.Lines);
    }

    [Fact]
    public void A_workbook_is_taken_in_only_where_nobody_has_saved_since_it_was_fetched()
    {
        found.Write(BusinessCasePart.Costs, "Licens.", At(1)).Expect();

        Assert.Equal([Refusal.Stale], found.Import(Cases.Of(3), At(1)).Refusals);
        Assert.Equal([Refusal.Stale], found.Import(Cases.Of(3), At(3)).Refusals);
        found.Import(Cases.Of(3), At(2)).Expect();
        Assert.Equal((3, ""), (found.Content.Years, found.Content.Part(BusinessCasePart.Costs)));
    }

    [Fact]
    public void One_who_saw_the_case_before_a_workbook_was_taken_in_is_told_also_where_it_emptied_a_part()
    {
        found.Write(BusinessCasePart.Costs, "Licens.", At(1)).Expect();
        var line = Cases.Money();
        found.Import(Cases.Of(3, line), At(2)).Expect();

        Assert.All(Enum.GetValues<BusinessCasePart>(), part => Assert.Equal([Refusal.Stale], found.Write(part, "Nyt.", At(2, Bo)).Refusals));
        Assert.Equal([Refusal.Stale], found.Frame(Frame(), EconomySettings.AsDelivered(), At(2, Bo)).Refusals);
        Assert.Equal([Refusal.Stale], found.Remove(line.Id, At(2, Bo)).Refusals);
    }

    [Fact]
    public void A_part_is_a_help_and_may_be_emptied_but_not_be_endless()
    {
        found.Write(BusinessCasePart.Problem, " ", At(1)).Expect();

        Assert.Equal("", found.Content.Part(BusinessCasePart.Problem));
        Assert.Equal("Common.TooLong", Assert.Single(found.Write(BusinessCasePart.Problem, new('x', 4001), At(2)).Refusals).Code);
    }

    [Theory]
    [InlineData(1999, 1, 2000, "BaseYear BusinessCases.Year")]
    [InlineData(2101, 75, 2100, "BaseYear BusinessCases.Year")]
    [InlineData(2000, 1, 1999, "PriceLevel BusinessCases.Year")]
    [InlineData(2100, 1, 2101, "PriceLevel BusinessCases.Year")]
    [InlineData(2000, 0, 2000, "Years BusinessCases.Years")]
    [InlineData(2000, 76, 2000, "Years BusinessCases.Years")]
    [InlineData(null, null, null, "BaseYear BusinessCases.Year", "PriceLevel BusinessCases.Year", "Years BusinessCases.Years")]
    [InlineData(2000, 1, 2100)]
    [InlineData(2100, 75, 2000)]
    public void The_frame_has_its_bounds(int? baseYear, int? years, int? priceLevel, params string[] expected) => Assert.Equal(
        expected, found.Frame(new(baseYear, years, priceLevel, "", null), EconomySettings.AsDelivered(), At(1)).Refusals.Select(r => $"{r.Field} {r.Code}"));

    [Fact]
    public void The_frame_takes_the_municipality_s_own_figures_of_the_day()
    {
        found.Frame(Frame() with { Responsible = " Centerchefen " }, EconomySettings.AsDelivered().Change("0: 4", "1500", "Os", 1).Expect(), At(1)).Expect();

        Assert.Equal((2027, 5, 2026, "Centerchefen"), (found.Content.BaseYear, found.Content.Years, found.Content.PriceLevel, found.Content.Responsible));
        Assert.Equal((0.04m, 1500), (found.Content.Discount[0].Rate, found.Content.HoursPerFullTime));
        Assert.Equal((0.035m, 1924), (first.Content.Discount[0].Rate, first.Content.HoursPerFullTime));
        Assert.Equal("Common.TooLong", Assert.Single(found.Frame(Frame() with { Responsible = new('x', 121) }, EconomySettings.AsDelivered(), At(2)).Refusals).Code);
    }

    [Fact]
    public void It_is_looked_at_again_on_a_day_that_lies_ahead()
    {
        var refusal = Assert.Single(found.Frame(Frame() with { ReviewOn = Given.Today }, EconomySettings.AsDelivered(), At(1)).Refusals);
        Assert.Equal(("BusinessCases.ReviewInPast", "ReviewOn"), (refusal.Code, refusal.Field));
        Assert.Equal("BusinessCases.ReviewInPast", Assert.Single(found.Review(Given.Today, At(1)).Refusals).Code);
        Assert.Equal("Common.Missing", Assert.Single(found.Review(null, At(1)).Refusals).Code);
        Assert.False(found.IsDue(DateOnly.MaxValue));

        found.Frame(Frame() with { ReviewOn = Given.Today.AddDays(1) }, EconomySettings.AsDelivered(), At(1)).Expect();

        Assert.False(found.IsDue(Given.Today));
        Assert.True(found.IsDue(Given.Today.AddDays(1)));
        Assert.True(found.IsDue(Given.Today.AddDays(2)));
        found.Review(Given.Today.AddDays(7), At(2)).Expect();
        Assert.False(found.IsDue(Given.Today.AddDays(2)));
    }

    [Fact]
    public void While_it_waits_to_be_looked_at_its_frame_can_be_changed_and_it_still_waits()
    {
        var day = Given.Today.AddDays(1);
        found.Frame(Frame() with { ReviewOn = day }, EconomySettings.AsDelivered(), At(1)).Expect();
        var later = At(2) with { Now = Given.Now.AddDays(9) };

        found.Frame(Frame() with { Years = 6, ReviewOn = day }, EconomySettings.AsDelivered(), later).Expect();

        Assert.True(found.IsDue(later.Now.Day()));
        Assert.Equal("ReviewOn", Assert.Single(found.Frame(Frame() with { ReviewOn = day.AddDays(1) }, EconomySettings.AsDelivered(), later with { Version = 3 }).Refusals).Field);
    }

    private static Saving At(int version, Member? by = null) => new(by ?? Lis, version, Given.Now);

    private static CaseFrame Frame() => new(2027, 5, 2026, "", null);

    private EconomyLine Stored(EconomyLine line) => found.Content.Lines.Single(l => l.Id == line.Id);
}
