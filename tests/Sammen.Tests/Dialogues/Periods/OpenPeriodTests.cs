using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Dialogues.Periods;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;

namespace Sammen.Tests.Dialogues.Periods;

public sealed class OpenPeriodTests(SammenApp app)
{
    [Fact]
    public async Task What_is_chosen_is_promised_and_the_rest_has_good_defaults()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder Lis");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "dialoger/ny"));
        Assert.Equal("AfterClosing", leader.ValueOf("Reading"));

        await leader.Press("Åbn dialogen", ("Naming", "WithoutName"), ("Reading", "Underway"), ("Entrances", "Personal"), ("DeletesOn", "2041-06-01"));

        Assert.Contains("FormålVi vil blive klogere på initiativet", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Udsagn og markeringer bliver slettet 1. juni 2041.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Lav, udskriv og mind om links");
        var dialogue = await app.In(village.Municipality.Id, db => db.Set<Dialogue>().SingleAsync());
        Assert.Equal((Reading.Underway, true, false, false), (dialogue.Period!.Reading, dialogue.LetsIn(Entrance.Personal), dialogue.LetsIn(Entrance.Link), dialogue.LetsIn(Entrance.SignIn)));
    }

    [Fact]
    public async Task A_promise_that_lacks_something_is_explained_and_kept()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder Lis");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "dialoger/ny"));

        await leader.Press("Åbn dialogen", ("Naming", "WithoutName"), ("Entrances", null), ("Purpose", ""), ("Readers", " "), ("DeletesOn", "2040-11-26"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Vælg mindst én måde at komme ind på.", leader.ErrorAt("Entrances"));
        Assert.Equal("Skriv kort, hvad udsagnene skal bruges til.", leader.ErrorAt("Purpose"));
        Assert.Equal("Skriv, hvem der læser udsagnene.", leader.ErrorAt("Readers"));
        Assert.Equal("Vælg en dag efter den sidste dag at skrive.", leader.ErrorAt("DeletesOn"));
        await leader.Press("Åbn dialogen", ("DeletesOn", "engang"));
        Assert.Equal("engang", leader.ValueOf("DeletesOn"));
    }

    [Fact]
    public async Task On_the_promised_day_statements_and_marks_are_gone_and_what_they_led_to_stands()
    {
        var plan = Hearing.Plan(Reading.Underway, Entrance.Link);
        var (due, later) = (await Round.Begin(app, plan with { DeletesOn = new DateOnly(2041, 1, 1) }), await Round.Begin(app, plan with { DeletesOn = new DateOnly(2041, 1, 2) }));
        foreach (var round in new[] { due, later })
        {
            await Round.Say(await app.Visitor().Visit(round.GuestPath), "Nettet går ned.", StatementKind.Concern);
            await Hearing.MarkNext(await app.Visitor().Visit($"{round.GuestPath}/laes"));
            await round.Close();
        }

        await using (var scope = app.Services.CreateAsyncScope())
        {
            await KeepDeletionPromise.Delete(scope.ServiceProvider.GetRequiredService<SammenDb>(), new DateOnly(2041, 1, 1), TestContext.Current.CancellationToken);
        }

        Assert.All(await due.Statements(), s => Assert.Equal(("", true), (s.Text, s.IsWithdrawn)));
        Assert.Equal("Nettet går ned.", Assert.Single(await due.Concerns()).Text);
        Assert.Equal("Nettet går ned.", Assert.Single(await later.Statements()).Text);
        Assert.Equal((0, 0), await Marks(due));
        Assert.Equal((1, 1), await Marks(later));
    }

    [Fact]
    public async Task Words_carried_into_the_registers_go_on_the_promised_day_too_unless_they_are_somebody_s_own()
    {
        const string Said = "Vi når at spise sammen med beboerne igen";
        var round = await Round.Begin(app, Hearing.Plan(Reading.AfterClosing, Entrance.Link) with { DeletesOn = new DateOnly(2041, 1, 1) });
        await Round.Say(await app.Visitor().Visit(round.GuestPath), Said);
        await round.Close();
        var (today, by, initiative) = (new DateOnly(2040, 12, 1), round.LeadingMember, round.Initiative.Id);
        await app.In(round.Village.Municipality.Id, async db =>
        {
            var dialogue = await db.Set<Dialogue>().SingleAsync(d => d.Id == round.Dialogue.Id);
            var statement = await db.Set<Statement>().SingleAsync();
            Lift Lifted(LiftKind kind) => Lift.Of(dialogue, statement, new(Id<Lift>.Random(), kind, Said, Phase.Idea, by), [], today).Expect();
            var (gain, effect, condition) = (Lifted(LiftKind.Gain), Lifted(LiftKind.SideEffect), Lifted(LiftKind.Condition));
            db.AddRange(gain, effect, condition);
            db.AddRange(
                Benefit.Name(Id<Benefit>.Random(), initiative, new(Said, BenefitType.Quality, [], "Beboerne"), (gain, statement), today).Expect(),
                Benefit.Name(Id<Benefit>.Random(), initiative, new("Ro ved bordet", BenefitType.Quality, [], "Beboerne"), (gain, statement), today).Expect(),
                SideEffect.From(effect, statement, Id<SideEffect>.Random(), new(Said, EffectDirection.Positive, null, [Perspective.Citizen], ""), by, today).Expect(),
                Assumption.Write(Id<Assumption>.Random(), initiative, new(Said, Said, null, []), (condition, statement), by, today).Expect());
            return await db.SaveChangesAsync();
        });

        await using (var scope = app.Services.CreateAsyncScope())
        {
            await KeepDeletionPromise.Delete(scope.ServiceProvider.GetRequiredService<SammenDb>(), new DateOnly(2041, 1, 1), TestContext.Current.CancellationToken);
        }

        Assert.All(await round.Lifts(), lift => Assert.Equal(("", true), (lift.Text, lift.IsWithdrawn)));
        await app.In(round.Village.Municipality.Id, async db =>
        {
            Assert.Equal(["", "Ro ved bordet"], (await db.Set<Benefit>().Select(b => b.Title).ToListAsync()).Order());
            Assert.Equal("", (await db.Set<SideEffect>().SingleAsync()).Text);
            var assumption = await db.Set<Assumption>().SingleAsync();
            Assert.Equal(("", ""), (assumption.Text, assumption.Gain));
            return true;
        });
    }

    private Task<(int Participants, int Votes)> Marks(Round round) => app.In(round.Village.Municipality.Id, async db =>
        (await db.Set<Participant>().CountAsync(p => p.DialogueId == round.Dialogue.Id), await db.Set<Vote>().CountAsync(v => v.DialogueId == round.Dialogue.Id)));
}
