using System.Net.Http.Json;

namespace Sammen.Bench;

/// <summary>A meeting in which all read, or talk, made in the measured server.</summary>
internal sealed record Meeting(string Path, Guid Dialogue, IReadOnlyList<Guid> Statements)
{
    public static async Task<Meeting> Hold(HttpClient http, int statements, int participants, string step = "Read")
    {
        using var answer = await http.PostAsync(new Uri($"/bench/meeting?statements={statements}&participants={participants}&step={step}", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<Meeting>())!;
    }
}
