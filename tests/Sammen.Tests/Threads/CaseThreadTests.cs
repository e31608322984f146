using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Dialogues.Periods;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Tests.Dialogues;
using Sammen.Tests.Dialogues.Periods;

namespace Sammen.Tests.Threads;

/// <summary>From what was said over an assumption and the business case to the decision, and back; and what becomes of it when the writer takes the words back.</summary>
public sealed class CaseThreadTests(SammenApp app)
{
    private const string Said = "Alle på vagt ser på skærmen.";

    private Assumption assumption = null!;
    private BusinessCase found = null!;
    private Decision decision = null!;

    [Fact]
    public async Task From_the_decision_one_gets_back_to_the_doubt_and_from_what_was_said_on_to_the_decision()
    {
        var (round, lift) = await Told();
        var reader = round.Leader;

        await reader.Visit(At(round, $"traad/beslutning/{decision.Id}"));
        // The statement it was lifted from has the same words.
        await reader.Visit(reader.Page.QuerySelector("a[href*='/traad/forudsaetning/']")!.GetAttribute("href")!);
        Assert.Contains("Nattevagten gør ikke.", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Den får en plads i vagtrummet.", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Hvad med ferier?", reader.Text, StringComparison.Ordinal);
        Assert.Contains("Venter på svar", reader.Text, StringComparison.Ordinal);
        await reader.Follow("Initiativets businesscase");
        await reader.Follow("Bygger på den, som den var (version 1): Indfør skærme");
        Assert.EndsWith("/businesscase/versioner/1", reader.Path, StringComparison.Ordinal);

        await reader.Visit(At(round, $"traad/loeft/{lift.Id}"));
        Assert.Contains("En tvivl venter på svar", reader.Text, StringComparison.Ordinal);
        await reader.Follow("Indfør skærme");
        Assert.Contains("Centerchefen", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gain_in_the_version_decided_on_stays_behind_the_decision_when_its_line_is_taken_out()
    {
        var (round, _) = await Told();
        var (now, by) = (app.Clock.GetUtcNow(), round.LeadingMember);
        await app.In(round.Village.Municipality.Id, async db =>
        {
            var initiative = await db.Set<Initiative>().SingleAsync(i => i.Id == round.Initiative.Id);
            var economy = await db.Set<BusinessCase>().SingleAsync();
            var gain = Benefit.Name(Id<Benefit>.Random(), initiative.Id, new("Ro om aftenen", BenefitType.Quality, [], "Borgere"), null, now.Day()).Expect();
            var line = new EconomyLine { Id = Guid.NewGuid(), Name = "Tid", Kind = LineKind.Gain, Unit = LineUnit.Hours, Area = BudgetArea.Service, BenefitId = gain.Id.Value };
            db.AddRange(gain, economy.Put(line, new(by, economy.Version, now)).Expect());
            decision = Decision.Record(
                initiative, new(DecisionOutcome.GoOn, "Fortsæt", "Centerchefen", now.Day(), "Det holder.", "", null, [], economy.Version), initiative.Version, now).Expect();
            db.AddRange(decision, economy.Remove(line.Id, new(by, economy.Version, now)).Expect());
            return await db.SaveChangesAsync();
        });

        await round.Leader.Visit(At(round, $"traad/beslutning/{decision.Id}"));
        await round.Leader.Follow("Ro om aftenen");
        Assert.DoesNotContain("Initiativets businesscase", round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Follow("Fortsæt");
        Assert.Contains("Bygger på den, som den var (version 2)", round.Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_points_open_in_both_languages_and_another_initiatives_are_not_here()
    {
        var (round, _) = await Told();
        var other = await round.Village.Initiative(round.LeadingMember, "Et andet");
        string[] points = [$"traad/forudsaetning/{assumption.Id}", $"traad/businesscase/{found.Id}", $"traad/beslutning/{decision.Id}", "businesscase/versioner/1"];
        foreach (var point in points)
        {
            await round.Leader.Visit(At(round, point));
            Assert.DoesNotContain("Case.", round.Leader.Text, StringComparison.Ordinal);
            await round.Leader.Open(round.Village.Path(other, point));
            Assert.Equal(HttpStatusCode.NotFound, round.Leader.Status);
        }

        await round.Leader.Visit(At(round, points[0]));
        await round.Leader.Press("English");
        foreach (var point in points)
        {
            await round.Leader.Visit(At(round, point));
            Assert.DoesNotContain("usinesscase", round.Leader.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("orudsætning", round.Leader.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task When_the_writer_takes_the_words_back_they_are_on_no_page_and_the_decision_stands()
    {
        var (round, _) = await Told();

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        await NoPageHas(round);
    }

    [Fact]
    public async Task On_the_promised_day_the_words_are_on_no_page_and_the_decision_stands()
    {
        var (round, _) = await Told(Hearing.Plan(Reading.AfterClosing, Entrance.Link) with { DeletesOn = new DateOnly(2041, 1, 1) });

        await using (var scope = app.Services.CreateAsyncScope())
        {
            await KeepDeletionPromise.Delete(scope.ServiceProvider.GetRequiredService<SammenDb>(), new DateOnly(2041, 1, 1), TestContext.Current.CancellationToken);
        }

        await NoPageHas(round);
    }

    private async Task NoPageHas(Round round)
    {
        await round.Leader.Open(At(round, $"traad/forudsaetning/{assumption.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, round.Leader.Status);
        foreach (var page in new[]
        {
            $"traad/beslutning/{decision.Id}", $"traad/businesscase/{found.Id}", "beslutninger", "businesscase/versioner/1", "fortaelling", "dagsordenspunkt", "traad",
        })
        {
            await round.Leader.Visit(At(round, page));
            Assert.DoesNotContain(Said, round.Leader.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.DoesNotContain("Social Sosu", round.Leader.Text, StringComparison.Ordinal);
        }

        await round.Leader.Visit(At(round, "beslutninger"));
        Assert.Contains("Businesscasen, som den var (version 1)", round.Leader.Text, StringComparison.Ordinal);
    }

    private async Task<(Round Round, Lift Lift)> Told(PeriodPlan? period = null)
    {
        var round = await Round.Begin(app, period);
        if (period is null)
        {
            await Round.Say(await round.Employee.Visit(round.Path), Said);
        }
        else
        {
            await Round.Say(await app.Visitor().Visit(round.GuestPath), Said);
        }

        await round.Close();
        var (now, by) = (app.Clock.GetUtcNow(), round.LeadingMember);
        return await app.In(round.Village.Municipality.Id, async db =>
        {
            var dialogue = await db.Set<Dialogue>().SingleAsync(d => d.Id == round.Dialogue.Id);
            var statement = await db.Set<Statement>().SingleAsync();
            var initiative = await db.Set<Initiative>().SingleAsync(i => i.Id == round.Initiative.Id);
            var lift = Lift.Of(dialogue, statement, new(Id<Lift>.Random(), LiftKind.Condition, Said, Phase.Idea, by), [], now.Day()).Expect();
            assumption = Assumption.Write(Id<Assumption>.Random(), initiative.Id, new(Said, null, null, []), (lift, statement), by, now.Day()).Expect();
            var answered = Challenge.Raise(Id<Challenge>.Random(), assumption, "Nattevagten gør ikke.", by, now.Day()).Expect();
            answered.Reply("Det er rigtigt.", "Den får en plads i vagtrummet.", by, answered.Version, now.Day()).Expect();
            var waiting = Challenge.Raise(Id<Challenge>.Random(), assumption, "Hvad med ferier?", by, now.Day()).Expect();
            (found, var first) = BusinessCase.Begin(initiative, EconomySettings.AsDelivered(), by, now);
            decision = Decision.Record(
                initiative, new(DecisionOutcome.GoOn, "Indfør skærme", "Centerchefen", now.Day(), "Det holder.", "", null, [], 1), initiative.Version, now).Expect();
            db.AddRange(lift, assumption, answered, waiting, found, first, decision);
            await db.SaveChangesAsync();
            return (round, lift);
        });
    }

    private static string At(Round round, string rest) => round.Village.Path(round.Initiative, rest);
}
