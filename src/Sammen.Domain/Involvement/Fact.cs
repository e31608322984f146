using Sammen.Domain.Method;

namespace Sammen.Domain.Involvement;

/// <summary>What a fact says. Its sentence stands in the texts; none of them is good or bad.</summary>
public enum FactKind
{
    /// <summary>A measurement of the good work was closed.</summary>
    Measured,

    /// <summary>None was.</summary>
    NotMeasured,

    /// <summary>Employees' words about their profession are written down.</summary>
    Professions,

    /// <summary>So many things are said to be fixed and open in a phase.</summary>
    FramesSaid,

    /// <summary>Nothing is said of a phase.</summary>
    FramesNotSaid,

    /// <summary>So many things are fixed without a reason.</summary>
    FixedWithoutWhy,

    /// <summary>So many phases, up to the present one, have a plain text.</summary>
    PlainTexts,

    /// <summary>Something was told, last on a day.</summary>
    Told,

    /// <summary>Nothing is in the log.</summary>
    NothingTold,

    /// <summary>Concerns have been replied to; the longest wait.</summary>
    ConcernsAnswered,

    /// <summary>Concerns wait; the oldest since a day.</summary>
    ConcernsWait,

    /// <summary>The first time somebody was told or asked, after the initiative began.</summary>
    FirstInvolved,

    /// <summary>Nobody has been told or asked, as far as is written.</summary>
    NobodyInvolved,

    /// <summary>In a phase, people were first involved so many days before the decision.</summary>
    InvolvedBeforeDecision,

    /// <summary>A phase was decided on, and nobody is written to have been involved in it before.</summary>
    DecidedFirst,

    /// <summary>So many on the team take part for their profession, and so many are elected.</summary>
    Roles,

    /// <summary>Nobody has answered whether it belongs in MED.</summary>
    MedNotAnswered,

    /// <summary>It was answered, and it must be discussed.</summary>
    MedDiscuss,

    /// <summary>It was answered, and none of the four is affected as far as is said.</summary>
    MedNoDuty,

    /// <summary>Minutes say that it was discussed before the decision.</summary>
    DiscussedBefore,

    /// <summary>The committee talked about it in a dialogue before the decision.</summary>
    TalkedBefore,

    /// <summary>The committee met between the start of the phase and the decision.</summary>
    MetBefore,

    /// <summary>No meeting of the committee is known before the decision.</summary>
    NotMetBefore,

    /// <summary>The core task is written down.</summary>
    CoreTask,

    /// <summary>It is not.</summary>
    CoreTaskNotSaid,

    /// <summary>So many assumptions stand, and so many doubts were raised.</summary>
    Assumptions,

    /// <summary>Nobody has written what a gain rests on.</summary>
    NoAssumptions,

    /// <summary>Doubts have been answered; the longest wait.</summary>
    DoubtsAnswered,

    /// <summary>Doubts wait; the oldest since a day.</summary>
    DoubtsWait,

    /// <summary>So much invisible work is written down, and so much of it is taken up.</summary>
    Invisible,

    /// <summary>None is.</summary>
    NothingInvisible,

    /// <summary>So many trials ended with something learned.</summary>
    Trials,

    /// <summary>So many decisions adjusted it.</summary>
    Adjusted,

    /// <summary>Neither is written.</summary>
    NoSmallSteps,
}

/// <summary>One fact: what the product knows without anybody typing it for this page.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Count">How many.</param>
/// <param name="Other">How many of another thing, or days.</param>
/// <param name="On">The day of it.</param>
/// <param name="Against">The day it is held against.</param>
/// <param name="Phase">The phase it is about.</param>
public sealed record Fact(FactKind Kind, int Count = 0, int Other = 0, DateOnly? On = null, DateOnly? Against = null, Phase? Phase = null);
