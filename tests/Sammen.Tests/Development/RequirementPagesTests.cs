using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Development;
using Sammen.Domain.Initiatives;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.Development;

public sealed class RequirementPagesTests(SammenApp app)
{
    private const string Said = "Man ligger på maven klokken fire om natten for at hente den fri";

    [Fact]
    public async Task A_lifted_condition_becomes_a_requirement_with_its_words_and_a_way_back_along_the_thread()
    {
        var round = await Lifted();
        await round.Leader.Visit(round.Village.Path(round.Initiative, "udvikling/krav"));
        Assert.Contains("Sagt, men ikke et krav endnu", round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Follow("Gør til krav: Man ligger på maven klokken fire om natten for at hente …");
        Assert.Equal(Said, round.Leader.ValueOf("What"));
        await round.Leader.Press("Gem", ("What", "Den bliver stående stille"), ("Priority", "Must"), ("WhoseNeed", "Nattevagten"));

        await round.Employee.Visit(round.Village.Path(round.Initiative, "udvikling/krav"));
        Assert.Contains("K1 Den bliver stående stille", round.Employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sagt, men ikke et krav endnu", round.Employee.Text, StringComparison.Ordinal);
        Assert.Empty(round.Employee.Page.QuerySelectorAll("main form, main a[href*='udvikling/krav/']"));
        await round.Employee.Follow(Said);
        Assert.Contains("/traad/loeft/", round.Employee.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_taken_back_leave_the_requirement_its_number_and_the_files()
    {
        var round = await Lifted();
        await round.Leader.Visit(round.Village.Path(round.Initiative, "udvikling/krav"));
        await round.Leader.Follow("Gør til krav: Man ligger på maven klokken fire om natten for at hente …");
        await round.Leader.Press("Gem", ("Priority", "Must"));
        await round.Leader.Follow("Skriv om kontrollen: K1");
        await round.Leader.Press("Gem", ("How", $"Vi tæller\n{Said}"), ("State", "NotYet"));
        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        var kept = Assert.Single(await Kept(round.Village));
        Assert.Equal(("", "Vi tæller", true, 1), (kept.What, kept.HowChecked, kept.IsWithdrawn, kept.Number));
        foreach (var page in new[] { "udvikling", "udvikling/krav", $"udvikling/krav/{kept.Id}" })
        {
            Assert.DoesNotContain(Said, (await round.Leader.Visit(round.Village.Path(round.Initiative, page))).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        }

        foreach (var file in new[] { "udvikling/krav.xlsx", "udvikling/krav.docx" })
        {
            Assert.DoesNotContain(Said, await round.Leader.TextOfFile(round.Village.Path(round.Initiative, file)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_requirement_that_is_left_out_says_why_keeps_its_number_and_the_next_has_another()
    {
        var (village, leader, employee, initiative) = await Begun();
        await Write(leader, village, initiative, "Nogen svarer om natten");
        await leader.Follow("Udelad, fordi: K1");
        await leader.Press("Gem");
        Assert.Equal("Skriv en grund. En linje er nok.", leader.ErrorAt("Because"));
        await leader.Press("Gem", ("Because", "Det kan ingen af dem"));
        await Write(leader, village, initiative, "Den kan slukkes");

        await employee.Visit(village.Path(initiative, "udvikling/krav"));
        Assert.Contains("Det kan ingen af dem", employee.Page.QuerySelector("section[aria-labelledby='udeladt']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([1, 2], (await Kept(village)).Select(r => r.Number).Order());
        await leader.Press("Tag det op igen: K1");
        Assert.Contains("Kravet er med igen.", leader.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(leader.Page.QuerySelector("section[aria-labelledby='udeladt']"));
    }

    [Fact]
    public async Task A_requirement_without_origin_is_asked_for_one_and_everything_typed_stays()
    {
        var (village, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "udvikling/krav/ny"));
        await leader.Press("Gem", ("What", "Den kan slukkes"), ("Priority", "Should"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Contains("hvilken lov eller kilde", leader.ErrorAt("Source"), StringComparison.Ordinal);
        Assert.Equal(("Den kan slukkes", "Should"), (leader.ValueOf("What"), leader.ValueOf("Priority")));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Open(village.Path(initiative, $"udvikling/krav/ny?sagt=Lift.{Guid.NewGuid()}"))).Status);
    }

    [Fact]
    public async Task What_was_said_elsewhere_is_no_origin_here()
    {
        var (village, leader, _, initiative) = await Begun();
        var round = await Lifted();
        var lift = Assert.Single(await round.Lifts());
        await leader.Visit(village.Path(initiative, "udvikling/krav/ny"));
        await leader.Press("Gem", ("What", "Den kan slukkes"), ("Priority", "Should"), ("Said", $"Lift.{lift.Id}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.NotNull(leader.ErrorAt("Said"));
    }

    [Fact]
    public async Task Posted_twice_it_is_one_and_a_stale_save_is_refused_with_what_stands_there()
    {
        var (village, leader, _, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "udvikling/krav/ny"));
        var (action, values) = leader.Prepare("Gem", ("What", "Den kan slukkes"), ("Priority", "Must"), ("Source", "Loven"));
        await leader.Post(action, new FormUrlEncodedContent(values));
        await leader.Post(action, new FormUrlEncodedContent(values));
        var kept = Assert.Single(await Kept(village));

        var path = village.Path(initiative, $"udvikling/krav/{kept.Id}");
        await leader.Visit(path);
        var (_, stale) = leader.Prepare("Gem", ("What", "Den kan slukkes med foden"));
        await leader.Press("Gem", ("WhoseNeed", "Beboerne"));
        await leader.Post(path, new FormUrlEncodedContent(stale));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Equal("Den kan slukkes med foden", leader.ValueOf("What"));
        Assert.Contains("Beboerne", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_write_at_once_have_a_number_each()
    {
        var (village, leader, _, initiative) = await Begun();
        var posts = new List<(string Action, FormUrlEncodedContent Form)>();
        foreach (var what in new[] { "Et", "To", "Tre", "Fire" })
        {
            await leader.Visit(village.Path(initiative, "udvikling/krav/ny"));
            var (action, values) = leader.Prepare("Gem", ("What", what), ("Priority", "Must"), ("Source", "Loven"));
            posts.Add((action, new(values)));
        }

        var answers = await Task.WhenAll(posts.Select(p => leader.Http.PostAsync(p.Action, p.Form, TestContext.Current.CancellationToken)));
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Equal([1, 2, 3, 4], (await Kept(village)).Select(r => r.Number).Order());
    }

    [Fact]
    public async Task Both_files_have_the_same_numbers_and_no_formula_in_them()
    {
        var (village, leader, employee, initiative) = await Begun();
        await Write(leader, village, initiative, "=HYPERLINK(\"http://ondt\")");
        await Write(leader, village, initiative, "Den kan slukkes");

        var sheet = await employee.TextOfFile(village.Path(initiative, "udvikling/krav.xlsx"));
        Assert.Contains("=HYPERLINK", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("<f>", sheet, StringComparison.Ordinal);
        var word = await employee.TextOfFile(village.Path(initiative, "udvikling/krav.docx"));
        foreach (var file in new[] { sheet, word })
        {
            Assert.Contains("K1", file, StringComparison.Ordinal);
            Assert.Contains("K2", file, StringComparison.Ordinal);
        }

        Assert.Contains("K2. Den kan slukkes", word, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_route_and_the_common_questions_are_written_by_the_team_and_read_by_all()
    {
        var (village, leader, employee, initiative) = await Begun(i => i.SetFrames(i.Phase, "Ingen afskediges", "Hvem der tømmer", i.Version, app.Clock.GetUtcNow()).Expect());
        await leader.Visit(village.Path(initiative, "udvikling"));
        await leader.Follow("Vælg vejen");
        Assert.Equal(("Hvem der tømmer", "Ingen afskediges"), (leader.ValueOf("Open"), leader.ValueOf("Given")));
        await leader.Press("Gem", ("Kind", "Standard"));
        Assert.Equal("Skriv en grund. En linje er nok.", leader.ErrorAt("Because"));
        await leader.Press("Gem", ("Because", "Den findes"));
        await leader.Visit(village.Path(initiative, "udvikling/faelles/solution"));
        await leader.Press("Gem", ("Standing", "NotRelevant"));
        Assert.Equal("Skriv hvorfor. En linje er nok.", leader.ErrorAt("Words"));
        await leader.Press("Gem", ("Words", "Den taler ikke med noget"));

        await employee.Visit(village.Path(initiative, "udvikling"));
        Assert.Contains("Køb, som det er jeres vej", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Findes der en fælles løsning? Ikke relevant, fordi", employee.Text, StringComparison.Ordinal);
        Assert.Empty(employee.Page.QuerySelectorAll("main form, main a[href$='udvikling/vej']"));
        await employee.Visit(village.Path(initiative, "udvikling/faelles"));
        Assert.NotNull(employee.Page.QuerySelector("a[href='https://digitaliseringskataloget.dk']"));
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Open(village.Path(initiative, "udvikling/faelles/noget"))).Status);
    }

    private static async Task Write(Visitor leader, Village village, Initiative initiative, string what)
    {
        await leader.Visit(village.Path(initiative, "udvikling/krav/ny"));
        await leader.Press("Gem", ("What", what), ("Priority", "Must"), ("Source", "Loven"));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
    }

    private async Task<Round> Lifted()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said);
        await round.Close();
        await round.Leader.Visit($"{round.Path}/udsagn/{Assert.Single(await round.Statements()).Id}/loeft");
        await round.Leader.Press("Løft udsagnet", ("Into", "Condition"));
        return round;
    }

    private async Task<(Village Village, Visitor Leader, Visitor Employee, Initiative Initiative)> Begun(Action<Initiative>? then = null)
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, employee) = await village.SignedIn("Kollega");
        return (village, leader, employee, await village.Initiative(member, then: then));
    }

    private Task<List<Requirement>> Kept(Village village) => app.In(village.Municipality.Id, db => db.Set<Requirement>().AsNoTracking().ToListAsync());
}
