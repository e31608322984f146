using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Threads;

namespace Sammen.Initiatives;

/// <summary>Everything the home of an initiative shows.</summary>
/// <param name="Recorded">What is recorded.</param>
/// <param name="Steps">"What now?": at most five.</param>
/// <param name="Aside">Steps put aside in this phase, with the reason.</param>
/// <param name="Thread">The red thread in rows.</param>
/// <param name="Today">Today in Denmark.</param>
public sealed record HomeView(
    Recorded Recorded,
    IReadOnlyList<NextStep> Steps,
    IReadOnlyList<Dismissal> Aside,
    IReadOnlyList<ThreadRow> Thread,
    DateOnly Today);

/// <summary>The home of an initiative: where it is, what waits, what to do next, and the red thread.</summary>
[Route("k/{kommune}/initiativer/{initiative}")]
[Needs(Right.See)]
public sealed class InitiativeHomeController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The home.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var initiative = Here.Initiative;
        var recorded = await RecordedFacts.Of(initiative, db);
        var dismissed = await db.Set<Dismissal>().AsNoTracking().Where(d => d.InitiativeId == initiative.Id && d.Phase == initiative.Phase).ToListAsync();
        var thread = RedThread.Rows(recorded, await RecordedFacts.StatementCounts(recorded, db));
        var today = clock.Today();
        return Page<InitiativeHome>(new { View = new HomeView(recorded, WhatNow.For(recorded, dismissed, today), dismissed, thread, today) });
    }
}
