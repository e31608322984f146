using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Decisions;

/// <summary>A decision with what it rested on, as it was and as it is now.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Now">The conclusions it rests on, as they read now.</param>
/// <param name="Concerns">The concerns that waited or had a reply that day, as they are now.</param>
/// <param name="Requests">The requests that were made by then, as they are now.</param>
/// <param name="Case">The newest version of the business case; null while there is none.</param>
/// <param name="Lesson">What was learned; null until somebody has said.</param>
/// <param name="Next">The decision that followed; null while it is the last.</param>
public sealed record DecisionView(
    Decision Decision, IReadOnlyDictionary<Id<Conclusion>, Conclusion> Now, IReadOnlyDictionary<Id<Concern>, Concern> Concerns,
    IReadOnlyDictionary<Id<UpwardRequest>, UpwardRequest> Requests, int? Case, DecisionLesson? Lesson, Decision? Next);

/// <summary>What was learned, as typed.</summary>
public sealed record LessonInput(string? Text);

/// <summary>Everything about one decision (S21): what it rested on that day, and what has changed since.</summary>
[Route("k/{kommune}/initiativer/{initiative}/beslutninger/{decision}")]
public sealed class ShowDecisionController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The page.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show(Id<Decision> decision)
    {
        var id = Here.Initiative.Id;
        var all = await Db.Set<Decision>().AsNoTracking().Where(d => d.InitiativeId == id).OrderBy(d => d.DecidedOn).ThenBy(d => d.Id).ToListAsync();
        var at = all.FindIndex(d => d.Id == decision);
        return at < 0 ? Results.NotFound() : Page<ShowDecision>(new
        {
            View = new DecisionView(
                all[at],
                await Db.Set<Conclusion>().AsNoTracking().Where(c => c.InitiativeId == id).ToDictionaryAsync(c => c.Id),
                await Db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == id && !c.IsWithdrawn).ToDictionaryAsync(c => c.Id),
                (await All<UpwardRequest>()).ToDictionary(r => r.Id),
                await Db.Set<BusinessCase>().Where(c => c.InitiativeId == id).Select(c => (int?)c.Version).SingleOrDefaultAsync(),
                await Find<DecisionLesson>(l => l.DecisionId == decision),
                at + 1 < all.Count ? all[at + 1] : null),
        });
    }

    /// <summary>The form on what was learned.</summary>
    [HttpGet("laert")]
    [Needs(Right.Write)]
    public async Task<IResult> BeginLesson(Id<Decision> decision)
    {
        var lesson = await Find<DecisionLesson>(l => l.DecisionId == decision);
        return await FindDecision(decision) is { } found ? Sheet(FormOf(found, new(lesson?.Text)), lesson?.Version ?? 0) : Results.NotFound();
    }

    /// <summary>Writes it. The decision itself is not rewritten.</summary>
    [HttpPost("laert")]
    [Needs(Right.Write)]
    public async Task<IResult> Learn(Id<Decision> decision, [FromForm] LessonInput input, [FromForm] int version)
    {
        if (await FindDecision(decision) is not { } found)
        {
            return Results.NotFound();
        }

        var lesson = await Find<DecisionLesson>(l => l.DecisionId == decision);
        var (before, stored) = (lesson?.Version ?? 0, lesson is null ? null : FormOf(found, new(lesson.Text)));
        var result = lesson?.Revise(input.Text, version, Here.Me, Today) ?? DecisionLesson.Write(found, input.Text, Here.Me, Today);
        return await Save(result, before, FormOf(found, input), stored, At($"beslutninger/{decision}"), t["Saved"]);
    }

    private Task<Decision?> FindDecision(Id<Decision> decision)
    {
        var id = Here.Initiative.Id;
        return Db.Set<Decision>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == decision && d.InitiativeId == id);
    }

    private FormSheet FormOf(Decision decision, LessonInput input) => new(
        t["Lesson.Title"], At($"beslutninger/{decision.Id}/laert"), At($"beslutninger/{decision.Id}"), [Ask(t, "Lesson").Lines("Text", input.Text, needed: true)])
    {
        Eyebrow = decision.Headline,
        Source = Sources.Publication,
    };
}
