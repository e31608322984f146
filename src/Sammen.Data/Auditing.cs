using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.Search;
using Sammen.Domain.Surveys;
using Sammen.Domain.Webhooks;
using Sammen.Domain.Work;

namespace Sammen.Data;

/// <summary>
/// Writes an audit entry beside each change. Content without name gets none, neither when it is written nor when it is taken
/// back: an entry would tell who and when.
/// </summary>
internal static class Auditing
{
    public static void Write(SammenDb db, DateTimeOffset now)
    {
        var entries = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => Tenancy.IsUnderTenant(e.Metadata) && e.Entity is not (AuditEntry or ChangedSubject) && !IsWithoutName(e))
            .Select(e => Of(e, db, now))
            .ToList();
        db.AddRange(entries);
        Stamping.Stamp(db);
    }

    private static bool IsWithoutName(EntityEntry entry) => entry.Entity switch
    {
        // A withdrawn statement has lost its name: what it was before decides.
        Statement => (string?)entry.Property(nameof(Statement.AuthorName)).OriginalValue is null or "",
        Participant or Vote => true,
        // An entry would tell when a link was used; that links were made stands with the dialogue.
        PersonalLink or SurveySlip or SurveyReceipt => true,
        AnswerBox or SurveyComment => true,
        // "It did not work today" is promised to carry no name and no hour.
        Breakdown => true,
        // A message to another program repeats what has an entry already.
        Delivery => true,
        // A concern or a lift that follows its withdrawn statement would give the writer away.
        Concern { IsWithdrawn: true } or Lift { IsWithdrawn: true } => true,
        _ => false,
    };

    private static AuditEntry Of(EntityEntry entry, SammenDb db, DateTimeOffset now) => new()
    {
        Id = Id<AuditEntry>.At(now),
        At = now,
        MemberId = db.Actor,
        Action = entry.State.ToString(),
        Subject = entry.Metadata.ClrType.Name,
        SubjectId = KeyOf(entry),
        Fields = entry.State == EntityState.Modified
            ? string.Join(' ', entry.Properties.Where(p => p.IsModified && p.Metadata.Name != nameof(Versioned.Version)).Select(p => p.Metadata.Name))
            : "",
    };

    private static Guid KeyOf(EntityEntry entry) => Conversions.ValueOf(entry.Properties.First(p => p.Metadata.IsPrimaryKey()).CurrentValue!);
}
