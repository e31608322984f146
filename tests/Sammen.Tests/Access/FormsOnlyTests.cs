using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Sammen.Tests.Access;

public sealed class FormsOnlyTests(SammenApp app)
{
    [Theory]
    [InlineData("gevinstdiagram/ret", "application/json", 415)]
    [InlineData("gevinstdiagram/ret", "multipart/form-data", 400)]
    [InlineData("gevinster/ny", "application/json", 415)]
    [InlineData("gevinster/ny", "multipart/form-data", 400)]
    [InlineData("gevinster/ny", null, 415)]
    [InlineData("businesscase/forudsaetninger/ny", "multipart/form-data; boundary=x", 400)]
    public async Task A_page_takes_forms_and_nothing_else(string path, string? type, int status)
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        var initiative = await village.Initiative(member);
        await leader.Visit(village.Path(initiative, "gevinster/ny"));
        using var request = new HttpRequestMessage(HttpMethod.Post, village.Path(initiative, path)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"a\":1}")) };
        request.Headers.Add("RequestVerificationToken", leader.ValueOf("__RequestVerificationToken"));
        request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);

        using var answer = await leader.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode)status, answer.StatusCode);
        Assert.Contains("<html lang=\"da\">", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
