using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.Agreements;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;

namespace Sammen.Access;

/// <summary>Reads all that is recorded about one initiative, for the pages that see it as a whole: home, papers, thread.</summary>
public static class RecordedFacts
{
    /// <summary>One query per kind of thing, nothing tracked.</summary>
    public static async Task<Recorded> Of(Initiative initiative, SammenDb db)
    {
        var id = initiative.Id;
        return new(
            initiative,
            await db.Set<Answer>().AsNoTracking().Where(a => a.InitiativeId == id).ToListAsync(),
            await db.Set<Dialogue>().AsNoTracking().Where(d => d.InitiativeId == id).OrderBy(d => d.OpenedAt).ToListAsync(),
            await db.Set<Conclusion>().AsNoTracking().Where(c => c.InitiativeId == id).OrderBy(c => c.WrittenAt).ToListAsync(),
            await db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == id && !c.IsWithdrawn).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id).ToListAsync(),
            await db.Set<Agreement>().AsNoTracking().Where(a => a.InitiativeId == id).OrderBy(a => a.DueOn).ToListAsync(),
            await db.Set<Decision>().AsNoTracking().Where(d => d.InitiativeId == id).OrderBy(d => d.DecidedOn).ThenBy(d => d.Id).ToListAsync(),
            await db.Set<Paper>().AsNoTracking().Where(p => p.InitiativeId == id).Select(p => p.Kind).ToListAsync());
    }

    /// <summary>How many statements stand in each closed dialogue, per question; open dialogues are not counted out.</summary>
    public static async Task<IReadOnlyDictionary<(Domain.Id<Dialogue>, Domain.Method.QuestionKey), int>> StatementCounts(Recorded recorded, SammenDb db)
    {
        // By their ids: asked by way of the initiative, SQLite reads all statements of the municipality.
        var closed = recorded.Dialogues.Where(d => d.ClosedAt is not null).Select(d => d.Id).ToList();
        var counts = await db.Set<Statement>().AsNoTracking()
            .Where(s => closed.Contains(s.DialogueId) && !s.IsWithdrawn)
            .GroupBy(s => new { s.DialogueId, s.Question })
            .Select(g => new { g.Key.DialogueId, g.Key.Question, Count = g.Count() })
            .ToListAsync();
        return counts.ToDictionary(c => (c.DialogueId, c.Question), c => c.Count);
    }
}
