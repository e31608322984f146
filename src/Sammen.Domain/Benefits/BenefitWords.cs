namespace Sammen.Domain.Benefits;

/// <summary>What kind of gain it is. All of equal rank (S37).</summary>
public enum BenefitType
{
    /// <summary>Money that is there afterwards.</summary>
    Money,

    /// <summary>Working time set free for something else.</summary>
    Time,

    /// <summary>Better quality of the service.</summary>
    Quality,

    /// <summary>Value for the citizen (S36).</summary>
    CitizenValue,

    /// <summary>Room for professional judgement and skill.</summary>
    Professionalism,

    /// <summary>A better working environment.</summary>
    WorkEnvironment,
}

/// <summary>How a citizen notices it (S36).</summary>
public enum CitizenValueKind
{
    /// <summary>Less waiting.</summary>
    Waiting,

    /// <summary>Managing more oneself.</summary>
    SelfHelp,

    /// <summary>Learning more.</summary>
    Teaching,

    /// <summary>Better conversations with those who help.</summary>
    Dialogue,
}

/// <summary>How a gain stands.</summary>
public enum BenefitStatus
{
    /// <summary>It is expected.</summary>
    Expected,

    /// <summary>Those concerned say that it has come.</summary>
    Confirmed,

    /// <summary>It has a new target, with the reason; the old one is kept.</summary>
    Adjusted,

    /// <summary>It is openly given up, with the reason (S6).</summary>
    GivenUp,
}

/// <summary>What a gain is and for whom.</summary>
/// <param name="Title">In few words.</param>
/// <param name="Type">What kind.</param>
/// <param name="CitizenValues">How a citizen notices it; kept for citizen value only.</param>
/// <param name="ForWhom">Who is better off.</param>
public sealed record BenefitText(string? Title, BenefitType? Type, IReadOnlyCollection<CitizenValueKind> CitizenValues, string? ForWhom);

/// <summary>What is measured, from where and to where.</summary>
/// <param name="Indicator">What is counted or asked.</param>
/// <param name="Unit">In which unit, such as "timer om ugen".</param>
/// <param name="Baseline">How it was before, as typed.</param>
/// <param name="Target">How it is to become, as typed.</param>
/// <param name="TargetOn">By when.</param>
public sealed record BenefitGoal(string? Indicator, string? Unit, string? Baseline, string? Target, DateOnly? TargetOn);

/// <summary>How the gain comes little by little.</summary>
/// <param name="FirstYear">The year it begins.</param>
/// <param name="Percents">How much of the way is to be there at the end of each year, in percent: "40, 70, 100".</param>
/// <param name="MonthsBetween">How many months between two measurements; empty for a year.</param>
public sealed record PhasingText(int? FirstYear, string? Percents, int? MonthsBetween);

/// <summary>The way there (S39).</summary>
/// <param name="Owner">Who sees to it: a person or a function.</param>
/// <param name="Steps">Steps on the way, one a line.</param>
/// <param name="Barriers">What can stand in the way, one a line.</param>
/// <param name="Conditions">What must hold, one a line.</param>
public sealed record BenefitWay(string? Owner, string? Steps, string? Barriers, string? Conditions);

/// <summary>What those concerned say about a gain.</summary>
/// <param name="Status">Confirmed, adjusted, given up, or expected once more.</param>
/// <param name="Reason">Why; for a confirmed one what it rests on.</param>
/// <param name="Target">The new target of an adjusted one, as typed.</param>
/// <param name="TargetOn">By when; empty for the date it had.</param>
/// <param name="Lesson">What others can learn (S10); may be empty.</param>
public sealed record BenefitVerdict(BenefitStatus? Status, string? Reason, string? Target, DateOnly? TargetOn, string? Lesson);

/// <summary>Something that was decided about a gain; none is deleted (S40).</summary>
/// <param name="On">When.</param>
/// <param name="By">By whom.</param>
/// <param name="Status">What it became.</param>
/// <param name="Reason">Why.</param>
/// <param name="TargetBefore">The target it had, when it got another one.</param>
/// <param name="TargetOnBefore">The date it had, when it got another one.</param>
public sealed record BenefitChange(DateOnly On, string By, BenefitStatus Status, string Reason, decimal? TargetBefore, DateOnly? TargetOnBefore);
