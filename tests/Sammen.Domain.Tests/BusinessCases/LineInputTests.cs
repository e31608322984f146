using Sammen.Domain.BusinessCases;

namespace Sammen.Domain.Tests.BusinessCases;

public sealed class LineInputTests
{
    private static readonly EconomyLine Line = Cases.Money();

    [Fact]
    public void A_new_line_begins_with_what_it_is()
    {
        var id = Guid.NewGuid();

        var line = ((EconomyLine?)null).Named(id, LineKind.Gain, " Mindre\nkørsel ", LineUnit.Hours, BudgetArea.Transfers, "Drift\r\nog vej", 2027).Expect();

        Assert.Equal((id, "Mindre kørsel", "Drift og vej"), (line.Id, line.Name, line.Account));
        Assert.Equal((LineKind.Gain, LineUnit.Hours, BudgetArea.Transfers, Recurrence.Lasting), (line.Kind, line.Unit, line.Area, line.Recurrence));
        Assert.Equal((2027, 0), (line.FirstYear, line.ChangedIn));
        Assert.Equal(default, line.Full);
    }

    [Fact]
    public void What_a_line_is_can_be_said_anew_and_the_rest_stays()
    {
        var before = Line with { FirstYear = 2030, LastYear = 2031, Phasing = [50], ChangedIn = 4 };

        var after = before.Named(Guid.NewGuid(), LineKind.Gain, "Salg", LineUnit.Kroner, BudgetArea.Capital, null, 2027).Expect();

        Assert.Equal(before with { Name = "Salg", Kind = LineKind.Gain, Area = BudgetArea.Capital }, after);
    }

    [Fact]
    public void Its_amounts_and_what_an_hour_was_worth_go_when_a_line_gets_another_unit()
    {
        var valued = Cases.Hours() with { Valued = new(300_00, "Direktionen", "Fordi"), Own = [new(2027, new(1, 2, 3))] };

        Assert.Equal(valued, Again(LineUnit.Hours));
        var kroner = Again(LineUnit.Kroner);
        Assert.Equal((default, null, false), (kroner.Full, kroner.Valued, kroner.HasAmount));

        EconomyLine Again(LineUnit unit) => valued.Named(valued.Id, valued.Kind, valued.Name, unit, valued.Area, null, 2027).Expect();
    }

    [Fact]
    public void What_a_line_must_have_is_asked_for_all_at_once()
    {
        Assert.Equal(["Kind", "Unit", "Area", "Name"], Fields(Named(null, null, null, " ", null)));
        Assert.Equal(["Kind", "Unit", "Area"], Fields(Named((LineKind)9, (LineUnit)9, (BudgetArea)9, "Licens", null)));
        Assert.Equal(["Common.TooLong", "Common.TooLong"], Codes(Named(LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, new('n', 81), new('k', 81))));
        Named(LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, new('n', 80), new('k', 80)).Expect();

        static Result<EconomyLine> Named(LineKind? kind, LineUnit? unit, BudgetArea? area, string name, string? account) =>
            ((EconomyLine?)null).Named(Guid.NewGuid(), kind, name, unit, area, account, 2027);
    }

    [Fact]
    public void How_much_and_when_is_typed_and_the_rest_stays()
    {
        var before = Line with { LastYear = 2040, Phasing = [50], Account = "Drift" };

        var after = before.Estimated("1.000", "2,000", "3.000,50", Recurrence.OneOff, 2200).Expect();

        Assert.Equal(before with { Full = new(1_000_00, 2_000_00, 3_000_50), Recurrence = Recurrence.OneOff, FirstYear = 2200 }, after);
    }

    [Fact]
    public void How_much_how_often_and_from_when_must_be_there()
    {
        Assert.Equal(["Likely", "Recurrence", "FirstYear"], Fields(Line.Estimated("", "", "", null, null)));
        Assert.Equal(["Recurrence"], Fields(Line.Estimated("", "1", "", (Recurrence)9, 2027)));
    }

    [Theory]
    [InlineData(1999, false)]
    [InlineData(2000, true)]
    [InlineData(2200, true)]
    [InlineData(2201, false)]
    [InlineData(27, false)]
    public void A_line_begins_and_ends_in_a_year_of_our_time(int year, bool isTaken)
    {
        string[] expected = isTaken ? [] : ["BusinessCases.Year"];

        Assert.Equal(expected, Codes(Line.Estimated(null, "1", null, Recurrence.Lasting, year)));
        Assert.Equal(expected, Codes((Line with { FirstYear = 2000 }).Spread(null, year, null)));
        Assert.Equal(isTaken ? [] : ["BusinessCases.OwnUnread"], Codes(Line.Spread(null, null, $"{year}: 1")));
    }

    [Fact]
    public void A_lasting_line_cannot_end_before_it_begins_from_whichever_side_it_is_typed()
    {
        var line = Line with { FirstYear = 2027, LastYear = 2030 };

        var last = Assert.Single(line.Spread("", 2026, "").Refusals);
        Assert.Equal(("BusinessCases.LastBeforeFirst", "LastYear", "2027"), (last.Code, last.Field, last.Args[0]));
        var first = Assert.Single(line.Estimated("", "1", "", Recurrence.Lasting, 2031).Refusals);
        Assert.Equal(("BusinessCases.FirstAfterLast", "FirstYear", "2030"), (first.Code, first.Field, first.Args[0]));

        Assert.Equal(2027, line.Spread("", 2027, "").Expect().LastYear);
        Assert.Equal(2030, line.Estimated("", "1", "", Recurrence.Lasting, 2030).Expect().FirstYear);
        Assert.Equal(2031, line.Estimated("", "1", "", Recurrence.OneOff, 2031).Expect().FirstYear);
        Assert.Null(line.Spread("", null, "").Expect().LastYear);
    }

    [Theory]
    [InlineData(null, new int[0])]
    [InlineData(" ; , % ", new int[0])]
    [InlineData("25,50,100", new[] { 25, 50, 100 })]
    [InlineData("25, 50, 100", new[] { 25, 50, 100 })]
    [InlineData("25 ;50\r\n100\t0", new[] { 25, 50, 100, 0 })]
    [InlineData("25 %, 50\u00a0%, 100%", new[] { 25, 50, 100 })]
    [InlineData("25%,50%,100%", new[] { 25, 50, 100 })]
    [InlineData("1000", new[] { 1000 })]
    public void Phasing_is_read_as_people_write_it(string? typed, int[] percents) => Assert.Equal(percents, Line.Spread(typed, null, null).Expect().Phasing);

    [Theory]
    [InlineData("25, halvt, 100", "halvt")]
    [InlineData("-25", "-25")]
    [InlineData("1001", "1001")]
    [InlineData("12.5", "12.5")]
    [InlineData("12,5 50 100", "12,5")]
    [InlineData("12,5; 50; 100", "12,5")]
    [InlineData("25, 37,5, 100", "37,5")]
    public void A_percent_that_is_not_whole_or_not_read_is_named(string typed, string named)
    {
        var refusal = Assert.Single(Line.Spread(typed, null, null).Refusals);

        Assert.Equal(("BusinessCases.PercentUnread", "Phasing", named), (refusal.Code, refusal.Field, refusal.Args[0]));
    }

    [Fact]
    public void Phasing_has_no_more_years_than_a_case()
    {
        Assert.Equal(75, Line.Spread(string.Join(' ', Enumerable.Repeat(9, 75)), null, null).Expect().Phasing.Count);
        Assert.Equal(["BusinessCases.Years"], Codes(Line.Spread(string.Join(' ', Enumerable.Repeat(9, 76)), null, null)));
    }

    [Fact]
    public void Own_years_are_typed_one_a_line_in_any_order_with_one_amount_or_three()
    {
        var own = Line.Spread("", null, "\n 2030 : 100.000 kr.\r\n\r\n2028: 80,000.50; 100.000; 130 000\r2029:5\n").Expect().Own;

        Assert.Equal(
            [new(2028, new(80_000_50, 100_000_00, 130_000_00)), new(2029, new(5_00, 5_00, 5_00)), new OwnYear(2030, new(100_000_00, 100_000_00, 100_000_00))], own);
        Assert.Equal(new OwnYear(2028, new(2_00, 2_00, 3_00)), Assert.Single(Line.Spread("", null, "2028: ; 2; 3").Expect().Own));
    }

    [Theory]
    [InlineData("mange")]
    [InlineData("2028")]
    [InlineData("2028:")]
    [InlineData("2028: mange")]
    [InlineData("2028: 1; 2")]
    [InlineData("2028: 1; 2; 3; 4")]
    [InlineData("2028: 3; 2; 4")]
    [InlineData("2028: 1; 2; 1")]
    [InlineData("2028: 1: 2")]
    [InlineData("28: 1")]
    [InlineData("år 2028: 1")]
    [InlineData("2.028: 1")]
    [InlineData("-2028: 1")]
    [InlineData("2028: 1,255; 1.300,555; 2.000")]
    public void An_own_year_that_cannot_be_read_is_named_with_its_line(string text)
    {
        var refusal = Assert.Single(Line.Spread("", null, "2027: 5\n\n" + text).Refusals);

        Assert.Equal(("BusinessCases.OwnUnread", "Own", 3, text), (refusal.Code, refusal.Field, refusal.Args[0], refusal.Args[1]));
    }

    [Fact]
    public void A_year_cannot_stand_twice()
    {
        var refusal = Assert.Single(Line.Spread("", null, "2028: 1\n2027: 2\n2028: 3").Refusals);

        Assert.Equal(("BusinessCases.YearTwice", "Own", "2028"), (refusal.Code, refusal.Field, refusal.Args[0]));
    }

    [Fact]
    public void All_that_is_wrong_with_the_spread_is_said_at_once() =>
        Assert.Equal(["Phasing", "LastYear", "Own"], Fields(Line.Spread("x", 3000, "x")));

    [Fact]
    public void Hours_become_money_when_somebody_says_how_much_who_and_why_and_hours_again_when_it_is_taken_back()
    {
        var valued = Cases.Hours().Value("312,50 kr.", " Direktionen ", "Stillinger nedlægges").Expect();
        Assert.Equal(new Valuation(312_50, "Direktionen", "Stillinger nedlægges"), valued.Valued);

        Assert.Null(valued.Value(" ", null, "").Expect().Valued);
        Assert.Null(Line.Value("", "", "").Expect().Valued);
    }

    [Theory]
    [InlineData("", "Direktionen", "", "Rate Common.Missing", "Because Common.Missing")]
    [InlineData("300", " ", "Fordi", "SaidBy Common.Missing")]
    [InlineData("mange", "Direktionen", "Fordi", "Rate Common.Unread")]
    [InlineData("0", "Direktionen", "Fordi", "Rate BusinessCases.RateRange")]
    [InlineData("-1", "Direktionen", "Fordi", "Rate BusinessCases.RateRange")]
    [InlineData("10.000,01", "", "Fordi", "Rate BusinessCases.RateRange", "SaidBy Common.Missing")]
    public void Of_hours_that_are_to_be_money_nothing_may_lack(string rate, string saidBy, string because, params string[] expected) =>
        Assert.Equal(expected, Cases.Hours().Value(rate, saidBy, because).Refusals.Select(r => $"{r.Field} {r.Code}"));

    [Fact]
    public void The_dearest_hour_and_the_longest_reason_are_taken()
    {
        Assert.Equal(10_000_00, Cases.Hours().Value("10.000", new('d', 120), new('f', 400)).Expect().Valued!.Rate);
        Assert.Equal(["Common.TooLong", "Common.TooLong"], Codes(Cases.Hours().Value("0,01", new('d', 121), new('f', 401))));
    }

    [Fact]
    public void Kroner_have_no_hours_to_be_worth_anything() => Assert.Equal("BusinessCases.NoHours", Codes(Line.Value("300", "Direktionen", "Fordi"))[0]);

    private static List<string> Codes(Result<EconomyLine> of) => [.. of.Refusals.Select(r => r.Code)];

    private static IEnumerable<string?> Fields(Result<EconomyLine> of) => of.Refusals.Select(r => r.Field);

    private static readonly EconomyLine Licence = new() { Id = Guid.NewGuid(), Name = "Licens", Kind = LineKind.Cost, Unit = LineUnit.Kroner, Area = BudgetArea.Service, FirstYear = 2040 };

    [Fact]
    public void A_line_has_no_more_years_of_its_own_than_a_case_has_years()
    {
        Assert.Equal(CaseContent.MostYears, Licence.Spread(null, null, Years(CaseContent.MostYears)).Expect().Own.Count);

        var refused = Assert.Single(Licence.Spread(null, null, Years(CaseContent.MostYears + 1)).Refusals);

        Assert.Equal(("BusinessCases.TooManyOwn", "Own"), (refused.Code, refused.Field));
    }

    private static string Years(int count) => string.Join('\n', Enumerable.Range(2040, count).Select(year => $"{year}: 100"));
}
