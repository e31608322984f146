using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Tests.Start;

/// <summary>"Your page" tells each what waits for them and what they were told.</summary>
public sealed class StartPageTests(SammenApp app)
{
    private Village village = null!;
    private Initiative initiative = null!;
    private Assumption assumption = null!;
    private Member leader = null!;

    private DateOnly Today => app.Clock.GetUtcNow().Day();

    [Fact]
    public async Task A_doubt_waits_for_those_who_lead_and_for_nobody_else()
    {
        await Begun();
        var (participant, theirs) = await village.SignedIn("Svend Sosu");
        await Join(participant);
        await Doubted(participant, "Nattevagten går aldrig forbi den.");
        var mine = await village.SignIn(leader);

        await mine.Visit(village.Path());
        await mine.Follow("Svar på en tvivl");
        Assert.Equal(village.Path(initiative, $"businesscase/forudsaetninger/{assumption.Id}"), mine.Path.Split('#')[0]);
        Assert.Contains("Nattevagten går aldrig forbi den.", mine.Text, StringComparison.Ordinal);
        await theirs.Visit(village.Path());
        Assert.DoesNotContain("tvivl", theirs.Text, StringComparison.Ordinal);

        await Doubted(participant, "Og om sommeren er vi for få.");
        await mine.Visit(village.Path());
        await mine.Follow("Svar på 2 tvivl");
        Assert.Contains("2 venter på svar", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_measurement_waits_to_be_answered_then_to_be_read_through_then_to_be_talked_about()
    {
        await Begun();
        var (elected, theirs) = await village.SignedIn("Tillidsrepræsentant");
        var (_, colleague) = await village.SignedIn("Kollega");
        await Join(elected, TeamRole.UnionRepresentative);
        var mine = await village.SignIn(leader);
        var plan = new SurveyPlan(SurveyKind.Competences, Moment.Before, "", "For at vide det", "Alle", Today.AddDays(7), Today.AddDays(90));
        var survey = await village.Keep(() => Survey.Open(initiative, plan, null, Today, Id<Survey>.Random()).Expect());
        await colleague.Visit(village.Path());
        await colleague.Follow("Svar på en måling");
        Assert.EndsWith($"/svar/{survey.Token}", colleague.Path, StringComparison.Ordinal);

        await app.In(village.Municipality.Id, async db =>
        {
            var found = await db.Set<Survey>().AsTracking().SingleAsync();
            var boxes = new List<AnswerBox>();
            for (var i = 0; i < Survey.FewestForComments; i++)
            {
                boxes.AddRange(found.Take(new(null, [.. found.Items.Select(_ => (int?)2)], [.. found.Items.Select(_ => "Vi mangler tid")]), boxes, Today).Expect());
            }

            db.AddRange(found.Close(boxes, 5, true, Today).Expect());
            return await db.SaveChangesAsync();
        });
        await colleague.Visit(village.Path());
        Assert.DoesNotContain("måling", colleague.Text, StringComparison.Ordinal);
        await theirs.Visit(village.Path());
        await theirs.Follow("Læs målingens kommentarer igennem");
        await mine.Visit(village.Path());
        await mine.Follow("Tal med de andre om målingens resultat");
        await mine.Press("Tal om resultatet");
        await mine.Visit(village.Path());
        Assert.DoesNotContain("Tal med de andre om målingens resultat", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Planlagt møde. Ikke begyndt endnu", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I gang lige nu", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_doubted_is_told_of_the_answer_and_of_what_was_changed_for_thirty_days()
    {
        await Begun();
        var (member, doubting) = await village.SignedIn("Bo Berg");
        var (_, namesake) = await village.SignedIn("Bo Berg");
        var doubt = await Doubted(member, "Nattevagten går aldrig forbi den.");
        await doubting.Visit(village.Path());
        Assert.DoesNotContain("tvivl", doubting.Text, StringComparison.Ordinal);

        var answering = await village.SignIn(leader);
        await answering.Visit(village.Path(initiative, $"businesscase/forudsaetninger/{assumption.Id}"));
        await answering.Press("Gem svaret", ("Answer", "Det er rigtigt."), ("Changes", "Den får en plads i vagtrummet."));
        await answering.Visit(village.Path());
        Assert.DoesNotContain("tvivl", answering.Text, StringComparison.Ordinal);

        await doubting.Visit(village.Path());
        Assert.Contains("Du skrev: \"Nattevagten går aldrig forbi den.\" Det er ændret: Den får en plads i vagtrummet.", doubting.Text, StringComparison.Ordinal);
        await namesake.Visit(village.Path());
        Assert.DoesNotContain("tvivl", namesake.Text, StringComparison.Ordinal);
        await doubting.Follow("Din tvivl har fået svar");
        Assert.Contains("Det er rigtigt.", doubting.Text, StringComparison.Ordinal);

        await app.In(village.Municipality.Id, db => db.Set<Challenge>().Where(c => c.Id == doubt.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.AnsweredOn, Today.AddDays(-31))));
        await doubting.Visit(village.Path());
        Assert.DoesNotContain("tvivl", doubting.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_no_longer_see_the_initiative_is_told_nothing_of_it()
    {
        await Begun();
        var (member, doubting) = await village.SignedIn("Svend Sosu", at: village.OtherWorkplace);
        var doubt = await Doubted(member, "Nattevagten går aldrig forbi den.");
        await app.In(village.Municipality.Id, async db =>
        {
            var found = await db.Set<Challenge>().AsTracking().SingleAsync(c => c.Id == doubt.Id);
            found.Reply("Det er rigtigt.", "", leader, found.Version, Today).Expect();
            return await db.SaveChangesAsync();
        });

        await doubting.Visit(village.Path());
        Assert.DoesNotContain("tvivl", doubting.Text, StringComparison.Ordinal);
        await Join(member);
        await doubting.Visit(village.Path());
        Assert.Contains("Din tvivl har fået svar", doubting.Text, StringComparison.Ordinal);
    }

    private async Task Begun()
    {
        village = await Village.Found(app);
        leader = await village.Member("Lene Leder");
        initiative = await village.Initiative(leader);
        assumption = await village.Keep(() =>
            Assumption.Write(Id<Assumption>.Random(), initiative.Id, new("Alle ser på skærmen.", null, null, []), null, leader, Today).Expect());
    }

    private Task<Challenge> Doubted(Member by, string why) =>
        village.Keep(() => Challenge.Raise(Id<Challenge>.Random(), assumption, why, by, Today).Expect());

    private Task<int> Join(Member member, TeamRole role = TeamRole.Participant) => app.In(village.Municipality.Id, async db =>
    {
        (await db.Set<Initiative>().AsTracking().SingleAsync(i => i.Id == initiative.Id)).Assign(member.Id, role).Expect();
        return await db.SaveChangesAsync();
    });
}
