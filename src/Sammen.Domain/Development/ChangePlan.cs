using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Work;

namespace Sammen.Domain.Development;

/// <summary>The change in words.</summary>
/// <param name="Why">Why.</param>
/// <param name="Goal">What is to be better.</param>
/// <param name="Stays">What stays as it is.</param>
/// <param name="FirstDay">What is different on the first day.</param>
public sealed record ChangeText(string? Why, string? Goal, string? Stays, string? FirstDay)
{
    /// <summary>What is known already: the description, what is fixed in this phase, and the ways of working.</summary>
    public static ChangeText From(Initiative initiative, IEnumerable<WayOfWorking> ways)
    {
        var steps = ways.Where(w => w.IsCompared).SelectMany(w => w.Steps.Select(s => (Way: w.Name, s.Text, s.Fate))).ToList();
        return new(
            initiative.Problem, initiative.Gain, string.Join('\n', initiative.FramesIn(initiative.Phase, isFixed: true).Select(f => f.Text)),
            string.Join('\n', steps.Where(s => s.Fate == StepFate.Comes).Select(s => $"{s.Way}: {s.Text}")));
    }
}

/// <summary>Help and what one falls back on.</summary>
/// <param name="Helpers">Who helps.</param>
/// <param name="Fallback">What one does when it does not work.</param>
public sealed record ChangeHelp(string? Helpers, string? Fallback);

/// <summary>The plan for the change (S83): why, where to, what stays, and what is different on the first day. One for each initiative.</summary>
public sealed class ChangePlan : Written
{
    private ChangePlan(Id<ChangePlan> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<ChangePlan> Id { get; private set; }

    /// <summary>Why; empty until it is written.</summary>
    public string Why { get; private set; } = "";

    /// <summary>What is to be better; empty until it is written.</summary>
    public string Goal { get; private set; } = "";

    /// <summary>What stays as it is; may be empty.</summary>
    public string Stays { get; private set; } = "";

    /// <summary>What is different on the first day; may be empty.</summary>
    public string FirstDay { get; private set; } = "";

    /// <summary>Who helps; may be empty.</summary>
    public string Helpers { get; private set; } = "";

    /// <summary>What one does when it does not work; may be empty.</summary>
    public string Fallback { get; private set; } = "";

    /// <summary>Begins with why and where to.</summary>
    public static Result<ChangePlan> Write(Id<Initiative> initiative, ChangeText text, Member by, DateOnly today) =>
        new ChangePlan(Id<ChangePlan>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Begins with who helps.</summary>
    public static Result<ChangePlan> Write(Id<Initiative> initiative, ChangeHelp help, Member by, DateOnly today) =>
        new ChangePlan(Id<ChangePlan>.Random(), initiative).Help(help, 0, by, today);

    /// <summary>Says why, where to, what stays and what is different. Why and where to are needed: the rest may be seen on the way.</summary>
    public Result<ChangePlan> Revise(ChangeText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var why = checks.Required(text.Why, "Why");
        var goal = checks.Required(text.Goal, "Goal");
        var stays = checks.Optional(text.Stays, "Stays");
        var first = checks.Optional(text.FirstDay, "FirstDay");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Why, Goal, Stays, FirstDay) = (why, goal, stays, first);
        Sign(by, today);
        return this;
    }

    /// <summary>Says who helps, and what one does when it does not work. What one does is needed: it will not work one day.</summary>
    public Result<ChangePlan> Help(ChangeHelp help, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var helpers = checks.Optional(help.Helpers, "Helpers", 1000);
        var fallback = checks.Required(help.Fallback, "Fallback", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Helpers, Fallback) = (helpers, fallback);
        Sign(by, today);
        return this;
    }
}
