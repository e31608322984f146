using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Surveys;

namespace Sammen.Tests.Surveys;

public sealed class AnswerSurveyTests(SammenApp app) : SurveyStory(app)
{
    [Fact]
    public async Task An_employee_answers_without_an_account_and_is_told_first_what_is_promised()
    {
        await Open();
        var phone = await App.Visitor().Visit(await Link());

        Assert.Contains("Du svarer anonymt.", phone.Text, StringComparison.Ordinal);
        Assert.Contains("Alle på arbejdspladsen ser det samme resultat på samme tid.", phone.Text, StringComparison.Ordinal);
        Assert.Contains("De enkelte svar: når målingen lukker, senest 10. december 2040. Kommentarer: 8. juni 2041.", phone.Text, StringComparison.Ordinal);
        Assert.Contains("Retningslinjen er aftalt i Hovedudvalget 27. oktober 2040.", phone.Text, StringComparison.Ordinal);
        await Fill(phone, 0, 3);
        await Send(phone, 3);

        Assert.Equal("Tak for dit svar", phone.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["a333333333"], await Ballots());
    }

    [Fact]
    public async Task What_was_answered_follows_back_and_forth_and_nothing_is_kept_before_it_is_sent()
    {
        await Open();
        var phone = await App.Visitor().Visit(await Link());
        await phone.Press("Begynd", ("Group", "1"));
        await phone.Press("Videre", ("Mark0", "4"), ("Comment0", "Der mangler ledninger."));

        await phone.Press("Tilbage");

        Assert.Equal("1", Shown(phone).GetAttribute("data-page"));
        Assert.Equal("4", phone.ValueOf("Mark0"));
        Assert.Equal("Der mangler ledninger.", phone.ValueOf("Comment0")!.Trim());
        await phone.Press("Tilbage");
        Assert.Equal("1", phone.ValueOf("Group"));
        Assert.Empty(await Ballots());
    }

    [Fact]
    public async Task Words_that_are_too_long_are_told_of_on_their_own_page_and_not_when_all_is_sent()
    {
        await Open();
        var phone = await App.Visitor().Visit(await Link());
        await phone.Press("Begynd", ("Group", "1"));
        Assert.StartsWith("Side 1 af 3: Det gode arbejde", phone.Page.Title, StringComparison.Ordinal);
        Assert.Equal("Side 1 af 3", Visitor.Fold(Shown(phone).QuerySelector("h2")!.TextContent));

        await phone.Press("Videre", ("Mark0", "4"), ("Comment1", new string('x', Survey.CommentLength + 1)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, phone.Status);
        Assert.Equal("1", Shown(phone).GetAttribute("data-page"));
        Assert.NotNull(phone.ErrorAt("Comment1"));
        Assert.Equal("4", phone.ValueOf("Mark0"));
        await phone.Press("Tilbage");
        Assert.Equal("0", Shown(phone).GetAttribute("data-page"));
        await phone.Press("Begynd");
        // Whatever sends it all the same is led to the page of the field.
        await phone.Press("Send dit svar");
        Assert.Equal("1", Shown(phone).GetAttribute("data-page"));
        Assert.NotNull(phone.ErrorAt("Comment1"));
        Assert.Empty(await Ballots());
    }

    [Fact]
    public async Task Sent_twice_it_counts_once_and_answered_anew_it_counts_anew()
    {
        await Open();
        var link = await Link();
        var phone = await App.Visitor().Visit(link);
        await Fill(phone, 0, 2);
        var (action, values) = phone.Prepare("Send dit svar", Last(2));

        await phone.Post(action, new FormUrlEncodedContent(values));
        await phone.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal("Tak for dit svar", phone.Page.QuerySelector("h1")!.TextContent);
        Assert.Single(await Ballots());
        await Answer(link, 0, 2);
        Assert.Equal(2, (await Ballots()).Count);
    }

    [Fact]
    public async Task A_slip_gives_one_answer_and_the_shared_link_none()
    {
        await Open();
        var link = await Link();
        var slips = await Slips(5);

        Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().Open(link)).Status);
        await Answer(slips[0], 0, 4);
        // Whoever holds a code does not learn from it whether somebody has answered.
        var (used, unknown) = (await App.Visitor().Open(slips[0]), await App.Visitor().Open(Village.Path("svar/ABCDEFGHJKMN")));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (used.Status, unknown.Status));
        Assert.Contains("Sedlen virker ikke Den kan være brugt, eller målingen er slut.", used.Text, StringComparison.Ordinal);
        Assert.Equal(unknown.Page.DocumentElement.TextContent, used.Page.DocumentElement.TextContent);
        await used.Visit(Village.Path("svar"));
        await used.Press("Gå videre", ("Code", slips[0].Split('/')[^1]));
        Assert.Equal("Sedlen virker ikke. Den kan være brugt, eller målingen er slut.", used.ErrorAt("Code"));

        // Begun on two phones before either has sent, the second is told, and what it typed is still there.
        var (one, other) = (await App.Visitor().Visit(slips[1]), await App.Visitor().Visit(slips[1]));
        await Fill(one, 0, 3);
        await Fill(other, 0, 1);
        await Send(one, 3);
        await Send(other, 1);
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("Sedlen virker ikke. Den kan være brugt, eller målingen er slut.", other.Text, StringComparison.Ordinal);
        Assert.Equal("1", other.ValueOf("Mark6"));
        Assert.Equal(["a333333333", "a444444444"], await Ballots());
    }

    [Fact]
    public async Task The_codes_are_shown_once_and_new_slips_take_the_place_of_the_old_until_somebody_has_answered()
    {
        await Open();
        await Leader.Visit(Path + "/sedler");
        await Leader.Press("Lav sedler", ("Number", "4"));
        Assert.Equal("Lav mindst 5. Med færre sedler kan der ikke komme svar nok til at vise noget.", Leader.ErrorAt("Number"));
        var first = await Slips(6);
        Assert.Equal(6, first.Count);

        await Leader.Visit(Path + "/sedler");
        Assert.Empty(Leader.Page.QuerySelectorAll(".code"));
        Assert.Contains("Der er lavet 6 sedler.", Leader.Text, StringComparison.Ordinal);
        var second = await Slips(5);
        Assert.Equal(HttpStatusCode.NotFound, (await App.Visitor().Open(first[0])).Status);
        await Answer(second[0], 0, 4);
        await Slips(5);
        await Answer(second[1], 0, 4);
        Assert.Equal(2, (await Ballots()).Count);
    }

    [Fact]
    public async Task Who_answers_by_the_shared_link_is_told_that_one_can_answer_more_than_once()
    {
        await Open();

        var phone = await App.Visitor().Visit(await Link());

        Assert.Contains("Alle bruger det samme link, så den samme kan svare flere gange.", phone.Text, StringComparison.Ordinal);
        Assert.Contains("Kommentarer bliver først vist, når en tillids- eller arbejdsmiljørepræsentant på holdet har læst dem igennem.", phone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_of_a_slip_is_typed_in_any_way()
    {
        await Open();
        var code = (await Slips(5))[0].Split('/')[^1];
        var phone = await App.Visitor().Visit(Village.Path("svar"));

        await phone.Press("Gå videre", ("Code", "KENDER-JEG-IKKE"));
        Assert.Equal("Sedlen virker ikke. Den kan være brugt, eller målingen er slut.", phone.ErrorAt("Code"));
        await phone.Press("Gå videre", ("Code", $" {code[..4]}-{code[4..].ToLowerInvariant()}"));

        Assert.Equal("Det gode arbejde", phone.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task When_it_is_over_a_phone_that_had_begun_is_told_and_keeps_what_it_typed()
    {
        await Open();
        var link = await Link();
        var phone = await App.Visitor().Visit(link);
        await Fill(phone, 0, 2);
        await Close();

        await Send(phone, 2);

        Assert.Equal(HttpStatusCode.Conflict, phone.Status);
        Assert.Contains("Målingen er lukket, så svaret blev ikke sendt.", phone.Text, StringComparison.Ordinal);
        Assert.Equal("2", phone.ValueOf("Mark6"));
        await phone.Visit(link);
        Assert.Contains("Målingen er slut Den blev lukket 26. november 2040.", phone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_day_nobody_comes_in_and_a_slip_of_what_is_over_explains_itself()
    {
        await Open();
        var slip = (await Slips(5))[0];
        await Close();

        var phone = await App.Visitor().Open(slip);

        Assert.Equal(HttpStatusCode.NotFound, phone.Status);
        Assert.Contains("Den kan være brugt, eller målingen er slut.", phone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Skærmbesøg", phone.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Village.Municipality.Name, phone.Page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_to_other_questions_is_refused_and_nothing_is_kept()
    {
        await Open();
        var phone = await App.Visitor().Visit(await Link());
        await Fill(phone, 0, 2);
        var (action, values) = phone.Prepare("Send dit svar", Last(2));

        await phone.Post(action, new FormUrlEncodedContent(values.Where(v => v.Key != "Mark3").Append(new("Mark3", "7"))));

        Assert.Equal(HttpStatusCode.Conflict, phone.Status);
        Assert.Contains("Svarene passer ikke til spørgsmålene i denne måling.", phone.Text, StringComparison.Ordinal);
        Assert.Empty(await Ballots());
    }

    [Fact]
    public async Task A_measurement_that_was_opened_with_other_questions_keeps_them()
    {
        await Open();
        var link = await Link();
        await App.In(Village.Municipality.Id, db => db.Set<Survey>().Where(s => s.Id == Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.Items, new[] { "realistic", "meaningful" })));
        var phone = await App.Visitor().Visit(link);

        await phone.Press("Begynd", ("Group", "0"));
        await phone.Press("Send dit svar", ("Mark0", "1"), ("Mark1", "4"));

        Assert.Equal(["a14"], await Ballots());
    }

    [Fact]
    public async Task A_thousand_answers_that_arrive_together_are_all_kept_each_once()
    {
        await Open();
        var slips = await Slips(1000);
        var phone = await App.Visitor().Visit(slips[0]);
        var token = phone.ValueOf("__RequestVerificationToken")!;
        await Parallel.ForEachAsync(slips, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (slip, stop) =>
        {
            var all = Enumerable.Range(0, 9).Select(i => ($"Mark{i}", $"{i % 5}")).Append(("Id", Guid.NewGuid().ToString())).Append(("go", "send")).Append(("__RequestVerificationToken", token))
                .ToDictionary(f => f.Item1, f => f.Item2);
            // Some are sent twice at once.
            var times = slip.EndsWith('2') ? 2 : 1;
            await Task.WhenAll(Enumerable.Range(0, times).Select(_ => phone.Http.PostAsync(slip, new FormUrlEncodedContent(all), stop)));
        });

        await Close();

        Assert.Equal(1000, (await Stored()).Result!.All!.Answered);
    }

    private async Task<List<string>> Slips(int number)
    {
        await Leader.Visit(Path + "/sedler");
        await Leader.Press("Lav sedler", ("Number", $"{number}"));
        return [.. Leader.Page.QuerySelectorAll(".slips .code").Select(c => Village.Path("svar/" + c.TextContent.Replace("-", "", StringComparison.Ordinal)))];
    }

    private static IElement Shown(Visitor phone) => Assert.Single(phone.Page.QuerySelectorAll("[data-page]:not([hidden])"));

    private Task<List<string>> Ballots() => App.In(Village.Municipality.Id, async db =>
        (await db.Set<AnswerBox>().Where(b => b.SurveyId == Id && b.Item == null).ToListAsync()).SelectMany(b => b.Entries).Order(StringComparer.Ordinal).ToList());
}
