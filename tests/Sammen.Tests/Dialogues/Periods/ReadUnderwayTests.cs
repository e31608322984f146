using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Periods;

public sealed class ReadUnderwayTests(SammenApp app)
{
    [Fact]
    public async Task Each_reads_each_statement_once_the_own_too_so_that_no_mark_is_missing_at_it()
    {
        var round = await Underway();
        var (one, other) = (await Guest(round), await Guest(round));
        await Round.Say(one, "Fra den ene.");
        await Round.Say(one, "Også fra den ene.");
        await Round.Say(other, "Fra den anden.");

        await other.Visit($"{round.GuestPath}/laes");
        Assert.Contains("Et udsagn ad gangen.", other.Text, StringComparison.Ordinal);
        string[] read = [await Hearing.MarkNext(other), await Hearing.MarkNext(other, "Uenig", important: true), await Hearing.MarkNext(other)];

        Assert.Equal(["Fra den anden.", "Fra den ene.", "Også fra den ene."], read.Order());
        Assert.Contains("Du har læst det hele.", other.Text, StringComparison.Ordinal);
        await one.Visit($"{round.GuestPath}/laes");
        for (var n = 0; n < 3; n++)
        {
            await Hearing.MarkNext(one, "Spring over");
        }

        Assert.Contains("Du har læst det hele.", one.Text, StringComparison.Ordinal);
        var votes = await Votes(round);
        Assert.Equal((3, 2, 1), (votes.Count(v => v.Value == VoteValue.Pass), votes.Count(v => v.Value == VoteValue.Agree), votes.Count(v => v.Value == VoteValue.Disagree)));
        Assert.Equal(VoteValue.Disagree, Assert.Single(votes, v => v.IsImportant).Value);
        Assert.Equal(2, votes.Select(v => v.ParticipantId).Distinct().Count());
    }

    [Fact]
    public async Task The_mark_before_can_be_changed_and_counts_once()
    {
        var round = await Underway();
        await Round.Say(await Guest(round), "Fra den ene.");
        var other = await (await Guest(round)).Visit($"{round.GuestPath}/laes");
        await Hearing.MarkNext(other);
        Assert.Contains("Du markerede det forrige: Enig.", other.Text, StringComparison.Ordinal);

        await other.Press("Uenig");

        Assert.Equal(VoteValue.Disagree, Assert.Single(await Votes(round)).Value);
    }

    [Fact]
    public async Task Two_first_marks_at_once_come_from_one_participant()
    {
        var round = await Underway();
        await Round.Say(await Guest(round), "Fra den ene.");
        var other = await (await Guest(round)).Visit($"{round.GuestPath}/laes");
        var (action, values) = other.Prepare("Enig");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => other.Http.PostAsync(action, new FormUrlEncodedContent(values))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        Assert.Single(await Votes(round));
        Assert.Equal(1, await app.In(round.Village.Municipality.Id, db => db.Set<Participant>().CountAsync(p => p.DialogueId == round.Dialogue.Id)));
    }

    [Fact]
    public async Task Nothing_is_counted_for_anybody_before_it_is_closed_and_few_marks_not_afterwards_either()
    {
        var round = await Underway();
        var writer = await Guest(round);
        await Round.Say(writer, "Vi når mere.");
        for (var n = 0; n < 5; n++)
        {
            await Hearing.MarkNext(await (await Guest(round)).Visit($"{round.GuestPath}/laes"), n < 4 ? "Enig" : "Uenig");
        }

        await Round.Say(await writer.Visit(round.GuestPath), "Kaffen er kold.");
        await Hearing.MarkNext(await (await Guest(round)).Visit($"{round.GuestPath}/laes"));
        foreach (var page in new[] { await round.Leader.Visit(round.Path), await round.Employee.Visit(round.Path), await writer.Visit(round.GuestPath) })
        {
            Assert.DoesNotContain("enige", page.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Vi når mere.", round.Leader.Text, StringComparison.Ordinal);
        await round.Close();

        Assert.Contains("Vi når mere.4 enige1 uenig0 sprang over", (await writer.Visit(round.GuestPath)).Text, StringComparison.Ordinal);
        Assert.Contains("Kaffen er kold.Færre end 5 har markeret", writer.Text, StringComparison.Ordinal);
        Assert.Equal(round.GuestPath, (await writer.Visit($"{round.GuestPath}/laes")).Path);
        // Nor do the files tell them, to anybody.
        Assert.Contains(",,,1,Kaffen er kold.\n", await round.Employee.Http.GetStringAsync($"{round.Path}/comments.csv"), StringComparison.Ordinal);
        Assert.Contains(",4,1,1,Vi når mere.\n", await round.Employee.Http.GetStringAsync($"{round.Path}/comments.csv"), StringComparison.Ordinal);
        Assert.Equal(5, (await round.Employee.Http.GetStringAsync($"{round.Path}/votes.csv")).TrimEnd().Split('\n').Length - 1);
        Assert.Equal(5, (await round.Employee.Http.GetStringAsync($"{round.Path}/participants-votes.csv")).TrimEnd().Split('\n').Length - 1);
    }

    [Fact]
    public async Task It_is_said_before_the_first_word_who_reads_what_when()
    {
        var underway = await Underway();
        var afterwards = await Round.Begin(app, Hearing.Plan(Reading.AfterClosing, Entrance.Link));

        var guest = await Guest(underway);
        Assert.Contains("Uden navn. De andre, der er med, kan læse dit udsagn, så snart du har sendt det.", guest.Text, StringComparison.Ordinal);
        Assert.Contains("FormålVi vil vide, hvad der virker. Læses afMED-udvalget og ledelsen. Hvor længeUdsagnene bliver stående", guest.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen ser, hvad du skriver", guest.Text, StringComparison.Ordinal);
        var other = await app.Visitor().Visit(afterwards.GuestPath);
        Assert.Contains("Uden navn. Ingen ser, hvad du skriver, før dialogen bliver lukket.", other.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Læs de andres udsagn", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_reading_underway_was_not_announced_nothing_is_read_or_marked()
    {
        var round = await Round.Begin(app, Hearing.Plan(Reading.AfterClosing, Entrance.Link, Entrance.SignIn));
        var (one, other) = (await Guest(round), await Guest(round));
        await Round.Say(one, "Fra den ene.");
        var statement = Assert.Single(await round.Statements());

        await other.Visit($"{round.GuestPath}/laes");
        Assert.Equal(round.GuestPath, other.Path);
        Assert.DoesNotContain("Fra den ene.", other.Text, StringComparison.Ordinal);
        (string, string)[] fields = [("__RequestVerificationToken", other.ValueOf("__RequestVerificationToken")!), ("Value", "Agree")];
        await other.Post($"{round.GuestPath}/udsagn/{statement.Id}/maerke", new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2))));

        Assert.Empty(await Votes(round));
    }

    [Fact]
    public async Task Members_read_where_they_are_let_in_and_observers_do_not()
    {
        var round = await Round.Begin(app, Hearing.Plan(Reading.Underway, Entrance.SignIn));
        await Round.Say(await round.Employee.Visit(round.Path), "Vi når mere.");

        await round.Leader.Visit(round.Path);
        await round.Leader.Follow("Læs de andres udsagn");
        Assert.Equal("Vi når mere.", await Hearing.MarkNext(round.Leader));
        var (_, reader) = await round.Village.SignedIn("Direktion", Domain.Municipalities.MunicipalityRole.PortfolioReader, round.Village.OtherWorkplace);
        await reader.Visit($"{round.Path}/laes");

        Assert.Equal(round.Path, reader.Path);
        Assert.DoesNotContain("Vi når mere.", reader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_statement_is_read_with_its_name_as_announced()
    {
        var round = await Round.Begin(app, Hearing.Plan(Reading.Underway, Entrance.SignIn), Naming.WithName);
        await Round.Say(await round.Employee.Visit(round.Path), "Vi når mere.");

        await round.Leader.Visit($"{round.Path}/laes");

        Assert.Contains("Social Sosu", round.Leader.Page.QuerySelector(".saying")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_back_is_not_read_and_takes_no_marks()
    {
        var round = await Underway();
        var (one, other) = (await Guest(round), await Guest(round));
        await Round.Say(one, "Det fortryder jeg.");
        await other.Visit($"{round.GuestPath}/laes");

        await one.Press("Træk tilbage");
        await other.Press("Enig");

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("trukket tilbage eller skjult", other.Text, StringComparison.Ordinal);
        Assert.Empty(await Votes(round));
    }

    [Fact]
    public async Task With_the_first_mark_one_may_say_what_one_is_here_and_is_not_asked_again()
    {
        var round = await Underway();
        var guest = await Guest(round);
        await Round.Say(guest, "Vi når mere.");
        await Round.Say(guest, "Nettet går ned.");
        await guest.Visit($"{round.GuestPath}/laes");

        await guest.Press("Enig", ("Role", "Employee"));

        Assert.Null(guest.Page.QuerySelector("[name=Role]"));
        await guest.Press("Enig");
        var people = await app.In(round.Village.Municipality.Id, db => db.Set<Participant>().AsNoTracking().ToListAsync());
        Assert.Equal(DeclaredRole.Employee, Assert.Single(people).Role);
    }

    [Fact]
    public async Task Among_many_statements_each_gets_nearly_as_many_reads()
    {
        var round = await Underway();
        const int statements = 40;
        await app.In(round.Village.Municipality.Id, async db =>
        {
            var dialogue = await db.Set<Dialogue>().SingleAsync(d => d.Id == round.Dialogue.Id);
            for (var n = 0; n < statements; n++)
            {
                db.Add(dialogue.Add(new(Domain.Id<Statement>.Random(), new(1, 1), StatementKind.Gain, $"Nummer {n}", null, null, $"telefon {n}"), app.Clock.GetUtcNow()).Expect());
            }

            return await db.SaveChangesAsync();
        });

        for (var reader = 0; reader < 20; reader++)
        {
            var guest = await (await Guest(round)).Visit($"{round.GuestPath}/laes");
            for (var n = 0; n < 6; n++)
            {
                await Hearing.MarkNext(guest);
            }
        }

        var reads = (await Votes(round)).GroupBy(v => v.StatementId).Select(g => g.Count()).ToList();
        Assert.Equal(statements, reads.Count);
        Assert.InRange(reads.Max() - reads.Min(), 0, 3 + ReadingOrder.Alike);
    }

    private Task<Round> Underway() => Round.Begin(app, Hearing.Plan(Reading.Underway, Entrance.Link));

    private async Task<Visitor> Guest(Round round) => await app.Visitor().Visit(round.GuestPath);

    private Task<List<Vote>> Votes(Round round) =>
        app.In(round.Village.Municipality.Id, db => db.Set<Vote>().AsNoTracking().Where(v => v.DialogueId == round.Dialogue.Id).ToListAsync());
}
