using System.Net;
using System.Text.RegularExpressions;

namespace Sammen.Bench;

/// <summary>Somebody signed in, over a few connections.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient http;

    public Visitor(Uri address) => http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = Load.Connections })
    {
        BaseAddress = address,
    };

    public async Task SignIn(string userName, string password)
    {
        var token = Token().Match(await Read("/log-ind")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = userName,
            ["Password"] = password,
            ["__RequestVerificationToken"] = token,
        });
        using var answer = await http.PostAsync(new Uri("/log-ind", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The body as text, uncompressed.</summary>
    public async Task<string> Read(string path, string? recordAs = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (recordAs is not null)
        {
            request.Headers.Add("Sammen-Bench", recordAs);
        }

        using var answer = await http.SendAsync(request);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    /// <summary>Asks once and takes all bytes; answers how many.</summary>
    public async Task<int> Take(string path, bool compressed)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (compressed)
        {
            request.Headers.Add("Accept-Encoding", "br");
        }

        using var answer = await http.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode == HttpStatusCode.OK ? bytes.Length : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}.");
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
