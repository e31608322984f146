using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Data;

/// <summary>Who did what when, written in the same transaction as the change itself.</summary>
public sealed class AuditEntry
{
    /// <summary>Identity; sorts by time.</summary>
    public required Id<AuditEntry> Id { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who; null for the program itself (command line, jobs).</summary>
    public required Id<Member>? MemberId { get; init; }

    /// <summary>Added, Modified or Deleted.</summary>
    public required string Action { get; init; }

    /// <summary>Kind of thing, such as "Initiative".</summary>
    public required string Subject { get; init; }

    /// <summary>Which one.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The names of the fields that changed. Their contents are not repeated here.</summary>
    public required string Fields { get; init; }
}
