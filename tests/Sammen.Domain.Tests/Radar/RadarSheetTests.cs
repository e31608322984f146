using Sammen.Domain.Method;
using Sammen.Domain.Radar;

namespace Sammen.Domain.Tests.Radar;

public sealed class RadarSheetTests
{
    private static readonly string[] Heading = ["name", "ring", "quadrant", "isNew", "description"];

    [Fact]
    public void A_line_is_read_whatever_the_order_of_the_columns_and_the_words_of_the_tool()
    {
        var rows = RadarSheet.Read([
            new(1, ["Description", "QUADRANT", "Ring", "Name", "status"]), new(2, ["Melder fald", "sensorer", "hold  øje", "Faldsensorer", "?"]), new(3, ["", "Software robots", "Adopt", "Robotter"]),
        ]).Expect();

        Assert.Equal([new(2, "Faldsensorer", RadarRing.Watch, Technology.Sensors, null, "Melder fald"), new(3, "Robotter", RadarRing.Ready, Technology.SoftwareRobots, null, "")], rows);
    }

    [Theory]
    [InlineData("Radar.LineNoName", "", "KLAR", "Apps", "", "")]
    [InlineData("Radar.LineRing", "Droner", "Snart", "Apps", "", "")]
    [InlineData("Radar.LineQuadrant", "Droner", "KLAR", "Platforms", "", "")]
    [InlineData("Radar.LineIsNew", "Droner", "KLAR", "Apps", "måske", "")]
    [InlineData("Radar.LineCivilNumber", "Droner", "KLAR", "Apps", "", "Spørg 010190-1234")]
    [InlineData("Radar.LineTwice", " faldSENSORER ", "KLAR", "Apps", "", "")]
    public void What_cannot_be_read_is_named_with_its_line(string code, params string[] cells)
    {
        var refusal = Assert.Single(RadarSheet.Read([new(1, Heading), new(2, ["Faldsensorer", "KLAR", "Sensorer", "", ""]), new(5, cells)]).Refusals);
        Assert.Equal((code, 5), (refusal.Code, refusal.Args[0]));
    }

    [Fact]
    public void Too_much_and_too_little_is_refused()
    {
        Assert.Equal("Radar.NoColumn", Assert.Single(RadarSheet.Read([new(1, ["Faldsensorer", "KLAR", "Sensorer"])]).Refusals).Code);
        Assert.Equal("Common.Missing", Assert.Single(RadarSheet.Read([new(1, Heading)]).Refusals).Code);
        Assert.Equal("Radar.TooManyLines", Assert.Single(RadarSheet.Read([new(1, Heading), .. Enumerable.Range(2, RadarSheet.MostLines + 1).Select(n => new CsvLine(n, [$"Nr. {n}", "KLAR", "Apps"]))]).Refusals).Code);
        Assert.Equal("Radar.LineTooLong", Assert.Single(RadarSheet.Read([new(1, Heading), new(2, [new string('x', 121), "KLAR", "Apps"])]).Refusals).Code);
    }

    [Fact]
    public void Formulas_are_made_harmless_on_the_way_out_and_are_text_on_the_way_in()
    {
        var row = new RadarRow(2, "=HYPERLINK(\"http://x\")", RadarRing.Try, Technology.Apps, true, "+1, @nogen\n-2");

        var sheet = RadarSheet.Write([row]);

        Assert.Equal("name,ring,quadrant,isNew,description\r\n\"'=HYPERLINK(\"\"http://x\"\")\",AFPRØV,Apps,TRUE,\"'+1, @nogen\n'-2\"\r\n", sheet);
        Assert.Equal([row], RadarSheet.Read([new(1, Heading), new(2, ["'=HYPERLINK(\"http://x\")", "AFPRØV", "Apps", "TRUE", "'+1, @nogen\n'-2"])]).Expect());
    }

    [Fact]
    public void A_file_adds_changes_and_leaves_alone_and_what_was_seen_is_what_is_taken_in()
    {
        var (known, same) = (RadarRuleTests.Named("Faldsensorer", Technology.Sensors, Field.SocialAndHealth), RadarRuleTests.Named("Luftmålere"));
        RadarAssessment[] all = [RadarRuleTests.Assessed(2026, 7, RadarSpread.Some, known), RadarRuleTests.Assessed(2026, 7, RadarSpread.Some, same)];
        RadarRow[] rows =
        [
            new(2, "faldsensorer", RadarRing.Watch, Technology.Sensors, false, "Melder fald"), new(3, "Luftmålere", RadarRing.Try, Technology.Sensors, false, ""),
            new(4, "Droner", RadarRing.Wait, Technology.NetworkTechnology, false, ""), new(5, "Briller", RadarRing.Wait, Technology.VideoSolutions, true, ""),
        ];
        RadarIntake Held() => RadarIntake.Of(rows, [known, same], all, 2026);
        var intake = Held();
        Assert.Equal([IntakeChange.Changed, IntakeChange.Unchanged, IntakeChange.Added, IntakeChange.Added], intake.Lines.Select(l => l.Change));
        Assert.Equal(intake.Mark, Held().Mark);

        var added = intake.TakeIn([Field.Employment], "Fra en fil", Given.Member(), Given.Now).Expect();

        Assert.NotEqual(intake.Mark, Held().Mark);
        Assert.Equal(["Droner", "Briller"], added.Technologies.Select(t => t.Name));
        Assert.All(added.Technologies, t => Assert.Equal([Field.Employment], t.Fields));
        Assert.Equal(("Melder fald", RadarRing.Watch, "Fra en fil", 7), (known.Description, all[0].Ring, all[0].Because, all[0].Maturity!.Value));
        Assert.Equal([Field.SocialAndHealth], known.Fields);
        Assert.Equal((1, 1), (same.Version, all[1].Version));
        var radar = RadarOfYear.Of([known, same, .. added.Technologies], [.. all, .. added.Assessments], 2026, null);
        Assert.Equal(
            [("Briller", RadarMovement.New), ("Droner", RadarMovement.NotCompared)],
            radar.Blips.Where(b => b.Assessment.Ring == RadarRing.Wait).Select(b => (b.Technology.Name, b.Movement)));
        Assert.True(RadarIntake.Of(rows, [known, same, .. added.Technologies], [.. all, .. added.Assessments], 2026).IsNothingNew);
    }
}
