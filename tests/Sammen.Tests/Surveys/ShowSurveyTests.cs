using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Access;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;
using Sammen.Domain.Work;
using Sammen.Surveys;

namespace Sammen.Tests.Surveys;

public sealed class ShowSurveyTests(SammenApp app) : SurveyStory(app)
{
    [Fact]
    public async Task It_is_opened_only_when_the_main_committee_has_agreed_how()
    {
        var village = await global::Sammen.Tests.Village.Found(App);
        var (member, leader) = await village.SignedIn("Lene Leder");
        var (_, clerk) = await village.SignedIn("Anna Administrator", MunicipalityRole.Administrator);
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "maalinger/ny"));
        Assert.Contains("Trivsel kræver en aftale i Hovedudvalget", leader.Text, StringComparison.Ordinal);
        await leader.Press("Begynd målingen");
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Hovedudvalget skal have aftalt retningslinjen først.", leader.Text, StringComparison.Ordinal);

        await clerk.Visit(village.Path("maalinger"));
        await clerk.Press("Gem", ("Committee", ""), ("AgreedOn", "2041-01-01"));
        Assert.Equal("Skriv, hvilket udvalg der har aftalt den.", clerk.ErrorAt("Committee"));
        Assert.Equal("Dagen ligger forude. Skriv den ind, når det er aftalt.", clerk.ErrorAt("AgreedOn"));
        await clerk.Press("Gem", ("Committee", "Hovedudvalget"), ("AgreedOn", "2040-10-01"), ("Where", "På intranettet"));
        Assert.Contains("Aftalen er skrevet ind.", clerk.Text, StringComparison.Ordinal);

        await leader.Visit(village.Path(initiative, "maalinger/ny"));
        Assert.Contains("Retningslinjen er aftalt i Hovedudvalget 1. oktober 2040.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("På intranettet", (await leader.Visit(village.Path("maalinger"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_days_and_groups_are_said_at_their_fields_and_what_was_typed_is_kept()
    {
        await Open();
        await Leader.Visit(Village.Path(Initiative, "maalinger/ny"));

        await Leader.Press("Begynd målingen", ("Groups", "Hjælpere\nhjælpere"), ("ClosesOn", "i morgen"), ("DeletesOn", "2040-11-26"), ("Purpose", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, Leader.Status);
        Assert.Equal("Den samme gruppe står der to gange.", Leader.ErrorAt("Groups"));
        Assert.NotNull(Leader.ErrorAt("ClosesOn"));
        Assert.Equal("i morgen", Leader.ValueOf("ClosesOn"));
        Assert.Equal("Skriv, hvad svarene bliver brugt til.", Leader.ErrorAt("Purpose"));
    }

    [Fact]
    public async Task While_it_is_open_the_page_says_the_same_until_five_more_have_answered()
    {
        await Open();
        var link = await Link();
        await Answers(link, 4, 0, 4);
        var before = await Said();
        await Answer(link, 1, 0);
        var five = await Said();
        await Answers(link, 3, 1, 2);

        Assert.Contains("Færre end fem har svaret indtil nu.", before, StringComparison.Ordinal);
        Assert.Contains("Mindst 5 har svaret.", five, StringComparison.Ordinal);
        Assert.Equal(five, await Said());
        Assert.DoesNotContain("bedre", five, StringComparison.Ordinal);

        async Task<string> Said() => (await Leader.Visit(Path)).Text;
    }

    [Fact]
    public async Task When_it_is_closed_all_see_the_same_and_what_leaders_see_otherwise()
    {
        await Open();
        var link = await Link();
        var (_, employee) = await Village.SignedIn("Svend Sosu");
        await Leader.Visit(Path + "/ledelsens-svar");
        Assert.Contains("Dit svar bliver vist med dit navn, Lene Leder", Leader.Text, StringComparison.Ordinal);
        await Leader.Press("Gem mit svar", ("Mark0", "4"), ("Mark1", "0"), ("Comment", "Det går fint."));
        await Answers(link, 6, 0, 1);
        await Answers(link, 5, 1, 1, "For mange klik.");
        Assert.DoesNotContain("Lene Leder", (await employee.Visit(Path)).Text, StringComparison.Ordinal);

        await Close();
        await employee.Visit(Path);

        Assert.Contains("11 har svaret.", employee.Text, StringComparison.Ordinal);
        Assert.Contains("0 siger bedre, 0 uændret, 11 værre. 11 har svaret.", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Lene Leder siger bedre. De fleste medarbejdere siger værre.", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Lene Leder siger værre. Det gør de fleste medarbejdere også.", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Det går fint.", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Assistenter, 6 har svaret", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("For mange klik.", employee.Text, StringComparison.Ordinal);
        Assert.Equal(Rows(employee), Rows(await Leader.Visit(Path)));

        static List<string> Rows(Visitor of) => [.. of.Page.QuerySelectorAll(".surveyrow").Select(r => Visitor.Fold(r.TextContent))];
    }

    [Fact]
    public async Task A_leader_who_says_unchanged_as_most_employees_do_is_not_said_to_see_it_otherwise()
    {
        await Open();
        var link = await Link();
        await Leader.Visit(Path + "/ledelsens-svar");
        await Leader.Press("Gem mit svar", ("Mark0", "2"), ("Mark1", "3"));
        await Answers(link, 6, 0, 2);
        await Answers(link, 3, 0, 1);

        await Close();
        await Leader.Visit(Path);

        Assert.Contains("Lene Leder siger uændret. Det gør de fleste medarbejdere også.", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Lene Leder siger bedre. De fleste medarbejdere siger uændret.", Leader.Text, StringComparison.Ordinal);
        await Leader.Visit(Village.Path(Initiative, "fortaelling"));
        Assert.Contains("9 har svaret. Flere siger værre end bedre, men ikke de fleste: realistisk (3 mod 0, 6 siger uændret)", Leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_wait_for_a_representative_who_leaves_out_those_somebody_could_be_known_by()
    {
        await Open();
        var representative = await Represented();
        var link = await Link();
        await Answers(link, 9, 0, 3);
        await Answer(link, 0, 3, "Jeg er den eneste nattevagt.");
        await Answer(link, 0, 3, "Lampen er god.");
        await Close();
        Assert.Contains("Kommentarerne venter", (await Leader.Visit(Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nattevagt", Leader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Leader.Open(Path + "/kommentarer")).Status);

        await representative.Visit(Path + "/kommentarer");
        var known = representative.Page.QuerySelectorAll("[name=LeaveOut]").Single(c => representative.Page.QuerySelector($"label[for='{c.Id}']")!.TextContent.Contains("nattevagt", StringComparison.Ordinal));
        Assert.DoesNotContain(representative.Page.QuerySelectorAll("[name=LeaveOut]"), c => c.HasAttribute("checked"));
        await representative.Press("Slet de valgte, og vis resten", ("LeaveOut", known.GetAttribute("value")));

        Assert.Contains("Lampen er god.", (await Leader.Visit(Path)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nattevagt", Leader.Text, StringComparison.Ordinal);
        Assert.Equal(1, await App.In(Village.Municipality.Id, db => db.Set<SurveyComment>().CountAsync(c => c.SurveyId == Id)));
    }

    [Fact]
    public async Task Without_a_representative_on_the_team_no_comment_is_shown_unread_and_all_are_told_why()
    {
        await Open();
        Assert.Contains("Ingen til at læse kommentarer", (await Leader.Visit(Village.Path(Initiative, "maalinger/ny"))).Text, StringComparison.Ordinal);
        var link = await Link();
        await Answers(link, 10, null, 3, "Lampen er god.");
        await Close();

        await Leader.Visit(Path);
        Assert.DoesNotContain("Lampen er god.", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Der er ingen på holdet nu.", Leader.Text, StringComparison.Ordinal);
        Assert.Equal(Village.Path(Initiative, "hold"), Leader.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Sæt en repræsentant på holdet").GetAttribute("href"));

        // One who comes on the team later reads them, and then all do.
        var representative = await Represented();
        await representative.Visit(Path + "/kommentarer");
        await representative.Press("Vis alle");
        Assert.Contains("Lampen er god.", (await Leader.Visit(Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_it_is_closed_it_is_told_what_that_does()
    {
        await Open();
        await Answers(await Link(), 3, 0, 3);

        await Leader.Visit(Path);
        await Leader.Follow("Luk målingen");
        Assert.Contains("Færre end fem har svaret indtil nu.", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Har færre end 5 svaret, kan intet blive vist, og alle svar bliver slettet.", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Det kan ikke gøres om.", Leader.Text, StringComparison.Ordinal);
        Assert.Null((await Stored()).ClosedOn);
        await Leader.Press("Luk og tæl op");

        Assert.Contains("For få har svaret til at vise noget.", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Spørg igen, og giv længere tid.", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Spørg om én gruppe i stedet for flere.", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Tal om det i stedet.", Leader.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Leader.Open(Path + "/lukning")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Leader.Open(Path + "/resultat.docx")).Status);
    }

    [Fact]
    public async Task Groups_of_the_work_stand_in_the_form_and_one_that_is_too_small_is_pointed_out()
    {
        await Open();
        await Leader.Visit(Village.Path(Initiative, "maalinger/ny"));
        // The first time those of the latest measurement, since nobody has named those of the work.
        Assert.Equal($"{Assistants}\n{Helpers}", Leader.ValueOf("Groups")!.Trim());
        var (member, _) = await Village.SignedIn("Mona Medarbejder");
        var today = DateOnly.FromDateTime(App.Clock.GetUtcNow().UtcDateTime);
        await Village.Keep(() => StaffGroup.Write(Id<StaffGroup>.Random(), Initiative.Id, "Nattevagten", "3", member, today).Expect());

        await Leader.Visit(Village.Path(Initiative, "maalinger/ny?hvad=Competences"));

        Assert.Equal("Nattevagten", Leader.ValueOf("Groups")!.Trim());
        Assert.Contains("Nattevagten er kun 3, og en gruppe bliver først vist fra 5 svar. Slå den sammen med en anden.", Leader.Text, StringComparison.Ordinal);
        Assert.StartsWith("Vi vil planlægge, hvad vi skal lære", Leader.ValueOf("Purpose")!.Trim(), StringComparison.Ordinal);
        Assert.Equal("Det, vi kan", Leader.Page.QuerySelector(".tabsq [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task A_second_look_soon_after_the_first_is_warned_of_and_not_forbidden()
    {
        await Open();
        await Answers(await Link(), 5, 0, 3);
        await Leader.Visit(Village.Path(Initiative, "maalinger/ny"));
        Assert.DoesNotContain("To resultater tæt på hinanden", Leader.Text, StringComparison.Ordinal);
        await Close();

        await Leader.Visit(Village.Path(Initiative, "maalinger/ny"));
        Assert.Contains("To resultater tæt på hinanden", Leader.Text, StringComparison.Ordinal);
        await Leader.Visit(Village.Path(Initiative, "maalinger/ny?hvad=Training"));
        Assert.DoesNotContain("To resultater tæt på hinanden", Leader.Text, StringComparison.Ordinal);
        await Again();
        Assert.Null((await Stored()).ClosedOn);
    }

    [Fact]
    public async Task A_member_is_led_to_the_answers_and_a_leader_to_the_open_ones()
    {
        await Open();
        var (_, employee) = await Village.SignedIn("Mona Medarbejder");
        var link = await Link();

        foreach (var path in new[] { Path, Village.Path(Initiative, "maalinger") })
        {
            await employee.Visit(path);
            Assert.Equal(link, employee.Page.QuerySelectorAll("main a.button").Single(a => a.TextContent.StartsWith("Svar på målingen", StringComparison.Ordinal)).GetAttribute("href"));
            Assert.DoesNotContain((await Leader.Visit(path)).Page.QuerySelectorAll("main a.button"), a => a.TextContent.StartsWith("Svar på målingen", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_representative_begins_the_dialogue_too_and_what_it_came_to_stands_by_the_result()
    {
        await Open();
        var representative = await Represented();
        var (_, employee) = await Village.SignedIn("Mona Medarbejder");
        await Answers(await Link(), 5, 0, 3);
        await Close();
        Assert.DoesNotContain("Tal om resultatet", (await employee.Visit(Path)).Text, StringComparison.Ordinal);
        await representative.Visit(Path);
        var (action, values) = representative.Prepare("Tal om resultatet");
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Post(action, new FormUrlEncodedContent(await Token(employee)))).Status);

        await representative.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.OK, representative.Status);
        var today = DateOnly.FromDateTime(App.Clock.GetUtcNow().UtcDateTime);
        await App.In(Village.Municipality.Id, async db =>
        {
            var dialogue = await db.Set<Dialogue>().AsTracking().SingleAsync(d => d.InitiativeId == Initiative.Id);
            dialogue.GoTo(MeetingStep.Conclude, dialogue.Version, App.Clock.GetUtcNow()).Expect();
            var said = Conclusion.Write(dialogue, new(2, 4), new(ConclusionStatus.Agreed, "Vi giver natten en makker", "Ingen står alene.", "", "", "", ""), App.Clock.GetUtcNow()).Expect();
            db.Add(said);
            db.Add(Agreement.Make(Id<Agreement>.Random(), Initiative.Id, new("Lav en vagtplan", "Tove Tillid", today.AddDays(7)), new(said.Id), today).Expect());
            return await db.SaveChangesAsync();
        });
        await employee.Visit(Path);
        Assert.Contains("Vi giver natten en makker", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Aftalt: Lav en vagtplan. Tove Tillid, senest", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_result_is_a_Word_file_with_the_same_counts_and_no_comment_that_nobody_has_read()
    {
        await Open();
        await Leader.Visit(Path + "/ledelsens-svar");
        await Leader.Press("Gem mit svar", ("Mark0", "4"));
        await Answers(await Link(), 10, 0, 1, "Kun mig på nattevagten.");
        await Close();

        using var word = new ZipArchive(await Leader.Http.GetStreamAsync(Path + "/resultat.docx"));
        await using var document = await word.GetEntry("word/document.xml")!.OpenAsync();
        var text = string.Join('\n', (await XDocument.LoadAsync(document, LoadOptions.None, default)).Descendants().Where(e => e.Name.LocalName == "p").Select(e => e.Value));

        Assert.Contains("Forventet før start", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("0 siger bedre, 0 uændret, 10 værre. 10 har svaret.", text, StringComparison.Ordinal);
        Assert.Contains("Lene Leder siger bedre. De fleste medarbejdere siger værre.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nattevagten", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bar_has_the_unchanged_over_the_middle_with_worse_to_the_left_and_better_to_the_right()
    {
        await Open();
        var link = await Link();
        await Answers(link, 2, 0, 1);
        await Answers(link, 2, 0, 2);
        await Answers(link, 6, 0, 4);
        await Close();

        await Leader.Visit(Path);

        var bar = Leader.Page.QuerySelector(".surveyrow .changebar")!;
        Assert.Equal([("worse", 350, 100), ("same", 450, 100), ("better much", 550, 300)], bar.QuerySelectorAll("rect").Select(r => (r.ClassName!, int.Parse(r.GetAttribute("x")!, CultureInfo.InvariantCulture), int.Parse(r.GetAttribute("width")!, CultureInfo.InvariantCulture))));
        Assert.Equal("500", bar.QuerySelector(".middle")!.GetAttribute("x1"));
    }

    [Fact]
    public async Task All_members_read_the_agreement_and_the_former_ones_and_only_an_administrator_writes_it()
    {
        await Open();
        var (_, clerk) = await Village.SignedIn("Anna Administrator", MunicipalityRole.Administrator);
        var (_, employee) = await Village.SignedIn("Mona Medarbejder");
        var page = Village.Path("maalinger");
        await clerk.Visit(page);
        var (action, values) = clerk.Prepare("Gem", ("Committee", "MED-hovedudvalget"), ("AgreedOn", "2040-11-20"), ("Where", "https://intra.example.dk/trivsel"));

        await clerk.Post(action, new FormUrlEncodedContent(values));
        await clerk.Post(action, new FormUrlEncodedContent(values));

        await employee.Visit(page);
        Assert.Contains("Gælder fra20. november 2040", employee.Text, StringComparison.Ordinal);
        Assert.Equal("https://intra.example.dk/trivsel", employee.Page.QuerySelector("main dd a")!.GetAttribute("href"));
        Assert.Contains("Tidligere aftaler Hovedudvalget, 27. oktober 2040", employee.Text, StringComparison.Ordinal);
        Assert.Empty(employee.Page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await employee.Post(action, new FormUrlEncodedContent(await Token(employee)))).Status);
        Assert.Equal(2, await App.In(Village.Municipality.Id, db => db.Set<SurveyAgreement>().CountAsync()));
        // Somebody who had the form open before is told.
        await clerk.Post(action, new FormUrlEncodedContent(values.Select(v => v.Key == "Committee" ? new("Committee", "Et andet udvalg") : v)));
        Assert.Equal(HttpStatusCode.Conflict, clerk.Status);
    }

    private async Task<List<KeyValuePair<string, string>>> Token(Visitor of)
    {
        // A page with a form of the visitor's own.
        await of.Visit(Village.Path("ideer/ny"));
        return [new("__RequestVerificationToken", of.ValueOf("__RequestVerificationToken")!)];
    }

    [Fact]
    public async Task One_click_prepares_the_dialogue_it_ends_in_and_a_second_leads_to_the_same()
    {
        await Open();
        await Answers(await Link(), 5, 0, 3);
        await Close();

        await Leader.Visit(Path);
        var (action, values) = Leader.Prepare("Tal om resultatet");
        await Leader.Press("Tal om resultatet");
        var first = Leader.Path;
        Assert.Equal(Path, Leader.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "Se det resultat, I taler om").GetAttribute("href"));
        await Leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(first, Leader.Path);
        Assert.Contains("Samtale om målingen: det gode arbejde, forventet før start", Leader.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await App.In(Village.Municipality.Id, db => db.Set<Dialogue>().CountAsync(d => d.InitiativeId == Initiative.Id)));
        await Leader.Visit(Path);
        await Leader.Follow("Samtalen om resultatet");
        Assert.StartsWith("Samtale om målingen", Leader.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_measurements_are_set_beside_each_other_row_by_row()
    {
        await Open();
        await Answers(await Link(), 5, 0, 1);
        await Close();
        await Again(("Moment", "AfterAYear"));
        await Answers(await Link(), 6, 0, 4);
        await Close();

        await Leader.Visit(Village.Path(Initiative, "maalinger"));

        // What was expected is not what was experienced, asked once more.
        Assert.Contains("Det gode arbejde: det forventede og det oplevede", Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Det samme, spurgt flere gange", Leader.Text, StringComparison.Ordinal);
        Assert.Contains("Forventet før start, 2040", Visitor.Fold(Leader.Page.QuerySelector(".radar-key")!.TextContent), StringComparison.Ordinal);
        Assert.Contains("Oplevet et år efter, 2040", await Leader.Http.GetStringAsync(Path + "/svar.csv"), StringComparison.Ordinal);
        var row = Visitor.Fold(Leader.Page.QuerySelector(".surveyrow dl")!.TextContent);
        Assert.Equal("Forventet før start, 2040 0 siger bedre, 0 uændret, 5 værre. 5 har svaret.Oplevet et år efter, 2040 6 siger bedre, 0 uændret, 0 værre. 6 har svaret.", row);
    }

    [Theory]
    [InlineData("Competences", 4, 3, "0 endnu ikke, 0 kender til det, 0 kan, 6 mestrer. 6 har svaret.")]
    [InlineData("Training", 2, 0, "0 siger ja, 0 delvist, 6 nej. 6 har svaret.")]
    public async Task What_people_can_and_what_became_of_the_training_are_measured_by_the_same_rules(string kind, int pages, int choice, string said)
    {
        await Open(("Kind", kind), ("Groups", ""));
        var link = await Link();
        for (var i = 0; i < 6; i++)
        {
            var phone = await App.Visitor().Visit(link);
            Assert.DoesNotContain("De, der leder, svarer med navn", phone.Text, StringComparison.Ordinal);
            await phone.Press("Begynd");
            for (var page = 0; page < pages; page++)
            {
                var items = phone.Page.QuerySelectorAll("[data-page]:not([hidden]) fieldset input[type=radio]").Select(r => r.GetAttribute("name")!).Distinct();
                await phone.Press(page < pages - 1 ? "Videre" : "Send dit svar", [.. items.Select(name => (name, (string?)$"{choice}"))]);
            }

            Assert.Equal("Tak for dit svar", phone.Page.QuerySelector("h1")!.TextContent);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await Leader.Open(Path + "/ledelsens-svar")).Status);
        await Close();

        Assert.Contains(said, (await Leader.Visit(Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_closes_itself_after_its_last_day_and_the_words_go_on_the_day_that_was_promised()
    {
        // In half a year what is looked after every few seconds would be looked after millions of times.
        await using var own = new SammenApp { With = services => services.Where(s => s.ImplementationType?.IsSubclassOf(typeof(Regularly)) == true).ToList().ForEach(s => services.Remove(s)) };
        await own.InitializeAsync();
        var story = new Own(own);
        await story.Run();
    }

    private sealed class Own(SammenApp app) : SurveyStory(app)
    {
        public async Task Run()
        {
            await Open();
            var link = await Link();
            await Leader.Visit(Path + "/ledelsens-svar");
            await Leader.Press("Gem mit svar", ("Mark0", "3"), ("Comment", "Det går."));
            await Answers(link, 10, 0, 4, "Mere tid.");
            var scopes = App.Services.GetRequiredService<IServiceScopeFactory>();
            var (last, gone) = (new DateOnly(2040, 12, 10), new DateOnly(2041, 6, 8));

            await KeepSurveyPromises.Keep(scopes, last, default);
            Assert.Null((await Stored()).ClosedOn);
            await KeepSurveyPromises.Keep(scopes, last.AddDays(1), default);
            Assert.Equal(10, (await Stored()).Result!.All!.Answered);
            Assert.Equal((10, 1, 0), await Left());
            await KeepSurveyPromises.Keep(scopes, gone.AddDays(-1), default);
            Assert.Equal((10, 1, 0), await Left());
            await KeepSurveyPromises.Keep(scopes, gone, default);

            Assert.Equal((0, 0, 0), await Left());
            await Leader.Visit(Path);
            Assert.Contains("Kommentarer og ledelsens svar bliver slettet 8. juni 2041.", Leader.Text, StringComparison.Ordinal);
            App.Clock.SetUtcNow(new DateTimeOffset(2041, 6, 8, 12, 0, 0, TimeSpan.Zero));
            // The leader's visit has run out long ago.
            var (_, later) = await Village.SignedIn("Mona Medarbejder");
            Assert.Contains("Kommentarer og ledelsens svar blev slettet 8. juni 2041.", (await later.Visit(Path)).Text, StringComparison.Ordinal);
            var rows = await RawTables.Read(App);
            Assert.DoesNotContain(rows, r => r.Holds("Mere tid.") || r.Holds("Det går."));
            Assert.Equal(10, (await Stored()).Result!.All!.At(0));
        }

        private Task<(int Comments, int Leaders, int Boxes)> Left() => App.In(Village.Municipality.Id, async db => (
            await db.Set<SurveyComment>().CountAsync(), await db.Set<LeaderAnswer>().CountAsync(), await db.Set<AnswerBox>().CountAsync()));
    }
}
