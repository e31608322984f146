using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Initiatives;

public sealed class AttachmentsTests(SammenApp app)
{
    [Fact]
    public async Task A_file_is_added_fetched_by_a_colleague_and_deleted()
    {
        var (village, leader, initiative) = await Begun();
        var (_, employee) = await village.SignedIn("Inge");

        await Upload(leader, village, initiative, "Tilbud på robotter (æøå).pdf", "indhold"u8.ToArray());
        Assert.Contains("Bilaget Tilbud på robotter (æøå).pdf er lagt op.", leader.Text, StringComparison.Ordinal);

        await employee.Visit(village.Path(initiative, "bilag"));
        Assert.DoesNotContain("Slet", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Læg et bilag op", employee.Text, StringComparison.Ordinal);
        var link = employee.Page.QuerySelector("a.do")!.GetAttribute("href")!;
        using var file = await employee.Http.GetAsync(link);
        Assert.Equal("indhold", await file.Content.ReadAsStringAsync());
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("Tilbud på robotter (æøå).pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", Assert.Single(file.Headers.GetValues("X-Content-Type-Options")));

        await leader.Press("Slet bilaget: Tilbud på robotter (æøå).pdf");
        Assert.Contains("er slettet", leader.Text, StringComparison.Ordinal);
        await employee.Open(link);
        Assert.Equal(HttpStatusCode.NotFound, employee.Status);
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<AttachmentContent>().CountAsync()));
    }

    [Fact]
    public async Task The_name_is_kept_without_its_path_and_what_cannot_be_seen()
    {
        var (village, leader, initiative) = await Begun();

        await Upload(leader, village, initiative, "../../C:\\hemmeligt\\til\u202Ebud.pdf", [1]);

        Assert.Equal("tilbud.pdf", await app.In(village.Municipality.Id, db => db.Set<Attachment>().Select(a => a.Name).SingleAsync()));
    }

    [Theory]
    [InlineData("virus.exe", 1, "Den slags fil kan ikke lægges op.")]
    [InlineData("side.html", 1, "Den slags fil kan ikke lægges op.")]
    [InlineData("tom.pdf", 0, "Vælg en fil, der ikke er tom.")]
    [InlineData(null, 0, "Vælg en fil, der ikke er tom.")]
    [InlineData("stor.pdf", 5 * 1024 * 1024 + 1, "Filen er for stor. Den må højst fylde 5 MB.")]
    public async Task What_cannot_be_added_is_said_at_the_field(string? name, int size, string message)
    {
        var (village, leader, initiative) = await Begun();

        await Upload(leader, village, initiative, name, new byte[size]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.StartsWith(message, leader.ErrorAt("File"), StringComparison.Ordinal);
        Assert.Equal(0, await Stored(village));
    }

    [Fact]
    public async Task The_largest_file_goes_in()
    {
        var (village, leader, initiative) = await Begun();

        await Upload(leader, village, initiative, "stor.pdf", new byte[FileRules.MaxBytes]);

        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Contains("5,0 MB", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_get_a_plain_page_and_nothing_is_stored()
    {
        var (village, leader, initiative) = await Begun();

        await Upload(leader, village, initiative, "stor.pdf", new byte[10 * 1024 * 1024]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, leader.Status);
        Assert.Contains("Det, der bliver sendt her, må højst fylde 5 MB. Intet er gemt.", leader.Text, StringComparison.Ordinal);
        Assert.Equal(0, await Stored(village));
        await leader.Follow("Vælg en mindre fil");
        Assert.Contains("Højst 5 MB.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_megabytes_in_an_ordinary_form_get_the_page_too()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "bekymringer/ny"));
        var (action, values) = leader.Prepare("Send bekymringen");
        var body = string.Join('&', values.Select(v => $"{v.Key}={Uri.EscapeDataString(v.Value)}")) + "&Text=" + new string('a', 10 * 1024 * 1024);

        await leader.Post(action, new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, leader.Status);
        Assert.Contains("må højst fylde 1 MB", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vælg en mindre fil", leader.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Domain.Involvement.Concern>().CountAsync()));
        // The connection still works.
        await leader.Visit(village.Path(initiative, "bekymringer"));
    }

    [Fact]
    public async Task Ten_megabytes_without_saying_how_much_are_refused_too()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "bekymringer/ny"));
        using var request = new HttpRequestMessage(HttpMethod.Post, village.Path(initiative, "bekymringer/ny"))
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes("Text=" + new string('a', 10 * 1024 * 1024)))),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        request.Headers.TransferEncodingChunked = true;

        // Cut off in the middle of sending, the client may not get to read the answer.
        var status = await Record.ExceptionAsync(async () =>
        {
            using var answer = await leader.Http.SendAsync(request);
            Assert.InRange((int)answer.StatusCode, 400, 499);
        });

        Assert.True(status is null or HttpRequestException, status?.ToString());
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Domain.Involvement.Concern>().CountAsync()));
    }

    [Fact]
    public async Task Posted_twice_it_is_there_once()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "bilag"));
        var (action, values) = leader.Prepare("Læg bilaget op");

        await leader.Post(action, Multipart(values, "tilbud.pdf", [1]));
        await leader.Post(action, Multipart(values, "tilbud.pdf", [1]));

        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Equal(1, await Stored(village));
    }

    [Fact]
    public async Task Another_initiatives_file_does_not_exist_under_this_one_and_the_role_decides()
    {
        var (village, leader, initiative) = await Begun();
        await Upload(leader, village, initiative, "tilbud.pdf", [1]);
        var file = await app.In(village.Municipality.Id, db => db.Set<Attachment>().SingleAsync());
        var other = await village.Initiative(await village.Member("Anden leder"), "Et andet");
        var (_, employee) = await village.SignedIn("Inge");
        var (_, elsewhere) = await village.SignedIn("Olav", at: village.OtherWorkplace);

        await leader.Open(village.Path(other, $"bilag/{file.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        await leader.Open(village.Path(initiative, "bilag/sludder"));
        Assert.Equal(HttpStatusCode.NotFound, leader.Status);
        await elsewhere.Open(village.Path(initiative, $"bilag/{file.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);

        await employee.Visit(village.Path(initiative, "bekymringer/ny"));
        var (_, values) = employee.Prepare("Send bekymringen");
        await employee.Post(village.Path(initiative, $"bilag/{file.Id}/sletning"), new FormUrlEncodedContent(values));
        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
        await employee.Post(village.Path(initiative, "bilag"), Multipart(values, "andet.pdf", [1]));
        Assert.Equal(HttpStatusCode.Forbidden, employee.Status);
        Assert.Equal(1, await Stored(village));
    }

    private static async Task Upload(Visitor visitor, Village village, Initiative initiative, string? name, byte[] bytes)
    {
        await visitor.Visit(village.Path(initiative, "bilag"));
        var (action, values) = visitor.Prepare("Læg bilaget op");
        await visitor.Post(action, Multipart(values, name, bytes));
    }

    private static MultipartFormDataContent Multipart(List<KeyValuePair<string, string>> values, string? name, byte[] bytes)
    {
        var content = new MultipartFormDataContent();
        foreach (var (key, value) in values)
        {
            content.Add(new StringContent(value), key);
        }

        if (name is not null)
        {
            content.Add(new ByteArrayContent(bytes), "File", name);
        }

        return content;
    }

    private async Task<(Village Village, Visitor Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        return (village, leader, await village.Initiative(member));
    }

    private Task<int> Stored(Village village) => app.In(village.Municipality.Id, db => db.Set<Attachment>().CountAsync());
}
