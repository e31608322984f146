using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>
/// What may call for an impact assessment (DPIA): the nine criteria of the European data protection authorities, and Datatilsynet's
/// own list (S43).
/// </summary>
public enum DpiaCriterion
{
    /// <summary>People are evaluated or scored.</summary>
    Evaluation,

    /// <summary>Decisions with legal or like effect are made by machine.</summary>
    AutomatedDecision,

    /// <summary>Systematic monitoring.</summary>
    Monitoring,

    /// <summary>Sensitive or very personal data.</summary>
    Sensitive,

    /// <summary>Many people or much data.</summary>
    LargeScale,

    /// <summary>Data from several sources are combined.</summary>
    Combined,

    /// <summary>People who can hardly say no.</summary>
    Vulnerable,

    /// <summary>Technology used in a new way.</summary>
    NewTechnology,

    /// <summary>Somebody may be kept from a right or a service.</summary>
    Excluding,

    /// <summary>It is like something on Datatilsynet's list.</summary>
    OnTheList,
}

/// <summary>An answer to one of the questions.</summary>
public enum ScreeningAnswer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Nobody knows yet.</summary>
    NotKnown,
}

/// <summary>What the answers point to. A hint with its reason, never a verdict: the data protection officer is the one to ask.</summary>
public enum DpiaHint
{
    /// <summary>Questions are still open.</summary>
    Unanswered,

    /// <summary>Several things point to an assessment.</summary>
    PointsTo,

    /// <summary>One thing points to it.</summary>
    MayPointTo,

    /// <summary>Nothing that was answered points to it.</summary>
    PointsAway,
}

/// <summary>One question and its answer.</summary>
public sealed record Screened(DpiaCriterion Criterion, ScreeningAnswer Answer);

/// <summary>A first look at whether an impact assessment is needed (S43); one for each initiative.</summary>
public sealed class DpiaScreening : Written
{
    private DpiaScreening(Id<DpiaScreening> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<DpiaScreening> Id { get; private set; }

    /// <summary>The answers, in the order of the criteria.</summary>
    public IReadOnlyList<Screened> Answers { get; private set; } = [];

    /// <summary>The questions of a page; two pages of five.</summary>
    public static IReadOnlyList<DpiaCriterion> OnPage(int page) => [.. Enum.GetValues<DpiaCriterion>().Skip((page - 1) * 5).Take(5)];

    /// <summary>What the answers point to. Datatilsynet's list alone is reason enough to ask; of the nine, two in most cases.</summary>
    public DpiaHint Hint
    {
        get
        {
            var yes = With(ScreeningAnswer.Yes);
            return yes.Contains(DpiaCriterion.OnTheList) || yes.Count > 1 ? DpiaHint.PointsTo
                : yes.Count == 1 ? DpiaHint.MayPointTo
                : Answers.Count < Enum.GetValues<DpiaCriterion>().Length || With(ScreeningAnswer.NotKnown).Count > 0 ? DpiaHint.Unanswered
                : DpiaHint.PointsAway;
        }
    }

    /// <summary>Answers the first questions.</summary>
    public static Result<DpiaScreening> Begin(Id<Initiative> initiative, IEnumerable<Screened> answers, Member by, DateOnly today) =>
        new DpiaScreening(Id<DpiaScreening>.Random(), initiative).Answer(answers, 0, by, today);

    /// <summary>Answers questions, or answers them anew; the others stay.</summary>
    public Result<DpiaScreening> Answer(IEnumerable<Screened> answers, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Answers = [.. answers.Where(a => Enum.IsDefined(a.Answer)).Concat(Answers).DistinctBy(a => a.Criterion).OrderBy(a => a.Criterion)];
        Sign(by, today);
        return this;
    }

    /// <summary>The answer to one; null while open.</summary>
    public ScreeningAnswer? Of(DpiaCriterion criterion) => Answers.FirstOrDefault(a => a.Criterion == criterion)?.Answer;

    /// <summary>Which were answered like this.</summary>
    public IReadOnlyList<DpiaCriterion> With(ScreeningAnswer answer) => [.. Answers.Where(a => a.Answer == answer).Select(a => a.Criterion)];
}
