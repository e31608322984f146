using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Exporting;

namespace Sammen.Tests.BusinessCases.Sheets;

public sealed class ImportCaseTests(SammenApp app)
{
    [Fact]
    public async Task What_is_fetched_changed_and_sent_back_is_a_new_version_and_the_answer_says_what_changed()
    {
        var (village, member, initiative, _) = await Begun();
        var leader = await village.SignIn(member);
        var workbook = await Fetch(leader, village, initiative);

        await Send(leader, village, initiative, Edit.Change(workbook, ("Linjer", "K2", 120_000), ("Linjer", "L2", 150_000), ("Linjer", "B3", "Oplæring"), ("Linjer", "C3", "Omkostning"), ("Linjer", "D3", "Kroner"), ("Linjer", "E3", "Service"), ("Linjer", "G3", "Engangs"), ("Linjer", "H3", 2040), ("Linjer", "K3", 5_000), ("Dele", "B6", "Licens og oplæring."), ("Rammer", "B6", "Centerchefen")));

        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Contains("Regnearket er blevet til version 3.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Ny linje: Oplæring", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Robotstøvsugere: ændret beløb", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Nye ord i delen Alle omkostningerne", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Rammerne: ændret hvem der er ansvarlig", leader.Text, StringComparison.Ordinal);
        var now = await Now(village);
        Assert.Equal((3, "Centerchefen", 2, 12_000_000), (now.Version, now.Content.Responsible, now.Content.Lines.Count, now.Content.Lines[0].Full.Likely));
        var version = await app.In(village.Municipality.Id, db => db.Set<CaseVersion>().AsNoTracking().OrderByDescending(v => v.Number).FirstAsync());
        Assert.Equal((3, CaseChange.Imported, "Leder"), (version.Number, version.Change, version.SavedBy));

        await leader.Visit(village.Path(initiative, "businesscase/tabel"));
        Assert.Contains("Anlæg, investering", leader.Text, StringComparison.Ordinal);
        Assert.Equal(["2040", "2041", "2042", "2043", "2044 og senere", "Alle år"], leader.Page.QuerySelectorAll("table:first-of-type thead th.num").Take(6).Select(h => h.TextContent));
        Assert.Equal("120", leader.Page.QuerySelectorAll("tbody tr")[1].QuerySelector("td")!.TextContent);
        using var first = await leader.Http.GetAsync(village.Path(initiative, "businesscase.xlsx?version=2"));
        RichCase.AssertHolds((await Version(village, 2)).Content, await first.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task When_somebody_saved_in_between_nothing_is_overwritten()
    {
        var (village, member, initiative, id) = await Begun();
        var leader = await village.SignIn(member);
        var workbook = await Fetch(leader, village, initiative);
        await app.In(village.Municipality.Id, async db =>
        {
            var found = await db.Set<BusinessCase>().AsTracking().SingleAsync(c => c.Id == id);
            db.Add(found.Write(Domain.Method.BusinessCasePart.Governance, "Styregruppen", new(member, 2, app.Clock.GetUtcNow())).Expect());
            return await db.SaveChangesAsync();
        });

        await Send(leader, village, initiative, Edit.Change(workbook, ("Rammer", "B6", "Centerchefen")));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Businesscasen er gemt, siden I hentede version 2. Intet er overskrevet.", leader.ErrorAt("File")!, StringComparison.Ordinal);
        Assert.Equal((3, ""), ((await Now(village)).Version, (await Now(village)).Content.Responsible));

        await Send(leader, village, initiative, Edit.Change(workbook, ("Rammer", "B5", 1)));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);

        await Send(leader, village, initiative, await Fetch(leader, village, initiative));
        Assert.Contains("Der er ingen ændringer i forhold til version 3.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(3, (await Now(village)).Version);
    }

    [Fact]
    public async Task All_that_is_wrong_is_named_by_sheet_and_cell_and_nothing_is_kept()
    {
        var (village, member, initiative, _) = await Begun();
        var leader = await village.SignIn(member);
        var workbook = await Fetch(leader, village, initiative);

        await Send(leader, village, initiative, Edit.Change(workbook, ("Linjer", "J2", "tusind"), ("Linjer", "C2", "Udgift"), ("Rammer", "B2", 1850), ("Beregning", "B5", 7), ("Dele", "B6", "Licens.")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("Der er 4 steder at rette i regnearket. Intet er gemt.", leader.ErrorAt("File"));
        Assert.Contains("Linjer, celle J2: Det, der står her, kan ikke læses som et tal.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Linjer, celle C2: Skriv et af ordene: Omkostning, Gevinst.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Rammer, celle B2: Skriv et helt tal fra 2000 til 2100.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Beregning, celle B5: Her stod en formel", leader.Text, StringComparison.Ordinal);
        Assert.Equal((2, false), ((await Now(village)).Version, (await Now(village)).Content.Parts.ContainsKey(Domain.Method.BusinessCasePart.Costs)));
    }

    [Fact]
    public async Task What_is_reckoned_with_is_no_workbooks_to_change()
    {
        var (village, member, initiative, _) = await Begun();
        var leader = await village.SignIn(member);

        await Send(leader, village, initiative, Edit.Change(await Fetch(leader, village, initiative), ("Rammer", "B5", 1), ("Rammer", "B9", 0), ("Linjer", "P2", Guid.NewGuid().ToString())));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Contains("Rammer, celle B5: Tallet hører til kommunens regnegrundlag", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Rammer, celle B9: Tallet hører til kommunens regnegrundlag", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Linjer, celle P2: Gevinsten findes ikke", leader.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await Now(village)).Version);
    }

    [Fact]
    public async Task What_stands_in_a_cell_is_not_repeated_at_length()
    {
        var (village, member, initiative, _) = await Begun();
        var leader = await village.SignIn(member);

        await Send(leader, village, initiative, Edit.Change(await Fetch(leader, village, initiative), ("År for år", "A2", "L" + new string('9', 500)), ("År for år", "C2", 2040), ("År for år", "E2", 1)));

        Assert.Contains("Der er ingen linje med nr. L999", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('9', 100), leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_workbook_of_this_case_is_refused()
    {
        var (village, member, initiative, _) = await Begun();
        var leader = await village.SignIn(member);
        var workbook = await Fetch(leader, village, initiative);

        await Send(leader, village, initiative, "a;b"u8.ToArray());
        Assert.Contains("Filen er ikke et regneark", leader.ErrorAt("File")!, StringComparison.Ordinal);
        await Send(leader, village, initiative, null);
        Assert.Equal("Vælg regnearket.", leader.ErrorAt("File"));
        await Send(leader, village, initiative, RichCase.Workbook(RichCase.FortyYears()));
        Assert.Contains("hører til en anden businesscase", leader.ErrorAt("File")!, StringComparison.Ordinal);
        await Send(leader, village, initiative, Edit.Change(workbook, ("Læs mig", "B3", 99)));
        Assert.Contains("hører til en anden businesscase", leader.ErrorAt("File")!, StringComparison.Ordinal);

        await Send(leader, village, initiative, Edit.Change(workbook, ("Læs mig", "B3", null), ("Rammer", "B6", "Centerchefen")));
        Assert.Contains("hører til en anden businesscase", leader.ErrorAt("File")!, StringComparison.Ordinal);
        Assert.Equal(2, (await Now(village)).Version);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_with_the_limit_that_the_form_says_beforehand()
    {
        var (village, member, initiative, _) = await Begun();
        var leader = await village.SignIn(member);

        await Send(leader, village, initiative, new byte[(8 * 1024 * 1024) + 1]);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Filen er for stor. Den må højst fylde 8 MB."), (leader.Status, leader.ErrorAt("File")));

        await Send(leader, village, initiative, new byte[50 * 1024 * 1024]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, leader.Status);
        Assert.Contains("Det, der bliver sendt her, må højst fylde 8 MB. Intet er gemt.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Vælg en mindre fil");
        Assert.Contains("Højst 8 MB.", leader.Page.QuerySelector("#felt-File-hjaelp")!.TextContent, StringComparison.Ordinal);

        await leader.Press("English");
        await leader.Visit(village.Path(initiative, "businesscase/import"));
        Assert.Contains("At most 8 MB.", leader.Text, StringComparison.Ordinal);
        var (action, values) = leader.Prepare("Import the workbook");
        await leader.Post(action, Multipart(values, new byte[10 * 1024 * 1024]));
        Assert.Contains("What is sent here may be at most 8 MB. Nothing has been saved.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Choose a smaller file");
        Assert.Equal(2, (await Now(village)).Version);
    }

    [Fact]
    public async Task Without_a_case_there_is_nothing_to_fetch_and_one_who_only_reads_cannot_send()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var (_, colleague) = await village.SignedIn("Inge");
        var initiative = await village.Initiative(member);

        foreach (var path in new[] { "businesscase.xlsx", "businesscase/tabel", "businesscase/import" })
        {
            await leader.Open(village.Path(initiative, path));
            Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        }

        await leader.Visit(village.Path(initiative, "businesscase/forudsaetninger"));
        Assert.Empty(leader.Page.QuerySelectorAll("a[href$='businesscase/tal']"));
        await colleague.Open(village.Path(initiative, "businesscase/import"));
        Assert.Equal(HttpStatusCode.Forbidden, colleague.Status);
    }

    private static async Task<byte[]> Fetch(Visitor visitor, Village village, Initiative initiative)
    {
        using var file = await visitor.Http.GetAsync(village.Path(initiative, "businesscase.xlsx"));
        Assert.Equal(Workbook.ContentType, file.Content.Headers.ContentType!.MediaType);
        return await file.Content.ReadAsByteArrayAsync();
    }

    private static async Task Send(Visitor visitor, Village village, Initiative initiative, byte[]? workbook)
    {
        await visitor.Visit(village.Path(initiative, "businesscase/import"));
        var (action, values) = visitor.Prepare("Læs regnearket ind");
        await visitor.Post(action, Multipart(values, workbook));
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> values, byte[]? workbook)
    {
        var content = new MultipartFormDataContent();
        foreach (var (key, value) in values)
        {
            content.Add(new StringContent(value), key);
        }

        if (workbook is not null)
        {
            content.Add(new ByteArrayContent(workbook), "File", "businesscase.xlsx");
        }

        return content;
    }

    private Task<BusinessCase> Now(Village village) => app.In(village.Municipality.Id, db => db.Set<BusinessCase>().AsNoTracking().SingleAsync());

    private Task<CaseVersion> Version(Village village, int number) => app.In(village.Municipality.Id, db => db.Set<CaseVersion>().AsNoTracking().SingleAsync(v => v.Number == number));

    private async Task<(Village Village, Member Leader, Initiative Initiative, Id<BusinessCase> Case)> Begun()
    {
        var village = await Village.Found(app);
        var leader = await village.Member("Leder");
        var initiative = await village.Initiative(leader);
        var (businessCase, first) = BusinessCase.Begin(initiative, EconomySettings.AsDelivered(), leader, app.Clock.GetUtcNow());
        var line = new EconomyLine { Id = Guid.NewGuid(), Name = "Robotstøvsugere", Kind = LineKind.Cost, Unit = LineUnit.Kroner, Area = BudgetArea.Capital, Recurrence = Recurrence.OneOff, FirstYear = 2040, Full = new(80_000_00, 100_000_00, 130_000_00) };
        var second = businessCase.Put(line, new(leader, 1, app.Clock.GetUtcNow())).Expect();
        await app.In(village.Municipality.Id, async db =>
        {
            db.AddRange(businessCase, first, second);
            return await db.SaveChangesAsync();
        });
        return (village, leader, initiative, businessCase.Id);
    }
}
