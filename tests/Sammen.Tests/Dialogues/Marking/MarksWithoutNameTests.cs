using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Dialogues;

namespace Sammen.Tests.Dialogues.Marking;

/// <summary>Reads every table as somebody with the database could, and finds nothing that ties a mark, or having come in, to a person.</summary>
public sealed partial class MarksWithoutNameTests(SammenApp app)
{
    [Fact]
    public async Task Coming_in_marking_and_being_through_leave_a_random_participant_with_marks_and_nothing_else()
    {
        await using var own = new SammenApp();
        await own.InitializeAsync();
        var room = await ReadingRoom.Begin(own, statements: 2);
        var (member, employee) = await room.Village.SignedIn("Social Sosu");
        var userName = await own.In(room.Village.Municipality.Id, db => db.Users.Where(u => u.Id == member.AccountId).Select(u => u.UserName!).SingleAsync());
        string[] identities = [member.Id.ToString(), member.Id.Value.ToString("N"), member.AccountId!.Value.ToString(), member.AccountId.Value.ToString("N"), userName, member.Name];
        var before = await RawTables.Read(own);

        await employee.Visit(room.Village.Path($"dialoger/{room.Dialogue.Id}"));
        await employee.Press("Kom med", ("Role", "Employee"));
        await employee.Press("Enig");
        await employee.Press("Uenig");
        await employee.Press("Jeg er færdig");
        var left = (await RawTables.Read(own)).Since(before);

        Assert.Equal(["Participant", "Vote", "Vote"], left.Select(row => row.Table).Order());
        Assert.All(left, row => Assert.All(identities, identity => Assert.False(row.Holds(identity), $"{identity} stands in {row}")));
        Assert.All(left.SelectMany(row => row.Values), value =>
        {
            Assert.DoesNotMatch(TimeOfDay(), value.Value);
            Assert.False(
                Guid.TryParse(value.Value, out var id) && id.Version != 4 && !before.Exists(known => known.Holds(value.Value)), $"A dated id in {value.Key}");
        });
    }

    [Fact]
    public async Task What_a_device_wrote_and_what_it_marked_share_nothing()
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
        var others = left.Where(row => row != written).SelectMany(row => row.Values.Values).ToHashSet();
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

        var room = await ReadingRoom.Begin(app, statements: 3);
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

        Task<List<(string Transaction, string Value)>> Rows(string table, string column) => app.OnDisk(room.Village, table, column, room.Dialogue.Id.Value);
    }

    [GeneratedRegex(@"\d\d:\d\d")]
    private static partial Regex TimeOfDay();
}
