using Sammen.Domain.Method;
using Sammen.Domain.Radar;

namespace Sammen.Domain.Tests.Radar;

public sealed class RadarRuleTests
{
    // Each line is a maturity from 1 to 9, each letter a spread from hardly any to nearly all municipalities: Afvent, Hold øje, aPrøv, Klar.
    [Theory]
    [InlineData(1, "AAHHP")]
    [InlineData(2, "AAHHP")]
    [InlineData(3, "AHHPP")]
    [InlineData(4, "AHHPP")]
    [InlineData(5, "HHPPK")]
    [InlineData(6, "HHPPK")]
    [InlineData(7, "HPPKK")]
    [InlineData(8, "HPPKK")]
    [InlineData(9, "PPKKK")]
    public void The_ring_is_the_mean_of_maturity_and_spread(int maturity, string rings) =>
        Assert.Equal(rings, string.Concat(Enum.GetValues<RadarSpread>().Select(spread => "AHPK"[(int)RadarRule.RingOf(RadarRule.PositionOf(maturity, spread))])));

    [Fact]
    public void The_edge_is_an_idea_that_nobody_uses_and_the_middle_is_what_all_use()
    {
        Assert.Equal(0, RadarRule.PositionOf(1, RadarSpread.Hardly));
        Assert.Equal(RadarRule.Innermost, RadarRule.PositionOf(RadarRule.MostMature, RadarSpread.NearlyAll));
        Assert.All(Enumerable.Range(0, RadarRule.Innermost + 1), position => Assert.InRange(RadarRule.WithinRing(position), 0, 0.999));
        Assert.All(Enumerable.Range(1, RadarRule.Innermost), position => Assert.True(
            RadarRule.RingOf(position) > RadarRule.RingOf(position - 1) || RadarRule.WithinRing(position) > RadarRule.WithinRing(position - 1)));
    }

    [Fact]
    public void Another_ring_than_the_rules_needs_a_word_on_why()
    {
        Assert.Equal(RadarRing.Try, Assessed(2026, 7, RadarSpread.Some).Ring);
        Assert.Equal("Because", Assert.Single(Assess(2026, new(7, RadarSpread.Some, RadarRing.Watch, " ")).Refusals).Field);
        var deviating = Assess(2026, new(7, RadarSpread.Some, RadarRing.Watch, "Vi venter på en retningslinje")).Expect();
        Assert.Equal((RadarRing.Watch, true), (deviating.Ring, deviating.Deviates));
        Assert.False(Assess(2026, new(7, RadarSpread.Some, RadarRing.Try, "")).Expect().Deviates);
    }

    [Fact]
    public void A_ring_alone_will_do_and_half_of_the_numbers_will_not()
    {
        var known = Assess(2026, new(null, null, RadarRing.Ready, "")).Expect();
        Assert.Equal((RadarRing.Ready, null, false), (known.Ring, known.Position, known.Deviates));
        Assert.Equal(["Maturity", "Spread"], Assess(2026, new(null, null, null, "")).Refusals.Select(r => r.Field));
        Assert.Equal("Spread", Assert.Single(Assess(2026, new(3, null, RadarRing.Ready, "")).Refusals).Field);
        Assert.Equal("Maturity", Assert.Single(Assess(2026, new(10, RadarSpread.Few, null, "")).Refusals).Field);
    }

    [Fact]
    public void A_year_is_assessed_once_and_lies_no_further_ahead_than_the_next()
    {
        var technology = Named("Faldsensorer");
        var first = Assessed(2026, 7, RadarSpread.Some, technology);
        var text = new RadarAssessmentText(8, RadarSpread.Some, null, "");
        Assert.Equal("Radar.YearTaken", Assert.Single(RadarAssessment.Write(Id<RadarAssessment>.Random(), technology, 2026, text, [first], Given.Member(), Given.Today).Refusals).Code);
        Assert.Empty(RadarAssessment.Write(Id<RadarAssessment>.Random(), technology, 2027, text, [first], Given.Member(), Given.Today).Refusals);
        foreach (var year in new int?[] { 1999, 2028 })
        {
            Assert.Equal("Radar.YearOutside", Assert.Single(Assess(year, text).Refusals).Code);
        }

        Assert.Equal(Refusal.Missing("Year"), Assert.Single(Assess(null, text).Refusals));
        Assert.Equal(Refusal.Stale, Assert.Single(first.Revise(text, 2, Given.Member(), Given.Today).Refusals));
        Assert.Equal((2, RadarRing.Try), (first.Revise(text, 1, Given.Member(), Given.Today).Expect().Version, first.Ring));
    }

    [Fact]
    public void Movement_is_seen_from_the_last_year_before_it_was_assessed_in()
    {
        var (technology, unseen) = (Named("Faldsensorer"), Named("Droner", Technology.NetworkTechnology));
        RadarAssessment[] all = [Assessed(2023, 9, RadarSpread.NearlyAll, technology), Assessed(2025, 5, RadarSpread.Few, technology), Assessed(2026, 7, RadarSpread.Few, technology), Assessed(2027, 7, RadarSpread.Few, technology)];

        Assert.Equal(
            [RadarMovement.New, RadarMovement.Outwards, RadarMovement.Inwards, RadarMovement.Unchanged],
            new[] { 2023, 2025, 2026, 2027 }.Select(year => Assert.Single(RadarOfYear.Of([technology, unseen], all, year, null).Blips).Movement));
        Assert.Equal(2023, RadarOfYear.Of([technology], all, 2025, null).Blips[0].Before!.Year);
        Assert.Equal([2027, 2026, 2025, 2023], RadarOfYear.Years(all));
        Assert.Equal([unseen], RadarOfYear.Of([technology, unseen], all, 2026, null).NotAssessed);
    }

    [Fact]
    public void The_radar_of_a_field_has_its_own_and_those_for_all_numbered_by_segment_from_the_middle_out()
    {
        var (robots, sensors, air, net) = (
            Named("Robotter", Technology.SoftwareRobots), Named("Faldsensorer", Technology.Sensors, Field.SocialAndHealth), Named("Luftmålere", Technology.Sensors, Field.ChildcareAndSchool),
            Named("Net", Technology.NetworkTechnology));
        RadarTechnology[] technologies = [net, air, sensors, robots];
        RadarAssessment[] all = [Assessed(2026, 2, RadarSpread.Few, sensors), Assessed(2026, 9, RadarSpread.Many, air), Assessed(2026, 2, RadarSpread.Few, robots), Assessed(2026, 2, RadarSpread.Few, net)];

        Assert.Equal([(1, robots), (2, air), (3, sensors), (4, net)], RadarOfYear.Of(technologies, all, 2026, null).Blips.Select(b => (b.Number, b.Technology)));
        Assert.Equal([robots, sensors, net], RadarOfYear.Of(technologies, all, 2026, Field.SocialAndHealth).Blips.Select(b => b.Technology));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("www.kl.dk")]
    public void A_link_leads_to_the_web_and_nowhere_else(string link) => Assert.Equal(
        "Radar.NoWebAddress", Assert.Single(RadarTechnology.Write(Id<RadarTechnology>.Random(), new("Droner", Technology.Sensors, null, "", link)).Refusals).Code);

    internal static RadarTechnology Named(string name, Technology kind = Technology.Sensors, params Field[] fields) =>
        RadarTechnology.Write(Id<RadarTechnology>.Random(), new(name, kind, fields, "", "")).Expect();

    internal static RadarAssessment Assessed(int year, int maturity, RadarSpread spread, RadarTechnology? technology = null) =>
        Assess(year, new(maturity, spread, null, ""), technology).Expect();

    private static Result<RadarAssessment> Assess(int? year, RadarAssessmentText text, RadarTechnology? technology = null) =>
        RadarAssessment.Write(Id<RadarAssessment>.Random(), technology ?? Named("Faldsensorer"), year, text, [], Given.Member(), Given.Today);
}
