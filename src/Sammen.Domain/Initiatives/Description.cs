using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>First step of the description: the problem and the core task, before any technology (S20, S28, S30, S31, S7).</summary>
/// <param name="Title">Short name; required.</param>
/// <param name="Problem">What is the problem; required.</param>
/// <param name="CoreTask">Which part of the core task it touches.</param>
/// <param name="WhoseNeed">Whose need it is.</param>
/// <param name="WhyNow">Why now (S7).</param>
public sealed record ProblemDescription(string? Title, string? Problem, string? CoreTask, string? WhoseNeed, IReadOnlyCollection<Driver> WhyNow);

/// <summary>Second step: hopes, side effects and pressure, with a seller's claim marked as a claim (S4, S29, S20).</summary>
/// <param name="Gain">What we hope for, one a line.</param>
/// <param name="Drawback">What may come with it, one a line.</param>
/// <param name="Pressure">Where the pressure comes from (S29).</param>
/// <param name="Claim">What a seller or consultant says; a claim until somebody has checked it.</param>
/// <param name="Alternatives">Other ways, also without technology (S20).</param>
public sealed record PurposeDescription(string? Gain, string? Drawback, IReadOnlyCollection<Pressure> Pressure, string? Claim, string? Alternatives);

/// <summary>Third step: the technology and where it comes from (S26, S14, S12, S87).</summary>
/// <param name="Field">Professional field (S26).</param>
/// <param name="Technology">Kind of technology (S14); null when none is chosen, which is fine in the idea phase (S20).</param>
/// <param name="Nature">Digital, a thing, or both (S12).</param>
/// <param name="Origin">Where it began (S87).</param>
/// <param name="UnitId">The unit it belongs to; null for the whole municipality.</param>
public sealed record TechnologyDescription(Field? Field, Technology? Technology, TechnologyNature? Nature, Origin? Origin, Id<Unit>? UnitId);

public sealed partial class Initiative
{
    /// <summary>What the problem is (S28).</summary>
    public string Problem { get; private set; } = "";

    /// <summary>The part of the core task it touches (S30).</summary>
    public string CoreTask { get; private set; } = "";

    /// <summary>Whose need it is (S31).</summary>
    public string WhoseNeed { get; private set; } = "";

    /// <summary>Why now (S7).</summary>
    public IReadOnlyList<Driver> WhyNow { get; private set; } = [];

    /// <summary>Hoped-for gains, one a line (S28).</summary>
    public string Gain { get; private set; } = "";

    /// <summary>Side effects that may come with them, one a line (S4).</summary>
    public string Drawback { get; private set; } = "";

    /// <summary>Where the pressure comes from (S29).</summary>
    public IReadOnlyList<Pressure> Pressure { get; private set; } = [];

    /// <summary>What a seller or consultant says (S29): a claim until <see cref="ClaimCheck"/> says how it was checked.</summary>
    public string Claim { get; private set; } = "";

    /// <summary>What somebody found when checking the claim; empty while it is only a claim.</summary>
    public string ClaimCheck { get; private set; } = "";

    /// <summary>Other ways, also without technology (S20).</summary>
    public string Alternatives { get; private set; } = "";

    /// <summary>Professional field (S26).</summary>
    public Field? Field { get; private set; }

    /// <summary>Kind of technology (S14); null while none is chosen.</summary>
    public Technology? Technology { get; private set; }

    /// <summary>Digital, a thing, or both (S12).</summary>
    public TechnologyNature? Nature { get; private set; }

    /// <summary>Where it began (S87).</summary>
    public Origin? Origin { get; private set; }

    /// <summary>True while a seller's claim has not been checked (S29).</summary>
    public bool HasUncheckedClaim => Claim.Length > 0 && ClaimCheck.Length == 0;

    /// <summary>Revises the first step.</summary>
    public Result<Initiative> Describe(ProblemDescription problem, int version) => Revise(version, () => Take(problem));

    /// <summary>Revises the second step. Another claim has not been checked.</summary>
    public Result<Initiative> Describe(PurposeDescription purpose, int version) => Revise(version, () => Take(purpose));

    /// <summary>Revises the third step.</summary>
    public Result<Initiative> Describe(TechnologyDescription technology, int version) => Revise(version, () =>
    {
        (Field, Technology, Nature, Origin, UnitId) =
            (technology.Field, technology.Technology, technology.Nature, technology.Origin, technology.UnitId);
        return new Checks();
    });

    /// <summary>Writes what somebody found when checking the seller's claim (S29).</summary>
    public Result<Initiative> CheckClaim(string? finding, int version) => Revise(version, () =>
    {
        var checks = new Checks();
        var text = checks.Required(finding, "ClaimCheck");
        if (checks.Passed)
        {
            ClaimCheck = text;
        }

        return checks;
    });

    private Checks Take(ProblemDescription problem)
    {
        var checks = new Checks();
        var title = checks.Required(problem.Title, nameof(problem.Title), Checks.TitleLength);
        var text = checks.Required(problem.Problem, nameof(problem.Problem));
        var coreTask = checks.Optional(problem.CoreTask, nameof(problem.CoreTask));
        var whose = checks.Optional(problem.WhoseNeed, nameof(problem.WhoseNeed));
        if (checks.Passed)
        {
            (Title, Problem, CoreTask, WhoseNeed, WhyNow) = (title, text, coreTask, whose, [.. problem.WhyNow.Distinct().Order()]);
        }

        return checks;
    }

    private Checks Take(PurposeDescription purpose)
    {
        var checks = new Checks();
        var gain = checks.Optional(purpose.Gain, nameof(purpose.Gain));
        var drawback = checks.Optional(purpose.Drawback, nameof(purpose.Drawback));
        var claim = checks.Optional(purpose.Claim, nameof(purpose.Claim));
        var alternatives = checks.Optional(purpose.Alternatives, nameof(purpose.Alternatives));
        if (checks.Passed)
        {
            ClaimCheck = claim == Claim ? ClaimCheck : "";
            (Gain, Drawback, Pressure, Claim, Alternatives) =
                (gain, drawback, [.. purpose.Pressure.Distinct().Order()], claim, alternatives);
        }

        return checks;
    }

    private Result<Initiative> Revise(int version, Func<Checks> change)
    {
        if (!IsAt(version))
        {
            return Refusal.Stale;
        }

        var checks = change();
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        Changed();
        return this;
    }
}
