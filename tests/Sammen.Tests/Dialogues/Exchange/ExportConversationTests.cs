using System.IO.Compression;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Exchange;

public sealed class ExportConversationTests(SammenApp app)
{
    private static readonly string[] Four = ["comments.csv", "participants-votes.csv", "summary.csv", "votes.csv"];

    [Fact]
    public async Task What_goes_out_comes_in_again_with_the_same_statements_hidden_ones_and_votes()
    {
        var held = await Held.Meeting(app, title: "=Tal; \"om\" det");
        var zip = await held.Leader.Http.GetByteArrayAsync(held.Path + "/polis.zip");

        await held.Leader.Visit(held.Village.Path(held.Initiative, "dialoger/import"));
        await PolisData.Send(held.Leader, [("polis.zip", zip)]);

        Assert.Contains("Alt er læst ind.", held.Leader.Text, StringComparison.Ordinal);
        var back = await app.In(held.Village.Municipality.Id, db => db.Set<Dialogue>().SingleAsync(d => d.Id != held.Dialogue.Id));
        var statements = await app.In(held.Village.Municipality.Id, db => db.Set<Statement>().Where(s => s.DialogueId == back.Id).ToListAsync());
        var votes = await app.In(held.Village.Municipality.Id, db => db.Set<Vote>().Where(v => v.DialogueId == back.Id).ToListAsync());
        Assert.Equal("=Tal; \"om\" det", back.Title);
        Assert.Equal(held.Statements.Select(s => (s.Text, s.IsHidden)).Order(), statements.Select(s => (s.Text, s.IsHidden)).Order());
        Assert.Equal(Matrix(held.Statements, held.Votes), Matrix(statements, votes));
    }

    [Fact]
    public async Task A_file_tells_neither_who_nor_when_and_runs_nothing()
    {
        var held = await Held.Meeting(app, naming: Naming.WithName);

        var files = await Files(held.Leader, held.Path);

        Assert.Equal(Four, files.Keys.Order(StringComparer.Ordinal));
        Assert.StartsWith("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n", files["comments.csv"], StringComparison.Ordinal);
        Assert.StartsWith("participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2,3,4\n", files["participants-votes.csv"], StringComparison.Ordinal);
        Assert.All(files["votes.csv"].TrimEnd().Split('\n').Skip(1), row => Assert.StartsWith("2237500800000,2040-11-26,", row, StringComparison.Ordinal));
        Assert.Contains(",'=1+1\n", files["comments.csv"], StringComparison.Ordinal);
        foreach (var secret in held.Votes.Select(v => v.ParticipantId.ToString()).Concat(held.Statements.Select(s => s.Id.ToString())).Concat(["Social Sosu", "Leder Lis"]))
        {
            Assert.DoesNotContain(files.Values, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task Hidden_words_go_to_the_one_who_leads_only()
    {
        var held = await Held.Meeting(app);

        Assert.Contains(Held.HiddenWords, (await Files(held.Leader, held.Path))["comments.csv"], StringComparison.Ordinal);
        var seen = await Files(held.Employee, held.Path);
        Assert.DoesNotContain(seen.Values, text => text.Contains(Held.HiddenWords, StringComparison.Ordinal));
        Assert.Contains(",-1,\n", seen["comments.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_five_voters_nothing_is_told_of_the_votes()
    {
        var held = await Held.Meeting(app, voters: 4);

        var files = await Files(held.Leader, held.Path);

        Assert.Single(files["votes.csv"].TrimEnd().Split('\n'));
        Assert.Single(files["participants-votes.csv"].TrimEnd().Split('\n'));
        Assert.Contains(",,,1,Vi når flere samtaler.\n", files["comments.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_it_is_closed_there_is_nothing_to_take()
    {
        var held = await Held.Meeting(app, closed: false);

        foreach (var file in Four.Append("polis.zip"))
        {
            using var answer = await held.Leader.Http.GetAsync($"{held.Path}/{file}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Each_file_alone_is_the_same_kind_of_file()
    {
        var held = await Held.Meeting(app);

        foreach (var file in Four)
        {
            using var answer = await held.Employee.Http.GetAsync($"{held.Path}/{file}");
            Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal(file, answer.Content.Headers.ContentDisposition!.FileNameStar);
        }
    }

    private static async Task<Dictionary<string, string>> Files(Visitor visitor, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(await visitor.Http.GetByteArrayAsync(path + "/polis.zip")));
        return zip.Entries.ToDictionary(e => e.Name, e => new StreamReader(e.Open()).ReadToEnd());
    }

    private static IEnumerable<string> Matrix(IEnumerable<Statement> statements, IEnumerable<Vote> votes)
    {
        var words = statements.ToDictionary(s => s.Id, s => s.Text);
        return votes.GroupBy(v => v.ParticipantId).Select(own => string.Join('|', own.Select(v => $"{words[v.StatementId]}:{v.Value}").Order())).Order();
    }
}
