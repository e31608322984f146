using System.Net;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Trials;

namespace Sammen.Tests.Start.Year;

/// <summary>The year wheel: a wheel and a list that say the same, for oneself, a committee, an initiative and as much of the municipality as one may see.</summary>
public sealed class YearTests(SammenApp app)
{
    private Village village = null!;
    private Member leader = null!;
    private Visitor mine = null!;
    private Initiative initiative = null!;
    private Committee committee = null!;
    private CommitteeMeeting meeting = null!;

    private DateOnly Today => app.Clock.GetUtcNow().Day();

    [Fact]
    public async Task The_days_of_an_initiative_stand_in_their_months_of_the_year_in_the_address()
    {
        await Begun();
        await village.Keep(() => ReviewPoint.Plan(Id<ReviewPoint>.Random(), initiative.Id, new(new(2041, 3, 2), "Styregruppen", "tidsplanen"), leader, Today).Expect());
        await village.Keep(() => Trial.Plan(Id<Trial>.Random(), initiative.Id, new("Det virker", "Kør en nat", null, null, new(2041, 2, 1)), new(), leader, Today).Expect());
        await village.Keep(() => TrainingPlan.Write(initiative.Id, new(2041, 5, 4), leader, Today).Expect());
        var activity = TrainingActivity.Write(Id<TrainingActivity>.Random(), initiative.Id, new("Øv i to hold", ActivityKind.Course, TrainingStep.Practice, null), leader, Today).Expect();
        await village.Keep(() => activity.Time(new(null, null, "2", StartSide.Before, null), activity.Version, leader, Today).Expect());
        await Agreed("Bestil ladere", new(2041, 1, 9));

        await mine.Visit(village.Path($"aarshjul?vis=initiativ-{initiative.Id}&aar=2041"));

        Assert.Equal(["Januar", "Februar", "Marts", "April", "Maj"], mine.Page.QuerySelectorAll(".yearmonth h2").Select(h => h.TextContent));
        Assert.Contains("9. januar Aftale Aftalt: Bestil ladere", mine.Text, StringComparison.Ordinal);
        Assert.Contains("1. februar Prøve En prøve slutter: Kør en nat", mine.Text, StringComparison.Ordinal);
        Assert.Contains("2. marts Eftersyn Se på planen igen: tidsplanen", mine.Text, StringComparison.Ordinal);
        Assert.Contains("20. april Oplæring Øv i to hold", mine.Text, StringComparison.Ordinal);
        Assert.Contains("4. maj Tages i brug", mine.Text, StringComparison.Ordinal);
        Assert.Equal(5, mine.Page.QuerySelectorAll(".yearwheel g").Length);
        Assert.Equal("true", mine.Page.QuerySelector(".yearwheel")!.GetAttribute("aria-hidden"));
        Assert.Null(mine.Page.QuerySelector(".yearwheel .now"));

        await mine.Follow("Året før: 2040");
        Assert.Contains("26. november Prøve En prøve begynder: Kør en nat", mine.Text, StringComparison.Ordinal);
        Assert.Contains("20. december Beslutning Der skal besluttes", mine.Text, StringComparison.Ordinal);
        Assert.NotNull(mine.Page.QuerySelector(".yearwheel .now"));
    }

    [Fact]
    public async Task A_month_of_very_many_days_shows_the_first_and_says_how_to_see_the_rest()
    {
        await Begun();
        for (var n = 1; n <= 61; n++)
        {
            await Agreed($"Aftale nr. {n}", new(2041, 3, 1 + (n / 3)));
        }

        await mine.Visit(village.Path("aarshjul?aar=2041"));
        Assert.Equal(60, mine.Page.QuerySelectorAll(".yearmonth li").Length);
        Assert.Contains("Her står de første 60 dage i marts. Vælg et udvalg eller et initiativ for at se resten.", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_committee_has_its_meetings_and_what_it_has_had_on_its_agenda()
    {
        await Begun();
        var (_, elsewhere) = await village.SignedIn("Andetsteds", at: village.OtherWorkplace);
        await village.Keep(() => CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, initiative, "Robotter om natten", "At drøfte", [], leader, Today).Expect());

        await mine.Visit(village.Path($"udvalg/{committee.Id}"));
        await mine.Follow("Se udvalgets år som et hjul");
        Assert.Contains("Møde i Lokal-MED Nord", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Der skal besluttes", mine.Text, StringComparison.Ordinal);
        Assert.Equal(2, mine.Page.QuerySelectorAll(".yearlist li").Length);

        // Every member sees the meeting; what one may not open is not told of.
        await elsewhere.Visit(village.Path($"aarshjul?vis=udvalg-{committee.Id}"));
        Assert.Contains("Møde i Lokal-MED Nord", elsewhere.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Der skal besluttes", elsewhere.Text, StringComparison.Ordinal);
        await elsewhere.Visit(village.Path("aarshjul?vis=alle"));
        Assert.DoesNotContain("Robotter", elsewhere.Text, StringComparison.Ordinal);
        await elsewhere.Visit(village.Path("aarshjul"));
        Assert.Contains("Der står ingen dage i 2040", elsewhere.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?aar=1999")]
    [InlineData("?aar=snart")]
    [InlineData("?vis=noget")]
    [InlineData("?vis=udvalg-1")]
    [InlineData("?vis=udvalg-11111111-1111-4111-8111-111111111111")]
    [InlineData("?vis=initiativ-11111111-1111-4111-8111-111111111111")]
    public async Task What_is_no_year_and_nothing_to_see_is_no_address(string query)
    {
        await Begun();

        Assert.Equal(HttpStatusCode.NotFound, (await mine.Open(village.Path("aarshjul") + query)).Status);
    }

    [Fact]
    public async Task An_initiative_one_may_not_see_has_no_year()
    {
        await Begun();
        var (_, elsewhere) = await village.SignedIn("Andetsteds", at: village.OtherWorkplace);

        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Open(village.Path($"aarshjul?vis=initiativ-{initiative.Id}"))).Status);
    }

    [Fact]
    public async Task A_month_with_much_keeps_the_rest_behind_one_click()
    {
        await Begun();
        foreach (var n in Enumerable.Range(1, 12))
        {
            await Agreed($"Nummer {n}", new(2041, 1, n));
        }

        await mine.Visit(village.Path("aarshjul?aar=2041"));

        Assert.Equal("Og 2 mere", Visitor.Fold(mine.Page.QuerySelector(".yearmonth summary")!.TextContent));
        Assert.Equal("Og 9 mere", Visitor.Fold(mine.Page.QuerySelector(".yearmonth .print-only")!.TextContent));
        Assert.Equal("12", Visitor.Fold(mine.Page.QuerySelector(".yearwheel g")!.TextContent));
    }

    [Fact]
    public async Task The_calendar_of_an_initiative_grows_in_sequence_when_something_is_moved()
    {
        await Begun();
        var review = await village.Keep(() => ReviewPoint.Plan(Id<ReviewPoint>.Random(), initiative.Id, new(new(2041, 3, 2), "Styregruppen", ""), leader, Today).Expect());
        await mine.Visit(village.Path($"aarshjul?vis=initiativ-{initiative.Id}"));
        var link = mine.Page.QuerySelectorAll("a").Single(a => Visitor.Fold(a.TextContent) == "Datoerne til din kalender").GetAttribute("href")!;
        Assert.Equal(village.Path(initiative, "kalender.ics"), link);

        var before = await Event(link, "Se på planen");
        Assert.Contains("SEQUENCE:1", before, StringComparison.Ordinal);
        Assert.Contains("LAST-MODIFIED:20401126T000000Z", before, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20410302", before, StringComparison.Ordinal);

        await mine.Visit(village.Path(initiative, $"eftersyn/{review.Id}"));
        await mine.Press("Gem", ("On", "2041-03-20"));
        var after = await Event(link, "Se på planen");
        Assert.Contains("SEQUENCE:2", after, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20410320", after, StringComparison.Ordinal);
        Assert.Equal(Line(before, "UID:"), Line(after, "UID:"));
    }

    private async Task<string> Event(string link, string summary)
    {
        // A long line is folded, and what folds it is no part of it (RFC 5545).
        var file = (await mine.Http.GetStringAsync(link, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        return Assert.Single(file.Split("BEGIN:VEVENT")[1..], e => e.Contains($"SUMMARY:{summary}", StringComparison.Ordinal));
    }

    private static string Line(string calendar, string mark) => calendar.Split('\n').Single(l => l.StartsWith(mark, StringComparison.Ordinal));

    private Task<Agreement> Agreed(string what, DateOnly on) =>
        village.Keep(() => Agreement.Make(Id<Agreement>.Random(), initiative.Id, new(what, "Leder", on), new(), Today).Expect());

    private async Task Begun()
    {
        village = await Village.Found(app);
        (leader, mine) = await village.SignedIn("Lene Leder");
        initiative = await village.Initiative(leader, "Robotter", i => i.ExpectDecision(new DateOnly(2040, 12, 20)));
        committee = await village.Keep(() => Committee.Found(Id<Committee>.Random(), new("Lokal-MED Nord", CommitteeLevel.Local, null, village.Workplace.Id), new([])).Expect());
        meeting = await village.Keep(() => CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(new(2040, 12, 10), "", null), []).Expect());
    }
}
