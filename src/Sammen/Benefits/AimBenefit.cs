using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;

namespace Sammen.Benefits;

/// <summary>What is measured, from where and to where, as typed.</summary>
public sealed record GoalInput(string? Indicator, string? Unit, string? Baseline, string? Target, DateOnly? TargetOn, int Version)
{
    /// <summary>What is recorded.</summary>
    public static GoalInput Of(Benefit b) => new(b.Indicator, b.Unit, b.Baseline.Typed(), b.Target.Typed(), b.TargetOn, b.Version);
}

/// <summary>How it comes little by little, as typed.</summary>
public sealed record PhasingInput(int? FirstYear, string? Percents, int? MonthsBetween, int Version)
{
    /// <summary>What is recorded.</summary>
    public static PhasingInput Of(Benefit b) => new(b.FirstYear, string.Join(", ", b.Percents), b.MonthsBetween, b.Version);
}

/// <summary>Indicator, baseline and target of a gain, and how it is phased in (S39).</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinster/{benefit}")]
[Needs(Right.Write)]
public sealed class AimBenefitController(SammenDb db, IStringLocalizer<Texts> t) : BenefitController(db)
{
    /// <summary>What is measured.</summary>
    [HttpGet("maal")]
    public async Task<IResult> Goal(Id<Benefit> benefit) =>
        await Find(benefit) is { } found ? Page<AimBenefit>(new { Input = GoalInput.Of(found), Benefit = found }) : Results.NotFound();

    /// <summary>Says what is measured, from where and to where.</summary>
    [HttpPost("maal")]
    public async Task<IResult> Aim(Id<Benefit> benefit, [FromForm] GoalInput input)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var before = GoalInput.Of(found);
        var why = await Commit(found.Aim(new(input.Indicator, input.Unit, input.Baseline, input.Target, input.TargetOn), input.Version), Db);
        return why.Count == 0
            ? Onwards(PathOf(benefit, found.FirstYear is null ? "/indfasning" : ""), t["Saved"], $"gevinst-{benefit}-maal")
            : Again<AimBenefit>(
                new { Input = input with { Version = before.Version }, Benefit = found, Stored = before, DayRaw = Unread(nameof(input.TargetOn)), Errors = ErrorsOf(why) }, why);
    }

    /// <summary>How it is phased in.</summary>
    [HttpGet("indfasning")]
    public async Task<IResult> Phase(Id<Benefit> benefit) =>
        await Find(benefit) is { } found ? Page<PhaseInBenefit>(new { Input = PhasingInput.Of(found), Benefit = found }) : Results.NotFound();

    /// <summary>Says how it comes little by little, and how often it is measured.</summary>
    [HttpPost("indfasning")]
    public async Task<IResult> PhaseIn(Id<Benefit> benefit, [FromForm] PhasingInput input)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var before = PhasingInput.Of(found);
        var why = await Commit(found.PhaseIn(new(input.FirstYear, input.Percents, input.MonthsBetween), input.Version), Db);
        return why.Count == 0
            ? Onwards(PathOf(benefit, found.Owner.Length == 0 ? "/vej" : ""), t["Saved"], $"gevinst-{benefit}-indfasning")
            : Again<PhaseInBenefit>(
                new
                {
                    Input = input with { Version = before.Version },
                    Benefit = found,
                    Stored = before,
                    YearRaw = Unread(nameof(input.FirstYear)),
                    MonthsRaw = Unread(nameof(input.MonthsBetween)),
                    Errors = ErrorsOf(why),
                },
                why);
    }
}
