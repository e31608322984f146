using System.Net;
using System.Text;
using System.Text.Json;
using Sammen.BusinessCases.Calculations;

namespace Sammen.Tests.BusinessCases;

public sealed class CalculateCaseTests(SammenApp app)
{
    private const string Case = """
        {"discount":[{"fromYear":0,"rate":0.1}],"lines":[
          {"name":"Robotter","kind":"cost","area":"anlaeg","amounts":[{"year":0,"low":900,"likely":1000,"high":1200}]},
          {"name":"Timer","kind":"gain","area":"service","amounts":[{"year":2,"low":400,"likely":600,"high":700},{"year":1,"low":400,"likely":600,"high":700}]}]}
        """;

    [Fact]
    public async Task A_case_goes_in_and_its_figures_come_out_in_kroner()
    {
        var (status, root) = await Send(Case);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["npv", "netByYear", "paybackYears", "breakEvenYear", "tornado"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal((-505.79m, 41.32m, 314.88m), Range(root.GetProperty("npv")));
        Assert.Equal([(0, -1200m, -1000m, -900m), (1, 400m, 600m, 700m), (2, 400m, 600m, 700m)],
            root.GetProperty("netByYear").EnumerateArray().Select(y => (y.GetProperty("year").GetInt32(), Range(y).Low, Range(y).Likely, Range(y).High)));
        Assert.Equal(1.6666666667m, root.GetProperty("paybackYears").GetProperty("simple").GetDecimal());
        Assert.Equal(1.9166666667m, root.GetProperty("paybackYears").GetProperty("discounted").GetDecimal());
        Assert.Equal(2, root.GetProperty("breakEvenYear").GetInt32());
        Assert.Equal(["Timer", "Robotter"], root.GetProperty("tornado").EnumerateArray().Select(l => l.GetProperty("line").GetString()));
        Assert.Equal(-158.68m, root.GetProperty("tornado")[1].GetProperty("low").GetDecimal());
    }

    [Fact]
    public async Task Without_a_rate_the_municipality_s_own_is_used_and_without_ends_nothing_is_uncertain()
    {
        var (_, root) = await Send("""{"lines":[{"name":"Timer","kind":"gain","area":"service","amounts":[{"year":1,"likely":103.5}]}]}""");

        Assert.Equal((100, 100, 100), Range(root.GetProperty("npv")));
        Assert.Equal(0, root.GetProperty("paybackYears").GetProperty("simple").GetDecimal());
    }

    [Theory]
    [InlineData("", 400, "$")]
    [InlineData("[]", 400, "$")]
    [InlineData("""{"lines":[{"name":"a","kind":"gain","area":"service","amounts":[{"year":1,"likely":"1.000"}]}]}""", 400, "$.lines[0].amounts[0].likely")]
    [InlineData("{}", 422, "$.lines")]
    [InlineData("""{"lines":[{"kind":"Gain","area":"drift","amounts":[{"year":-1,"likely":1}]}]}""", 422, "$.lines[0].name $.lines[0].kind $.lines[0].area $.lines[0].amounts[0].year")]
    [InlineData("""{"lines":[{"name":"a","kind":"gain","area":"service","amounts":[{"year":1,"low":2,"likely":1,"high":0.5}]}]}""", 422, "$.lines[0].amounts[0].low $.lines[0].amounts[0].high")]
    [InlineData("""{"lines":[{"name":"a","kind":"gain","area":"service","amounts":[{"year":1,"likely":1.005},{"year":1,"likely":1}]}]}""", 422, "$.lines[0].amounts[0].likely $.lines[0].amounts[1].year")]
    [InlineData("""{"discount":[{"fromYear":0,"rate":3.5},null],"lines":[]}""", 422, "$.discount[0].rate $.discount[1].fromYear $.discount[1].rate")]
    [InlineData("""{"lines":[null]}""", 422, "$.lines[0].name $.lines[0].kind $.lines[0].area $.lines[0].amounts")]
    [InlineData("""{"lines":[{"name":"a","kind":"gain","area":"service","amounts":[{"year":1,"likely":1e20}]}]}""", 422, "$.lines[0].amounts[0].likely")]
    public async Task Each_field_that_is_wrong_is_named(string body, int expected, string paths)
    {
        var (status, root) = await Send(body);

        Assert.Equal((HttpStatusCode)expected, status);
        Assert.Equal(paths.Split(' ').Order(StringComparer.Ordinal), root.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task There_are_no_more_steps_of_the_rate_than_years()
    {
        var (all, _) = await Send($$"""{"lines":[],"discount":[{{Steps(101)}}]}""");
        var (status, root) = await Send($$"""{"lines":[],"discount":[{{Steps(102)}}]}""");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity), (all, status));
        Assert.Equal(["$.discount"], root.GetProperty("errors").EnumerateObject().Select(e => e.Name));

        static string Steps(int count) => string.Join(',', Enumerable.Range(0, count).Select(year => $$"""{"fromYear":{{year}},"rate":0.01}"""));
    }

    [Fact]
    public void Nothing_is_looked_for_beyond_the_faults_that_are_told()
    {
        var faults = new CaseRequest.Faults();
        CaseRequest.AmountsRead amounts = [.. new CaseRequest.Amount?[100]];
        var (flows, _) = new CaseRequest([], [.. Enumerable.Repeat(new CaseRequest.Line("a", "gain", "service", amounts), 1_000)]).Read([], faults, CancellationToken.None);

        Assert.Equal((50, 1), (faults.All.Count, flows.Count));
    }

    [Fact]
    public async Task The_largest_case_is_reckoned_also_when_it_is_written_with_much_room()
    {
        var amounts = string.Join(",\n", Enumerable.Range(0, 101).Select(year => $$"""
                    {
                      "year": {{year}},
                      "low": -99999999999.99,
                      "likely": 99999999998.99,
                      "high": 99999999999.99
                    }
            """));
        var line = $$"""{"name":"{{new string('x', 200)}}","kind":"gain","area":"overfoersler","amounts":[{{amounts}}]}""";
        var body = $$"""{"lines":[{{string.Join(",\n", Enumerable.Repeat(line, 1_000))}}]}""";
        Assert.InRange(body.Length, 14_000_000, 16_000_000);

        var (status, root) = await Send(body);

        Assert.Equal((HttpStatusCode.OK, 1_000), (status, root.GetProperty("tornado").GetArrayLength()));
    }

    [Theory]
    [InlineData("discount", "$.discount $.lines")]
    [InlineData("lines", "$.lines")]
    [InlineData("amounts", "$.lines[0].amounts")]
    public async Task What_is_more_than_there_can_be_is_not_kept_while_it_is_read(string list, string paths)
    {
        var many = $"\"{list}\":[{string.Join(',', Enumerable.Repeat("{}", 1_000_000))}]";
        var body = list == "amounts" ? $$"""{"lines":[{{{many}}}]}""" : $$"""{{{many}}}""";

        var read = JsonSerializer.Deserialize<CaseRequest>(body, CaseRequest.Options)!;
        Assert.InRange((read.Discount?.Count ?? 0) + (read.Lines?.Sum(l => 1 + (l?.Amounts?.Count ?? 0)) ?? 0), 102, 1_001);
        var (status, root) = await Send(body);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.All(paths.Split(' '), path => Assert.True(root.GetProperty("errors").TryGetProperty(path, out _), path));
    }

    [Fact]
    public async Task What_is_larger_than_any_case_is_refused()
    {
        var (status, root) = await Send("[" + new string(' ', 32 * 1024 * 1024) + "]");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, 413), (status, root.GetProperty("status").GetInt32()));
    }

    private static (decimal Low, decimal Likely, decimal High) Range(JsonElement of) =>
        (of.GetProperty("low").GetDecimal(), of.GetProperty("likely").GetDecimal(), of.GetProperty("high").GetDecimal());

    private async Task<(HttpStatusCode Status, JsonElement Root)> Send(string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var http = new HttpClient { BaseAddress = app.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", await (await Village.Found(app)).Key("calculations"));
        var response = await http.PostAsync("/api/v1/calculations/business-case", content, TestContext.Current.CancellationToken);
        return (response.StatusCode, JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement);
    }
}
