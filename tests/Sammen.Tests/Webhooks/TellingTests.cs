using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Committees;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;
using Sammen.Domain.Webhooks;

namespace Sammen.Tests.Webhooks;

/// <summary>What is told, and that it is told without a word of what anybody wrote.</summary>
public sealed class TellingTests
{
    private const string Secret = "Kun Kirsten ved det";

    [Fact]
    public async Task Each_thing_that_happens_is_told_with_where_it_happened_and_nothing_that_people_wrote()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        var village = story.Village;
        var (member, leader) = await village.SignedIn(Secret + " Leder");
        var initiative = await village.Initiative(member, Secret);
        var at = village.Path(initiative);
        var today = story.App.Clock.GetUtcNow().Day();

        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, Secret, member, today).Expect());
        await leader.Visit($"{at}/bekymringer/{concern.Id}");
        await leader.Press("Gem svaret", ("Reply", Secret));
        // Better words for the same answer are no news.
        await leader.Visit($"{at}/bekymringer/{concern.Id}");
        await leader.Press("Gem svaret", ("Reply", Secret + " nu"));
        await leader.Visit($"{at}/beslutninger/ny");
        await leader.Press("Gem beslutningen", ("Outcome", "GoOn"), ("Headline", Secret), ("DecidedBy", Secret), ("Why", Secret));
        await leader.Visit($"{at}/beslutninger/ny");
        await leader.Press("Gem beslutningen", ("Outcome", "Stop"), ("Headline", Secret), ("DecidedBy", Secret), ("Why", Secret));
        var benefit = await village.Keep(() =>
        {
            var gain = Benefit.Name(Id<Benefit>.Random(), initiative.Id, new(Secret, BenefitType.Quality, [], Secret), null, today).Expect();
            return gain.Aim(new(Secret, Secret, "2", "5", today.AddYears(2)), gain.Version).Expect();
        });
        await story.App.In(village.Municipality.Id, async db =>
        {
            db.AddRange(Measurement.Take(benefit, [], [new(today.AddDays(-1), 3m, Secret), new(today, 4m, Secret)], Secret, (_, part) => part, today).Expect().Select(t => t.Measurement));
            return await db.SaveChangesAsync();
        });
        var (meeting, item) = await Minuted(story, member, initiative);
        await Closed(story, member, initiative);
        await story.Look();

        var told = story.Bodies.DistinctBy(b => b.GetProperty("type").GetString()).ToDictionary(b => b.GetProperty("type").GetString()!, b => b.GetProperty("about"));
        Assert.Equal(
            ["agendaItem.minuted", "concern.answered", "decision.made", "initiative.begun", "initiative.phaseChanged", "initiative.stopped", "measurement.recorded", "survey.closed"],
            story.Bodies.Select(b => b.GetProperty("type").GetString()!).Order(StringComparer.Ordinal).Distinct());
        Assert.Equal(2, story.Bodies.Count(b => b.GetProperty("type").GetString() == "decision.made"));
        Assert.Single(story.Bodies, b => b.GetProperty("type").GetString() == "concern.answered");
        Assert.Single(story.Bodies, b => b.GetProperty("type").GetString() == "measurement.recorded");
        Assert.Equal($"{at}/bekymringer/{concern.Id}", told["concern.answered"].GetProperty("page").GetString());
        Assert.Equal(("benefit", $"{at}/gevinster/{benefit.Id}"), (told["measurement.recorded"].GetProperty("kind").GetString(), told["measurement.recorded"].GetProperty("page").GetString()));
        Assert.Equal($"{village.Path()}/udvalg/{meeting.CommitteeId}/moeder/{meeting.Id}", told["agendaItem.minuted"].GetProperty("page").GetString());
        Assert.Equal(item.Id.ToString(), told["agendaItem.minuted"].GetProperty("id").GetString());
        Assert.All(told.Values, about => Assert.Equal(initiative.Id.ToString(), about.GetProperty("initiative").GetString()));
        // The hour of a reply or of a closing is nobody's business.
        Assert.All(story.Bodies, b => Assert.Equal(b.GetProperty("type").GetString() is "concern.answered" or "survey.closed", b.GetProperty("at").ValueKind == JsonValueKind.Null));
        Assert.All(story.Receiver.Received, come => Assert.DoesNotContain("Kirsten", come.Body, StringComparison.OrdinalIgnoreCase));
        foreach (var page in told.Values.Select(about => about.GetProperty("page").GetString()!))
        {
            await leader.Visit(page);
        }
    }

    [Fact]
    public async Task What_is_without_name_is_not_told_nor_that_it_was_taken_back()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        var member = await story.Village.Member("Leder");
        var initiative = await story.Village.Initiative(member);
        var now = story.App.Clock.GetUtcNow();
        var dialogue = await story.Village.Keep(() => Dialogue.Open(initiative, new("Aften", Situation.Workplace, [new(1, 1)], Naming.WithoutName, null), now).Expect());
        var statement = await story.Village.Keep(() => dialogue.Add(new(Id<Statement>.Random(), new(1, 1), StatementKind.Concern, "Bliver vi færre?", null, null, "hemmelig"), now).Expect());
        var concern = await story.Village.Keep(() => Concern.From(statement, dialogue));
        await story.App.In(story.Village.Municipality.Id, async db =>
        {
            var found = await db.Set<Concern>().SingleAsync(c => c.Id == concern.Id);
            found.Answer("Nej.", member, found.Version, now.Day()).Expect();
            found.Withdraw();
            return await db.SaveChangesAsync();
        });

        Assert.Equal([EventKind.InitiativeBegun], (await story.Deliveries()).Select(d => d.Kind));
    }

    [Fact]
    public async Task Only_what_was_chosen_is_told_and_nothing_that_happened_while_it_was_closed()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe(EventKind.InitiativeStopped);
        var leader = await story.Village.Member("Leder");
        await story.Village.Initiative(leader);
        Assert.Empty(await story.Deliveries());

        await Stop(story, await story.Village.Initiative(leader, "Et til"));
        Assert.Equal([EventKind.InitiativeStopped], (await story.Deliveries()).Select(d => d.Kind));

        await story.App.In(story.Village.Municipality.Id, async db =>
        {
            (await db.Set<Subscription>().SingleAsync()).Close(new DateOnly(2040, 11, 26));
            return await db.SaveChangesAsync();
        });
        await Stop(story, await story.Village.Initiative(leader, "Et tredje"));
        Assert.Single(await story.Deliveries());
        await story.Look();
        Assert.Empty(story.Receiver.Received);
    }

    [Fact]
    public async Task Neighbours_hear_nothing_of_each_other()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        var neighbour = await Village.Found(story.App);
        await neighbour.Initiative(await neighbour.Member("Nabo"));
        await story.Look();

        Assert.Empty(story.Receiver.Received);
        Assert.Empty(await story.Deliveries());
        Assert.Empty(await story.App.In(neighbour.Municipality.Id, db => db.Set<Delivery>().ToListAsync()));
    }

    [Fact]
    public async Task A_message_leaves_no_second_line_in_the_trail()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        await story.Village.Initiative(await story.Village.Member("Leder"));

        var subjects = await story.App.In(story.Village.Municipality.Id, db => db.Set<AuditEntry>().Select(a => a.Subject).ToListAsync());
        Assert.Contains(nameof(Subscription), subjects);
        Assert.DoesNotContain(nameof(Delivery), subjects);
    }

    private static Task<int> Stop(ToldStory story, Initiative initiative) => story.App.In(story.Village.Municipality.Id, async db =>
    {
        (await db.Set<Initiative>().SingleAsync(i => i.Id == initiative.Id)).Stop(new DateOnly(2040, 11, 26));
        return await db.SaveChangesAsync();
    });

    private static async Task Closed(ToldStory story, Member by, Initiative initiative)
    {
        var today = story.App.Clock.GetUtcNow().Day();
        var agreed = await story.Village.Keep(() => SurveyAgreement.Write(Secret, today, "", by, today).Expect());
        var survey = await story.Village.Keep(() => Survey.Open(
            initiative, new(SurveyKind.GoodWork, Moment.Before, "", Secret, Secret, today.AddDays(7), today.AddDays(90)), agreed, today, Id<Survey>.Random()).Expect());
        await story.App.In(story.Village.Municipality.Id, async db =>
        {
            (await db.Set<Survey>().SingleAsync(s => s.Id == survey.Id)).Close([], 5, commentsWait: false, today).Expect();
            return await db.SaveChangesAsync();
        });
    }

    private static async Task<(CommitteeMeeting Meeting, CommitteeItem Item)> Minuted(ToldStory story, Member by, Initiative initiative)
    {
        var (village, today) = (story.Village, story.App.Clock.GetUtcNow().Day());
        var committee = await village.Keep(() => Committee.Found(Id<Committee>.Random(), new(Secret, CommitteeLevel.Local, null, null), new([])).Expect());
        var meeting = await village.Keep(() => CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(today, Secret, null), []).Expect());
        var item = await village.Keep(() => CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, initiative, Secret, Secret, [], by, today).Expect());
        await story.App.In(village.Municipality.Id, async db =>
        {
            var found = await db.Set<CommitteeItem>().SingleAsync(i => i.Id == item.Id);
            found.Minute(new(Secret, Secret, ItemOutcome.Disagreement, null, null), meeting, found.Version, today).Expect();
            await db.SaveChangesAsync();
            // Mended minutes are no news.
            found.Minute(new(Secret, Secret + " nu", ItemOutcome.Agreement, null, null), meeting, found.Version, today).Expect();
            return await db.SaveChangesAsync();
        });
        return (meeting, item);
    }
}
