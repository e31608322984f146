using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Committees;

/// <summary>Whether something is affected, as somebody has answered.</summary>
public enum Affected
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,
}

/// <summary>What the four answers come to.</summary>
public enum MedDuty
{
    /// <summary>One of the four is affected: it must be discussed before the decision (S96).</summary>
    Discuss,

    /// <summary>Nothing is affected as far as is said, and not everything is said.</summary>
    NotKnown,

    /// <summary>None of the four is affected. It can still be talked about.</summary>
    NoDuty,
}

/// <summary>The four questions of the MED rule (S96), each unanswered while it is null.</summary>
/// <param name="Work">Are conditions of work affected (arbejdsforhold)?</param>
/// <param name="Staff">Conditions of staff (personaleforhold)?</param>
/// <param name="Cooperation">Of cooperation (samarbejdsforhold)?</param>
/// <param name="WorkEnvironment">The work environment (arbejdsmiljøforhold)?</param>
public sealed record MedQuestions(Affected? Work, Affected? Staff, Affected? Cooperation, Affected? WorkEnvironment)
{
    /// <summary>All four, in the order they are asked.</summary>
    public IReadOnlyList<Affected?> All => [Work, Staff, Cooperation, WorkEnvironment];

    /// <summary>What they come to. One yes is enough: there is no minimum size below which the duty lapses.</summary>
    public MedDuty Duty => All.Contains(Affected.Yes) ? MedDuty.Discuss : All.Contains(null) ? MedDuty.NotKnown : MedDuty.NoDuty;
}

/// <summary>
/// Whether an initiative must be discussed in MED, and where (S96, S97, S90); one for each initiative. Telling people, or asking for comments in writing, is
/// never offered in place of the discussion.
/// </summary>
public sealed class MedMatter : Written
{
    private MedMatter(Id<MedMatter> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<MedMatter> Id { get; private set; }

    /// <summary>Are conditions of work affected?</summary>
    public Affected? Work { get; private set; }

    /// <summary>Conditions of staff?</summary>
    public Affected? Staff { get; private set; }

    /// <summary>Of cooperation?</summary>
    public Affected? Cooperation { get; private set; }

    /// <summary>The work environment?</summary>
    public Affected? WorkEnvironment { get; private set; }

    /// <summary>What is affected, and how; may be empty.</summary>
    public string How { get; private set; } = "";

    /// <summary>True for a matter of principle, which starts in the main committee (S97).</summary>
    public bool IsPrinciple { get; private set; }

    /// <summary>The unit of the manager who decides; null for the whole municipality.</summary>
    public Id<Unit>? DecidedIn { get; private set; }

    /// <summary>The four answers.</summary>
    public MedQuestions Questions => new(Work, Staff, Cooperation, WorkEnvironment);

    /// <summary>What they come to.</summary>
    public MedDuty Duty => Questions.Duty;

    /// <summary>Answers the four; the place is the initiative's own until somebody says otherwise.</summary>
    public static Result<MedMatter> Answer(Initiative initiative, MedQuestions questions, string? how, Member by, DateOnly today) =>
        new MedMatter(Id<MedMatter>.Random(), initiative.Id) { DecidedIn = initiative.UnitId }.Revise(questions, how, 0, by, today);

    /// <summary>Answers them anew.</summary>
    public Result<MedMatter> Revise(MedQuestions questions, string? how, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(questions.All.All(a => a is null || Enum.IsDefined(a.Value)), Refusal.Unread("Work"));
        var words = checks.Optional(how, "How", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Work, Staff, Cooperation, WorkEnvironment, How) = (questions.Work, questions.Staff, questions.Cooperation, questions.WorkEnvironment, words);
        Sign(by, today);
        return this;
    }

    /// <summary>Says who decides, and whether it is a matter of principle.</summary>
    public Result<MedMatter> Place(Id<Unit>? decidedIn, bool isPrinciple, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (DecidedIn, IsPrinciple) = (decidedIn, isPrinciple);
        Sign(by, today);
        return this;
    }
}
