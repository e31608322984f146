using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Benefits;
using Sammen.Tests.Api;

namespace Sammen.Tests.Benefits;

public sealed class BenefitsApiTests(SammenApp app)
{
    [Fact]
    public async Task A_program_finds_the_gain_hands_measurements_in_and_corrects_one()
    {
        var village = await Village.Found(app);
        var initiative = await village.Initiative(await village.Member("Leder"));
        await village.Keep(() => BenefitsTests.Aimed(initiative));
        var caller = new Caller(app, await village.Key());

        var gain = (await caller.Get($"/api/v1/initiatives/{initiative.Id}/benefits")).Json.GetProperty("benefits")[0];
        Assert.Equal(("Tid til aftenbesøg", "time", 20m), (gain.GetProperty("title").GetString(), gain.GetProperty("type").GetString(), gain.GetProperty("target").GetDecimal()));
        var path = $"/api/v1/benefits/{gain.GetProperty("id").GetString()}/measurements";

        Assert.Equal(["added"], Outcomes(await caller.Post(path, """{"date":"2040-05-01","value":12.5,"note":"efter ferien"}""")));
        Assert.Equal(["unchanged"], Outcomes(await caller.Post(path, """{"date":"2040-05-01","value":12.50,"note":"efter ferien"}""")));
        Assert.Equal(
            ["corrected", "added"],
            Outcomes(await caller.Post(path, """{"measurements":[{"date":"2040-05-01","value":13},{"date":"2040-06-01","value":14.123456}]}""")));

        var measured = (await caller.Get($"/api/v1/initiatives/{initiative.Id}/benefits")).Json.GetProperty("benefits")[0].GetProperty("measurements");
        Assert.Equal([13m, 14.123456m], measured.EnumerateArray().Select(m => m.GetProperty("value").GetDecimal()));
        var first = await app.In(village.Municipality.Id, db => db.Set<Measurement>().OrderBy(m => m.On).FirstAsync());
        Assert.Equal(12.5m, Assert.Single(first.Earlier).Value);
    }

    [Theory]
    [InlineData("""{"date":"2040-05-01","value":"mange"}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"date":"2040-13-01","value":1}""", HttpStatusCode.BadRequest, null)]
    [InlineData("""{"value":1}""", HttpStatusCode.UnprocessableEntity, "$.date")]
    [InlineData("""{"date":"2041-05-01","value":1}""", HttpStatusCode.UnprocessableEntity, "$.date")]
    [InlineData("""{"measurements":[{"date":"2040-05-01","value":1},{"date":"2040-05-02","value":1e13}]}""", HttpStatusCode.UnprocessableEntity, "$.measurements[1].value")]
    [InlineData("""{"measurements":[{"date":"2040-05-01","value":1},{"date":"2040-05-01","value":2}]}""", HttpStatusCode.UnprocessableEntity, "$.measurements[1].date")]
    [InlineData("""{"measurements":[]}""", HttpStatusCode.UnprocessableEntity, null)]
    [InlineData("""{"measurements":[null]}""", HttpStatusCode.UnprocessableEntity, null)]
    [InlineData("""{"date":"2040-05-01","value":1,"measurements":[{"date":"2040-05-01","value":1}]}""", HttpStatusCode.UnprocessableEntity, null)]
    public async Task What_is_wrong_is_said_at_its_place_and_nothing_is_kept(string sent, HttpStatusCode status, string? field)
    {
        var village = await Village.Found(app);
        var initiative = await village.Initiative(await village.Member("Leder"));
        var benefit = await village.Keep(() => BenefitsTests.Aimed(initiative));

        var told = (await new Caller(app, await village.Key()).Post($"/api/v1/benefits/{benefit.Id}/measurements", sent)).IsProblem(status);

        if (field is not null)
        {
            Assert.Equal(field, Assert.Single(told.Json.GetProperty("errors").EnumerateObject()).Name);
        }

        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Measurement>().CountAsync()));
    }

    [Fact]
    public async Task Another_municipalitys_gain_does_not_exist_and_a_narrow_key_does_not_reach()
    {
        var (village, other) = (await Village.Found(app), await Village.Found(app));
        var initiative = await village.Initiative(await village.Member("Leder"));
        var benefit = await village.Keep(() => BenefitsTests.Aimed(initiative));
        const string Sent = """{"date":"2040-05-01","value":1}""";
        var path = $"/api/v1/benefits/{benefit.Id}/measurements";

        var stranger = new Caller(app, await other.Key());
        (await stranger.Post(path, Sent)).IsProblem(HttpStatusCode.NotFound);
        (await stranger.Get($"/api/v1/initiatives/{initiative.Id}/benefits")).IsProblem(HttpStatusCode.NotFound);
        (await new Caller(app, await village.Key("calculations")).Post(path, Sent)).IsProblem(HttpStatusCode.Forbidden);
        (await new Caller(app).Post(path, Sent)).IsProblem(HttpStatusCode.Unauthorized);
    }

    private static IEnumerable<string?> Outcomes(Told told)
    {
        Assert.True(told.Status == HttpStatusCode.OK, told.Text);
        return told.Json.GetProperty("measurements").EnumerateArray().Select(m => m.GetProperty("outcome").GetString());
    }
}
