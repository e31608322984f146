using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Periods;

/// <summary>Reads the raw tables as somebody with the database, and finds nothing that joins a personal link and an answer.</summary>
public sealed class PersonalLinkRowsTests(SammenApp app)
{
    [Fact]
    public async Task All_that_using_a_link_leaves_is_that_it_was_used()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var round = await Round.Begin(own, Hearing.Plan(Reading.Underway));
        var links = await round.MakeLinks(own, "Ida", "Bo");
        var before = await RawTables.Read(own);

        var phone = await Hearing.ComeIn(own, links[0]);
        var used = (await RawTables.Read(own)).Since(before);

        var row = Assert.Single(used);
        Assert.Equal("PersonalLink", row.Table);
        var was = before.Single(r => r.Table == "PersonalLink" && r["Id"] == row["Id"]);
        Assert.Equal(["IsUsed"], row.Values.Keys.Where(column => row[column] != was[column]));
        Assert.DoesNotContain(row.Values.Values, value => Regex.IsMatch(value, @"\d\d:\d\d|^\d{4}-\d\d-\d\d"));
        Assert.Equal(4, Guid.Parse(row["Id"]).Version);

        await Round.Say(phone, "Vi når mere.");
        await Round.Say(await Hearing.ComeIn(own, links[1]), "Nettet går ned.");
        await phone.Visit($"{round.Room()}/laes");
        await Hearing.MarkNext(phone);
        SharesNothing(await RawTables.Read(own), before);

        await round.Close();
        SharesNothing(await RawTables.Read(own), before);
    }

    [Fact]
    public async Task The_code_stands_nowhere()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var round = await Round.Begin(own, Hearing.Plan());
        var links = await round.MakeLinks(own, "Ida");
        await Hearing.ComeIn(own, links[0]);

        var code = links[0].Split('/')[^1];
        Assert.DoesNotContain(await RawTables.Read(own), row => row.Holds(code));
    }

    [Fact]
    public async Task On_PostgreSQL_the_rows_come_in_transactions_of_their_own_and_closing_makes_the_links_alike()
    {
        var round = await Round.Begin(app, Hearing.Plan(Reading.Underway));
        var links = await round.MakeLinks(app, "Ida", "Bo", "Cai");
        foreach (var link in links.Take(2))
        {
            var phone = await Hearing.ComeIn(app, link);
            await Round.Say(phone, "Vi når mere.");
            await phone.Visit($"{round.Room()}/laes");
            if (phone.Page.QuerySelector(".saying") is not null)
            {
                await Hearing.MarkNext(phone);
            }
        }

        if (await Marks(round, "PersonalLink", "\"IsUsed\"") is not { } used)
        {
            return;
        }

        Assert.Equal(2, used.Distinct().Count());
        foreach (var table in new[] { "Statement", "Participant", "Vote" })
        {
            var marks = await Marks(round, table, "true");
            Assert.NotEmpty(marks!);
            Assert.Empty(used.Intersect(marks!));
        }

        await round.Close();
        var after = await Marks(round, "PersonalLink", "true");
        Assert.Equal(3, after!.Count);
        Assert.Single(after.Distinct());
    }

    [Fact]
    public async Task SQLite_numbers_no_link()
    {
        var village = await Village.Found(app);

        await app.In(village.Municipality.Id, async db =>
        {
            if (db.Database.IsSqlite())
            {
                var sql = await db.Database.SqlQuery<string>($"""SELECT sql AS "Value" FROM sqlite_master WHERE name = 'PersonalLink'""").SingleAsync();
                Assert.EndsWith("WITHOUT ROWID", sql.TrimEnd(';', ' '), StringComparison.Ordinal);
            }

            return 0;
        });
    }

    // Values that a link has and other rows do not: none of them stands in an answer, and no audit entry names a link.
    private static void SharesNothing(List<RawRow> rows, List<RawRow> before)
    {
        string[] common = ["DialogueId", "MunicipalityId", "IsUsed", "IsToldUsed", "Label"];
        var ofLinks = rows.Where(r => r.Table == "PersonalLink").SelectMany(r => r.Values.Where(v => !common.Contains(v.Key)).Select(v => v.Value)).ToList();
        Assert.Equal(2 * rows.Count(r => r.Table == "PersonalLink"), ofLinks.Count);
        var others = rows.Where(r => r.Table != "PersonalLink").Except(before).ToList();
        Assert.All(ofLinks, value => Assert.DoesNotContain(others, row => row.Holds(value)));
        Assert.DoesNotContain(rows, r => r.Table == "AuditEntry" && r["Subject"] is nameof(PersonalLink) or nameof(Participant) or nameof(Statement));
    }

    private Task<List<string>?> Marks(Round round, string table, string which) => app.In(round.Village.Municipality.Id, async db =>
    {
        var sql = string.Concat("SELECT xmin::text AS \"Value\" FROM \"", table, "\" WHERE \"DialogueId\" = {0} AND ", which);
        return db.Database.IsNpgsql() ? await db.Database.SqlQueryRaw<string>(sql, round.Dialogue.Id.Value).ToListAsync() : null;
    });
}
