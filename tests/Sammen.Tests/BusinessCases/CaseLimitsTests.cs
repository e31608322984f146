using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Tests.BusinessCases;

public sealed class CaseLimitsTests(SammenApp app)
{
    private Village village = null!;
    private Visitor leader = null!;
    private Initiative initiative = null!;

    [Theory]
    [InlineData(null)]
    [InlineData("0")]
    [InlineData("99")]
    public async Task A_part_is_written_only_by_who_has_seen_the_case(string? version)
    {
        await Begin();
        await leader.Visit(Path("dele/Problem"));
        var (action, values) = leader.Prepare("Gem");
        values.RemoveAll(v => v.Key is "Version" or "Text");
        if (version is not null)
        {
            values.Add(new("Version", version));
        }

        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        var now = await Now();
        Assert.Equal((1, "Kørslen tager tid fra borgerne."), (now.Version, now.Content.Part(BusinessCasePart.Problem)));
    }

    [Theory]
    [InlineData("businesscase/dele/99")]
    [InlineData("businesscase/dele/-1")]
    [InlineData("businesscase/dele/1")]
    [InlineData("businesscase/dele/Problem,Benefits")]
    [InlineData("businesscase/dele/noget")]
    [InlineData("businesscase/forudsaetninger/ny?loeft=zz")]
    [InlineData("businesscase/forudsaetninger/ny?loeft=11111111-1111-1111-1111-111111111111")]
    [InlineData("businesscase/forudsaetninger/ny?gevinst=zz")]
    [InlineData("businesscase/linjer/ny?gevinst=zz")]
    [InlineData("businesscase/linjer/ny?gevinst=11111111-1111-1111-1111-111111111111")]
    [InlineData("bivirkninger/ny?loeft=zz")]
    public async Task What_an_address_names_and_is_not_there_is_not_found(string path)
    {
        await Begin();

        await leader.Open(village.Path(initiative, path));

        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
    }

    [Fact]
    public async Task What_follows_from_the_rest_is_not_kept_and_versions_that_kept_it_are_still_read()
    {
        await Begin();
        await Store(Rich());
        var raw = (await RawTables.Read(app)).Where(r => r.Table == "BusinessCase" && r.Holds(initiative.Id.ToString())).Select(r => r["Content"]).Single();
        Assert.Contains("Robotstøvsugere", raw, StringComparison.Ordinal);
        Assert.All(new[] { "Figure", "IsOrdered", "IsMoney", "Largest", "EndYear" }, derived => Assert.DoesNotContain($"\"{derived}\"", raw, StringComparison.Ordinal));

        var earlier = JsonSerializer.Serialize(Rich());
        Assert.Contains("\"Largest\"", earlier, StringComparison.Ordinal);
        await app.In(village.Municipality.Id, db => db.Database.ExecuteSqlRawAsync("UPDATE \"BusinessCase\" SET \"Content\" = {0} WHERE \"InitiativeId\" = {1}", earlier, initiative.Id.Value));
        Assert.False(CaseDifference.Of(Rich(), (await Now()).Content).Any);
    }

    [Fact]
    public async Task An_assumption_rests_on_lines_of_its_own_case_alone()
    {
        await Begin();
        var line = Rich().Lines[0].Id;
        await Store(Rich());
        await leader.Visit(Path("forudsaetninger/ny"));
        var (action, values) = leader.Prepare("Gem", ("Text", "Gulvene er ryddet."), ("Lines", line.ToString()), ("Lines", Guid.NewGuid().ToString()));

        await leader.Post(action, new FormUrlEncodedContent(values));

        Assert.Equal([line], (await app.In(village.Municipality.Id, db => db.Set<Assumption>().SingleAsync())).Lines);
    }

    private static CaseContent Rich() => new()
    {
        BaseYear = 2040,
        Years = 10,
        PriceLevel = 2040,
        Discount = [new(0, 0.035m)],
        HoursPerFullTime = 1924,
        Lines =
        [
            new()
            {
                Id = Guid.Parse("00000001-0002-0003-0405-060708090a0b"), Name = "Robotstøvsugere", Kind = LineKind.Cost, Unit = LineUnit.Hours, Area = BudgetArea.Service, FirstYear = 2040,
                Full = new(1, 2, 3), Own = [new(2041, new(1, 2, 3))], Valued = new(300_00, "Direktionen", "Budgettet"),
            },
        ],
    };

    private Task<int> Store(CaseContent content) => app.In(village.Municipality.Id, async db =>
    {
        var found = await db.Set<BusinessCase>().AsTracking().SingleAsync();
        db.Add(found.Import(content, new(await db.Set<Domain.Municipalities.Member>().SingleAsync(), found.Version, app.Clock.GetUtcNow())).Expect());
        return await db.SaveChangesAsync();
    });

    private Task<BusinessCase> Now() => app.In(village.Municipality.Id, db => db.Set<BusinessCase>().AsNoTracking().SingleAsync());

    private string Path(string rest) => village.Path(initiative, "businesscase/" + rest);

    private async Task Begin()
    {
        village = await Village.Found(app);
        (var member, leader) = await village.SignedIn("Lene Leder");
        initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "businesscase"));
        await leader.Press("Begynd på businesscasen");
    }
}
