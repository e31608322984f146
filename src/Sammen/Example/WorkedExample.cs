using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>
/// The worked example: an example municipality in which robot vacuum cleaners have been carried from an idea to the decision to
/// implement, and screen visits have been measured for three years; a records system for the whole municipality and one software robot in one office stand
/// at the ends of the scale (S17). Everything in it is made by the same Domain calls as the pages make, at the time it would have had.
/// </summary>
public static class WorkedExample
{
    /// <summary>The example municipality's part of every address.</summary>
    public const string Slug = "eksempel";

    /// <summary>Loads it, all or nothing, unless it is there already; then its neighbour, whose experiences it can read.</summary>
    public static async Task Load(IServiceProvider services, CancellationToken stop)
    {
        var when = new Calendar(services.GetRequiredService<TimeProvider>());
        await Load(services, Slug, (db, local) => Tell(db, local.GetRequiredService<UserManager<Account>>(), when, stop), stop);
        await Load(services, Neighbour.Slug, (db, _) => Neighbour.Tell(db, when, stop), stop);
    }

    // A context stays in one municipality.
    private static async Task Load(IServiceProvider services, string slug, Func<SammenDb, IServiceProvider, Task> tell, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        try
        {
            await using var all = await db.Database.BeginTransactionAsync(stop);
            if (await db.Set<Municipality>().AnyAsync(m => m.Slug == slug, stop))
            {
                return;
            }

            await tell(db, scope.ServiceProvider);
            await all.CommitAsync(stop);
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            // Another instance was first.
        }
    }

    private static async Task Tell(SammenDb db, UserManager<Account> accounts, Calendar when, CancellationToken stop)
    {
        var people = await People.MoveIn(db, accounts, when, stop);
        var agreement = Surveys.Agree(db, when, people);
        var med = Committees.Found(db, when, people);
        Robots.Tell(db, when, people, agreement, med);
        NightSensors.Tell(db, when, people);
        ShiftScreen.Tell(db, when, people);
        ScreenVisits.Tell(db, when, people, agreement);
        RecordsSystem.Tell(db, when, people, med);
        MovingRobot.Tell(db, when, people);
        OwnRadar.Draw(db, when, people);
        Ideas.PutIn(db, when, people);
        await db.SaveChangesAsync(stop);
    }
}
