namespace Sammen.Domain.Surveys;

/// <summary>When in the life of the technology a measurement is made (S66).</summary>
public enum Moment
{
    /// <summary>Before it is taken into use: of the good work one says what one expects.</summary>
    Before,

    /// <summary>While it is taken into use: of the good work one says what one experiences.</summary>
    During,

    /// <summary>About a year into operation: likewise.</summary>
    AfterAYear,
}

/// <summary>A measurement as the one who opens it says. All of it is told before the first question and never changed.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Moment">When in the life of the technology.</param>
/// <param name="Groups">The groups of staff one can say to belong to, one on each line; may be empty.</param>
/// <param name="Purpose">What the answers are used for.</param>
/// <param name="Readers">Who gets the result.</param>
/// <param name="ClosesOn">The last day to answer.</param>
/// <param name="DeletesOn">The day comments and leaders' answers are deleted. The answers themselves go when it is closed.</param>
public sealed record SurveyPlan(
    SurveyKind Kind, Moment? Moment, string? Groups, string? Purpose, string? Readers, DateOnly? ClosesOn, DateOnly? DeletesOn);

/// <summary>What one person has answered, as it is sent.</summary>
/// <param name="Group">The group's place; null for none.</param>
/// <param name="Marks">A choice at each item; null where it was passed over.</param>
/// <param name="Comments">A few words at each item; null or empty for none.</param>
public sealed record SurveyAnswer(int? Group, IReadOnlyList<int?> Marks, IReadOnlyList<string?> Comments);
