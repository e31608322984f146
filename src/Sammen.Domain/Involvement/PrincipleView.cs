using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Involvement;

/// <summary>How a side sees that a principle is lived by. Words, never a figure.</summary>
public enum Practice
{
    /// <summary>We do.</summary>
    WeDo,

    /// <summary>In part.</summary>
    InPart,

    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>We do not know.</summary>
    NotKnown,
}

/// <summary>
/// One side's view of one of the ten principles (S88): the leaders write theirs, the employees and their representatives theirs, and both read both.
/// There is one current view a side; it says in which phase it was written.
/// </summary>
public sealed class PrincipleView : Written
{
    private PrincipleView(Id<PrincipleView> id, Id<Initiative> initiativeId, InvolvementPrinciple principle, Side side) : base(initiativeId) =>
        (Id, Principle, Side) = (id, principle, side);

    /// <summary>Identity.</summary>
    public Id<PrincipleView> Id { get; private set; }

    /// <summary>About which principle.</summary>
    public InvolvementPrinciple Principle { get; private set; }

    /// <summary>Whose view.</summary>
    public Side Side { get; private set; }

    /// <summary>The phase it was last written in.</summary>
    public Phase Phase { get; private set; }

    /// <summary>How it is seen.</summary>
    public Practice Practice { get; private set; }

    /// <summary>What makes them see it so; may be empty.</summary>
    public string Comment { get; private set; } = "";

    /// <summary>Writes a side's view. Refused as not yours to whom is on neither side of the team.</summary>
    public static Result<PrincipleView> Write(Initiative initiative, InvolvementPrinciple principle, TeamRole? role, Practice? practice, string? comment, Member by, DateOnly today) =>
        Sides.Of(role) is { } side
            ? new PrincipleView(Id<PrincipleView>.Random(), initiative.Id, principle, side).Take(initiative.Phase, practice, comment, 0, by, today)
            : Refusal.NotYours;

    /// <summary>Writes it anew; for those of the same side only.</summary>
    public Result<PrincipleView> Revise(Initiative initiative, TeamRole? role, Practice? practice, string? comment, int version, Member by, DateOnly today) =>
        Sides.Of(role) == Side ? Take(initiative.Phase, practice, comment, version, by, today) : Refusal.NotYours;

    /// <summary>True where both sides have said something and do not see it alike: something to talk about.</summary>
    public static bool Differ(PrincipleView? one, PrincipleView? other) => one is not null && other is not null && one.Practice != other.Practice;

    private Result<PrincipleView> Take(Phase phase, Practice? practice, string? comment, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(practice is { } p && Enum.IsDefined(p), Refusal.Missing("Practice"));
        var words = checks.Optional(comment, "Comment", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Phase, Practice, Comment) = (phase, practice!.Value, words);
        Sign(by, today);
        return this;
    }
}
