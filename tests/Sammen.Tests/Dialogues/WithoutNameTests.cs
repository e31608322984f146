using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues;

/// <summary>
/// Reads every table and every column as somebody with the database file or a backup could, also tables that are yet to come, and
/// finds nothing that ties a statement without name to who wrote it.
/// </summary>
public sealed class WithoutNameTests
{
    private static readonly string[] About = ["Statement", "Concern", "Lift"];

    [Fact]
    public async Task No_row_ties_a_statement_without_name_to_its_writer()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var round = await Round.Begin(app, questions: ["q1.1", "q2.1"]);
        var identities = await RawTables.IdentitiesOf(app, round.Village, round.EmployeeMember);
        var atFirst = await RawTables.Read(app);

        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Vi når mere.", StatementKind.Gain, "q1.1");
        await Round.Say(round.Employee, "Nettet går ned.", StatementKind.Concern, "q1.1");
        await Round.Say(round.Employee, "Køleskabet er tomt.", StatementKind.Concern, "q2.1");
        await round.Employee.Press("Træk tilbage");
        var written = await RawTables.Read(app);
        var byTheEmployee = written.Since(atFirst);

        // All that writing and taking back leaves behind is statements.
        Assert.Equal(3, byTheEmployee.Count);
        Assert.All(byTheEmployee, row => Assert.Equal("Statement", row.Table));
        Assert.Equal(2, byTheEmployee.Count(row => row["Text"].Length > 0));
        RawTables.HoldNone(byTheEmployee, identities);
        RawTables.HoldNoTime(byTheEmployee, atFirst);

        await round.Close();
        await round.Leader.Visit($"{round.Path}/konklusioner/q1.1");
        await round.Leader.Press("Gem konklusionen", ("Status", "Open"), ("Headline", "Vi ved det ikke endnu"));
        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");
        var atLast = await RawTables.Read(app);
        var created = atLast.Since(atFirst);

        Assert.Contains(created, row => row.Table == "Concern");
        RawTables.HoldNone(created, identities);
        RawTables.HoldNoTime(created.Where(row => About.Contains(row.Table)), atFirst);
        var audit = created.Where(row => row.Table == nameof(AuditEntry)).ToList();
        Assert.NotEmpty(audit);
        Assert.All(audit, row => Assert.Equal(round.LeadingMember.Id.ToString(), row["MemberId"], ignoreCase: true));
        Assert.DoesNotContain(audit, row => row["Subject"] == nameof(Statement));
        SharesNothing([.. atLast.Where(row => row.Table == "Statement")]);
    }

    [Fact]
    public async Task A_lift_carries_nothing_of_the_writer_and_going_with_the_statement_it_leaves_no_trace()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var round = await Round.Begin(app);
        var identities = await RawTables.IdentitiesOf(app, round.Village, round.EmployeeMember);
        var atFirst = await RawTables.Read(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Køleskabet er altid tomt om søndagen.");
        await round.Close();
        var statement = Assert.Single(await round.Statements());
        await round.Leader.Visit($"{round.Path}/udsagn/{statement.Id}/loeft");
        await round.Leader.Press("Løft udsagnet", ("Into", "SideEffect"));
        await round.Leader.Visit($"{round.Path}/udsagn/{statement.Id}/loeft");
        await round.Leader.Press("Løft til en bekymring");
        var lifted = await RawTables.Read(app);

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");
        var atLast = await RawTables.Read(app);

        var created = lifted.Since(atFirst);
        Assert.Single(created, row => row.Table == "Lift");
        RawTables.HoldNone(created, identities);
        RawTables.HoldNoTime(created.Where(row => About.Contains(row.Table)), atFirst);
        var changed = atLast.Since(lifted);
        Assert.Equal(["Concern", "Lift", "Statement"], changed.Select(row => row.Table).Order());
        RawTables.HoldNone(changed, identities);
        Assert.DoesNotContain(atLast, row => row.Holds("Køleskabet"));
    }

    [Fact]
    public async Task The_same_reading_finds_the_writer_of_a_signed_statement()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var round = await Round.Begin(app, Naming.WithName);
        var atFirst = await RawTables.Read(app);

        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Vi når mere.");

        var created = (await RawTables.Read(app)).Since(atFirst);
        Assert.Contains(created, row => row.Table == "Statement" && row.Holds(round.EmployeeMember.Id.ToString()) && row.Holds(round.EmployeeMember.Name));
        Assert.Contains(created, row => row.Table == nameof(AuditEntry) && row.Holds(round.EmployeeMember.Id.ToString()));
    }

    [Fact]
    public async Task What_is_taken_back_is_in_no_table()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Det fortryder jeg.", StatementKind.Concern);
        await round.Close();

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");

        Assert.DoesNotContain(await RawTables.Read(app), row => row.Holds("fortryder"));
    }

    [Fact]
    public async Task SQLite_numbers_no_statement()
    {
        await using var app = new SammenApp();
        await app.InitializeAsync();
        var village = await Village.Found(app);

        await app.In(village.Municipality.Id, async db =>
        {
            if (db.Database.IsSqlite())
            {
                var sql = await db.Database.SqlQuery<string>($"""SELECT sql AS "Value" FROM sqlite_master WHERE name = 'Statement'""").SingleAsync();
                Assert.EndsWith("WITHOUT ROWID", sql.TrimEnd(';', ' '), StringComparison.Ordinal);
            }

            return 0;
        });
    }

    private static void SharesNothing(List<RawRow> statements)
    {
        string[] common = ["DialogueId", "MunicipalityId", "Question", "Kind", "WrittenOn", "Text", "IsWithdrawn", "AuthorId", "AuthorName", "Theme", "HiddenBecause"];
        foreach (var column in statements[0].Values.Keys.Except(common))
        {
            Assert.True(statements.Select(s => s[column]).Distinct().Count() == statements.Count, $"Statements share a value in {column}");
        }

        Assert.All(statements, s => Assert.True(s["AuthorId"].Length == 0 && s["AuthorName"].Length == 0));
    }
}
