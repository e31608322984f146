using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Dialogues.Marking;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Tests.Live;

namespace Sammen.Tests.Dialogues.Marking;

public sealed class MarkWriterTests(SammenApp app)
{
    [Fact]
    public async Task A_mark_stands_there_when_it_is_answered()
    {
        var reading = await ReadingRoom.Begin(app);
        var (me, statement) = (reading.Participants[0], reading.Statements[0]);

        Assert.Equal(MarkFate.Kept, (await ReadingRoom.Keep(app, reading.Mark(me, statement, VoteValue.Disagree, important: true))).Fate);

        var vote = Assert.Single(await reading.Votes());
        var participant = await app.In(reading.Village.Municipality.Id, db => db.Set<Participant>().SingleAsync(p => p.Id == vote.ParticipantId));
        Assert.Equal(Participant.KeyOf(reading.Dialogue.Id, me), participant.Key);
        Assert.Equal((statement.Id, reading.Dialogue.Id), (vote.StatementId, vote.DialogueId));
        Assert.Equal((VoteValue.Disagree, true), (vote.Value, vote.IsImportant));
    }

    [Fact]
    public async Task A_guest_marks_by_the_link_and_is_the_same_as_by_the_dialogue()
    {
        var reading = await ReadingRoom.Begin(app);
        var mark = reading.Mark(reading.Participants[0], reading.Statements[0]);
        await ReadingRoom.Keep(app, mark);

        Assert.Equal(MarkFate.Kept, (await ReadingRoom.Keep(app, reading.ByLink(mark) with { Value = VoteValue.Pass })).Fate);

        Assert.Equal(VoteValue.Pass, Assert.Single(await reading.Votes()).Value);
        await reading.Change(d => d.RenewGuestLink());
        Assert.Equal(MarkFate.NoSuchStatement, (await ReadingRoom.Keep(app, reading.ByLink(mark))).Fate);
    }

    [Fact]
    public async Task Marked_anew_the_last_one_stands()
    {
        var reading = await ReadingRoom.Begin(app);
        foreach (var value in new[] { VoteValue.Agree, VoteValue.Pass, VoteValue.Disagree })
        {
            await ReadingRoom.Keep(app, reading.Mark(reading.Participants[0], reading.Statements[0], value));
        }

        Assert.Equal(VoteValue.Disagree, Assert.Single(await reading.Votes()).Value);
    }

    [Fact]
    public async Task What_waits_is_committed_together_and_the_last_of_two_at_one_place_stands()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var reading = await ReadingRoom.Begin(own, statements: 10, participants: 20);

        var answers = await reading.WhileHeld(() => reading.All().Concat(reading.All(VoteValue.Disagree)).Select(m => ReadingRoom.Keep(own, m)).ToList());

        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(MarkFate.Kept, answer.Fate));
        var votes = await reading.Votes();
        Assert.Equal(200, votes.Count);
        Assert.All(votes, vote => Assert.Equal(VoteValue.Disagree, vote.Value));
        // The first comes alone; the others waited.
        Assert.InRange(own.Services.GetRequiredService<MarkWriter>().Commits, 1, 3);
    }

    [Fact]
    public async Task What_Domain_refuses_is_refused_by_name()
    {
        var reading = await ReadingRoom.Begin(app, statements: 2);
        var (me, hidden, statement) = (reading.Participants[0], reading.Statements[0], reading.Statements[1]);
        var leader = await reading.Village.Member("Leder");
        await reading.Change(hidden, s => s.Hide("Et navn", leader, app.Clock.GetUtcNow()).Expect());

        Assert.Equal(["Dialogues.StatementGone"], await Refused(reading.Mark(me, hidden)));
        Assert.Equal(["Common.Missing"], await Refused(reading.Mark(me, statement, null)));
        await reading.Change(d => d.GoTo(MeetingStep.Talk, d.Version, app.Clock.GetUtcNow()).Expect());
        Assert.Equal(["Dialogues.NoVotesNow"], await Refused(reading.Mark(me, statement)));
        Assert.Empty(await reading.Votes());

        async Task<IEnumerable<string>> Refused(Mark mark)
        {
            var answer = await ReadingRoom.Keep(app, mark);
            Assert.Equal(MarkFate.Refused, answer.Fate);
            return answer.Why.Select(w => w.Code);
        }
    }

    [Fact]
    public async Task What_is_elsewhere_does_not_exist()
    {
        var (here, there) = (await ReadingRoom.Begin(app), await ReadingRoom.Begin(app));
        var (me, statement) = (here.Participants[0], here.Statements[0]);

        Assert.Equal(MarkFate.NoSuchStatement, await Fate(here.Mark(me, there.Statements[0])));
        Assert.Equal(MarkFate.NoSuchStatement, await Fate(here.Mark(me, statement) with { Municipality = there.Village.Municipality.Id }));
        Assert.Equal(MarkFate.NoSuchStatement, await Fate(here.Mark(me, statement) with { Dialogue = Id<Dialogue>.Random() }));
        Assert.Equal(MarkFate.NoSuchStatement, await Fate(here.ByLink(here.Mark(me, statement)) with { Municipality = there.Village.Municipality.Id }));
        Assert.Equal(MarkFate.NotComeIn, await Fate(here.Mark(there.Participants[0], statement)));
        Assert.Equal(MarkFate.NotComeIn, await Fate(here.Mark(me, statement) with { Secret = null }));
        await here.Change(d => d.GoTo(MeetingStep.Write, d.Version, app.Clock.GetUtcNow()).Expect());
        Assert.Equal(MarkFate.NoSuchStatement, await Fate(here.Mark(me, statement)));
        Assert.Empty(await here.Votes());

        async Task<MarkFate> Fate(Mark mark) => (await ReadingRoom.Keep(app, mark)).Fate;
    }

    [Fact]
    public async Task Several_municipalities_in_one_commit_keep_to_themselves()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var (here, there) = (await ReadingRoom.Begin(own, 3, 3), await ReadingRoom.Begin(own, 3, 3));

        var answers = await here.WhileHeld(() => here.All().Concat(there.All(VoteValue.Pass)).Select(m => ReadingRoom.Keep(own, m)).ToList());

        Assert.All(await Task.WhenAll(answers), answer => Assert.Equal(MarkFate.Kept, answer.Fate));
        Assert.Equal((9, 9), ((await here.Votes()).Count(v => v.Value == VoteValue.Agree), (await there.Votes()).Count(v => v.Value == VoteValue.Pass)));
    }

    [Fact]
    public async Task One_that_the_database_does_not_take_fails_alone()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var reading = await ReadingRoom.Begin(own, statements: 10, participants: 3);
        var bad = reading.Statements[4];
        await own.In(reading.Village.Municipality.Id, db => db.Database.ExecuteSqlRawAsync(own.Postgres is null
            ? $"""CREATE TRIGGER "Bad" BEFORE INSERT ON "Vote" WHEN NEW."StatementId" = '{bad.Id.Value.ToString().ToUpperInvariant()}' BEGIN SELECT RAISE(ABORT, 'bad'); END"""
            : $"""ALTER TABLE "Vote" ADD CHECK ("StatementId" <> '{bad.Id}')"""));

        var marks = reading.All().ToList();
        var answers = await reading.WhileHeld(() => marks.Select(m => ReadingRoom.Keep(own, m)).ToList());

        foreach (var (mark, answer) in marks.Zip(answers))
        {
            if (mark.Statement == bad.Id)
            {
                await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => answer);
            }
            else
            {
                Assert.Equal(MarkFate.Kept, (await answer).Fate);
            }
        }

        Assert.Equal(27, (await reading.Votes()).Count);
    }

    [Fact]
    public async Task A_server_that_stops_writes_what_waits_first()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var reading = await ReadingRoom.Begin(own, statements: 10, participants: 10);

        var (answers, stopped) = await reading.WhileHeld(() => (reading.All().Select(m => ReadingRoom.Keep(own, m)).ToList(), own.Stop()));
        await stopped;

        Assert.Equal(100, (await reading.Votes()).Count);
        Assert.All(await Task.WhenAll(answers).WaitAsync(EventStream.Patience), answer => Assert.Equal(MarkFate.Kept, answer.Fate));
    }

    [Fact]
    public async Task Two_servers_at_once_keep_every_mark_once()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        await using var second = own.Postgres is null ? null : new SammenApp { Beside = own };
        await (second?.InitializeAsync() ?? default);
        var reading = await ReadingRoom.Begin(own, statements: 30, participants: 30);
        var random = new Random(1);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).SelectMany(round =>
        {
            var marks = reading.All(round % 2 == 0 ? VoteValue.Agree : VoteValue.Disagree).ToArray();
            random.Shuffle(marks);
            return marks.Select(m => ReadingRoom.Keep(round < 2 ? own : second ?? own, m));
        }));

        Assert.All(answers, answer => Assert.Equal(MarkFate.Kept, answer.Fate));
        Assert.Equal(900, (await reading.Votes()).DistinctBy(v => (v.ParticipantId, v.StatementId)).Count());
    }

    // Where PostgreSQL lays a row tells when it came, so what comes together lies by its random ids.
    [Fact]
    public async Task Rows_that_came_together_lie_in_no_order_of_time()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var reading = await ReadingRoom.Begin(own, statements: 10, participants: 10);
        await Task.WhenAll(await reading.WhileHeld(() => reading.All().Select(m => ReadingRoom.Keep(own, m)).ToList()));

        Assert.Equal(100, (await reading.Votes()).Count);
        if (own.Postgres is null)
        {
            return;
        }

        var transactions = (await own.OnDisk(reading.Village, "Vote", "ParticipantId", reading.Dialogue.Id.Value)).GroupBy(row => row.Transaction).ToList();
        Assert.InRange(transactions.Count, 1, 10);
        Assert.All(transactions, together => Assert.Equal(together.Select(row => row.Value).Order(StringComparer.Ordinal), together.Select(row => row.Value)));
    }
}
