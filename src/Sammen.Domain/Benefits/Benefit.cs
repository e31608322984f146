using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Benefits;

/// <summary>A gain that is followed up until it is there or openly given up (gevinst, S39, S40).</summary>
public sealed partial class Benefit : Versioned
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 300;

    /// <summary>The first year that a day of a gain can lie in.</summary>
    public const int FirstPossibleYear = 2000;

    private const int MonthsInYear = 12, MostMonths = 60, LastPossibleYear = 2100;

    private Benefit(Id<Benefit> id, Id<Initiative> initiativeId, Id<Lift>? liftId, DateOnly namedOn)
    {
        Id = id;
        InitiativeId = initiativeId;
        LiftId = liftId;
        NamedOn = namedOn;
    }

    /// <summary>Identity.</summary>
    public Id<Benefit> Id { get; private set; }

    /// <summary>In which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>The lift it grew out of; null when somebody named it directly.</summary>
    public Id<Lift>? LiftId { get; private set; }

    /// <summary>The day it was named.</summary>
    public DateOnly NamedOn { get; private set; }

    /// <summary>In few words; empty once the writer of the statement has taken it back and they were the writer's.</summary>
    public string Title { get; private set; } = "";

    /// <summary>True when the title takes no words over from a statement.</summary>
    public bool IsOwnWords { get; private set; }

    /// <summary>True when its title went with the statement.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>What kind.</summary>
    public BenefitType Type { get; private set; }

    /// <summary>How a citizen notices it (S36).</summary>
    public IReadOnlyList<CitizenValueKind> CitizenValues { get; private set; } = [];

    /// <summary>Who is better off.</summary>
    public string ForWhom { get; private set; } = "";

    /// <summary>What is counted or asked; empty until it is said.</summary>
    public string Indicator { get; private set; } = "";

    /// <summary>The unit of baseline, target and measurements.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>How it was before.</summary>
    public decimal? Baseline { get; private set; }

    /// <summary>How it is to become.</summary>
    public decimal? Target { get; private set; }

    /// <summary>By when.</summary>
    public DateOnly? TargetOn { get; private set; }

    /// <summary>The year it begins to come.</summary>
    public int? FirstYear { get; private set; }

    /// <summary>How much is to be there at the end of each year from the first, in percent of the way.</summary>
    public IReadOnlyList<int> Percents { get; private set; } = [];

    /// <summary>Months between two measurements; null for a year.</summary>
    public int? MonthsBetween { get; private set; }

    /// <summary>Who sees to it: a person or a function; empty until somebody does.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>Steps on the way, one a line.</summary>
    public string Steps { get; private set; } = "";

    /// <summary>What can stand in the way, one a line.</summary>
    public string Barriers { get; private set; } = "";

    /// <summary>What must hold, one a line.</summary>
    public string Conditions { get; private set; } = "";

    /// <summary>The side effects that threaten it (S46).</summary>
    public IReadOnlyList<Guid> ThreatenedBy { get; private set; } = [];

    /// <summary>How it stands.</summary>
    public BenefitStatus Status { get; private set; }

    /// <summary>What was decided about it, the earliest first.</summary>
    public IReadOnlyList<BenefitChange> History { get; private set; } = [];

    /// <summary>What others can learn (S10).</summary>
    public string Lesson { get; private set; } = "";

    /// <summary>True when it says what is measured, from where to where and by when.</summary>
    public bool HasGoal => Baseline is not null && Target is not null && TargetOn is not null;

    /// <summary>The last thing decided about it; null while it is only expected.</summary>
    public BenefitChange? Last => History.Count > 0 ? History[^1] : null;

    /// <summary>Names a gain.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="initiative">Where.</param>
    /// <param name="text">What and for whom.</param>
    /// <param name="from">The lift it grows out of, with its statement; null for none.</param>
    /// <param name="today">The day.</param>
    public static Result<Benefit> Name(Id<Benefit> id, Id<Initiative> initiative, BenefitText text, (Lift Lift, Statement Statement)? from, DateOnly today)
    {
        var benefit = new Benefit(id, initiative, from?.Lift.Id, today);
        var checks = new Checks();
        checks.That(from is not { Lift.Stands: false }, new Refusal("Benefits.LiftEnded", null, RefusalKind.Conflict));
        benefit.Take(text, from?.Statement, checks);
        return checks.Passed ? benefit : checks.Refusals;
    }

    /// <summary>Says it in other words. What the writer took back or what was hidden does not come back this way.</summary>
    public Result<Benefit> Describe(BenefitText text, Statement? said, int version)
    {
        var checks = Begin(version);
        Take(text, said, checks);
        return End(checks);
    }

    /// <summary>Says what is measured, from where and to where. Once something has been decided about it, the target changes by adjusting only.</summary>
    public Result<Benefit> Aim(BenefitGoal goal, int version)
    {
        var checks = Begin(version);
        var indicator = checks.Required(goal.Indicator, "Indicator", LongestTitle);
        var unit = checks.Required(goal.Unit, "Unit", 60);
        var baseline = checks.Take(Measurement.Number(goal.Baseline, "Baseline"));
        var target = checks.Take(Measurement.Number(goal.Target, "Target"));
        checks.That(goal.TargetOn is not null, Refusal.Missing("TargetOn"));
        checks.That(IsYear(goal.TargetOn?.Year), new Refusal("Benefits.YearOutOfRange", "TargetOn", RefusalKind.Invalid, FirstPossibleYear, LastPossibleYear));
        checks.That(!checks.Passed || baseline != target, new Refusal("Benefits.NoChange", "Target"));
        checks.That(
            !checks.Passed || Last is null || (target == Target && goal.TargetOn == TargetOn),
            new Refusal("Benefits.AdjustInstead", target != Target ? "Target" : "TargetOn", RefusalKind.Conflict));
        if (checks.Passed)
        {
            (Indicator, Unit, Baseline, Target, TargetOn) = (indicator, unit, baseline, target, goal.TargetOn);
        }

        return End(checks);
    }

    /// <summary>Says how it comes little by little, and how often it is measured.</summary>
    public Result<Benefit> PhaseIn(PhasingText text, int version)
    {
        var checks = Begin(version);
        var percents = checks.Take(Phasing.Read(text.Percents, "Percents")) ?? [];
        checks.That(text.FirstYear is not null || percents.Count == 0, Refusal.Missing("FirstYear"));
        checks.That(IsYear(text.FirstYear), new Refusal("Benefits.YearOutOfRange", "FirstYear", RefusalKind.Invalid, FirstPossibleYear, LastPossibleYear));
        checks.That(text.MonthsBetween is null or (>= 1 and <= MostMonths), new Refusal("Benefits.MonthsOutOfRange", "MonthsBetween", RefusalKind.Invalid, MostMonths));
        if (checks.Passed)
        {
            (FirstYear, Percents, MonthsBetween) = (text.FirstYear, percents, text.MonthsBetween);
        }

        return End(checks);
    }

    /// <summary>Says who sees to it and what the way there is.</summary>
    public Result<Benefit> PlanWay(BenefitWay way, int version)
    {
        var checks = Begin(version);
        var owner = checks.Required(way.Owner, "Owner", Checks.TitleLength);
        var (steps, barriers, conditions) = (checks.Optional(way.Steps, "Steps"), checks.Optional(way.Barriers, "Barriers"), checks.Optional(way.Conditions, "Conditions"));
        if (checks.Passed)
        {
            (Owner, Steps, Barriers, Conditions) = (owner, steps, barriers, conditions);
        }

        return End(checks);
    }

    /// <summary>Names the side effects that threaten it.</summary>
    public Result<Benefit> Threaten(IReadOnlyCollection<Guid> by, int version)
    {
        var checks = Begin(version);
        if (checks.Passed)
        {
            ThreatenedBy = [.. by.Distinct()];
        }

        return End(checks);
    }

    /// <summary>Confirms it, gives it a new target, openly gives it up, or takes it up again; what was before is kept.</summary>
    public Result<Benefit> Judge(BenefitVerdict verdict, Member by, int version, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(verdict.Status is { } status && Enum.IsDefined(status), Refusal.Missing("Status"));
        checks.That(
            !checks.Passed || (verdict.Status == BenefitStatus.Expected ? Last is not null && Status != BenefitStatus.Expected : verdict.Status != Status || Status == BenefitStatus.Adjusted),
            new Refusal("Benefits.StandsAlready", "Status", RefusalKind.Conflict));
        var reason = checks.Required(verdict.Reason, "Reason");
        var lesson = checks.Optional(verdict.Lesson, "Lesson");
        var adjusts = verdict.Status == BenefitStatus.Adjusted;
        decimal? target = Target;
        if (adjusts)
        {
            checks.That(HasGoal, new Refusal("Benefits.NoGoal", "Target"));
            target = checks.Take(Measurement.Number(verdict.Target, "Target"));
            checks.That(!checks.Passed || target != Target || (verdict.TargetOn ?? TargetOn) != TargetOn, new Refusal("Benefits.NothingAdjusted", "Target"));
            checks.That(IsYear(verdict.TargetOn?.Year), new Refusal("Benefits.YearOutOfRange", "TargetOn", RefusalKind.Invalid, FirstPossibleYear, LastPossibleYear));
            checks.That(!checks.Passed || target != Baseline, new Refusal("Benefits.NoChange", "Target"));
        }

        if (checks.Passed)
        {
            History = [.. History, new(today, by.Name, verdict.Status!.Value, reason, adjusts ? Target : null, adjusts ? TargetOn : null)];
            (Status, Target, TargetOn) = (verdict.Status.Value, target, adjusts ? verdict.TargetOn ?? TargetOn : TargetOn);
            Lesson = lesson.Length > 0 ? lesson : Lesson;
        }

        return End(checks);
    }

    /// <summary>Follows a statement that was taken back or hidden: the writer's words go wherever in the gain they stand, own words stay.</summary>
    /// <param name="words">The statement's words.</param>
    public void Withdraw(string words)
    {
        var before = (Title, IsWithdrawn, ForWhom, Indicator, Lesson, Steps, Barriers, Conditions);
        if (!IsOwnWords)
        {
            (Title, IsWithdrawn) = ("", true);
        }

        (ForWhom, Indicator, Lesson) = (OwnWords.Without(ForWhom, words), OwnWords.Without(Indicator, words), OwnWords.Without(Lesson, words));
        (Steps, Barriers, Conditions) = (OwnWords.Without(Steps, words), OwnWords.Without(Barriers, words), OwnWords.Without(Conditions, words));
        if (before != (Title, IsWithdrawn, ForWhom, Indicator, Lesson, Steps, Barriers, Conditions))
        {
            Changed();
        }
    }

    private static bool IsYear(int? year) => year is null or (>= FirstPossibleYear and <= LastPossibleYear);

    private void Take(BenefitText text, Statement? said, Checks checks)
    {
        var title = checks.Required(text.Title, "Title", LongestTitle);
        var forWhom = checks.Required(text.ForWhom, "ForWhom", LongestTitle);
        checks.That(text.Type is { } type && Enum.IsDefined(type), Refusal.Missing("Type"));
        var own = said is null || OwnWords.Are(title, said.Text);
        checks.That(own || !said!.IsHidden, new Refusal("Benefits.StatementGone", "Title", RefusalKind.Conflict));
        if (checks.Passed)
        {
            (Title, ForWhom, Type, IsOwnWords, IsWithdrawn) = (title, forWhom, text.Type!.Value, own, false);
            CitizenValues = Type == BenefitType.CitizenValue ? [.. text.CitizenValues.Where(Enum.IsDefined).Distinct().Order()] : [];
        }
    }

    private Checks Begin(int version)
    {
        var checks = new Checks();
        checks.That(IsAt(version), Refusal.Stale);
        return checks;
    }

    private Result<Benefit> End(Checks checks)
    {
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Changed();
        return this;
    }
}
