using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.SideEffects;

namespace Sammen.Dialogues.Lifts;

/// <summary>What a statement became follows it when it goes.</summary>
internal static class LettingGo
{
    /// <summary>Takes a statement's words out of the concern and the lifts it became. To be saved while the dialogue is held.</summary>
    public static async Task LetGoOf(this SammenDb db, Id<Statement> id)
    {
        // Held, so that a reply given in this moment does not make the words stay.
        var concerns = db.Set<Concern>().Where(c => c.StatementId == id && !c.IsWithdrawn);
        await concerns.ExecuteUpdateAsync(set => set.SetProperty(c => c.RaisedOn, c => c.RaisedOn));
        foreach (var concern in await concerns.ToListAsync())
        {
            concern.Withdraw();
        }

        var lifts = await db.Set<Lift>().Where(l => l.StatementId == id).ToListAsync();
        foreach (var lift in lifts)
        {
            lift.Withdraw();
            // Held as well: what is being written from the lift in this moment waits, and then finds the words gone.
            await db.Set<Lift>().Where(l => l.Id == lift.Id).ExecuteUpdateAsync(set => set.SetProperty(l => l.LiftedOn, l => l.LiftedOn));
            foreach (var benefit in await db.Set<Benefit>().Where(b => b.LiftId == lift.Id).ToListAsync())
            {
                benefit.Withdraw();
            }
        }

        // A side effect can keep the writer's words although the lift it grew out of has got others.
        var lifted = lifts.Select(l => (Id<Lift>?)l.Id).ToList();
        foreach (var assumption in await db.Set<Assumption>().Where(a => lifted.Contains(a.LiftId)).ToListAsync())
        {
            assumption.Withdraw();
        }

        foreach (var effect in await db.Set<SideEffect>().Where(e => lifted.Contains(e.LiftId)).ToListAsync())
        {
            effect.Withdraw();
        }
    }
}
