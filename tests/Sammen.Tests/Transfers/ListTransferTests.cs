using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Transfers;
using Sammen.Transfers;

namespace Sammen.Tests.Transfers;

public sealed class ListTransferTests(SammenApp app)
{
    [Fact]
    public async Task Units_and_members_of_one_municipality_move_to_another_and_come_out_as_they_went_in()
    {
        var (from, old) = await Begun();
        await from.Member("Nattevagt", at: from.OtherWorkplace);
        var (to, admin) = await Begun();
        foreach (var list in new[] { "enheder", "medlemmer" })
        {
            var file = Without("id", await old.Http.GetStringAsync(from.Path($"ind-og-ud/{list}/liste.csv"), TestContext.Current.CancellationToken));
            await Bring(to, admin, list, Encoding.UTF8.GetBytes(file));
            if (admin.Page.QuerySelectorAll("button").Any(b => b.TextContent.Contains("Læs det ind", StringComparison.Ordinal)))
            {
                await TakeIn(to, admin);
            }

            Assert.Equal(file, Without("id", await admin.Http.GetStringAsync(to.Path($"ind-og-ud/{list}/liste.csv"), TestContext.Current.CancellationToken)));
        }

        Assert.Contains(await app.In(to.Municipality.Id, db => db.Set<Member>().ToListAsync()), m => m.Name == "Nattevagt" && m.UnitId == to.OtherWorkplace.Id && m.AccountId is null);
    }

    [Fact]
    public async Task A_file_is_first_shown_and_nothing_is_saved_before_the_yes()
    {
        var (village, admin) = await Begun();
        await Bring(village, admin, "enheder", "navn;type;hører under\nRengøringen;;Team Rent\nTeam Rent;Center;Ældre og Sundhed\nPlejecenter Åen;Center;Ældre og Sundhed\n"u8);

        Assert.Contains("2 bliver lagt til", admin.Text, StringComparison.Ordinal);
        Assert.Contains("1 bliver ændret", admin.Text, StringComparison.Ordinal);
        Assert.Contains("2 står ikke i filen og bliver, som de er", admin.Text, StringComparison.Ordinal);
        Assert.Equal(3, await Units(village));
        await TakeIn(village, admin);

        Assert.Contains("Det hele er læst ind.", admin.Text, StringComparison.Ordinal);
        Assert.Equal(5, await Units(village));
        var cleaning = await app.In(village.Municipality.Id, async db =>
        {
            var unit = await db.Set<Unit>().SingleAsync(u => u.Name == "Rengøringen");
            return (unit.Kind, Above: await db.Set<Unit>().SingleAsync(u => u.Id == unit.ParentId));
        });
        Assert.Equal((UnitKind.Workplace, "Team Rent"), (cleaning.Kind, cleaning.Above.Name));
        Assert.Empty((await Errand(village)).Lines);
    }

    [Fact]
    public async Task Each_line_that_is_wrong_is_named_and_then_nothing_is_saved()
    {
        var (village, admin) = await Begun();
        await Bring(village, admin, "medlemmer", "navn;arbejdsplads;rolle;id\n;Plejecenter Åen;;\nNy;Findes ikke;;\nAnden;;Konge;\nTredje;;;11111111-1111-4111-8111-111111111111\nFjerde;;;\nFjerde;;;\n"u8);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Status);
        Assert.Equal("5 linjer kan ikke læses ind. De står nedenfor.", admin.ErrorAt("File"));
        Assert.Equal(
            [
                "Linje 2, navn: Udfyld feltet.", "Linje 3, arbejdsplads: der er ingen enhed, der hedder \"Findes ikke\".",
                "Linje 4, rolle: \"Konge\" kendes ikke. Skriv en af dem her: Medlem, Læser på tværs, Administrator.", "Linje 5, id: id findes ikke her. Lad cellen være tom, hvis det er nyt.",
                "Linje 7: den siger det samme som linje 6. Behold den ene.",
            ],
            admin.Page.QuerySelectorAll(".box li").Select(l => Visitor.Fold(l.TextContent)));
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Member>().CountAsync()));
    }

    [Fact]
    public async Task The_last_administrator_is_neither_closed_nor_made_a_member_by_a_file()
    {
        var (village, admin) = await Begun();
        await Bring(village, admin, "medlemmer", "navn;arbejdsplads;rolle;adgang\nAdministrator;Plejecenter Åen;Medlem;Lukket\n"u8);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, admin.Status);
        Assert.Contains("Linje 2", admin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Committees_seats_and_initiatives_come_in_from_a_workbook()
    {
        var (village, admin) = await Begun();
        await village.Member("Tove TR");
        await Bring(village, admin, "udvalg", "udvalg;niveau;hører under;enhed\nLokal Åen;Lokal-MED;Hovedudvalget;Plejecenter Åen\nHovedudvalget;Hovedudvalg;;\n"u8);
        await TakeIn(village, admin);
        await Bring(village, admin, "pladser", "udvalg;navn;side;funktion;fra\nHovedudvalget;Tove TR;B-siden;Næstformand;01-01-2026\n"u8);
        await TakeIn(village, admin);
        await Bring(village, admin, "initiativer", "initiativ;problem;enhed;fase;fagområde\nRobotter;Gulvene tager tid;Plejecenter Åen;Idé;\n=SUM(1);Intet;;;\n"u8);
        await TakeIn(village, admin);

        var (seat, committees, initiatives, tove) = await app.In(village.Municipality.Id, async db =>
            (await db.Set<CommitteeSeat>().SingleAsync(), await db.Set<Committee>().ToListAsync(), await db.Set<Initiative>().ToListAsync(), await db.Set<Member>().SingleAsync(m => m.Name == "Tove TR")));
        Assert.Equal((tove.Id, CommitteeFunction.ViceChair, new DateOnly(2026, 1, 1)), (seat.MemberId, seat.Function, seat.From));
        Assert.Equal(committees.Single(c => c.Level == CommitteeLevel.Main).Id, committees.Single(c => c.Level == CommitteeLevel.Local).ParentId);
        Assert.Equal(["=SUM(1)", "Robotter"], initiatives.Select(i => i.Title).Order(StringComparer.Ordinal));

        foreach (var list in new[] { "udvalg", "pladser", "initiativer" })
        {
            var sheet = await admin.Http.GetByteArrayAsync(village.Path($"ind-og-ud/{list}/liste.xlsx"), TestContext.Current.CancellationToken);
            await Bring(village, admin, list, sheet, "liste.xlsx");
            Assert.Contains("0 bliver lagt til", admin.Text, StringComparison.Ordinal);
            Assert.Contains("0 bliver ændret", admin.Text, StringComparison.Ordinal);
        }

        Assert.Contains("'=SUM(1)", await admin.Http.GetStringAsync(village.Path("ind-og-ud/initiativer/liste.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_file_is_taken_in_behind_the_page_and_all_of_it_is_there()
    {
        var (village, admin) = await Begun();
        var lines = string.Concat(Enumerable.Range(1, 3000).Select(n => $"Medarbejder {n};Plejecenter Åen\n"));
        await Bring(village, admin, "medlemmer", Encoding.UTF8.GetBytes("navn;arbejdsplads\n" + lines));
        Assert.Contains("3000 bliver lagt til", admin.Text, StringComparison.Ordinal);
        await TakeIn(village, admin);

        Assert.Contains("3000 bliver lagt til", admin.Text, StringComparison.Ordinal);
        Assert.Equal(3001, await app.In(village.Municipality.Id, db => db.Set<Member>().CountAsync()));
    }

    [Fact]
    public async Task One_that_is_stopped_leaves_nothing()
    {
        var (village, admin) = await Begun();
        await Bring(village, admin, "medlemmer", Encoding.UTF8.GetBytes("navn\n" + string.Concat(Enumerable.Range(1, 2000).Select(n => $"Medarbejder {n}\n"))));
        var errand = await Errand(village);
        var errands = app.Services.GetRequiredService<Errands>();
        await app.In(village.Municipality.Id, async db =>
        {
            (await db.Set<Errand>().SingleAsync()).Begin(app.Clock.GetUtcNow()).Expect();
            return await db.SaveChangesAsync();
        });

        errands.Start(errand.Id, new(village.Municipality.Id, village.Slug, "x"), (await app.In(village.Municipality.Id, db => db.Set<Member>().SingleAsync())).Id);
        Assert.True(errands.Stop(errand.Id));
        await errands.Finished(errand.Id);

        Assert.Equal((ErrandState.Cancelled, 0), ((await Errand(village)).State, (await Errand(village)).Lines.Count));
        Assert.Equal(1, await app.In(village.Municipality.Id, db => db.Set<Member>().CountAsync()));
        await admin.Visit(village.Path($"ind-og-ud/fil/{errand.Id}"));
        Assert.Contains("Den blev afbrudt. Intet er gemt", admin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_changed_since_it_was_shown_is_shown_again()
    {
        var (village, admin) = await Begun();
        await Bring(village, admin, "enheder", "navn;type\nRengøringen;Center\n"u8);
        var shown = admin.Path;
        await village.Keep(() => Unit.Create("Rengøringen", UnitKind.Centre, null, app.Clock.GetUtcNow()).Expect());

        await admin.Press("Læs det ind");
        await app.Services.GetRequiredService<Errands>().Finished((await Errand(village)).Id);
        await admin.Visit(shown);

        Assert.Contains("1 står sådan allerede", admin.Text, StringComparison.Ordinal);
        Assert.Equal(4, await Units(village));
    }

    [Fact]
    public async Task What_was_brought_is_forgotten_after_a_month()
    {
        var (village, _) = await Begun();
        var by = await village.Member("Konsulent");
        foreach (var days in new[] { 31, 29 })
        {
            await village.Keep(() => Domain.Transfers.Errand.Bring(ListOf.Units, $"{days}.csv", [], "", by, app.Clock.GetUtcNow().AddDays(-days)));
        }

        await ForgetErrands.Keep(app.Services.GetRequiredService<IServiceScopeFactory>(), app.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        Assert.Equal(["29.csv"], await app.In(village.Municipality.Id, db => db.Set<Errand>().Select(e => e.FileName).ToListAsync()));
    }

    [Theory]
    [InlineData("enheder", "type\nCenter\n", "Filen mangler kolonnen navn. Overskrifterne skal stå i første linje: navn, type, hører under, id.")]
    [InlineData("enheder", "navn;navn\nA;B\n", "Kolonnen navn er der to gange. Behold den ene.")]
    [InlineData("enheder", "navn\n", "Vælg en fil.")]
    [InlineData("medlemmer", "PK\u0003\u0004 intet", "Filen kan ikke læses som Excel. Er den beskadiget, så gem den igen.")]
    public async Task A_file_that_is_no_such_list_is_refused_in_a_word(string list, string file, string said)
    {
        var (village, admin) = await Begun();
        await Bring(village, admin, list, Encoding.UTF8.GetBytes(file));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, said), (admin.Status, admin.ErrorAt("File")));
    }

    private async Task<(Village Village, Visitor Admin)> Begun()
    {
        var village = await Village.Found(app);
        return (village, (await village.SignedIn("Administrator", MunicipalityRole.Administrator)).Visitor);
    }

    private static Task Bring(Village village, Visitor admin, string list, ReadOnlySpan<byte> file, string name = "liste.csv") => Bring(village, admin, list, file.ToArray(), name);

    private static async Task Bring(Village village, Visitor admin, string list, byte[] file, string name = "liste.csv")
    {
        await admin.Visit(village.Path($"ind-og-ud/{list}"));
        await admin.PressWithFile("Se, hvad den vil gøre", name, file);
    }

    private async Task TakeIn(Village village, Visitor admin)
    {
        var path = admin.Path;
        await admin.Press("Læs det ind");
        await app.Services.GetRequiredService<Errands>().Finished(Id<Errand>.Parse(path.Split('/')[^1], null));
        await admin.Visit(path);
        Assert.Contains("Det hele er læst ind.", admin.Text, StringComparison.Ordinal);
    }

    private static string Without(string column, string csv)
    {
        var lines = csv.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(';')).ToList();
        var at = Array.IndexOf(lines[0], column);
        return string.Concat(lines.Select(l => string.Join(';', l.Where((_, n) => n != at)) + "\r\n"));
    }

    private Task<Errand> Errand(Village village) => app.In(village.Municipality.Id, db => db.Set<Errand>().AsNoTracking().OrderByDescending(e => e.Id).FirstAsync());

    private Task<int> Units(Village village) => app.In(village.Municipality.Id, db => db.Set<Unit>().CountAsync());
}
