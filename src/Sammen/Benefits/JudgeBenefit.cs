using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Initiatives;

namespace Sammen.Benefits;

/// <summary>How a gain stands, as typed.</summary>
public sealed record VerdictInput(BenefitStatus? Status, string? Reason, string? Target, DateOnly? TargetOn, string? Lesson, int Version);

/// <summary>Confirms a gain, gives it a new target, or openly gives it up with the reason (S6, S40).</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinster/{benefit}/status")]
[Needs(Right.Lead)]
public sealed class JudgeBenefitController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : BenefitController(db)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Benefit> benefit) => await Find(benefit) is { } found
        ? Page<JudgeBenefit>(new { Input = new VerdictInput(null, null, null, null, found.Lesson, found.Version), Benefit = found })
        : Results.NotFound();

    /// <summary>Says how it stands now.</summary>
    [HttpPost]
    public async Task<IResult> Judge(Id<Benefit> benefit, [FromForm] VerdictInput input)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        var (version, before) = (found.Version, found.Status);
        var why = await Commit(found.Judge(new(input.Status, input.Reason, input.Target, input.TargetOn, input.Lesson), Here.Me, input.Version, clock.Today()), Db);
        return why.Count == 0
            ? Onwards(PathOf(benefit), t["Judge.Done." + input.Status], $"gevinst-{benefit}-status")
            : Again<JudgeBenefit>(
                new { Input = input with { Version = version }, Benefit = found, DayRaw = Unread(nameof(input.TargetOn)), StoredStatus = before, Errors = ErrorsOf(why) }, why);
    }
}
