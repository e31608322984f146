using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;
using Sammen.Domain.Radar;
using Sammen.Domain.SideEffects;
using Sammen.Example;
using Sammen.Hosting;

namespace Sammen.Tests.Example;

/// <summary>A server of its own with the worked example in it: it belongs to no test's village.</summary>
public sealed class ExampleApp : IAsyncLifetime
{
    public SammenApp App { get; } = new() { WithExample = true };

    public Id<Municipality> Municipality { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        await WorkedExample.Load(App.Services, CancellationToken.None);
        await using var scope = App.Services.CreateAsyncScope();
        Municipality = (await scope.ServiceProvider.GetRequiredService<SammenDb>().Set<Municipality>().SingleAsync(m => m.Slug == "eksempel")).Id;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public Task<T> In<T>(Func<SammenDb, Task<T>> act) => App.In(Municipality, act);
}

public sealed class WorkedExampleTests(ExampleApp example) : IClassFixture<ExampleApp>
{
    [Fact]
    public async Task A_decision_names_the_business_case_as_it_was_on_its_day_and_those_before_the_case_name_none()
    {
        var (decisions, versions) = await example.In(async db => (await db.Set<Decision>().ToListAsync(), await db.Set<CaseVersion>().ToListAsync()));

        Assert.All(decisions, d => Assert.Equal(
            versions.Where(v => v.InitiativeId == d.InitiativeId && v.SavedAt.Day() <= d.DecidedOn).Select(v => (int?)v.Number).Max(), d.CaseVersion));
        Assert.Equal(3, decisions.Count(d => d.CaseVersion is not null));
        Assert.All(decisions.Where(d => d.CaseVersion is not null), d => Assert.True(versions.Where(v => v.InitiativeId == d.InitiativeId).Max(v => v.Number) > d.CaseVersion));
    }

    [Fact]
    public async Task The_robots_have_been_carried_from_an_employees_idea_to_the_decision_to_implement()
    {
        var (robots, idea, decisions) = await example.In(async db =>
        {
            var initiative = await Robots(db);
            return (
                initiative,
                await db.Set<Idea>().SingleAsync(i => i.BecameId == initiative.Id),
                await db.Set<Decision>().Where(d => d.InitiativeId == initiative.Id).OrderBy(d => d.DecidedOn).ToListAsync());
        });

        Assert.False(idea.Waits);
        Assert.Equal([Phase.Idea, Phase.Assessment, Phase.Development], decisions.Select(d => d.Phase));
        Assert.All(decisions, d => Assert.Equal(DecisionOutcome.GoOn, d.Outcome));
        Assert.All(decisions, d => Assert.NotEmpty(d.Dissent));
        Assert.Equal(Phase.Operation, robots.Phase);
        Assert.True(robots.DecisionExpectedOn > example.App.Clock.Today());
        Assert.False(robots.HasUncheckedClaim);
        Assert.Contains("ABT-fonden, 2011", robots.ClaimCheck, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_side_effects_go_both_ways_some_out_of_lifts_and_its_values_are_seen_differently()
    {
        var (effects, ethics) = await example.In(async db =>
        {
            var id = (await Robots(db)).Id;
            return (
                await db.Set<SideEffect>().Where(e => e.InitiativeId == id).ToListAsync(),
                await db.Set<EthicsAssessment>().Where(e => e.InitiativeId == id).ToListAsync());
        });

        Assert.Equal(Enum.GetValues<EffectDirection>(), effects.Select(e => e.Direction).Distinct().Order());
        Assert.Equal(2, effects.Count(e => e.LiftId is not null));
        Assert.Equal([EthicsState.Leaders, EthicsState.Both, EthicsState.Differ], ethics.Select(e => e.State).Order());
    }

    [Fact]
    public async Task It_shows_every_state_that_a_reader_should_meet()
    {
        var today = example.App.Clock.Today();
        var (answers, conclusions, concerns, agreements, dialogues) = await example.In(async db =>
        {
            var id = (await Robots(db)).Id;
            return (
                await db.Set<Answer>().Where(a => a.InitiativeId == id).ToListAsync(),
                await db.Set<Conclusion>().Where(c => c.InitiativeId == id).ToListAsync(),
                await db.Set<Concern>().Where(c => c.InitiativeId == id).ToListAsync(),
                await db.Set<Agreement>().Where(a => a.InitiativeId == id).ToListAsync(),
                await db.Set<Dialogue>().Where(d => d.InitiativeId == id).ToListAsync());
        });

        Assert.Equal(Enum.GetValues<AnswerStatus>().Order(), answers.Select(a => a.Status).Distinct().Order());
        Assert.Contains(answers.GroupBy(a => a.Question), g => g.Select(a => a.Status).Distinct().Count() == 3);
        Assert.Equal(Enum.GetValues<ConclusionStatus>().Order(), conclusions.Select(c => c.Status).Distinct().Order());
        Assert.Contains(conclusions, c => c.Gain.Length > 0 && c.Drawback.Length > 0);
        Assert.Equal(2, concerns.Count(c => c.Waits));
        Assert.Contains(concerns, c => !c.Waits);
        Assert.Contains(agreements, a => a.Status == AgreementStatus.Done);
        Assert.Contains(agreements, a => a.Status == AgreementStatus.Dropped);
        Assert.Single(agreements, a => a.IsOverdue(today));
        Assert.Contains(agreements, a => a.Status == AgreementStatus.Open && a.DueOn > today);
        Assert.Single(dialogues, d => d.IsOpen(today));
        Assert.All(dialogues.Where(d => d.ClosedAt is not null), d =>
            Assert.Equal(d.Questions, conclusions.Where(c => c.DialogueId == d.Id).Select(c => c.Question).OrderBy(q => q.Ground).ThenBy(q => q.Number)));
    }

    [Fact]
    public async Task What_was_said_has_been_lifted_into_each_of_the_kinds_and_names_no_writer()
    {
        var (lifts, statements) = await example.In(async db =>
        {
            var id = (await Robots(db)).Id;
            return (await db.Set<Lift>().Where(l => l.InitiativeId == id).ToListAsync(), await db.Set<Statement>().ToDictionaryAsync(s => s.Id));
        });

        Assert.Equal(Enum.GetValues<LiftKind>().Order(), lifts.Select(l => l.Kind).Distinct().Order());
        Assert.All(lifts, l => Assert.Equal((l.DialogueId, l.Question), (statements[l.StatementId].DialogueId, statements[l.StatementId].Question)));
        Assert.Single(lifts, l => l.Waits);
    }

    [Fact]
    public async Task Screen_visits_carry_a_whole_map_and_three_years_of_measurements_with_one_gain_given_up()
    {
        var (initiative, benefits, measurements, map) = await example.In(async db =>
        {
            var screens = await db.Set<Initiative>().SingleAsync(i => i.Title == "Skærmbesøg i hjemmeplejen");
            return (
                screens, await db.Set<Benefit>().Where(b => b.InitiativeId == screens.Id).ToListAsync(), await db.Set<Measurement>().ToListAsync(),
                await db.Set<BenefitMap>().SingleAsync(m => m.InitiativeId == screens.Id));
        });

        Assert.Equal(Phase.Operation, initiative.Phase);
        Assert.Equal(Enum.GetValues<BenefitType>().Order(), benefits.Select(b => b.Type).Order());
        Assert.All(benefits, b => Assert.Equal(3, measurements.Where(m => m.BenefitId == b.Id).Select(m => m.On.Year).Distinct().Count()));
        Assert.NotEmpty(Assert.Single(benefits, b => b.Status == BenefitStatus.GivenUp).Last!.Reason);
        Assert.Single(benefits, b => b.Status == BenefitStatus.Confirmed);
        Assert.NotNull(Assert.Single(benefits, b => b.Status == BenefitStatus.Adjusted).Last!.TargetBefore);
        Assert.All(measurements, m => Assert.True(m.On < example.App.Clock.Today()));
        Assert.All(benefits, b => Assert.Contains(map.Nodes, n => n.BenefitId == b.Id.Value));
        Assert.True(MapLayout.Of(map.Nodes).Crossings < MapLayout.AsTyped(map.Nodes).Crossings);
    }

    [Fact]
    public async Task Beside_it_stand_a_small_initiative_a_stopped_one_and_an_idea_that_waits()
    {
        var (others, ideas) = await example.In(async db => (
            await db.Set<Initiative>().Where(i => i.Title != "Robotstøvsugere på plejehjem").ToListAsync(),
            await db.Set<Idea>().ToListAsync()));

        Assert.Equal(["Fælles skærm ved vagtskifte", "Softwarerobot til flytteanmeldelser"], others.Where(i => i.IsLight && i.StoppedOn is null).Select(i => i.Title).Order());
        Assert.Single(others, i => i.StoppedOn is not null);
        Assert.Single(ideas, i => i.Waits);
    }

    [Fact]
    public async Task At_the_ends_of_the_scale_stand_a_system_for_all_and_one_robot_in_one_office()
    {
        var (system, robot, concerns, gains, items, decided) = await example.In(async db =>
        {
            var (large, small) = (await db.Set<Initiative>().SingleAsync(i => i.Title.StartsWith("Nyt sags")), await db.Set<Initiative>().SingleAsync(i => i.Title.StartsWith("Softwarerobot")));
            return (
                large, small, await db.Set<Concern>().Where(c => c.InitiativeId == large.Id).ToListAsync(), await db.Set<Benefit>().Where(b => b.InitiativeId == large.Id).ToListAsync(),
                await db.Set<Domain.Committees.CommitteeItem>().Where(i => i.InitiativeId == large.Id).ToListAsync(), await db.Set<Decision>().Where(d => d.InitiativeId == small.Id).ToListAsync());
        });

        Assert.Equal((Phase.Development, null, Track.Full, Origin.Outside), (system.Phase, system.UnitId, system.Chosen!.Track, system.Origin));
        Assert.Contains(concerns, c => c.Waits);
        Assert.Contains(concerns, c => !c.Waits);
        Assert.Equal(3, gains.Count);
        Assert.Equal(2, items.Count);
        Assert.True(robot.IsLight);
        Assert.Single(decided);
    }

    [Fact]
    public async Task The_municipality_has_drawn_its_own_radar_of_two_years()
    {
        var (technologies, assessments) = await example.In(async db => (await db.Set<RadarTechnology>().ToListAsync(), await db.Set<RadarAssessment>().ToListAsync()));

        var radar = RadarOfYear.Of(technologies, assessments, RadarOfYear.Years(assessments)[0], null);
        Assert.Equal(2, RadarOfYear.Years(assessments).Count);
        Assert.Equal(Enum.GetValues<RadarRing>(), radar.Blips.Select(b => b.Assessment.Ring).Distinct().Order());
        Assert.Equal(Enum.GetValues<Technology>(), radar.Blips.Select(b => b.Technology.Kind).Distinct().Order());
        Assert.Equal([RadarMovement.New, RadarMovement.Inwards, RadarMovement.Outwards, RadarMovement.Unchanged], radar.Blips.Select(b => b.Movement).Distinct().Order());
        Assert.Single(radar.Blips, b => b.Assessment.Deviates);
        Assert.Single(radar.NotAssessed);
    }

    [Fact]
    public async Task Nothing_in_a_statement_without_name_leads_to_a_member()
    {
        var (statements, members) = await example.In(async db =>
        {
            var without = await db.Set<Dialogue>().Where(d => d.Naming == Naming.WithoutName).Select(d => d.Id).ToListAsync();
            return (
                await db.Set<Statement>().Where(s => without.Contains(s.DialogueId)).ToListAsync(),
                await db.Set<Member>().Select(m => m.Name).ToListAsync());
        });

        Assert.True(statements.Count > 30);
        Assert.All(statements, s => Assert.True(s.IsWithoutName));
        Assert.All(statements, s => Assert.DoesNotContain(members, name => s.Text.Contains(name, StringComparison.Ordinal)));
        Assert.Equal(statements.Count, statements.Select(s => s.WithdrawKey).Distinct().Count());
    }

    [Fact]
    public async Task Nothing_lies_in_the_future_but_what_is_planned()
    {
        var now = example.App.Clock.GetUtcNow();
        var (dialogues, answers, statements, decisions) = await example.In(async db => (
            await db.Set<Dialogue>().ToListAsync(), await db.Set<Answer>().ToListAsync(),
            await db.Set<Statement>().ToListAsync(), await db.Set<Decision>().ToListAsync()));

        Assert.All(dialogues, d => Assert.True(d.OpenedAt < now && (d.ClosedAt ?? d.OpenedAt) < now));
        Assert.All(answers, a => Assert.True(a.WrittenAt < now));
        Assert.All(statements, s => Assert.True(s.WrittenOn < now.Day()));
        Assert.All(decisions, d => Assert.True(d.DecidedOn < now.Day()));
    }

    [Fact]
    public async Task Loading_it_again_changes_nothing()
    {
        var before = await Rows();
        await WorkedExample.Load(example.App.Services, CancellationToken.None);
        Assert.Equal(before, await Rows());

        Task<(int, int, int, int)> Rows() => example.In(async db => (
            await db.Set<Municipality>().CountAsync(), await db.Set<Statement>().CountAsync(), await db.Set<AuditEntry>().CountAsync(), await db.Set<Account>().CountAsync()));
    }

    [Theory]
    [InlineData("leder", "Leder")]
    [InlineData("repraesentant", "Tillidsrepræsentant")]
    [InlineData("medarbejder", "Medarbejder")]
    [InlineData("administrator", "Administrator")]
    public async Task Each_of_the_four_has_an_account_that_no_password_opens(string userName, string name)
    {
        await using var scope = example.App.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByNameAsync("eksempel-" + userName);

        Assert.Equal(Sammen.SignIn.ExampleAccess.Slug, WorkedExample.Slug);
        Assert.NotNull(account);
        Assert.False(await accounts.HasPasswordAsync(account));
        Assert.Equal(name, await example.In(db => db.Set<Member>().Where(m => m.AccountId == account.Id).Select(m => m.Name).SingleAsync()));
    }

    [Fact]
    public async Task Papers_are_addressed_to_a_meeting_ahead_and_seen_by_the_representatives()
    {
        var (papers, remarks) = await example.In(async db => (await db.Set<Paper>().ToListAsync(), await db.Set<PaperRemark>().ToListAsync()));

        var item = Assert.Single(papers, p => p.Kind == PaperKind.AgendaItem);
        Assert.True(item.MeetingOn > example.App.Clock.Today());
        Assert.Single(item.Edits);
        Assert.Contains(remarks, r => r.Role == TeamRole.UnionRepresentative && r.Text.Length > 0);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://127.0.0.1:5080;http://10.0.0.4:80", false)]
    [InlineData("https://sammen.example", false)]
    [InlineData("http://127.0.0.1.sammen.example", false)]
    public void It_is_shown_on_this_machine_only(string addresses, bool allowed) =>
        Assert.Equal(allowed, new Settings("", addresses, WithExample: true).ListensOnLoopback);

    [Fact]
    public async Task A_server_that_others_can_reach_refuses_to_start_with_it()
    {
        var folder = Path.Combine(example.App.Folder, "udefra");

        var refusal = await Assert.ThrowsAsync<VerbException>(() => Server.Run(new Settings(folder, "http://0.0.0.0:0", WithExample: true), CancellationToken.None));

        Assert.Equal("Eksemplet er kun til denne maskine, og http://0.0.0.0:0 kan nås udefra.", refusal.Message);
        Assert.False(Directory.Exists(folder));
    }

    [Theory]
    [InlineData("Leder")]
    [InlineData("Tillidsrepræsentant")]
    [InlineData("Medarbejder")]
    [InlineData("Administrator")]
    public async Task Each_of_the_four_can_open_the_whole_of_it(string role)
    {
        var id = (await example.In(Robots)).Id;
        var visitor = await example.App.Visitor().Visit("/");
        await visitor.Press(role);
        await visitor.Visit("/k/eksempel/initiativer");
        await visitor.Follow("Robotstøvsugere på plejehjem");
        Assert.Contains("Indfør robotter i fællesrum på fem plejehjem", visitor.Text, StringComparison.Ordinal);

        foreach (var path in (string[])["", "/fortaelling", "/dagsordenspunkt", "/traad", "/hold", "/rammer", "/aftaler", "/bekymringer", "/loeftet", "/gevinster", "/gevinstdiagram", "/beslutninger", "/bilag", "/spoergsmaal/q2.5"])
        {
            await visitor.Visit($"/k/eksempel/initiativer/{id}{path}");
        }
    }

    [Theory]
    [InlineData("fortaelling")]
    [InlineData("dagsordenspunkt")]
    public async Task An_edited_section_rests_on_what_the_product_still_writes(string paper)
    {
        var id = (await example.In(Robots)).Id;
        var leader = await example.App.Visitor().Visit("/");
        await leader.Press("Leder");

        await leader.Visit($"/k/eksempel/initiativer/{id}/{paper}");

        Assert.Contains("Rettet af Projektleder", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Grundlaget er ændret siden.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_employee_finds_a_dialogue_to_take_part_in()
    {
        var visitor = await example.App.Visitor().Visit("/");
        await visitor.Press("Medarbejder");
        await visitor.Visit("/k/eksempel");
        Assert.Contains("Aften og nat: sådan begynder vi", visitor.Text, StringComparison.Ordinal);
    }

    private static Task<Initiative> Robots(SammenDb db) => db.Set<Initiative>().SingleAsync(i => i.Title == "Robotstøvsugere på plejehjem");
}
