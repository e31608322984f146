using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Trials;

namespace Sammen.Domain.Threads;

/// <summary>The kinds of things the red thread runs through, in the order it usually runs.</summary>
public enum PointKind
{
    /// <summary>An idea somebody put in (S20).</summary>
    Idea,

    /// <summary>The initiative's description (S28).</summary>
    Description,

    /// <summary>A dialogue (S115).</summary>
    Dialogue,

    /// <summary>A concern (S95).</summary>
    Concern,

    /// <summary>A statement lifted into a gain, a side effect, invisible work, a condition or a question for later.</summary>
    Lift,

    /// <summary>A side effect (S46).</summary>
    SideEffect,

    /// <summary>A trial (S86).</summary>
    Trial,

    /// <summary>What a dialogue came to on one question.</summary>
    Conclusion,

    /// <summary>A joint answer (S52, S72, S81, S108).</summary>
    Answer,

    /// <summary>An agreement.</summary>
    Agreement,

    /// <summary>A gain that is followed up (S39).</summary>
    Benefit,

    /// <summary>An assumption that a gain rests on (S39).</summary>
    Assumption,

    /// <summary>The business case (S37).</summary>
    BusinessCase,

    /// <summary>A decision on a phase (S21).</summary>
    Decision,

    /// <summary>A measurement of a gain (S40).</summary>
    Measurement,

    /// <summary>A section of the story (S38).</summary>
    Story,

    /// <summary>A section of the agenda item (S96).</summary>
    AgendaItem,
}

/// <summary>One point of the thread: what kind, and which one (its id, or the section of a paper).</summary>
public readonly record struct Point(PointKind Kind, string Key)
{
    /// <summary>The point of an idea.</summary>
    public static Point Of(Idea idea) => new(PointKind.Idea, idea.Id.ToString());

    /// <summary>The point of the description.</summary>
    public static Point Of(Initiative initiative) => new(PointKind.Description, initiative.Id.ToString());

    /// <summary>The point of a dialogue.</summary>
    public static Point Of(Dialogue dialogue) => new(PointKind.Dialogue, dialogue.Id.ToString());

    /// <summary>The point of a concern.</summary>
    public static Point Of(Concern concern) => new(PointKind.Concern, concern.Id.ToString());

    /// <summary>The point of a lift.</summary>
    public static Point Of(Lift lift) => new(PointKind.Lift, lift.Id.ToString());

    /// <summary>The point of a side effect.</summary>
    public static Point Of(SideEffect effect) => new(PointKind.SideEffect, effect.Id.ToString());

    /// <summary>The point of a trial.</summary>
    public static Point Of(Trial trial) => new(PointKind.Trial, trial.Id.ToString());

    /// <summary>The point of a conclusion.</summary>
    public static Point Of(Conclusion conclusion) => new(PointKind.Conclusion, conclusion.Id.ToString());

    /// <summary>The point of an answer.</summary>
    public static Point Of(Answer answer) => new(PointKind.Answer, answer.Id.ToString());

    /// <summary>The point of an agreement.</summary>
    public static Point Of(Agreement agreement) => new(PointKind.Agreement, agreement.Id.ToString());

    /// <summary>The point of a decision.</summary>
    public static Point Of(Decision decision) => new(PointKind.Decision, decision.Id.ToString());

    /// <summary>The point of a gain.</summary>
    public static Point Of(Benefit benefit) => new(PointKind.Benefit, benefit.Id.ToString());

    /// <summary>The point of an assumption.</summary>
    public static Point Of(Assumption assumption) => new(PointKind.Assumption, assumption.Id.ToString());

    /// <summary>The point of a business case.</summary>
    public static Point Of(BusinessCase businessCase) => new(PointKind.BusinessCase, businessCase.Id.ToString());

    /// <summary>The point of a measurement.</summary>
    public static Point Of(Measurement measurement) => new(PointKind.Measurement, measurement.Id.ToString());

    /// <summary>The point of a paper's section.</summary>
    public static Point Of(PaperKind paper, SectionKey section) =>
        new(paper == PaperKind.Story ? PointKind.Story : PointKind.AgendaItem, section.ToString());
}

/// <summary>How the thread looks at a station; a shape and a word show it, never a colour alone.</summary>
public enum StationState
{
    /// <summary>It happened: a solid line.</summary>
    Happened,

    /// <summary>It is still to come: a dotted line.</summary>
    Ahead,

    /// <summary>Nobody has replied or taken it on: a loose end.</summary>
    Loose,

    /// <summary>It ended openly, with the reason (S6): a crossbar.</summary>
    Ended,
}

/// <summary>A station of the thread. It carries the words of the thing itself and no person who wrote in a dialogue.</summary>
/// <param name="Point">Which point.</param>
/// <param name="Words">Its words: title, headline or text; the pages add what kind of thing it is.</param>
/// <param name="On">The day it belongs to; null where it has none.</param>
/// <param name="State">Happened, ahead, loose or ended.</param>
/// <param name="Question">The question it belongs to, where it has one.</param>
/// <param name="Steps">How many links away from the point one looks from; 0 where nobody looks from anywhere.</param>
public sealed record Station(
    Point Point, string Words, DateOnly? On, StationState State, Method.QuestionKey? Question = null, int Steps = 0);
