using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Papers;

/// <summary>Where a line of a paper comes from.</summary>
public enum OriginKind
{
    /// <summary>The initiative's description.</summary>
    Description,

    /// <summary>What is fixed and open (S82).</summary>
    Frame,

    /// <summary>A dialogue.</summary>
    Dialogue,

    /// <summary>A joint answer.</summary>
    Answer,

    /// <summary>A dialogue's conclusion.</summary>
    Conclusion,

    /// <summary>A concern (S95).</summary>
    Concern,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A decision.</summary>
    Decision,

    /// <summary>A gain that is followed up (S39).</summary>
    Benefit,

    /// <summary>A side effect of the register (S46).</summary>
    SideEffect,

    /// <summary>The business case (S37).</summary>
    BusinessCase,

    /// <summary>Other aims than the core task (S33).</summary>
    Aims,

    /// <summary>A measurement of the good work (S66).</summary>
    Survey,

    /// <summary>The agenda item itself: its committee and request.</summary>
    AgendaItem,

    /// <summary>Work that nobody sees (S65).</summary>
    InvisibleWork,

    /// <summary>Relations (S62).</summary>
    Relation,

    /// <summary>A competence that there is less use for (S74).</summary>
    Fading,

    /// <summary>The plan for learning (S79).</summary>
    TrainingPlan,
}

/// <summary>The place a line leads back to along the thread.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which one; null where the initiative has only one.</param>
/// <param name="Version">As it was in which version; null for as it is.</param>
public readonly record struct LineOrigin(OriginKind Kind, Guid? Id = null, int? Version = null);

/// <summary>A line of a paper: what it says, as data that the product puts into words in the reader's language.</summary>
/// <param name="Origin">Where it comes from.</param>
public abstract record PaperLine(LineOrigin Origin);

/// <summary>Words as somebody wrote them.</summary>
public sealed record WrittenLine(LineOrigin Origin, string Text) : PaperLine(Origin);

/// <summary>What is going on just now: the phase, or since when it is stopped (S19, S6).</summary>
public sealed record StandingLine(LineOrigin Origin, Phase Phase, DateOnly? StoppedOn) : PaperLine(Origin);

/// <summary>A part of the description that needs a word before it.</summary>
public enum DescriptionPart
{
    /// <summary>The part of the core task (S30).</summary>
    CoreTask,

    /// <summary>Whose need it is (S31).</summary>
    WhoseNeed,

    /// <summary>Other ways, also without technology (S20).</summary>
    Alternatives,
}

/// <summary>Part of the description.</summary>
public sealed record DescribedLine(LineOrigin Origin, DescriptionPart Part, string Text) : PaperLine(Origin);

/// <summary>Why now (S7).</summary>
public sealed record WhyNowLine(LineOrigin Origin, IReadOnlyList<Driver> Drivers) : PaperLine(Origin);

/// <summary>How many dialogues have been held and when the last one ended; none held means that one is going on.</summary>
public sealed record DialoguesLine(LineOrigin Origin, int Held, DateOnly? LastOn) : PaperLine(Origin);

/// <summary>What a seller or consultant says, and what was found when it was checked; a claim while that is empty (S29).</summary>
public sealed record ClaimLine(LineOrigin Origin, string Claim, string Check) : PaperLine(Origin);

/// <summary>A gain that is no longer only expected: confirmed, with a new target, or openly given up with the reason (S6, S40).</summary>
public sealed record GainLine(LineOrigin Origin, string Title, BenefitStatus Status, string Reason) : PaperLine(Origin);

/// <summary>What the business case comes to (S37): net present value in øre, years until the money is back, and hours set free a year in the end.</summary>
public sealed record CaseLine(LineOrigin Origin, ThreePoint? NetPresentValue, decimal? PaidBackAfter, decimal Hours, decimal FullTime, int PriceLevel)
    : PaperLine(Origin);

/// <summary>Other aims than the core task, openly said (S33).</summary>
public sealed record AimsLine(LineOrigin Origin, IReadOnlyList<OtherAim> Aims, string Text) : PaperLine(Origin);

/// <summary>What employees answered on the good work (S66), expected or experienced. Never one figure for all of it.</summary>
/// <param name="Origin">The measurement.</param>
/// <param name="Moment">When: before, it is what they expected; later, what they experienced.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="IsBetter">True where the features are those seen better; false where they are those seen worse.</param>
/// <param name="ByMost">True where more than half see each feature so; false where no feature has a majority, and more see it so than the opposite.</param>
/// <param name="Features">The features with what was counted.</param>
public sealed record SurveyLine(LineOrigin Origin, Moment Moment, int Answered, bool IsBetter, bool ByMost, IReadOnlyList<FeatureCount> Features) : PaperLine(Origin);

/// <summary>A feature of the good work, by its key, and how those who answered it split.</summary>
public sealed record FeatureCount(string Key, Split Split);

/// <summary>Something that is kept, or used in another way, and how.</summary>
public sealed record KeptLine(LineOrigin Origin, string What, string How) : PaperLine(Origin);

/// <summary>Something that is lost where nobody has said how it is kept in another way (S63).</summary>
public sealed record LostLine(LineOrigin Origin, string What) : PaperLine(Origin);

/// <summary>The plan for learning (S79, S80): how many steps, when it goes live, hours of all together where they are known, and how many needs no step is about.</summary>
public sealed record LearningLine(LineOrigin Origin, int Steps, DateOnly? GoLive, decimal Hours, int Unmet) : PaperLine(Origin);

/// <summary>A decision (S21).</summary>
public sealed record DecidedLine(LineOrigin Origin, DecisionOutcome Outcome, string By, DateOnly On, string Headline) : PaperLine(Origin);

/// <summary>Which version of the business case a decision rests on (S40): that of its origin.</summary>
public sealed record RestsOnLine(LineOrigin Origin) : PaperLine(Origin);

/// <summary>Who saw a decision otherwise.</summary>
public sealed record DissentLine(LineOrigin Origin, string Text) : PaperLine(Origin);

/// <summary>Two views; neither stands above the other.</summary>
public sealed record TwoViewsLine(LineOrigin Origin, QuestionKey Question, string OneView, string OtherView) : PaperLine(Origin);

/// <summary>A concern with its reply (S95).</summary>
public sealed record RepliedLine(LineOrigin Origin, string Concern, string Reply) : PaperLine(Origin);

/// <summary>Who does what by when, and what came of it.</summary>
public sealed record AgreementLine(LineOrigin Origin, string What, string Owner, DateOnly DueOn, AgreementStatus Status, string Outcome)
    : PaperLine(Origin);

/// <summary>Why a matter that touches work goes to the committee: before the next decision, or to learn from one that was stopped (S96, S6).</summary>
public sealed record ReasonLine(LineOrigin Origin, bool IsStopped) : PaperLine(Origin);

/// <summary>Which committee discusses what, and when.</summary>
public sealed record MeetingLine(LineOrigin Origin, string Committee, DateOnly? On, bool IsPast, string AskedTo) : PaperLine(Origin);

/// <summary>When it is to be decided whether to go on, adjust or stop (S21).</summary>
public sealed record DecidingLine(LineOrigin Origin, Phase Phase, DateOnly? On, bool IsPast) : PaperLine(Origin);

/// <summary>The request to the committee as long as nobody has written one: to discuss (S96).</summary>
public sealed record RequestLine(LineOrigin Origin, bool IsStopped) : PaperLine(Origin);

/// <summary>The thread ends openly here (S6).</summary>
public sealed record EndedLine(LineOrigin Origin, DateOnly On) : PaperLine(Origin);
