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
    private readonly Dictionary<Id<Dialogue>, Place> byId;
    private readonly Dictionary<string, Place> byToken;
    private readonly Dictionary<Id<Statement>, Statement> statements;
    private readonly Dictionary<string, Participant> participants;

    private MarkBatch(IReadOnlyList<Place> places, Dictionary<Id<Statement>, Statement> statements, Dictionary<string, Participant> participants)
    {
        byId = places.ToDictionary(p => p.Dialogue.Id);
        byToken = places.ToDictionary(p => p.Dialogue.GuestToken);
        (this.statements, this.participants) = (statements, participants);
    }

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
        var dialogues = marks.Select(m => m.Dialogue).OfType<Id<Dialogue>>().Distinct().ToArray();
        var tokens = marks.Select(m => m.GuestToken).OfType<string>().Distinct().ToArray();
        if (db.Database.IsNpgsql())
        {
            // Who closes, or moves on to what comes after reading, waits until these are in, and the next are judged by it.
            var held = dialogues.Select(d => d.Value).ToArray();
            await db.Database.ExecuteSqlAsync(
                $"""SELECT 1 FROM "Dialogue" WHERE "Id" = ANY({held}) OR "GuestToken" = ANY({tokens}) ORDER BY "Id" FOR SHARE""");
        }

        var places = await All<Dialogue>(db).Where(d => dialogues.Contains(d.Id) || tokens.Contains(d.GuestToken))
            .Select(d => new Place(d, EF.Property<Id<Municipality>>(d, Tenancy.Column))).ToListAsync();
        var statements = marks.Select(m => m.Statement).Distinct().ToArray();
        var known = new MarkBatch(places, await All<Statement>(db).Where(s => statements.Contains(s.Id)).ToDictionaryAsync(s => s.Id), []);
        var keys = marks.Select(m => known.PlaceOf(m) is { } place ? KeyOf(m, place) : null).OfType<string>().Distinct().ToArray();
        var here = places.Select(p => p.Dialogue.Id).ToArray();
        foreach (var participant in await All<Participant>(db).Where(p => here.Contains(p.DialogueId) && keys.Contains(p.Key)).ToListAsync())
        {
            known.participants[participant.Key] = participant;
        }

        return known;
    }

    private static IQueryable<T> All<T>(SammenDb db) where T : class => db.Set<T>().IgnoreQueryFilters([Tenancy.Filter]).AsNoTracking();

    private MarkAnswer Judge(Mark mark, out Vote? vote)
    {
        vote = null;
        if (PlaceOf(mark) is not { Dialogue: { ShowsStatements: true } dialogue } place
            || !statements.TryGetValue(mark.Statement, out var statement) || statement.DialogueId != dialogue.Id)
        {
            return MarkAnswer.NoSuchStatement;
        }

        // The key is made from the dialogue too, so nobody is found by it who came in elsewhere.
        if (KeyOf(mark, place) is not { } key || !participants.TryGetValue(key, out var participant))
        {
            return MarkAnswer.NotComeIn;
        }

        return Vote.Cast(dialogue, participant, statement, mark.Value, mark.IsImportant).Accepted(out vote, out var why)
            ? MarkAnswer.Kept
            : MarkAnswer.Refused(why);
    }

    private Place? PlaceOf(Mark mark)
    {
        var place = mark.Dialogue is { } id ? byId.GetValueOrDefault(id) : byToken.GetValueOrDefault(mark.GuestToken ?? "");
        return place?.Municipality == mark.Municipality ? place : null;
    }

    private static string? KeyOf(Mark mark, Place place) => mark.Secret is { } secret ? Participant.KeyOf(place.Dialogue.Id, secret) : null;

    private sealed record Place(Dialogue Dialogue, Id<Municipality> Municipality);
}
