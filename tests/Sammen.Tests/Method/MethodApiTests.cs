using System.Net;
using System.Text.Json;

namespace Sammen.Tests.Method;

public sealed class MethodApiTests(SammenApp app)
{
    private static readonly string[] Lists =
    [
        "questions", "phases", "ethicsPrinciples", "involvementPrinciples", "sideEffectTypes", "traits", "goodWork", "goodWorkExtra",
        "competenceTypes", "competenceLevels", "trainingPrinciples", "involvementLevels", "complexityFactors", "contextFactors",
        "influenceLevels", "businessCaseParts", "technologies", "fields", "roles", "adviceSets", "sources",
    ];

    private static readonly int[] Counts = [20, 4, 10, 10, 6, 3, 6, 3, 4, 3, 3, 3, 5, 4, 3, 6, 9, 5];

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task The_root_holds_exactly_the_lists_of_the_contract(string lang)
    {
        var root = await Get($"?lang={lang}");

        Assert.Equal(Lists, root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(Counts, Lists.Take(Counts.Length).Select(l => root.GetProperty(l).GetArrayLength()));
        Assert.All(Lists, list => Assert.True(root.GetProperty(list).GetArrayLength() > 0, list));
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Every_entry_has_its_five_fields_and_keys_are_unique_in_their_list(string lang)
    {
        var root = await Get($"?lang={lang}");

        foreach (var list in Lists)
        {
            var more = list switch
            {
                "goodWork" or "goodWorkExtra" => new[] { "benefit", "drawback" },
                "competenceTypes" => ["competences"],
                "adviceSets" => ["advice"],
                _ => [],
            };
            foreach (var entry in root.GetProperty(list).EnumerateArray())
            {
                IsEntry(entry, list, more);
                foreach (var inner in more.Where(m => m is "competences" or "advice").SelectMany(m => entry.GetProperty(m).EnumerateArray()))
                {
                    IsEntry(inner, list, []);
                }
            }

            var keys = root.GetProperty(list).EnumerateArray().Select(e => e.GetProperty("key").GetString()!).ToList();
            Assert.Equal(keys.Count, keys.Distinct().Count());
        }
    }

    [Fact]
    public async Task Questions_run_from_q1_1_to_q4_5_and_each_type_of_competence_has_three()
    {
        var root = await Get("");

        Assert.Equal(
            from ground in Enumerable.Range(1, 4) from number in Enumerable.Range(1, 5) select $"q{ground}.{number}",
            root.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("key").GetString()));
        Assert.All(root.GetProperty("competenceTypes").EnumerateArray(), t => Assert.Equal(3, t.GetProperty("competences").GetArrayLength()));
        Assert.Equal("idea", root.GetProperty("phases")[0].GetProperty("key").GetString());
    }

    [Fact]
    public async Task Keys_and_references_are_the_same_in_both_languages_and_the_words_are_not()
    {
        var (danish, english) = (await Get("?lang=da"), await Get("?lang=en"));

        foreach (var list in Lists)
        {
            Assert.Equal(Values(danish, list, "key"), Values(english, list, "key"));
            Assert.Equal(Values(danish, list, "ref"), Values(english, list, "ref"));
            Assert.NotEqual(Values(danish, list, "text"), Values(english, list, "text"));
        }
    }

    [Fact]
    public async Task Each_source_named_at_an_entry_stands_in_the_list_of_sources()
    {
        var root = await Get("");
        var titles = Values(root, "sources", "title").ToHashSet();

        foreach (var list in Lists.SkipLast(1))
        {
            Assert.All(Values(root, list, "source"), source => Assert.Contains(source, titles));
        }
    }

    [Fact]
    public async Task Danish_is_the_default_whatever_the_browser_speaks_and_letters_are_letters()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/method");
        request.Headers.Add("Accept-Language", "en");
        var visitor = app.Visitor();

        var answer = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("da", Assert.Single(answer.Content.Headers.ContentLanguage));
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("æ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u00e", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?lang=de")]
    [InlineData("?lang=")]
    [InlineData("?lang=DA")]
    [InlineData("?lang=da&lang=en")]
    [InlineData("?lang=%3Cscript%3E")]
    public async Task Another_language_is_a_problem_and_says_which_there_are(string query)
    {
        var answer = await app.Visitor().Http.GetAsync("/api/v1/method" + query, TestContext.Current.CancellationToken);

        var problem = await Problem(answer, HttpStatusCode.BadRequest);
        Assert.Equal("lang kan være da eller en.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task It_may_be_kept_and_asked_for_again_cheaply()
    {
        var http = app.Visitor().Http;
        var first = await http.GetAsync("/api/v1/method", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/method");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await http.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.True(first.Headers.CacheControl!.Public);
        Assert.True(first.Headers.CacheControl.MaxAge > TimeSpan.Zero);
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.NotEqual(first.Headers.ETag, (await http.GetAsync("/api/v1/method?lang=en", TestContext.Current.CancellationToken)).Headers.ETag);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task It_is_sent_compressed(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/method");
        request.Headers.Add("Accept-Encoding", encoding);

        var answer = await app.Visitor().Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task An_unknown_address_under_api_answers_problem_details_and_so_does_a_wrong_method()
    {
        var http = app.Visitor().Http;

        await Problem(await http.GetAsync("/api/v1/findes-ikke", TestContext.Current.CancellationToken), HttpStatusCode.NotFound);
        await Problem(await http.GetAsync("/api/", TestContext.Current.CancellationToken), HttpStatusCode.NotFound);
        await Problem(await http.PostAsync("/api/v1/method", null, TestContext.Current.CancellationToken), HttpStatusCode.MethodNotAllowed);
        var page = await http.GetAsync("/findes-ikke", TestContext.Current.CancellationToken);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
    }

    private static void IsEntry(JsonElement entry, string list, string[] more)
    {
        Assert.Equal([.. new[] { "key", "title", "text", "source", "ref" }, .. more], entry.EnumerateObject().Select(p => p.Name));
        Assert.All(entry.EnumerateObject().Where(p => p.Name is not ("competences" or "advice")), p => Assert.False(string.IsNullOrWhiteSpace(p.Value.GetString()), $"{list} {p.Name}"));
        Assert.Matches("^S[0-9]{1,3}$", entry.GetProperty("ref").GetString());
    }

    private static async Task<JsonElement> Problem(HttpResponseMessage answer, HttpStatusCode expected)
    {
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal((int)expected, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrWhiteSpace(problem.GetProperty("title").GetString()));
        return problem;
    }

    private static IEnumerable<string> Values(JsonElement root, string list, string field) =>
        root.GetProperty(list).EnumerateArray().Select(e => e.GetProperty(field).GetString()!);

    private async Task<JsonElement> Get(string query)
    {
        var answer = await app.Visitor().Http.GetAsync("/api/v1/method" + query, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
    }
}
