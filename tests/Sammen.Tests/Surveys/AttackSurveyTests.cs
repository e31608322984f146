using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Tests.Surveys;

/// <summary>
/// Tries to find what one person answered, with all that a leader, an administrator, a program with a key, or somebody with the database and a
/// copy of it could lay hands on.
/// </summary>
public sealed class AttackSurveyTests(SammenApp app) : SurveyStory(app)
{
    [Fact]
    public async Task The_database_tells_that_answers_came_and_neither_whose_nor_when_nor_in_which_order()
    {
        using var log = new Memory();
        await using var own = new SammenApp { With = services => services.AddSingleton<ILoggerProvider>(log) };
        await own.InitializeAsync();
        var inside = new Inside(own);
        await inside.FindsNothing();

        // What is logged is heard, and of those who answered there was nothing to hear.
        own.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Sammen").Log(LogLevel.Warning, default, "Hørt", null, (said, _) => said);
        Assert.Equal("Hørt", Assert.Single(log.Lines));
    }

    [Fact]
    public async Task Nobody_reads_an_answer_before_it_is_closed_by_page_or_file_or_program()
    {
        await Open();
        var (_, clerk) = await Village.SignedIn("Anna Administrator", MunicipalityRole.Administrator);
        await Answers(await Link(), 12, 0, 4, "Kun mig på nattevagten.");
        string[] ways = ["", "/svar.csv", "/kommentarer", "/samtale", "?gruppe=0", "?svar=1"];

        foreach (var visitor in new[] { Leader, clerk })
        {
            foreach (var way in ways)
            {
                await visitor.Open(Path + way);
                Assert.DoesNotContain("siger bedre", visitor.Page.DocumentElement.TextContent, StringComparison.Ordinal);
                Assert.DoesNotContain("nattevagten", visitor.Page.DocumentElement.TextContent, StringComparison.Ordinal);
            }
        }

        Assert.Empty(await Api());
    }

    [Fact]
    public async Task A_lone_answer_of_a_group_is_in_no_page_or_file_or_program_and_cannot_be_reckoned_from_them()
    {
        await Open();
        var link = await Link();
        await Answers(link, 8, 0, 3);
        await Answer(link, 1, 0, "Jeg er den eneste hjælper.");
        await Close();
        await Leader.Visit(Path);

        // The lone one takes the only other group along: eight of nine would tell of the ninth.
        Assert.Contains("Vises ikke: Assistenter, Hjælpere.", Leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("den eneste hjælper", Leader.Text, StringComparison.Ordinal);
        var file = await Leader.Http.GetStringAsync(Path + "/svar.csv");
        Assert.DoesNotContain(Helpers, file, StringComparison.Ordinal);
        Assert.DoesNotContain(Assistants, file, StringComparison.Ordinal);
        Assert.Null(Assert.Single(Assert.Single(await Api()).Results).Group);
        var seen = Leader.Text;
        foreach (var filter in new[] { "?gruppe=1", "?Group=1", "?limit=1" })
        {
            Assert.Equal(seen, (await Leader.Visit(Path + filter)).Text);
        }
    }

    [Fact]
    public async Task A_municipality_that_raises_its_limit_shows_less_of_what_is_closed()
    {
        await Open();
        var link = await Link();
        await Answers(link, 6, 0, 3);
        await Answers(link, 6, 1, 1);
        await Close();
        Assert.Contains("Assistenter, 6 har svaret", (await Leader.Visit(Path)).Text, StringComparison.Ordinal);

        await App.In(Village.Municipality.Id, async db =>
        {
            (await db.Set<Municipality>().AsTracking().SingleAsync(m => m.Id == Village.Municipality.Id)).RaiseLimit(7).Expect();
            return await db.SaveChangesAsync();
        });

        Assert.Contains("Vises ikke: Assistenter, Hjælpere.", (await Leader.Visit(Path)).Text, StringComparison.Ordinal);
        Assert.Single(Assert.Single(await Api()).Results);
    }

    [Fact]
    public async Task Two_looks_at_the_result_and_two_measurements_share_nothing_that_ties_answers_together()
    {
        await Open();
        var link = await Link();
        await Answers(link, 9, 0, 3);
        await Answer(link, 0, 0);
        await Close();
        var first = (await Leader.Visit(Path)).Text;
        await Leader.Visit(Path);
        Assert.Equal(first, Leader.Text);
        // Whoever comes too late changes nothing.
        var late = await App.Visitor().Open(link);
        Assert.Contains("Målingen er slut", late.Text, StringComparison.Ordinal);
        Assert.Equal(first, (await Leader.Visit(Path)).Text);
    }

    [Fact]
    public async Task Another_workplace_and_another_municipality_do_not_come_near()
    {
        await Open();
        var link = await Link();
        await Answers(link, 5, 0, 3);
        await Close();
        var (_, stranger) = await Village.SignedIn("Fie Fremmed", at: Village.OtherWorkplace);
        var elsewhere = await Tests.Village.Found(App);
        var (_, other) = await elsewhere.SignedIn("Lis Leder");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Open(Path + "/svar.csv")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Open(elsewhere.Path("svar/" + link.Split('/')[^1]))).Status);
    }

    private async Task<List<Reading>> Api()
    {
        using var http = new HttpClient { BaseAddress = App.Address };
        http.DefaultRequestHeaders.Authorization = new("Bearer", await Village.Key());
        var answer = await System.Net.Http.Json.HttpClientJsonExtensions.GetFromJsonAsync<Readings>(http, $"/api/v1/initiatives/{Initiative.Id}/surveys");
        return answer!.Surveys;
    }

    private sealed record Readings(List<Reading> Surveys);

    private sealed record Reading(Guid Id, List<ReadCut> Results);

    private sealed record ReadCut(string? Group, int Answered);

    private sealed class Memory : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
        }
    }

    /// <summary>Somebody with all of the database, its log and its copies, who has seen who held a phone when.</summary>
    private sealed class Inside(SammenApp app) : SurveyStory(app)
    {
        public async Task FindsNothing()
        {
            await Open();
            var (member, employee) = await Village.SignedIn("Svend Sosu");
            var identities = await RawTables.IdentitiesOf(App, Village, member);
            var link = await Link();
            await Answers(link, 3, 0, 4);
            var before = await RawTables.Read(App);

            // Signed in on the same phone, and with other answers than all the rest.
            await employee.Visit(link);
            Assert.DoesNotContain("Svend Sosu", employee.Page.DocumentElement.TextContent, StringComparison.Ordinal);
            await Fill(employee, 1, 0, "Aldrig om natten.");
            await Send(employee, 0);
            var left = (await RawTables.Read(App)).Since(before);

            Assert.Equal(["AnswerBox", "AnswerBox", "SurveyReceipt"], left.Select(r => r.Table).Order(StringComparer.Ordinal));
            RawTables.HoldNone(left, identities);
            RawTables.HoldNoTime(left, before);
            // One row holds all ballots in the order of the alphabet, and another the words; nothing in the one points to the other.
            var box = left.Single(r => r.Table == "AnswerBox" && r.Holds("a444444444"));
            Assert.Contains("b000000000", box["Entries"], StringComparison.Ordinal);
            Assert.True(box["Entries"].IndexOf("a444444444", StringComparison.Ordinal) < box["Entries"].IndexOf("b000000000", StringComparison.Ordinal));
            Assert.DoesNotContain("natten", box.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(await RawTables.Read(App), r => r.Table == "AuditEntry" && (r.Holds("AnswerBox") || r.Holds("Receipt")));

            await Answers(link, 2, 0, 4);
            await Close();
            var after = await RawTables.Read(App);
            Assert.DoesNotContain(after, r => r.Table is "AnswerBox" or "SurveyReceipt" or "SurveySlip");
            Assert.DoesNotContain(after, r => r.Holds("b000000000") || r.Holds("Aldrig om natten."));
        }
    }
}
