using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sammen.Domain.Benefits;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Surveys;
using Sammen.Domain.Webhooks;

namespace Sammen.Data;

/// <summary>
/// Sees what happens that other programs may be told of, and writes a message beside it for each that has asked. The one place where
/// it is seen: whoever changes something need not think of it.
/// </summary>
internal static class Telling
{
    /// <summary>
    /// What is about to be saved that can be told of; most saves have none. An initiative that comes with all it has been through, from a file, is one piece
    /// of news: what happened in it happened elsewhere, long ago.
    /// </summary>
    public static List<(EventKind Kind, Guid About)> Seen(SammenDb db)
    {
        List<(EventKind Kind, Guid About)> seen = [.. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified).SelectMany(Of).Distinct()];
        return seen.Exists(s => s.Kind == EventKind.InitiativeBegun) ? seen.FindAll(s => s.Kind == EventKind.InitiativeBegun) : seen;
    }

    /// <summary>Who is told anything here.</summary>
    public static IQueryable<Subscription> Listeners(SammenDb db) => db.Set<Subscription>().AsNoTracking().Where(s => s.ClosedOn == null);

    /// <summary>Writes the messages. A save that failed and is tried again does not write them twice.</summary>
    public static void Write(SammenDb db, List<(EventKind Kind, Guid About)> seen, List<Subscription> listeners, DateTimeOffset now)
    {
        var written = db.ChangeTracker.Entries<Delivery>().Where(e => e.State == EntityState.Added)
            .Select(e => (e.Entity.SubscriptionId, e.Entity.Kind, e.Entity.AboutId)).ToHashSet();
        db.AddRange(from to in listeners
                    from happened in seen
                    where to.Events.Contains(happened.Kind) && !written.Contains((to.Id, happened.Kind, happened.About))
                    select Delivery.Of(to, happened.Kind, happened.About, now));
        Stamping.Stamp(db);
    }

    private static IEnumerable<(EventKind, Guid)> Of(EntityEntry entry) => (entry.Entity, entry.State) switch
    {
        (Initiative begun, EntityState.Added) => [(EventKind.InitiativeBegun, begun.Id.Value)],
        (Initiative moved, _) => Moved(entry, moved),
        (Decision made, EntityState.Added) => [(EventKind.DecisionMade, made.Id.Value)],
        // A sheet of a thousand measurements of one gain is one piece of news.
        (Measurement measured, _) => [(EventKind.MeasurementRecorded, measured.BenefitId.Value)],
        (CommitteeItem { Outcome: not null } item, _) when Before<ItemOutcome?>(entry, nameof(item.Outcome)) is null => [(EventKind.AgendaItemMinuted, item.Id.Value)],
        // What follows a withdrawn statement would give the writer away.
        (Concern { IsWithdrawn: false, RepliedOn: not null } concern, _) when Before<DateOnly?>(entry, nameof(concern.RepliedOn)) is null => [(EventKind.ConcernAnswered, concern.Id.Value)],
        (Survey { ClosedOn: not null } survey, _) when Before<DateOnly?>(entry, nameof(survey.ClosedOn)) is null => [(EventKind.SurveyClosed, survey.Id.Value)],
        _ => [],
    };

    private static IEnumerable<(EventKind, Guid)> Moved(EntityEntry entry, Initiative initiative)
    {
        if (Before<Domain.Method.Phase>(entry, nameof(initiative.Phase)) != initiative.Phase)
        {
            yield return (EventKind.PhaseChanged, initiative.Id.Value);
        }

        if (initiative.StoppedOn is not null && Before<DateOnly?>(entry, nameof(initiative.StoppedOn)) is null)
        {
            yield return (EventKind.InitiativeStopped, initiative.Id.Value);
        }
    }

    // What is new had nothing before.
    private static T? Before<T>(EntityEntry entry, string field) => entry.State == EntityState.Added ? default : (T?)entry.Property(field).OriginalValue;
}
