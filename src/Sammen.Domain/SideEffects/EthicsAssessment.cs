using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>Which side of the table somebody writes for (S9).</summary>
public enum Side
{
    /// <summary>Those who lead or decide.</summary>
    Leaders,

    /// <summary>Those who do the work, and their representatives.</summary>
    Employees,
}

/// <summary>How much a value is touched, as a word.</summary>
public enum Touch
{
    /// <summary>Not touched.</summary>
    None,

    /// <summary>Somewhat.</summary>
    Some,

    /// <summary>Much.</summary>
    Much,
}

/// <summary>How far a value of data ethics has been talked through.</summary>
public enum EthicsState
{
    /// <summary>Nothing is written.</summary>
    Nothing,

    /// <summary>Only what it means or what is done is written, no side's view.</summary>
    Begun,

    /// <summary>The leaders' side has written.</summary>
    Leaders,

    /// <summary>The employees' side has written.</summary>
    Employees,

    /// <summary>Both have.</summary>
    Both,

    /// <summary>Both have, and see it differently.</summary>
    Differ,
}

/// <summary>What one person writes about a value, for the side that person sits at.</summary>
public sealed record EthicsText(string? Meaning, string? View, Touch? Touch, string? Action, string? Responsible);

/// <summary>One of the ten values of data ethics here: what it means, both sides' view, and what is done (S48).</summary>
public sealed class EthicsAssessment : Written
{
    private EthicsAssessment(Id<EthicsAssessment> id, Id<Initiative> initiativeId, EthicsPrinciple principle) : base(initiativeId) =>
        (Id, Principle) = (id, principle);

    /// <summary>Identity.</summary>
    public Id<EthicsAssessment> Id { get; private set; }

    /// <summary>Which value; each once.</summary>
    public EthicsPrinciple Principle { get; private set; }

    /// <summary>What it means here.</summary>
    public string Meaning { get; private set; } = "";

    /// <summary>How the leaders' side sees it.</summary>
    public string LeadersView { get; private set; } = "";

    /// <summary>How much it is touched, as the leaders' side sees it.</summary>
    public Touch? LeadersTouch { get; private set; }

    /// <summary>How the employees' side sees it.</summary>
    public string EmployeesView { get; private set; } = "";

    /// <summary>How much it is touched, as the employees' side sees it.</summary>
    public Touch? EmployeesTouch { get; private set; }

    /// <summary>What is done.</summary>
    public string Action { get; private set; } = "";

    /// <summary>By whom.</summary>
    public string Responsible { get; private set; } = "";

    /// <summary>How far it has been talked through.</summary>
    public EthicsState State => (LeadersView.Length > 0, EmployeesView.Length > 0) switch
    {
        (true, true) => LeadersTouch is { } one && EmployeesTouch is { } other && one != other ? EthicsState.Differ : EthicsState.Both,
        (true, false) => EthicsState.Leaders,
        (false, true) => EthicsState.Employees,
        _ => Meaning.Length + Action.Length > 0 ? EthicsState.Begun : EthicsState.Nothing,
    };

    /// <summary>At which side of the table a part in the team sits: those who lead or decide, or the others.</summary>
    public static Side SideOf(TeamRole role) => role.IsLeading() ? Side.Leaders : Side.Employees;

    /// <summary>The view of one side.</summary>
    public string ViewOf(Side side) => side == Side.Leaders ? LeadersView : EmployeesView;

    /// <summary>How much it is touched, as one side sees it.</summary>
    public Touch? TouchOf(Side side) => side == Side.Leaders ? LeadersTouch : EmployeesTouch;

    /// <summary>Writes about a value for the first time.</summary>
    public static Result<EthicsAssessment> Write(Id<Initiative> initiative, EthicsPrinciple principle, Side side, EthicsText text, Member by, DateOnly today) =>
        new EthicsAssessment(Id<EthicsAssessment>.Random(), initiative, principle).Revise(side, text, 0, by, today);

    /// <summary>Writes anew: what is common, and the view of one's own side. The other side's view is never touched.</summary>
    public Result<EthicsAssessment> Revise(Side side, EthicsText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var meaning = checks.Optional(text.Meaning, "Meaning", 1000);
        var view = text.Touch is null ? checks.Optional(text.View, "View") : checks.Required(text.View, "View");
        var action = string.IsNullOrWhiteSpace(text.Responsible) ? checks.Optional(text.Action, "Action") : checks.Required(text.Action, "Action");
        var who = checks.Optional(text.Responsible, "Responsible", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Meaning, Action, Responsible) = (meaning, action, who);
        if (side == Side.Leaders)
        {
            (LeadersView, LeadersTouch) = (view, text.Touch);
        }
        else
        {
            (EmployeesView, EmployeesTouch) = (view, text.Touch);
        }

        Sign(by, today);
        return this;
    }
}
