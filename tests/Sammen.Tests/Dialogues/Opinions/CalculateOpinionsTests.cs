using System.Net;
using System.Text;
using System.Text.Json;

namespace Sammen.Tests.Dialogues.Opinions;

public sealed class CalculateOpinionsTests(SammenApp app)
{
    [Fact]
    public async Task Votes_go_in_and_groups_and_figures_come_out()
    {
        var root = await Answer($"{{\"votes\":[{string.Join(',', Enumerable.Range(0, 8).SelectMany(p => Marks($"\"p{p}\"", p < 5 ? 1 : -1)))}],\"extra\":{{}}}}");

        Assert.Equal(["statements", "groups", "k", "silhouette"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(2, root.GetProperty("k").GetInt32());
        Assert.Equal(1, root.GetProperty("silhouette").GetDouble(), 9);
        Assert.Equal("0", root.GetProperty("groups").GetProperty("p0").GetString());
        Assert.Equal("1", root.GetProperty("groups").GetProperty("p7").GetString());
        var statement = root.GetProperty("statements")[0];
        Assert.Equal(["statement", "agrees", "disagrees", "passes", "consensus", "byGroup"], statement.EnumerateObject().Select(p => p.Name));
        var group = statement.GetProperty("byGroup").GetProperty("0");
        Assert.Equal(["agrees", "disagrees", "votes", "probability", "representativeness", "z"], group.EnumerateObject().Select(p => p.Name));
        Assert.Equal(6 / 7.0, group.GetProperty("probability").GetDouble(), 12);
        Assert.Equal(6 / 7.0 * (1 / 5.0), statement.GetProperty("consensus").GetDouble(), 12);
    }

    [Fact]
    public async Task Given_groups_are_used_and_a_number_is_as_good_an_id_as_a_text()
    {
        var root = await Answer("""{"groups":{"1":"b","2":7,"9":"empty"},"votes":[{"participant":1,"statement":"s","vote":1},{"participant":"2","statement":"s","vote":1},{"participant":2,"statement":"s","vote":-1}]}""");

        var statement = root.GetProperty("statements")[0];
        Assert.Equal((1, 1), (statement.GetProperty("agrees").GetInt32(), statement.GetProperty("disagrees").GetInt32()));
        Assert.Equal(["7", "b", "empty"], statement.GetProperty("byGroup").EnumerateObject().Select(p => p.Name));
        Assert.Equal(0.5, statement.GetProperty("byGroup").GetProperty("empty").GetProperty("probability").GetDouble());
        Assert.Equal(3, root.GetProperty("k").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("silhouette").ValueKind);
    }

    [Theory]
    [InlineData("""{"votes":[]}""")]
    [InlineData("""{"votes":[{"participant":"a","statement":"s","vote":0}]}""")]
    [InlineData("""{"votes":[{"participant":"a","statement":"s","vote":1},{"participant":"b","statement":"s","vote":1}],"groups":null}""")]
    public async Task Few_or_identical_are_one_group(string body)
    {
        var root = await Answer(body);

        Assert.Equal(1, root.GetProperty("k").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("silhouette").ValueKind);
        Assert.All(root.GetProperty("groups").EnumerateObject(), g => Assert.Equal("0", g.Value.GetString()));
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("null", 400)]
    [InlineData("[]", 400)]
    [InlineData("""{"votes":[""", 400)]
    [InlineData("""{"votes":[null]}""", 400)]
    [InlineData("""{"votes":{}}""", 400)]
    [InlineData("""{"votes":[],"votes":[]}""", 400)]
    [InlineData("""{"votes":[],"groups":[]}""", 400)]
    [InlineData("""{"votes":[{"participant":true,"statement":"s","vote":1}]}""", 400)]
    [InlineData("""{"votes":[{"participant":"\ud800","statement":"s","vote":1}]}""", 400)]
    [InlineData("""{"votes":[{"participant":"a","statement":"s","vote":"1"}]}""", 400)]
    [InlineData("{}", 422)]
    [InlineData("""{"Votes":[]}""", 422)]
    [InlineData("""{"votes":null}""", 422)]
    [InlineData("""{"votes":[{}]}""", 422)]
    [InlineData("""{"votes":[{"participant":"a","vote":1}]}""", 422)]
    [InlineData("""{"votes":[{"participant":"a","statement":"s"}]}""", 422)]
    [InlineData("""{"votes":[{"participant":"a","statement":"s","vote":2}]}""", 422)]
    [InlineData("""{"votes":[{"participant":"a","statement":"s","vote":0.5}]}""", 422)]
    [InlineData("""{"votes":[{"participant":"a","statement":"s","vote":1e999}]}""", 422)]
    [InlineData("""{"votes":[],"groups":{"a":null}}""", 422)]
    public async Task What_cannot_be_calculated_is_answered_with_what_is_wrong(string body, int status)
    {
        var response = await Send(body);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(JsonDocument.Parse(text).RootElement.GetProperty("detail").GetString()!);
        Assert.DoesNotContain(" at ", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Marks(string participant, int vote) =>
        Enumerable.Range(1, 7).Select(s => $"{{\"participant\":{participant},\"statement\":\"{s}\",\"vote\":{vote}}}");

    private async Task<JsonElement> Answer(string body)
    {
        var response = await Send(body);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<HttpResponseMessage> Send(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var http = new HttpClient { BaseAddress = app.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", await (await Village.Found(app)).Key("calculations"));
        return await http.PostAsync("/api/v1/calculations/opinions", content, TestContext.Current.CancellationToken);
    }
}
