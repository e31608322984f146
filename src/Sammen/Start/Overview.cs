using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;

namespace Sammen.Start;

/// <summary>One thing of the overview.</summary>
/// <param name="On">Its day.</param>
/// <param name="Words">What it is.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="About">What it is about.</param>
/// <param name="Presses">True where a day has passed, or the order of things is wrong.</param>
public sealed record OverviewLine(DateOnly On, string Words, string Path, string About, bool Presses = false);

/// <summary>What is coming, what is still open, and what became of what was said.</summary>
public sealed record OverviewView(IReadOnlyList<OverviewLine> Coming, IReadOnlyList<OverviewLine> Open, IReadOnlyList<OverviewLine> Became);

/// <summary>
/// At a glance, for those who speak for others and for everybody else: what is coming, what is still open, and what became of what was said (S94), across the
/// initiatives that concern one and the committees one sits in. It counts nobody, and both sides see theirs in the same way.
/// </summary>
[Route("k/{kommune}/overblik")]
[AnyMember]
public sealed class OverviewController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<Overview>(new { View = await new OverviewFacts(db, Here, clock.Today(), t).Read() });
}
