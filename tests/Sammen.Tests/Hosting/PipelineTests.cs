using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Hosting;

namespace Sammen.Tests.Hosting;

public sealed class PipelineTests(SammenApp app)
{
    // Differ from answer to answer, or describe how a body is sent that a HEAD has none of.
    private static readonly string[] NotCompared = ["Date", "Set-Cookie", "Transfer-Encoding"];

    [Theory]
    [InlineData("/om")]
    [InlineData("/log-ind")]
    [InlineData("/findes-ikke")]
    [InlineData("/sundhed/live")]
    [InlineData("/sundhed/klar")]
    [InlineData("/api/v1/method")]
    [InlineData("/api/v1/method?lang=de")]
    [InlineData("/css/base.css")]
    [InlineData("/img/sammen.svg")]
    [InlineData("/dkfds/fonts/IBMPlexSans-Regular-Latin1.woff2")]
    [InlineData("/k/findes-ikke")]
    public async Task Every_get_answers_head_with_the_same_headers_and_no_body(string path)
    {
        var http = app.Visitor().Http;
        await HeadIsLikeGet(http, path);
    }

    [Fact]
    public async Task Signed_in_pages_answer_head_too()
    {
        var village = await Village.Found(app);
        var (member, visitor) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);

        foreach (var path in (string[])
        [
            village.Path("initiativer"), village.Path(initiative, "traad"), village.Path(initiative, "beskrivelse/1"),
            village.Path(initiative, "fortaelling"), village.Path(initiative, "fortaelling.docx"), village.Path(initiative, "dagsordenspunkt.docx"),
        ])
        {
            await HeadIsLikeGet(visitor.Http, path);
        }
    }

    [Fact]
    public async Task A_file_to_save_answers_head_with_its_length_and_name()
    {
        var village = await Village.Found(app);
        var (member, visitor) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        var file = await village.Keep(() => Attachment.Add(
            Id<Attachment>.Random(), initiative.Id, "tilbud på robotter.docx", new byte[3000], "Leder", app.Clock.Today()).Expect());

        await HeadIsLikeGet(visitor.Http, village.Path(initiative, $"bilag/{file.Id}"));

        using var request = new HttpRequestMessage(HttpMethod.Head, village.Path(initiative, $"bilag/{file.Id}"));
        using var head = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(3000, head.Content.Headers.ContentLength);
        Assert.Equal("attachment", head.Content.Headers.ContentDisposition!.DispositionType);
    }

    [Fact]
    public async Task On_the_wire_a_head_has_no_body()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Address.Host, app.Address.Port, TestContext.Current.CancellationToken);
        var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes("HEAD /om HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);

        var answer = await new StreamReader(stream).ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("en")]
    [InlineData("de-DE,de;q=0.9")]
    public async Task A_page_is_Danish_until_somebody_chooses_otherwise(string? browserLanguage)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/log-ind");
        if (browserLanguage is not null)
        {
            request.Headers.Add("Accept-Language", browserLanguage);
        }

        var answer = await app.Visitor().Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains("<html lang=\"da\">", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_stays_once_chosen()
    {
        var visitor = await app.Visitor().Visit("/log-ind");
        await visitor.Press("English");

        var page = await visitor.Http.GetStringAsync("/om", TestContext.Current.CancellationToken);

        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_needs_no_sign_in_and_sets_no_cookie()
    {
        var http = app.Visitor().Http;
        foreach (var path in (string[])["/sundhed/live", "/sundhed/klar"])
        {
            var answer = await http.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal("ok", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Fact]
    public async Task A_server_without_its_tables_lives_but_is_not_ready()
    {
        var folder = Directory.CreateTempSubdirectory("sammen-klar").FullName;
        await using var bare = Server.Build(new Settings(folder, "http://127.0.0.1:0", WithExample: false));
        await bare.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(bare.Urls.First()) };

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/sundhed/live", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync("/sundhed/klar", TestContext.Current.CancellationToken)).StatusCode);
        await Server.Migrate(bare.Services, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync("/sundhed/klar", TestContext.Current.CancellationToken)).StatusCode);

        await bare.StopAsync(TestContext.Current.CancellationToken);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task HeadIsLikeGet(HttpClient http, string path)
    {
        using var get = await http.GetAsync(path, TestContext.Current.CancellationToken);
        using var head = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, path), TestContext.Current.CancellationToken);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(HeadersOf(get), HeadersOf(head));
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .Where(h => !NotCompared.Contains(h.Key)).Select(h => $"{h.Key}: {string.Join(", ", h.Value)}").Order(StringComparer.Ordinal);
}
