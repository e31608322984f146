using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;
using Sammen.Domain.SideEffects;

namespace Sammen.Initiatives;

/// <summary>A register beside the dialogues that an initiative can keep.</summary>
public enum Register
{
    /// <summary>The business case (S37).</summary>
    Case,

    /// <summary>The gains (S39).</summary>
    Benefits,

    /// <summary>The map from technology to core task (S39).</summary>
    Map,

    /// <summary>The side effects (S46).</summary>
    Effects,

    /// <summary>Whom the core task is for (S30, S32).</summary>
    CoreTask,

    /// <summary>Other aims than the core task (S33).</summary>
    Aims,

    /// <summary>The citizens (S42).</summary>
    Citizens,

    /// <summary>Data protection (S43).</summary>
    Data,

    /// <summary>Data ethics.</summary>
    Ethics,

    /// <summary>What it does to the work (S53 to S69).</summary>
    Work,

    /// <summary>Measurements of the good work (S66).</summary>
    Surveys,

    /// <summary>Data about staff (S70).</summary>
    StaffData,

    /// <summary>What one needs to be able to do, and how it is learned (S73 to S80).</summary>
    Competences,

    /// <summary>Whether it is discussed in MED, where and when (S96).</summary>
    Med,

    /// <summary>Who is involved in which phase, and how (S91).</summary>
    Involvement,

    /// <summary>Who steers, with what mandate (S103, S100).</summary>
    Steering,

    /// <summary>Trials (S86).</summary>
    Trials,

    /// <summary>The route, the requirements, and what municipalities have in common (S22, S105).</summary>
    Development,

    /// <summary>Putting it into operation, on three tracks (S23, S83).</summary>
    Implementation,

    /// <summary>What it depends on and what it touches (S101, S102).</summary>
    Dependencies,

    /// <summary>What others can learn (S10).</summary>
    Experience,
}

/// <summary>Which of the registers that only their own pages read somebody has begun.</summary>
/// <param name="CoreTask">Whom the core task is for.</param>
/// <param name="Citizens">The citizens.</param>
/// <param name="Data">Data protection.</param>
/// <param name="Ethics">Data ethics.</param>
/// <param name="Work">What it does to the work.</param>
/// <param name="StaffData">Data about staff.</param>
/// <param name="Surveys">Measurements.</param>
/// <param name="Competences">Competences.</param>
/// <param name="Together">What is done together.</param>
/// <param name="OpenUntil">The last day of a measurement that can be answered now; null where there is none.</param>
/// <param name="Plainly">The present phase in plain words (S84); null while nobody has written it.</param>
public sealed record Begun(
    bool CoreTask, bool Citizens, bool Data, bool Ethics, bool Work, bool StaffData, bool Surveys, bool Competences, BegunTogether Together, DateOnly? OpenUntil, string? Plainly)
{
    /// <summary>True where technologies of the same kind stand on the municipality's radar (S27).</summary>
    public bool OnRadar { get; init; }
}

/// <summary>Which of the registers of involvement somebody has begun.</summary>
/// <param name="Med">Whether it is discussed in MED.</param>
/// <param name="Involvement">Who is involved, and how.</param>
/// <param name="Steering">Who steers.</param>
/// <param name="Development">The route, the requirements, and what municipalities have in common.</param>
/// <param name="Implementation">Putting it into operation.</param>
/// <param name="Dependencies">What it depends on and what it touches.</param>
public sealed record BegunTogether(bool Med, bool Involvement, bool Steering, bool Development, bool Implementation, bool Dependencies);

/// <summary>
/// The registers of one initiative. One is listed when somebody has begun it, or when the size or a lifted statement calls for it;
/// the others wait until somebody in the team calls for them.
/// </summary>
/// <param name="Listed">Those that are listed, and whether anything stands in them.</param>
/// <param name="ToBegin">Those that the one who asks can call for.</param>
/// <param name="Aims">Other aims than the core task; null until anybody has said whether there are any.</param>
/// <param name="OpenUntil">The last day of a measurement that can be answered now; null where there is none.</param>
public sealed record Followed(IReadOnlyList<(Register Register, bool IsBegun)> Listed, IReadOnlyList<Register> ToBegin, HonestAims? Aims, DateOnly? OpenUntil)
{
    /// <summary>True when there is nothing to show.</summary>
    public bool IsEmpty => Listed.Count + ToBegin.Count == 0 && Aims is null;

    /// <summary>Under which of the four basic questions a register hangs (S1).</summary>
    public static GroundQuestion QuestionOf(Register register) => register switch
    {
        <= Register.Ethics => GroundQuestion.CoreTask,
        <= Register.StaffData => GroundQuestion.TaskSolving,
        Register.Competences => GroundQuestion.Competences,
        _ => GroundQuestion.Involvement,
    };

    /// <summary>As somebody of that standing sees them.</summary>
    public static Followed Of(Recorded recorded, Begun begun, Standing standing)
    {
        var isLarge = recorded.Initiative.Chosen?.Track == Track.Full;
        var all = Enum.GetValues<Register>().ToLookup(register => IsBegun(register) || IsCalledFor(register));
        return new(
            [.. all[true].Where(r => r != Register.Aims).Select(r => (r, IsBegun(r)))],
            standing.May(Right.Write) ? [.. all[false].Where(r => r != Register.Map && (r != Register.Surveys || standing.May(Right.Lead)))] : [],
            recorded.Aims,
            begun.OpenUntil);

        bool IsBegun(Register register) => register switch
        {
            Register.Case => recorded.CaseInBrief is not null,
            Register.Benefits or Register.Map => recorded.Benefits.Count > 0,
            Register.Effects => recorded.SideEffects.Count > 0,
            Register.CoreTask => begun.CoreTask,
            Register.Aims => recorded.Aims is not null,
            Register.Citizens => begun.Citizens,
            Register.Data => begun.Data,
            Register.Ethics => begun.Ethics,
            Register.Work => begun.Work,
            Register.Surveys => begun.Surveys,
            Register.Competences => begun.Competences,
            Register.Med => begun.Together.Med,
            Register.Involvement => begun.Together.Involvement,
            Register.Steering => begun.Together.Steering,
            Register.Trials => recorded.Trials.Count > 0,
            Register.Development => begun.Together.Development,
            Register.Implementation => begun.Together.Implementation,
            Register.Dependencies => begun.Together.Dependencies,
            Register.Experience => recorded.Experience is { IsWritten: true },
            _ => begun.StaffData,
        };

        // Whether there are other aims is never asked for by size: it is said, or somebody says it.
        bool IsCalledFor(Register register) => register switch
        {
            Register.Aims => false,
            Register.Case => isLarge || IsLifted(LiftKind.Condition),
            Register.Benefits => isLarge || IsLifted(LiftKind.Gain),
            Register.Effects => isLarge || IsLifted(LiftKind.SideEffect),
            Register.Work => isLarge || IsLifted(LiftKind.InvisibleWork),
            Register.Trials => isLarge && recorded.Initiative.Chosen?.Pace != Pace.Straight,
            Register.Med => isLarge || recorded.Initiative.DecisionExpectedOn is not null,
            Register.Development => isLarge || recorded.Initiative is { Phase: Phase.Development, IsLight: false },
            Register.Implementation => isLarge || recorded.Initiative is { Phase: Phase.Development or Phase.Operation, IsLight: false },
            Register.Dependencies => isLarge || recorded.Initiative.Size.Complexity.GetValueOrDefault(ComplexityFactor.OrganisationalBorders) >= Level.Middle,
            Register.Experience => recorded.Initiative is { StoppedOn: not null } or { Phase: Phase.Operation },
            _ => isLarge,
        };

        bool IsLifted(LiftKind kind) => recorded.Lifts.Any(l => l.Stands && l.Kind == kind);
    }
}
