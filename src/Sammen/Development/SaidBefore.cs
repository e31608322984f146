using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Work;

namespace Sammen.Development;

/// <summary>What was said in an initiative and what grew out of it, as something a requirement can come from.</summary>
internal sealed class SaidBefore
{
    private SaidBefore(IReadOnlyList<SaidSource> all) => All = all;

    /// <summary>Everything, conditions and what is to be kept first. What was taken back or hidden is not among it.</summary>
    public IReadOnlyList<SaidSource> All { get; }

    /// <summary>Reads it in a fixed number of queries.</summary>
    public static async Task<SaidBefore> In(SammenDb db, Id<Initiative> initiative)
    {
        var lifts = await db.Set<Lift>().AsNoTracking().Where(l => l.InitiativeId == initiative && !l.IsWithdrawn).ToListAsync();
        var concerns = await db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == initiative && !c.IsWithdrawn).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id).ToListAsync();
        var conclusions = await db.Set<Conclusion>().AsNoTracking().Where(c => c.InitiativeId == initiative).OrderBy(c => c.WrittenAt).ToListAsync();
        var effects = await db.Set<SideEffect>().AsNoTracking().Where(e => e.InitiativeId == initiative && !e.IsWithdrawn).OrderBy(e => e.Id).ToListAsync();
        var unseen = await db.Set<InvisibleWork>().AsNoTracking().Where(w => w.InitiativeId == initiative && !w.IsWithdrawn).OrderBy(w => w.Id).ToListAsync();
        var benefits = await db.Set<Benefit>().AsNoTracking().Where(b => b.InitiativeId == initiative && !b.IsWithdrawn).OrderBy(b => b.Id).ToListAsync();
        var statements = lifts.Select(l => l.StatementId).Concat(concerns.Where(c => c.StatementId is not null).Select(c => c.StatementId!.Value)).Distinct().ToList();
        var wrote = await db.Set<Statement>().AsNoTracking().Where(s => statements.Contains(s.Id)).ToDictionaryAsync(s => s.Id);
        var lifted = lifts.ToDictionary(l => l.Id);

        var standing = lifts.Where(l => l.Stands).OrderBy(l => l.LiftedOn).ThenBy(l => l.Id.Value).ToLookup(l => l.Kind == LiftKind.Condition);
        return new(
        [
            .. standing[true].Select(Of),
            .. unseen.OrderByDescending(w => w.Keep is KeepAnswer.Yes or KeepAnswer.Partly).Select(w => new SaidSource(SaidAs.InvisibleWork, w.Id.Value, w.Text) { LiftId = w.LiftId, Statement = Behind(w.LiftId), Whose = w.Who, IsToBeKept = w.Keep is KeepAnswer.Yes or KeepAnswer.Partly }),
            .. effects.Select(e => new SaidSource(SaidAs.SideEffect, e.Id.Value, e.Text) { LiftId = e.LiftId, Statement = Behind(e.LiftId), Whose = e.Group }),
            .. concerns.Select(c => new SaidSource(SaidAs.Concern, c.Id.Value, c.Text) { ConcernId = c.Id, Statement = c.StatementId is { } s ? wrote.GetValueOrDefault(s) : null }),
            .. conclusions.Select(c => new SaidSource(SaidAs.Conclusion, c.Id.Value, c.Headline)),
            .. benefits.Select(b => new SaidSource(SaidAs.Benefit, b.Id.Value, b.Title) { LiftId = b.LiftId, Statement = Behind(b.LiftId), Whose = b.ForWhom }),
            .. standing[false].Select(Of),
        ]);

        SaidSource Of(Lift l) => new(SaidAs.Lift, l.Id.Value, l.Text) { LiftId = l.Id, Statement = wrote.GetValueOrDefault(l.StatementId), IsToBeKept = l.Kind == LiftKind.Condition };

        Statement? Behind(Id<Lift>? lift) => lift is { } id && lifted.TryGetValue(id, out var found) ? wrote.GetValueOrDefault(found.StatementId) : null;
    }

    /// <summary>As the form sends it and an address carries it: the kind and the id.</summary>
    public static string KeyOf(SaidSource source) => $"{source.As}.{source.Id}";

    /// <summary>The one that was sent; null where it is not this initiative's, or gone.</summary>
    public SaidSource? Find(string? key) => key is { Length: > 0 } ? All.FirstOrDefault(s => KeyOf(s) == key) : null;

    /// <summary>What a requirement grew out of; null where it is gone or there is none.</summary>
    public SaidSource? Behind(Requirement requirement) => All.FirstOrDefault(s => s.As == requirement.Said && s.Id == requirement.SaidId);

    /// <summary>Conditions and what is to be kept that nobody has made a requirement of yet.</summary>
    public IReadOnlyList<SaidSource> Waiting(IReadOnlyCollection<Requirement> requirements) =>
        [.. All.Where(s => s.IsToBeKept && !requirements.Any(r => r.Said == s.As && r.SaidId == s.Id))];
}
