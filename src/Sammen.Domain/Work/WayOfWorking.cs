using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>What happens to a step of a way of working.</summary>
public enum StepFate
{
    /// <summary>It stands before and after.</summary>
    Stays,

    /// <summary>It stands before only.</summary>
    Vanishes,

    /// <summary>It stands after only.</summary>
    Comes,
}

/// <summary>A step, and the place it has among all steps before and after.</summary>
/// <param name="Text">Its words, those after where it stands on both sides.</param>
/// <param name="Fate">What happens to it.</param>
public sealed record WorkStep(string Text, StepFate Fate)
{
    /// <summary>Its words before.</summary>
    public string Before { get; init; } = Text;
}

/// <summary>A way of working as somebody writes it down.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Group">Whose; null where it is nobody's in particular.</param>
/// <param name="Before">The steps before, one a line.</param>
/// <param name="After">The steps after, one a line.</param>
public sealed record WayText(string? Name, StaffGroup? Group, string? Before, string? After);

/// <summary>A way of working (arbejdsgang) in steps before and after (S53).</summary>
public sealed class WayOfWorking : Written
{
    /// <summary>The most steps on either side.</summary>
    public const int MostSteps = 12;

    private WayOfWorking(Id<WayOfWorking> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<WayOfWorking> Id { get; private set; }

    /// <summary>What it is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whose; null where it is nobody's in particular.</summary>
    public Id<StaffGroup>? GroupId { get; private set; }

    /// <summary>The steps before, one a line.</summary>
    public string Before { get; private set; } = "";

    /// <summary>The steps after, one a line.</summary>
    public string After { get; private set; } = "";

    /// <summary>
    /// All steps in their order. One that stands in both, in the same order among the others, stays; what is left vanishes or comes. Where both
    /// happen at the same place, what vanishes stands first.
    /// </summary>
    public IReadOnlyList<WorkStep> Steps => Join(Lines.Of(Before), Lines.Of(After));

    /// <summary>True once both sides are written: before that nobody can say what vanishes and what comes.</summary>
    public bool IsCompared => Before.Length > 0 && After.Length > 0;

    /// <summary>Writes it.</summary>
    public static Result<WayOfWorking> Write(Id<WayOfWorking> id, Id<Initiative> initiative, WayText text, Member by, DateOnly today) =>
        new WayOfWorking(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew. At least one side has steps.</summary>
    public Result<WayOfWorking> Revise(WayText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var name = checks.Required(text.Name, "Name", Checks.TitleLength);
        checks.That(text.Group is null || text.Group.InitiativeId == InitiativeId, Refusal.Unread("Group"));
        var before = StepsOf(text.Before, "Before");
        var after = StepsOf(text.After, "After");
        checks.That(before.Length + after.Length > 0, Refusal.Missing("Before"));
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Name, GroupId, Before, After) = (name, text.Group?.Id, before, after);
        Sign(by, today);
        return this;

        string StepsOf(string? typed, string field)
        {
            var lines = Lines.Of(checks.Optional(typed, field));
            checks.That(lines.Count <= MostSteps, new Refusal("Work.TooManySteps", field, RefusalKind.Invalid, MostSteps));
            checks.That(lines.All(l => l.Length <= Checks.TitleLength), new Refusal("Work.StepTooLong", field, RefusalKind.Invalid, Checks.TitleLength));
            return string.Join('\n', lines);
        }
    }

    private static List<WorkStep> Join(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        // The longest run of steps that both have, in the same order.
        var longest = new int[before.Count + 1, after.Count + 1];
        for (var b = before.Count - 1; b >= 0; b--)
        {
            for (var a = after.Count - 1; a >= 0; a--)
            {
                longest[b, a] = IsSame(before[b], after[a]) ? longest[b + 1, a + 1] + 1 : Math.Max(longest[b + 1, a], longest[b, a + 1]);
            }
        }

        var steps = new List<WorkStep>();
        var (i, j) = (0, 0);
        while (i < before.Count || j < after.Count)
        {
            if (i < before.Count && j < after.Count && IsSame(before[i], after[j]))
            {
                steps.Add(new(after[j++], StepFate.Stays) { Before = before[i++] });
            }
            else if (i < before.Count && (j == after.Count || longest[i + 1, j] >= longest[i, j + 1]))
            {
                steps.Add(new(before[i++], StepFate.Vanishes));
            }
            else
            {
                steps.Add(new(after[j++], StepFate.Comes));
            }
        }

        return steps;
    }

    private static bool IsSame(string one, string other) => string.Equals(one.TrimEnd('.'), other.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
