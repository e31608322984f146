using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Dialogues.Marking;

/// <summary>What marks that are judged together are judged by.</summary>
internal sealed class MarkBatch
{
    private readonly Dictionary<Id<Dialogue>, (Dialogue Dialogue, Id<Municipality> Municipality)> dialogues;
    private readonly Dictionary<Id<Statement>, Statement> statements;
    private readonly Dictionary<(Id<Dialogue>, string), Participant> participants;

    private MarkBatch(
        Dictionary<Id<Dialogue>, (Dialogue, Id<Municipality>)> dialogues, Dictionary<Id<Statement>, Statement> statements,
        Dictionary<(Id<Dialogue>, string), Participant> participants) =>
        (this.dialogues, this.statements, this.participants) = (dialogues, statements, participants);

    /// <summary>Judges the marks and commits those that are accepted, all in one transaction. Of several at one place the last counts.</summary>
    public static async Task<MarkAnswer[]> Commit(IReadOnlyList<Mark> marks, SammenDb db, string? connection)
    {
        if (connection is not null)
        {
            db.Database.SetConnectionString(connection);
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        var known = await Read(marks, db);
        var answers = new MarkAnswer[marks.Count];
        var rows = new Dictionary<(Guid Participant, Guid Statement), VoteRow>();
        for (var i = 0; i < marks.Count; i++)
        {
            answers[i] = known.Judge(marks[i], out var vote);
            if (vote is not null)
            {
                rows[(vote.ParticipantId.Value, vote.StatementId.Value)] = new(vote, marks[i].Municipality);
            }
        }

        if (rows.Count > 0)
        {
            // By their random ids: in the order they came they would tell it, and two instances would wait for each other.
            await VoteRow.Write([.. rows.OrderBy(r => r.Key).Select(r => r.Value)], transaction.GetDbTransaction());
        }

        await transaction.CommitAsync();
        return answers;
    }

    // The only place where several municipalities are read at once; Judge holds each mark to its own.
    private static async Task<MarkBatch> Read(IReadOnlyList<Mark> marks, SammenDb db)
    {
        var dialogues = marks.Select(m => m.Dialogue).Distinct().ToArray();
        var statements = marks.Select(m => m.Statement).Distinct().ToArray();
        var keys = marks.Select(m => m.ParticipantKey).Distinct().ToArray();
        if (db.Database.IsNpgsql())
        {
            // Who closes, or moves on to what comes after reading, waits until these are in, and the next are judged by it.
            var held = dialogues.Select(d => d.Value).ToArray();
            await db.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Dialogue" WHERE "Id" = ANY({held}) ORDER BY "Id" FOR SHARE""");
        }

        return new(
            (await All<Dialogue>(db).Where(d => dialogues.Contains(d.Id))
                .Select(d => new { Dialogue = d, Municipality = EF.Property<Id<Municipality>>(d, Tenancy.Column) }).ToListAsync())
                .ToDictionary(d => d.Dialogue.Id, d => (d.Dialogue, d.Municipality)),
            await All<Statement>(db).Where(s => statements.Contains(s.Id)).ToDictionaryAsync(s => s.Id),
            await All<Participant>(db).Where(p => dialogues.Contains(p.DialogueId) && keys.Contains(p.Key)).ToDictionaryAsync(p => (p.DialogueId, p.Key)));
    }

    private static IQueryable<T> All<T>(SammenDb db) where T : class => db.Set<T>().IgnoreQueryFilters([Tenancy.Filter]).AsNoTracking();

    private MarkAnswer Judge(Mark mark, out Vote? vote)
    {
        vote = null;
        if (!dialogues.TryGetValue(mark.Dialogue, out var there) || there.Municipality != mark.Municipality || !there.Dialogue.ShowsStatements
            || !statements.TryGetValue(mark.Statement, out var statement) || statement.DialogueId != mark.Dialogue)
        {
            return MarkAnswer.NoSuchStatement;
        }

        if (!participants.TryGetValue((mark.Dialogue, mark.ParticipantKey), out var participant))
        {
            return MarkAnswer.NotComeIn;
        }

        return Vote.Cast(there.Dialogue, participant, statement, mark.Value, mark.IsImportant).Accepted(out vote, out var why)
            ? MarkAnswer.Kept
            : MarkAnswer.Refused(why);
    }
}
