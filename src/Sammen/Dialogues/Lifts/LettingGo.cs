using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Work;

namespace Sammen.Dialogues.Lifts;

/// <summary>A lift, and the words of the statement it was lifted from.</summary>
internal sealed record LiftedWords(Id<Lift> Lift, string Words);

/// <summary>What a statement became follows it when it goes.</summary>
internal static class LettingGo
{
    /// <summary>Takes a statement's words out of the concern and the lifts it became. To be saved while the dialogue is held.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The statement.</param>
    /// <param name="words">Its words until now.</param>
    public static async Task LetGoOf(this SammenDb db, Id<Statement> id, string words)
    {
        // Held, so that a reply given in this moment does not make the words stay.
        var concerns = db.Set<Concern>().Where(c => c.StatementId == id && !c.IsWithdrawn);
        await concerns.ExecuteUpdateAsync(set => set.SetProperty(c => c.RaisedOn, c => c.RaisedOn));
        foreach (var concern in await concerns.ToListAsync())
        {
            concern.Withdraw();
            await LetGoOf(db.Set<Requirement>().Where(r => r.ConcernId == concern.Id), _ => words, default);
        }

        var lifts = await db.Set<Lift>().Where(l => l.StatementId == id).ToListAsync();
        foreach (var lift in lifts)
        {
            lift.Withdraw();
            // Held as well: what is being written from the lift in this moment waits, and then finds the words gone.
            await db.Set<Lift>().Where(l => l.Id == lift.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.LiftedOn, l => l.LiftedOn));
        }

        await db.LetGoOf([.. lifts.Select(l => new LiftedWords(l.Id, words))]);
    }

    /// <summary>
    /// Takes the words out of all that was made from these lifts; a register that is filled from lifts has its lines here. Written past the
    /// change tracker: an audit entry would tell who took back and when, and on the promised day all municipalities are kept at once. The rows are
    /// held before they are read, so that what the team saves of its own in this moment is not written over.
    /// </summary>
    public static async Task LetGoOf(this SammenDb db, IReadOnlyCollection<LiftedWords> lifted, CancellationToken stop = default)
    {
        var words = lifted.ToDictionary(l => l.Lift, l => l.Words);
        var ids = words.Keys.Select(l => (Id<Lift>?)l).ToList();
        var benefits = From<Benefit>().Where(b => ids.Contains(b.LiftId));
        await benefits.ExecuteUpdateAsync(set => set.SetProperty(b => b.LiftId, b => b.LiftId), stop);
        foreach (var benefit in await benefits.AsNoTracking().ToListAsync(stop))
        {
            benefit.Withdraw(words[benefit.LiftId!.Value]);
            await From<Benefit>().Where(b => b.Id == benefit.Id).ExecuteUpdateAsync(
                set => set.SetProperty(b => b.Title, benefit.Title).SetProperty(b => b.IsWithdrawn, benefit.IsWithdrawn).SetProperty(b => b.ForWhom, benefit.ForWhom)
                    .SetProperty(b => b.Indicator, benefit.Indicator).SetProperty(b => b.Lesson, benefit.Lesson).SetProperty(b => b.Steps, benefit.Steps)
                    .SetProperty(b => b.Barriers, benefit.Barriers).SetProperty(b => b.Conditions, benefit.Conditions).SetProperty(b => b.Version, benefit.Version),
                stop);
        }

        var assumptions = From<Assumption>().Where(a => ids.Contains(a.LiftId));
        await assumptions.ExecuteUpdateAsync(set => set.SetProperty(a => a.LiftId, a => a.LiftId), stop);
        foreach (var assumption in await assumptions.AsNoTracking().ToListAsync(stop))
        {
            assumption.Withdraw(words[assumption.LiftId!.Value]);
            await From<Assumption>().Where(a => a.Id == assumption.Id).ExecuteUpdateAsync(
                set => set.SetProperty(a => a.Text, assumption.Text).SetProperty(a => a.IsWithdrawn, assumption.IsWithdrawn).SetProperty(a => a.Gain, assumption.Gain)
                    .SetProperty(a => a.Version, assumption.Version),
                stop);
        }

        var effects = From<SideEffect>().Where(e => ids.Contains(e.LiftId));
        await effects.ExecuteUpdateAsync(set => set.SetProperty(e => e.LiftId, e => e.LiftId), stop);
        foreach (var effect in await effects.AsNoTracking().ToListAsync(stop))
        {
            effect.Withdraw(words[effect.LiftId!.Value]);
            await From<SideEffect>().Where(e => e.Id == effect.Id).ExecuteUpdateAsync(
                set => set.SetProperty(e => e.Text, effect.Text).SetProperty(e => e.IsWithdrawn, effect.IsWithdrawn).SetProperty(e => e.Group, effect.Group)
                    .SetProperty(e => e.Action, effect.Action).SetProperty(e => e.Version, effect.Version),
                stop);
        }

        var unseen = From<InvisibleWork>().Where(w => ids.Contains(w.LiftId));
        await unseen.ExecuteUpdateAsync(set => set.SetProperty(w => w.LiftId, w => w.LiftId), stop);
        foreach (var work in await unseen.AsNoTracking().ToListAsync(stop))
        {
            work.Withdraw(words[work.LiftId!.Value]);
            await From<InvisibleWork>().Where(w => w.Id == work.Id).ExecuteUpdateAsync(
                set => set.SetProperty(w => w.Text, work.Text).SetProperty(w => w.TaskId, work.TaskId).SetProperty(w => w.HidesIn, work.HidesIn)
                    .SetProperty(w => w.Why, work.Why).SetProperty(w => w.IsWithdrawn, work.IsWithdrawn).SetProperty(w => w.Because, work.Because)
                    .SetProperty(w => w.How, work.How).SetProperty(w => w.Version, work.Version),
                stop);
        }

        await LetGoOf(From<Requirement>().Where(r => ids.Contains(r.LiftId)), r => words[r.LiftId!.Value], stop);

        IQueryable<T> From<T>() where T : class => db.Set<T>().IgnoreQueryFilters([Tenancy.Filter]);
    }

    private static async Task LetGoOf(IQueryable<Requirement> requirements, Func<Requirement, string> wordsOf, CancellationToken stop)
    {
        await requirements.ExecuteUpdateAsync(set => set.SetProperty(r => r.Number, r => r.Number), stop);
        foreach (var requirement in await requirements.AsNoTracking().ToListAsync(stop))
        {
            requirement.Withdraw(wordsOf(requirement));
            await requirements.Where(r => r.Id == requirement.Id).ExecuteUpdateAsync(
                set => set.SetProperty(r => r.What, requirement.What).SetProperty(r => r.IsWithdrawn, requirement.IsWithdrawn).SetProperty(r => r.WhoseNeed, requirement.WhoseNeed)
                    .SetProperty(r => r.HowChecked, requirement.HowChecked).SetProperty(r => r.CheckNote, requirement.CheckNote)
                    .SetProperty(r => r.LeftOutBecause, requirement.LeftOutBecause).SetProperty(r => r.Version, requirement.Version),
                stop);
        }
    }
}
