namespace Sammen.Domain.Search;

/// <summary>What a search finds: everything that is written belongs to one of them.</summary>
public enum SubjectKind
{
    /// <summary>An initiative, with all that its team has written about it.</summary>
    Initiative = 1,

    /// <summary>A MED committee, with its meetings, agendas, minutes and guidelines (S88).</summary>
    Committee = 2,

    /// <summary>A technology on the municipality's radar, with how it was assessed (S26).</summary>
    Technology = 3,
}

/// <summary>
/// Tells that a word stands somewhere in a subject, or stood there lately: the index of a municipality's own words. It tells neither who wrote the
/// word nor when, and never that it is there still: what is shown is read from the texts themselves.
/// </summary>
public sealed class SubjectWord
{
    /// <summary>Weight of a word that the subject is named by.</summary>
    public const int InName = 2;

    /// <summary>Weight of a word in what is written about it.</summary>
    public const int InText = 1;

    /// <summary>No word: the row that says that all words of the subject are there, by which rules (<see cref="Weight"/>) and from which places.</summary>
    public const string All = "";

    /// <summary>How words are taken out of texts; one more when that changes, so that each subject is gone through anew.</summary>
    public const int Rules = 1;

    /// <summary>Kind of subject.</summary>
    public SubjectKind Kind { get; private set; }

    /// <summary>Which one.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The word without its endings.</summary>
    public string Stem { get; private set; } = "";

    /// <summary>How much it says of what the subject is about.</summary>
    public int Weight { get; private set; }

    /// <summary>In which kinds of texts it stands: one bit for each.</summary>
    public long Places { get; private set; }
}

/// <summary>A subject in which words were changed or taken away, until its words are gone through.</summary>
public sealed class ChangedSubject
{
    private ChangedSubject(Id<ChangedSubject> id, SubjectKind kind, Guid subjectId) => (Id, Kind, SubjectId) = (id, kind, subjectId);

    /// <summary>Identity; random.</summary>
    public Id<ChangedSubject> Id { get; private set; }

    /// <summary>Kind of subject.</summary>
    public SubjectKind Kind { get; private set; }

    /// <summary>Which one.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Says that a subject was changed.</summary>
    public static ChangedSubject Of(SubjectKind kind, Guid subject) => new(Id<ChangedSubject>.Random(), kind, subject);
}
