using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Tests.Dialogues.Exchange;

public sealed class ImportConversationTests(SammenApp app)
{
    private const string Statements = "comment-id,comment-body,moderated\n0,Ro på Åen,1\n1,\"Larm, og\nstøv\",-1\n";
    private const string Votes = "timestamp,comment-id,voter-id,vote\n2,0,a,1\n1,0,a,-1\n3,1,b,0\n4,9,b,1\n";

    public static TheoryData<string> Published => [.. PolisData.All];

    [Theory]
    [MemberData(nameof(Published))]
    public async Task A_published_conversation_comes_in_whole_with_everybodys_votes(string name)
    {
        var (village, leader, initiative) = await Begun();

        await leader.Visit(village.Path(initiative, "dialoger/import"));
        await PolisData.Send(leader, PolisData.Files(name));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Contains("Alt er læst ind.", leader.Text, StringComparison.Ordinal);

        var (statements, participants, votes) = await Stored(village);
        var published = PolisData.Participants(name);
        Assert.Equal(published.Count, participants.Count);
        Assert.Equal(
            published.Select(p => $"{p["n-votes"]} {p["n-agree"]} {p["n-disagree"]}").Order(),
            votes.GroupBy(v => v.ParticipantId).Select(own => Tally.Of(own)).Select(t => $"{t.Votes} {t.Agrees} {t.Disagrees}").Order());
        Assert.Equal(name == PolisData.All[0] ? (54, 23) : (39, 3), (statements.Count, statements.Count(s => s.IsHidden)));
        await leader.Follow(name == PolisData.All[0] ? "Åbn dialogen: $15/hour" : "Åbn dialogen: What is the best way to engage more young people in local scrutiny of policing?");
        Assert.Contains("Lukket 26. november 2040", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_says_what_it_found_and_what_it_left_out_and_why()
    {
        var (village, leader, initiative) = await Begun();

        await leader.Visit(village.Path(initiative, "dialoger/ny"));
        await leader.Follow("Indlæs en samtale fra Polis i stedet");
        await PolisData.Send(leader, [("comments.csv", Bytes(Statements)), ("votes.csv", Bytes(Votes)), ("noter.txt", Bytes("hej"))], ("Title", "Åen"), ("Question", "q2.5"));

        Assert.Contains("2 udsagn, 2 deltagere og 2 stemmer er læst ind.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("1 af udsagnene var skjult og er det stadig.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("1 stemme var blevet ændret. Den sidste tæller", leader.Text, StringComparison.Ordinal);
        Assert.Contains("votes.csv, linje 5: stemmer på udsagn, der ikke er med.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("noter.txt er ikke en af de fire filer.", leader.Text, StringComparison.Ordinal);
        var (statements, _, votes) = await Stored(village);
        Assert.Equal([("Larm, og\nstøv", true), ("Ro på Åen", false)], statements.Select(s => (s.Text, s.IsHidden)).Order());
        Assert.All(statements, s => Assert.Equal("q2.5", s.Question.ToString()));
        Assert.Contains(VoteValue.Agree, votes.Select(v => v.Value));
    }

    [Fact]
    public async Task A_zip_a_mark_in_front_semicolons_and_Windows_line_ends_are_all_the_same()
    {
        var (village, leader, initiative) = await Begun();
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { ("polis/2022-comments.csv", "\ufeff" + Statements.Replace(",1\n", ",1\n\n", StringComparison.Ordinal)), ("polis/2022-votes.csv", Votes.Replace(',', ';')), ("__MACOSX/polis/._2022-comments.csv", "\0") })
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Bytes(text.ReplaceLineEndings("\r\n")));
            }
        }

        await leader.Visit(village.Path(initiative, "dialoger/import"));
        await PolisData.Send(leader, [("polis.zip", zip.ToArray())]);

        Assert.Contains("2 udsagn, 2 deltagere og 2 stemmer er læst ind.", leader.Text, StringComparison.Ordinal);
        Assert.Contains((await Stored(village)).Statements, s => s.Text == "Larm, og\nstøv");
        Assert.Equal("Indlæst samtale", (await app.In(village.Municipality.Id, db => db.Set<Dialogue>().SingleAsync())).Title);
    }

    [Theory]
    [InlineData("comments.csv mangler. Det er i den, udsagnene står.", "votes.csv", Votes)]
    [InlineData("comments.csv, linje 4: i moderated står der nej. Her skal stå 1, 0 eller -1.", "comments.csv", "comment-id,comment-body,moderated\n\"0\",\"a\nb\",1\n1,c,nej\n")]
    [InlineData("comments.csv, linje 3: et anførselstegn bliver ikke lukket.", "comments.csv", "comment-id,comment-body\n0,a\n1,\"b\n2,c\n")]
    [InlineData("comments.csv, linje 2: der er flere felter end i overskriften.", "comments.csv", "comment-id,comment-body\n0,a, b\n")]
    [InlineData("comments.csv, linje 1: kolonnen comment-id mangler.", "comments.csv", "nr,comment-body\n0,a\n")]
    [InlineData("polis.zip kan ikke pakkes ud.", "polis.zip", "PK og så noget andet")]
    public async Task What_cannot_be_read_is_named_with_file_and_line_and_nothing_is_stored(string message, string name, string text)
    {
        var (village, leader, initiative) = await Begun();

        await leader.Visit(village.Path(initiative, "dialoger/import"));
        await PolisData.Send(leader, [(name, Bytes(text))], ("Title", "Åen"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.StartsWith(message, leader.ErrorAt("Files"), StringComparison.Ordinal);
        Assert.Equal("Åen", leader.ValueOf("Title"));
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<Dialogue>().CountAsync()));
    }

    [Fact]
    public async Task Letters_of_another_kind_and_no_file_at_all_are_told_in_the_readers_language()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "dialoger/import"));
        await leader.Press("English");
        var (action, values) = leader.Prepare("Import the conversation");

        await leader.Post(action, PolisData.Multipart(values, [("comments.csv", Encoding.Latin1.GetBytes(Statements.Replace("Ro på", "Ro\" på", StringComparison.Ordinal)))]));
        Assert.Equal("comments.csv, line 2: the letters cannot be read. Save the file as CSV UTF-8.", leader.ErrorAt("Files"));
        await leader.Post(action, PolisData.Multipart(values, []));
        Assert.Equal("Choose the files from the conversation.", leader.ErrorAt("Files"));
    }

    [Fact]
    public async Task Sent_twice_it_is_there_once()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "dialoger/import"));
        var (action, values) = leader.Prepare("Indlæs samtalen");

        await leader.Post(action, PolisData.Multipart(values, [("comments.csv", Bytes(Statements))]));
        await leader.Post(action, PolisData.Multipart(values, [("comments.csv", Bytes(Statements))]));

        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Equal(2, (await Stored(village)).Statements.Count);
    }

    [Fact]
    public async Task Too_much_gets_a_plain_page()
    {
        var (village, leader, initiative) = await Begun();
        await leader.Visit(village.Path(initiative, "dialoger/import"));

        await PolisData.Send(leader, [("comments.csv", new byte[25 * 1024 * 1024])]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, leader.Status);
        Assert.Contains("må højst fylde 24 MB", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Vælg en mindre fil");
        Assert.Contains("Højst 24 MB i alt.", leader.Text, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private async Task<(Village Village, Visitor Leader, Initiative Initiative)> Begun()
    {
        var village = await Village.Found(app);
        var (member, leader) = await village.SignedIn("Leder");
        return (village, leader, await village.Initiative(member));
    }

    private Task<(List<Statement> Statements, List<Participant> Participants, List<Vote> Votes)> Stored(Village village) =>
        app.In(village.Municipality.Id, async db => (
            await db.Set<Statement>().ToListAsync(), await db.Set<Participant>().ToListAsync(), await db.Set<Vote>().ToListAsync()));
}
