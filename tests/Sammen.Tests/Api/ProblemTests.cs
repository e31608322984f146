using System.Net;
using System.Text;

namespace Sammen.Tests.Api;

public sealed class ProblemTests(ApiApp api) : IClassFixture<ApiApp>
{
    private const string Sum = "/api/v1/trial/sum";

    [Theory]
    [InlineData(404, "GET", "/api/v1/findes-ikke")]
    [InlineData(404, "GET", "/api/v1/trial/absence")]
    [InlineData(404, "GET", "/api")]
    [InlineData(404, "GET", "/API/V1/findes-ikke")]
    [InlineData(405, "DELETE", "/api/v1/municipality")]
    [InlineData(405, "GET", Sum)]
    [InlineData(405, "POST", "/api/v1/openapi.json")]
    [InlineData(500, "GET", "/api/v1/trial/failure")]
    public async Task Whatever_goes_wrong_is_told_as_a_problem(int status, string method, string path)
    {
        var told = (await (await Caller()).Send(new HttpMethod(method), path, null)).IsProblem((HttpStatusCode)status);

        Assert.DoesNotContain("hemmelig", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u00", told.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"left":2,"right":""", "$.right")]
    [InlineData("""{"left":"to","right":3}""", "$.left")]
    [InlineData("""{"left":99999999999,"right":3}""", "$.left")]
    [InlineData("""[]""", "$")]
    [InlineData("""null""", "$")]
    [InlineData("", "$")]
    [InlineData("left=2", "$")]
    public async Task What_cannot_be_read_is_refused_and_the_place_named(string json, string place)
    {
        var told = (await (await Caller()).Post(Sum, json)).IsProblem(HttpStatusCode.BadRequest);

        var error = Assert.Single(told.Json.GetProperty("errors").EnumerateObject());
        Assert.Equal(place, error.Name);
        Assert.Equal("Det, der står her, kan ikke læses. Se efter, om det er skrevet rigtigt.", error.Value[0].GetString());
    }

    [Fact]
    public async Task Another_form_than_JSON_is_refused()
    {
        var caller = await Caller();

        (await caller.Send(HttpMethod.Post, Sum, new FormUrlEncodedContent([new("left", "2")]))).IsProblem(HttpStatusCode.UnsupportedMediaType);
        (await caller.Send(HttpMethod.Post, Sum, new StringContent("<term/>", Encoding.UTF8, "application/xml"))).IsProblem(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_whether_its_length_was_told_or_not()
    {
        var caller = await Caller();
        var large = Encoding.UTF8.GetBytes($$"""{"left":2,"right":3,"more":"{{new string('x', 2 * 1024 * 1024)}}"}""");

        using var told = Json(new ByteArrayContent(large));
        (await caller.Send(HttpMethod.Post, Sum, told)).IsProblem(HttpStatusCode.RequestEntityTooLarge);

        using var untold = Json(new StreamContent(new WithoutLength(large)));
        (await caller.Send(HttpMethod.Post, Sum, untold)).IsProblem(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("", null, false)]
    [InlineData("?lang=en", null, true)]
    [InlineData("?lang=da", "en", false)]
    [InlineData("", "en", true)]
    [InlineData("", "en-GB,en;q=0.9", true)]
    [InlineData("", "de,da;q=0.8,en;q=0.7", false)]
    [InlineData("", "da;q=0.5,en", true)]
    [InlineData("", "*", false)]
    [InlineData("?lang=de", "fr", false)]
    [InlineData("", ";;q=x", false)]
    public async Task It_is_told_in_Danish_unless_English_is_asked_for(string query, string? accepted, bool isEnglish)
    {
        (string, string)[] headers = accepted is null ? [] : [("Accept-Language", accepted)];
        var caller = await Caller();

        Assert.Equal(
            isEnglish ? "It does not exist" : "Det findes ikke",
            (await caller.Get("/api/v1/findes-ikke" + query, headers)).IsProblem(HttpStatusCode.NotFound).Title);
        Assert.Equal(
            isEnglish ? "Something went wrong on our side" : "Noget gik galt hos os",
            (await caller.Get("/api/v1/trial/failure" + query, headers)).IsProblem(HttpStatusCode.InternalServerError).Title);
        Assert.Equal(
            isEnglish ? "A valid key is missing" : "Der mangler en gyldig nøgle",
            (await new Caller(api.App).Get("/api/v1/municipality" + query, headers)).IsProblem(HttpStatusCode.Unauthorized).Title);
    }

    [Fact]
    public async Task What_a_person_chose_in_the_browser_says_nothing_here() => Assert.Equal(
        "Det findes ikke",
        (await (await Caller()).Get("/api/v1/findes-ikke", ("Cookie", "sammen-sprog=c%3Den-GB%7Cuic%3Den-GB"))).Title);

    private async Task<Caller> Caller() => new(api.App, await (await Village.Found(api.App)).Key());

    private static HttpContent Json(HttpContent content)
    {
        content.Headers.ContentType = new("application/json");
        return content;
    }

    private sealed class WithoutLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
