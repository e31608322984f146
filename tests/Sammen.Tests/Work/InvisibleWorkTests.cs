using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.Work;

public sealed class InvisibleWorkTests(SammenApp app)
{
    private const string Said = "Nogle siger kun noget, når man har ryggen til og hænderne fulde";

    [Fact]
    public async Task Everybody_at_the_workplace_writes_it_and_rewords_it_until_the_team_has_taken_it_up()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Ane");
        var (_, other) = await village.SignedIn("Bo");
        var initiative = await village.Initiative(member);
        await employee.Visit(village.Path(initiative, "arbejdet"));
        await employee.Follow("Skriv om det, ingen ser");
        await employee.Press("Gem", ("Text", "Jeg hører, hvem der er oppe"), ("HidesIn", "Runden om natten"), ("Why", "Så falder de ikke"));
        Assert.Contains("Venter på, at holdet tager det op", employee.Text, StringComparison.Ordinal);
        await employee.Follow("Ret: Jeg hører, hvem der er oppe");
        var own = employee.Path;
        await employee.Press("Gem", ("Text", "Jeg hører på gangen, hvem der er oppe"));
        Assert.Equal(HttpStatusCode.Forbidden, (await other.Open(own)).Status);
        Assert.Null((await other.Visit(village.Path(initiative, "arbejdet/usynligt"))).Page.QuerySelector("main a[href$='/svar']"));

        await leader.Visit(village.Path(initiative, "arbejdet/usynligt"));
        await leader.Follow("Tag det op: Jeg hører på gangen, hvem der er oppe");
        await leader.Press("Gem", ("Keep", "No"));
        Assert.Equal("Skriv, hvorfor det ikke skal bevares.", leader.ErrorAt("Because"));
        await employee.Visit(own);
        await leader.Press("Gem", ("Keep", "Partly"), ("Because", "Kun på to gange"), ("How", "En runde kl. 3"), ("Who", "Nattevagten"));

        await employee.Press("Gem", ("Text", "For sent"));
        Assert.Equal(HttpStatusCode.Conflict, employee.Status);
        Assert.Contains("Holdet har taget det op i mellemtiden", employee.Text, StringComparison.Ordinal);
        await employee.Visit(village.Path(initiative, "arbejdet/usynligt"));
        foreach (var words in new[] { "Jeg hører på gangen, hvem der er oppe", "Ane, 26. november 2040", "Bliver delvist bevaret", "Sådan: En runde kl. 3", "Hvem sørger for det? Nattevagten", "Leder, 26. november 2040" })
        {
            Assert.Contains(words, employee.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Open(own)).Status);
    }

    [Fact]
    public async Task What_was_lifted_in_a_dialogue_is_taken_over_once()
    {
        var (round, lift) = await Lifted();
        Assert.Contains("Arbejdet", (await round.Leader.Visit(round.Village.Path(round.Initiative))).Page.QuerySelectorAll("section[aria-labelledby='foelger'] .agree a").Select(a => a.TextContent));
        await round.Leader.Visit(round.Village.Path(round.Initiative, $"loeftet/{lift.Id}"));
        await round.Leader.Follow("Tag det over i usynligt arbejde");
        Assert.Equal(Said, round.Leader.ValueOf("Text"));
        await round.Leader.Press("Gem");
        Assert.Contains(Said, round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Visit(Form(round, lift));
        Assert.EndsWith("arbejdet/usynligt", round.Leader.Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Employee.Open(Form(round, lift))).Status);
        Assert.Single(await Kept(round));
    }

    [Fact]
    public async Task Words_taken_back_while_the_form_is_open_do_not_come_in()
    {
        var (round, lift) = await Lifted();
        await round.Leader.Visit(Form(round, lift));
        await TakeBack(round);
        await round.Leader.Press("Gem");
        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Contains("er taget tilbage i mellemtiden", round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Press("Gem", ("Text", "Et fast besøg"));
        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await round.Leader.Open(Form(round, lift))).Status);
        Assert.Empty(await Kept(round));
    }

    [Fact]
    public async Task Words_taken_back_leave_the_register_and_the_answer_that_repeats_them_and_nothing_tells_who()
    {
        var (round, lift) = await Lifted();
        await round.Leader.Visit(Form(round, lift));
        await round.Leader.Press("Gem", ("Why", "Vi hører ellers intet"));
        await round.Leader.Follow($"Tag det op: {Said}");
        await round.Leader.Press("Gem", ("Keep", "Yes"), ("Because", Said), ("How", "Et fast besøg"));
        await TakeBack(round);

        var work = Assert.Single(await Kept(round));
        Assert.Equal(("", "", "", "Et fast besøg", true), (work.Text, work.Why, work.Because, work.How, work.IsWithdrawn));
        foreach (var page in new[] { "arbejdet/usynligt", "arbejdet", $"arbejdet/usynligt/{work.Id}/svar" })
        {
            Assert.DoesNotContain(Said, (await round.Leader.Visit(round.Village.Path(round.Initiative, page))).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        var writer = round.EmployeeMember.Id;
        var entries = await app.In(round.Village.Municipality.Id, db => db.Set<AuditEntry>().Where(e => e.MemberId == writer).Select(e => e.Subject).ToListAsync());
        Assert.DoesNotContain(nameof(InvisibleWork), entries);
    }

    private static string Form(Round round, Lift lift) => round.Village.Path(round.Initiative, $"arbejdet/usynligt/ny?loeft={lift.Id}");

    private async Task<(Round Round, Lift Lift)> Lifted()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said);
        await round.Close();
        await round.Leader.Visit($"{round.Path}/udsagn/{Assert.Single(await round.Statements()).Id}/loeft");
        await round.Leader.Press("Løft udsagnet", ("Into", "InvisibleWork"));
        return (round, Assert.Single(await round.Lifts()));
    }

    private static async Task TakeBack(Round round)
    {
        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");
    }

    private Task<List<InvisibleWork>> Kept(Round round) => app.In(round.Village.Municipality.Id, db => db.Set<InvisibleWork>().AsNoTracking().ToListAsync());
}
