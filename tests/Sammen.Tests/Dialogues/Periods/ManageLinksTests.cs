using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Periods;

public sealed class ManageLinksTests(SammenApp app)
{
    [Fact]
    public async Task Pasted_lines_become_links_once_however_often_the_form_is_sent()
    {
        var round = await Round.Begin(app, Hearing.Plan());
        await round.Leader.Visit($"{round.Path}/links");
        var (action, values) = round.Leader.Prepare("Lav links", ("Labels", "Ida\r\nBo\r\n\r\nÅse"));

        await round.Leader.Post(action, new FormUrlEncodedContent(values));
        Assert.Contains("3 links er lavet.", round.Leader.Text, StringComparison.Ordinal);
        Assert.Contains("0 af 3 er brugt", round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Contains("0 af 3 er brugt", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal(["Bo", "Ida", "Åse"], (await Labels(round)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_made_is_explained_and_kept()
    {
        var round = await Round.Begin(app, Hearing.Plan());
        await round.Leader.Visit($"{round.Path}/links");

        await round.Leader.Press("Lav links", ("Number", "10001"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, round.Leader.Status);
        Assert.Equal("Der kan være 10.000 links i en dialog. Der er allerede 0.", round.Leader.ErrorAt("Number"));
        await round.Leader.Press("Lav links", ("Number", "mange"));
        Assert.Equal("mange", round.Leader.ValueOf("Number"));
        await round.Leader.Press("Lav links", ("Number", ""));
        Assert.StartsWith("Skriv mindst en linje", round.Leader.ErrorAt("Labels"), StringComparison.Ordinal);
        Assert.Empty(await Labels(round));
    }

    [Fact]
    public async Task Ten_thousand_links_are_made_printed_page_by_page_and_downloaded()
    {
        var round = await Round.Begin(app, Hearing.Plan());
        await round.Leader.Visit($"{round.Path}/links");

        await round.Leader.Press("Lav links", ("Number", "10000"));
        Assert.Contains("0 af 10000 er brugt", round.Leader.Text, StringComparison.Ordinal);
        await round.Leader.Visit($"{round.Path}/links/sedler?Side=20");

        Assert.Equal(500, round.Leader.Page.QuerySelectorAll(".slips li").Length);
        Assert.DoesNotContain("Næste side", round.Leader.Text, StringComparison.Ordinal);
        var rows = (await round.Leader.Http.GetStringAsync($"{round.Path}/links/links.csv")).Trim().Split("\r\n");
        Assert.Equal(10_001, rows.Distinct().Count());
    }

    [Fact]
    public async Task A_slip_carries_what_one_needs_and_its_code_works()
    {
        var round = await Round.Begin(app, Hearing.Plan(), closesOn: new DateOnly(2040, 12, 3));
        var links = await round.MakeLinks(app, "Ida <b>");

        await round.Leader.Visit($"{round.Path}/links/sedler");

        var slip = Assert.Single(round.Leader.Page.QuerySelectorAll(".slips li"));
        var words = Visitor.Fold(slip.TextContent);
        var code = slip.QuerySelector(".code")!.TextContent;
        Assert.StartsWith("Ida <b> Tal om skærmbesøgTil og med 3. december 2040", words, StringComparison.Ordinal);
        Assert.Contains($"{app.Address.Authority}/p", words, StringComparison.Ordinal);
        Assert.Equal($"QR-kode til {code}", slip.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.StartsWith("M", slip.QuerySelector("svg path")!.GetAttribute("d"), StringComparison.Ordinal);
        Assert.Equal(links[0], (await app.Visitor().Visit($"/p/{code}")).Path);
    }

    [Fact]
    public async Task The_file_opens_in_a_spreadsheet_and_runs_nothing_in_it()
    {
        var round = await Round.Begin(app, Hearing.Plan());
        var links = await round.MakeLinks(app, "Bo; \"Bosse\"", "=1+1");

        var answer = await round.Leader.Http.GetAsync($"{round.Path}/links/links.csv");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("links.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await answer.Content.ReadAsByteArrayAsync())[..3]);
        var rows = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Trim().Split("\r\n");
        Assert.Equal("Navn;Link;Brugt", rows[0]);
        Assert.Equal(["\"Bo; \"\"Bosse\"\"\"", "'=1+1"], rows[1..].Select(r => r[..r.LastIndexOf(";http", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
        Assert.Equal(
            links.Select(l => $"{app.Address.GetLeftPart(UriPartial.Authority)}/p/{l.Split('/')[^1]};nej").Order(),
            rows[1..].Select(r => r[(r.LastIndexOf(";http", StringComparison.Ordinal) + 1)..]).Order());
    }

    [Fact]
    public async Task The_figure_and_the_list_follow_only_when_several_more_are_used()
    {
        var round = await Round.Begin(app, Hearing.Plan());
        string[] people = [.. Enumerable.Range(0, 8).Select(n => $"Person {n}")];
        var links = await round.MakeLinks(app, people);

        for (var n = 0; n < PersonalLink.Step - 1; n++)
        {
            await Hearing.ComeIn(app, links[n]);
        }

        await round.Leader.Visit($"{round.Path}/links");
        Assert.Contains("Mindst 0 af 8 er brugt", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal(people, Unused(round));
        Assert.DoesNotContain(";ja", await round.Leader.Http.GetStringAsync($"{round.Path}/links/links.csv"), StringComparison.Ordinal);

        await Hearing.ComeIn(app, links[PersonalLink.Step - 1]);
        await round.Leader.Visit($"{round.Path}/links");
        Assert.Contains("Mindst 5 af 8 er brugt", round.Leader.Text, StringComparison.Ordinal);
        Assert.Equal(people[PersonalLink.Step..], Unused(round));
        var unused = (await round.Leader.Http.GetStringAsync($"{round.Path}/links/ubrugte.csv")).TrimStart('\uFEFF').Trim().Split("\r\n");
        Assert.Equal(people[PersonalLink.Step..], unused[1..].Select(r => r.Split(';')[0]));
        await round.Leader.Visit($"{round.Path}/links/sedler");
        Assert.Equal(3, round.Leader.Page.QuerySelectorAll(".slips li").Length);
        Assert.Contains("Mindst 5 af 8 personlige links er brugt", (await round.Leader.Visit(round.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_lead_see_links_and_nobody_when_it_is_closed()
    {
        var round = await Round.Begin(app, Hearing.Plan());
        await round.MakeLinks(app, "Ida");

        foreach (var page in new[] { "links", "links/sedler", "links/links.csv", "links/ubrugte.csv" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await round.Employee.Open($"{round.Path}/{page}")).Status);
        }

        await round.Close();
        foreach (var page in new[] { "links/sedler", "links/links.csv", "links/ubrugte.csv" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await round.Leader.Open($"{round.Path}/{page}")).Status);
        }

        await round.Leader.Visit($"{round.Path}/links");
        Assert.Contains("0 af 1 er brugt", round.Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ida", round.Leader.Text, StringComparison.Ordinal);
        Assert.All(await Labels(round), Assert.Empty);
    }

    private static string[] Unused(Round round) => [.. round.Leader.Page.QuerySelectorAll(".columns li").Select(l => l.TextContent)];

    private Task<List<string>> Labels(Round round) =>
        app.In(round.Village.Municipality.Id, db => db.Set<PersonalLink>().Where(l => l.DialogueId == round.Dialogue.Id).Select(l => l.Label).ToListAsync());
}
