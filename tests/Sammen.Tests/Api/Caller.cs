using System.Net;
using System.Text;
using System.Text.Json;

namespace Sammen.Tests.Api;

/// <summary>What a program was answered.</summary>
public sealed record Told(HttpResponseMessage Answer, string Text)
{
    public HttpStatusCode Status => Answer.StatusCode;

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string? Title => Json.GetProperty("title").GetString();

    public string? Detail => Json.GetProperty("detail").GetString();

    /// <summary>The problem with this status, told as every problem is.</summary>
    public Told IsProblem(HttpStatusCode expected)
    {
        Assert.True(Status == expected, $"{(int)Status}: {Text}");
        Assert.Equal("application/problem+json", Answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((int)expected, Json.GetProperty("status").GetInt32());
        Assert.True(Answer.Headers.CacheControl!.NoStore);
        Assert.False(string.IsNullOrWhiteSpace(Title));
        Assert.False(string.IsNullOrWhiteSpace(Detail));
        Assert.DoesNotContain("   at ", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", Text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", Text, StringComparison.Ordinal);
        return this;
    }
}

/// <summary>A program that asks, with a key or without.</summary>
public sealed class Caller(SammenApp app, string? key = null)
{
    private readonly HttpClient http = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };

    public Task<Told> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    public Task<Told> Post(string path, string json, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public async Task<Told> Send(HttpMethod method, string path, HttpContent? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        if (key is not null)
        {
            request.Headers.Authorization = new("Bearer", key);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
