using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>Closes measurements the day after their last, and deletes comments and leaders' answers on the day that was promised.</summary>
public sealed class KeepSurveyPromises(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeepSurveyPromises> log) : EveryHour(clock, log)
{
    /// <inheritdoc/>
    protected override Task Keep(CancellationToken stop) => Keep(scopes, Clock.Today(), stop);

    /// <summary>Keeps what is due in all municipalities.</summary>
    internal static async Task Keep(IServiceScopeFactory scopes, DateOnly today, CancellationToken stop)
    {
        await using var looking = scopes.CreateAsyncScope();
        var db = looking.ServiceProvider.GetRequiredService<SammenDb>();
        var ended = await All<Survey>(db).Where(s => s.ClosedOn == null && s.ClosesOn < today)
            .Select(s => new { s.Id, Municipality = EF.Property<Id<Municipality>>(s, Tenancy.Column) }).ToListAsync(stop);
        foreach (var survey in ended)
        {
            await using var scope = scopes.CreateAsyncScope();
            await Close(scope.ServiceProvider.GetRequiredService<SammenDb>(), survey.Municipality, survey.Id, today, stop);
        }

        var due = All<Survey>(db).Where(s => s.DeletesOn <= today);
        await All<SurveyComment>(db).Where(c => due.Any(s => s.Id == c.SurveyId)).ExecuteDeleteAsync(stop);
        await All<LeaderAnswer>(db).Where(a => due.Any(s => s.Id == a.SurveyId)).ExecuteDeleteAsync(stop);
    }

    private static async Task Close(SammenDb db, Id<Municipality> municipality, Id<Survey> id, DateOnly today, CancellationToken stop)
    {
        db.EnterAs(municipality, null);
        var survey = await db.Set<Survey>().AsTracking().SingleAsync(s => s.Id == id, stop);
        await using var held = await db.Hold(survey);
        if (await db.Close(survey, await db.SmallestGroup(stop), today))
        {
            await held.CommitAsync(stop);
        }
    }

    private static IQueryable<T> All<T>(SammenDb db) where T : class => db.Set<T>().IgnoreQueryFilters([Tenancy.Filter]);
}
