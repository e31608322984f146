using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Marking;

/// <summary>Reads every table as somebody with the database could, and finds nothing that ties a mark, or having come in, to a person.</summary>
public sealed class MarksWithoutNameTests(SammenApp app)
{
    [Fact]
    public async Task Coming_in_marking_and_being_through_leave_a_random_participant_with_marks_and_nothing_else()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var room = await ReadingRoom.Begin(own, statements: 2);
        var (member, employee) = await room.Village.SignedIn("Social Sosu");
        var identities = await RawTables.IdentitiesOf(own, room.Village, member);
        var before = await RawTables.Read(own);

        await employee.Visit(room.Village.Path($"dialoger/{room.Dialogue.Id}"));
        await employee.Press("Kom med", ("Role", "Employee"));
        await employee.Press("Enig");
        await employee.Press("Uenig");
        await employee.Press("Jeg er færdig");
        var left = (await RawTables.Read(own)).Since(before);

        Assert.Equal(["Participant", "Vote", "Vote"], left.Select(row => row.Table).Order());
        RawTables.HoldNone(left, identities);
        RawTables.HoldNoTime(left, before);
    }

    [Fact]
    public async Task What_a_device_wrote_and_who_marks_from_it_share_nothing()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var room = await ReadingRoom.Begin(own);
        var (_, employee) = await room.Village.SignedIn("Social Sosu");
        var before = await RawTables.Read(own);

        await employee.Visit(room.Village.Path($"dialoger/{room.Dialogue.Id}"));
        await employee.Press("Kom med");
        await Round.Say(employee, "Køleskabet er tomt.");
        await employee.Visit(room.Village.Path($"dialoger/{room.Dialogue.Id}"));
        await employee.Press("Enig");
        var left = (await RawTables.Read(own)).Since(before);

        var written = Assert.Single(left, row => row.Table == "Statement");
        var common = before.SelectMany(row => row.Values.Values).ToHashSet();
        var others = left.Where(row => row.Table == "Participant").SelectMany(row => row.Values.Values).ToHashSet();
        Assert.Equal(["Participant", "Statement", "Vote"], left.Select(row => row.Table).Order());
        Assert.DoesNotContain(written.Values.Where(v => v.Value.Length > 8), v => others.Contains(v.Value) && !common.Contains(v.Value));
    }

    [Fact]
    public async Task On_PostgreSQL_closing_writes_participants_and_marks_anew_in_the_order_of_their_random_ids()
    {
        if (app.Postgres is null)
        {
            return;
        }

        // Tables of its own: where others' rows have left holes, rows are put into those, in the same order but not from the first page on.
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var room = await ReadingRoom.Begin(own, statements: 3);
        for (var i = 0; i < 6; i++)
        {
            var (_, employee) = await room.Village.SignedIn($"Sosu {i}");
            await employee.Visit(room.Village.Path($"dialoger/{room.Dialogue.Id}"));
            await employee.Press("Kom med");
            await employee.Press("Enig");
            await employee.Press("Uenig");
        }

        Assert.True((await Rows("Participant", "Id")).Select(r => r.Transaction).Distinct().Count() > 5);
        await room.End();

        var people = await Rows("Participant", "Id");
        var marks = await Rows("Vote", "ParticipantId");
        Assert.Single(people.Select(r => r.Transaction).Concat(marks.Select(r => r.Transaction)).Distinct());
        Assert.Equal(people.Select(r => r.Value).Order(StringComparer.Ordinal), people.Select(r => r.Value));
        Assert.Equal(marks.Select(r => r.Value).Order(StringComparer.Ordinal), marks.Select(r => r.Value));
        Assert.Equal(12, marks.Count);

        Task<List<(string Transaction, string Value)>> Rows(string table, string column) => own.OnDisk(room.Village, table, column, room.Dialogue.Id.Value);
    }

    [Fact]
    public async Task On_SQLite_closing_writes_participants_anew_so_that_no_page_of_the_file_tells_who_came_first()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        if (own.Postgres is not null)
        {
            return;
        }

        var room = await ReadingRoom.Begin(own, statements: 2, participants: 0);
        var came = new List<string>();
        for (var i = 0; i < 12; i++)
        {
            var guest = await own.Visitor().Visit(room.GuestPath);
            await guest.Press("Kom med");
            await guest.Press("Enig");
            came.Add((await Keys()).Single(key => !came.Contains(key)));
        }

        Assert.Contains(await Orders(), order => order > 0.9);
        await room.End();

        Assert.All(await Orders(), order => Assert.InRange(order, 0.1, 0.9));

        Task<List<string>> Keys() =>
            own.In(room.Village.Municipality.Id, db => db.Set<Participant>().Where(p => p.DialogueId == room.Dialogue.Id).Select(p => p.Key).ToListAsync());

        // A page is filled from its end, so that who came later lies before: for each page of the file the part of all pairs for which it does.
        async Task<List<double>> Orders()
        {
            await own.In(room.Village.Municipality.Id, db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
            await using var file = new FileStream(Path.Combine(own.Folder, "sammen.db"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes);
            var pages = bytes.ToArray().Chunk(4096).Select(System.Text.Encoding.Latin1.GetString);
            var places = pages.Select(page => came.ConvertAll(key => page.IndexOf(key, StringComparison.Ordinal)).FindAll(at => at >= 0)).Where(at => at.Count >= 10);
            return [.. places.Select(at => at.SelectMany((first, i) => at.Skip(i + 1).Select(later => later < first ? 1.0 : 0.0)).Average())];
        }
    }
}
