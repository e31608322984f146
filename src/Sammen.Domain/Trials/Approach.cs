using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Trials;

/// <summary>How one goes about it (S86). Neither is better: the simple can be planned from end to end, the uncertain is learned on the way.</summary>
public enum Approach
{
    /// <summary>One plan from beginning to end.</summary>
    Classic,

    /// <summary>Small steps, and one learns from each.</summary>
    Agile,
}

/// <summary>Which approach the profile points to, with the answers it comes from, so that one can see why and disagree (S15, S86, S100).</summary>
/// <param name="Approach">Which.</param>
/// <param name="Because">The demanding factors behind it.</param>
/// <param name="Pace">The pace behind it; null where it went by the factors alone.</param>
public sealed record ApproachSuggestion(Approach Approach, IReadOnlyList<ComplexityFactor> Because, Pace? Pace)
{
    // An unclear solution, much that is connected, and something that has to be shaped together with those who use it: the three situations.
    private static readonly ComplexityFactor[] Telling = [ComplexityFactor.Maturity, ComplexityFactor.OrganisationalBorders, ComplexityFactor.NeedForInvolvement];

    /// <summary>Small steps where one of three factors is high, or where the pace is in steps or slow. Null until somebody has said how large it is.</summary>
    public static ApproachSuggestion? Of(Initiative initiative)
    {
        if (initiative.Size.IsEmpty && initiative.Chosen is null)
        {
            return null;
        }

        List<ComplexityFactor> because = [.. Telling.Where(f => initiative.Size.Complexity.GetValueOrDefault(f) == Level.High)];
        var pace = (initiative.Chosen ?? SizeSuggestion.From(initiative.Size).Choice).Pace;
        return because.Count > 0 || pace != Initiatives.Pace.Straight
            ? new(Approach.Agile, because, pace != Initiatives.Pace.Straight ? pace : null)
            : new(Approach.Classic, [], pace);
    }
}

/// <summary>The approach the people chose (S86); one for each initiative, and it can be chosen anew.</summary>
public sealed class ApproachChoice : Written
{
    private ApproachChoice(Id<ApproachChoice> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<ApproachChoice> Id { get; private set; }

    /// <summary>Which.</summary>
    public Approach Approach { get; private set; }

    /// <summary>Why; may be empty where it is what was suggested.</summary>
    public string Because { get; private set; } = "";

    /// <summary>Chooses for the first time.</summary>
    public static Result<ApproachChoice> Make(Initiative initiative, Approach? approach, string? because, Member by, DateOnly today) =>
        new ApproachChoice(Id<ApproachChoice>.Random(), initiative.Id).Revise(initiative, approach, because, 0, by, today);

    /// <summary>Chooses anew. Another approach than the suggested one takes a reason.</summary>
    public Result<ApproachChoice> Revise(Initiative initiative, Approach? approach, string? because, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(approach is { } a && Enum.IsDefined(a), Refusal.Missing("Approach"));
        var differs = ApproachSuggestion.Of(initiative) is { } suggested && approach != suggested.Approach;
        var reason = differs ? checks.Required(because, "Because", 1000) : checks.Optional(because, "Because", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Approach, Because) = (approach!.Value, reason);
        Sign(by, today);
        return this;
    }
}
