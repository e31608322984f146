using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Access;

namespace Sammen.Tests.Api;

public sealed class DescriptionTests(SammenApp app, ApiApp api) : IClassFixture<ApiApp>
{
    private const string Path = "/api/v1/openapi.json";

    [Fact]
    public async Task It_names_every_address_of_the_API_and_no_page()
    {
        var described = (await Read(app)).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(o => $"{o.Name.ToUpperInvariant()} {path.Name}"));

        Assert.Equal(Routes(app).Select(r => r.Name), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_says_of_each_what_it_is_for_what_it_answers_and_what_can_go_wrong()
    {
        var root = await Read(api.App);

        Assert.All(Routes(api.App), route =>
        {
            var (method, path) = (route.Name.Split(' ')[0].ToLowerInvariant(), route.Name.Split(' ')[1]);
            var operation = root.GetProperty("paths").GetProperty(path).GetProperty(method);
            var answers = operation.GetProperty("responses");
            Assert.Equal(route.NeedsKey, operation.TryGetProperty("security", out _));
            string[] problems = [.. route.NeedsKey ? (string[])["401", "403", "429"] : [], "400", "default"];
            Assert.All(problems, status => Assert.Equal("#/components/schemas/Problem", answers.GetProperty(status)
                .GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString()));
        });
        var ours = root.GetProperty("paths").GetProperty("/api/v1/municipality").GetProperty("get");
        Assert.Equal("Which municipality the key belongs to: a way to try a key.", ours.GetProperty("summary").GetString());
        var answer = ours.GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString();
        Assert.Equal("#/components/schemas/MunicipalityAnswer", answer);
        var sum = root.GetProperty("paths").GetProperty("/api/v1/trial/sum").GetProperty("post");
        Assert.Equal("#/components/schemas/Term", sum.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString());
        Assert.True(sum.GetProperty("responses").TryGetProperty("413", out _));
        Assert.True(sum.GetProperty("responses").TryGetProperty("415", out _));
    }

    [Fact]
    public async Task Every_address_of_the_product_says_what_it_is_for()
    {
        var operations = (await Read(app)).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject());

        Assert.All(operations, o => Assert.False(string.IsNullOrWhiteSpace(o.Value.GetProperty("summary").GetString())));
    }

    [Fact]
    public async Task It_describes_the_key_and_every_schema_it_points_to_is_there()
    {
        var root = await Read(api.App);
        var components = root.GetProperty("components");

        Assert.StartsWith("3.1", root.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("bearer", components.GetProperty("securitySchemes").GetProperty("key").GetProperty("scheme").GetString());
        Assert.All(References(root), reference => Assert.True(
            components.GetProperty("schemas").TryGetProperty(reference["#/components/schemas/".Length..], out _), reference));
        Assert.True(components.GetProperty("schemas").GetProperty("Problem").GetProperty("properties").TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task It_is_open_to_everybody_and_sets_no_cookie()
    {
        var told = await new Caller(app).Get(Path);

        Assert.Equal(HttpStatusCode.OK, told.Status);
        Assert.Equal("application/json", told.Answer.Content.Headers.ContentType!.MediaType);
        Assert.False(told.Answer.Headers.Contains("Set-Cookie"));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "$ref" ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    // As the server itself routes; the description does not describe itself.
    private static IEnumerable<(string Name, bool NeedsKey)> Routes(SammenApp of) =>
        from endpoint in of.Services.GetRequiredService<IEnumerable<EndpointDataSource>>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
        let path = "/" + endpoint.RoutePattern.RawText!.TrimStart('/')
        where path.StartsWith("/api/", StringComparison.Ordinal) && path != Path
        from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods
        orderby $"{method} {path}"
        select ($"{method} {path}", endpoint.Metadata.GetMetadata<NeedsKeyAttribute>() is not null);

    private static async Task<JsonElement> Read(SammenApp from) => (await new Caller(from).Get(Path)).Json;
}
