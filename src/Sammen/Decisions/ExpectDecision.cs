using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;

namespace Sammen.Decisions;

/// <summary>The day a decision is expected.</summary>
public sealed record ExpectInput(DateOnly? DecisionExpectedOn, int Version);

/// <summary>Says when a decision on the phase is expected (S21), so that views can come in time.</summary>
[Route("k/{kommune}/initiativer/{initiative}/beslutningsdato")]
[Needs(Right.Lead)]
public sealed class ExpectDecisionController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show() => Page<ExpectDecision>(new { Input = new ExpectInput(Here.Initiative.DecisionExpectedOn, Here.Initiative.Version) });

    /// <summary>Sets the day; no day means that nobody knows yet.</summary>
    [HttpPost]
    public async Task<IResult> Set([FromForm] ExpectInput input)
    {
        var before = new ExpectInput(Here.Initiative.DecisionExpectedOn, Here.Initiative.Version);
        var why = await Commit(Here.Initiative.ExpectDecision(input.DecisionExpectedOn, input.Version, clock.Today()), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id), t[input.DecisionExpectedOn is null ? "Expect.Cleared" : "Expect.Done"])
            : Again<ExpectDecision>(new { Input = input with { Version = before.Version }, Raw = Unread(nameof(input.DecisionExpectedOn)), Stored = before, Errors = ErrorsOf(why) }, why);
    }
}
