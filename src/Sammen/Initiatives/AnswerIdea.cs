using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

/// <summary>The leader's answer as typed.</summary>
public sealed record IdeaAnswerInput(IdeaOutcome? Outcome, string? Reply, int Version)
{
    /// <summary>What is recorded.</summary>
    public static IdeaAnswerInput Of(Idea idea) => new(idea.Outcome, idea.Reply, idea.Version);
}

/// <summary>What stands around an idea.</summary>
/// <param name="By">Who put it in.</param>
/// <param name="RepliedBy">Who answered.</param>
/// <param name="About">The initiative it is about, when the reader may see it.</param>
/// <param name="Became">The initiative it became, when the reader may see it.</param>
/// <param name="MayAnswer">True for those who are to answer it.</param>
public sealed record IdeaSurroundings(string By, string? RepliedBy, Initiative? About, Initiative? Became, bool MayAnswer, DateOnly Today);

/// <summary>One idea and the answer it is owed (S9). Its writer and those who are to answer see it; to others it does not exist.</summary>
[Route("k/{kommune}/ideer/{idea}")]
[AnyMember]
public sealed class AnswerIdeaController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The idea.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Idea> idea) => await Find(idea) is var (found, mayAnswer)
        ? Page<AnswerIdea>(new { Idea = found, Input = IdeaAnswerInput.Of(found), Around = await Around(found, mayAnswer) })
        : Results.NotFound();

    /// <summary>Answers.</summary>
    [HttpPost]
    public async Task<IResult> Answer(Id<Idea> idea, [FromForm] IdeaAnswerInput input)
    {
        if (await Find(idea) is not var (found, mayAnswer))
        {
            return Results.NotFound();
        }

        if (!mayAnswer)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var before = IdeaAnswerInput.Of(found);
        var why = await Commit(found.Answer(input.Outcome, input.Reply, Here.Me.Id, input.Version, clock.GetUtcNow()), db);
        if (why.Count == 0)
        {
            return Onwards(Here.Path($"ideer/{idea}"), t["Ideas.Answer.Done"], $"ide-svar-{idea}");
        }

        var again = new
        {
            Idea = found,
            Input = input with { Version = before.Version },
            Stored = before,
            Around = await Around(found, mayAnswer),
            Errors = ErrorsOf(why),
        };
        return Again<AnswerIdea>(again, why);
    }

    private async Task<(Idea Idea, bool MayAnswer)?> Find(Id<Idea> id)
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        if (await db.Set<Idea>().AsTracking(tracking).SingleOrDefaultAsync(i => i.Id == id) is not { } idea)
        {
            return null;
        }

        var mayAnswer = (await IdeasToAnswer.Of(Here, db)).Covers(idea);
        return mayAnswer || idea.By == Here.Me.Id ? (idea, mayAnswer) : null;
    }

    private async Task<IdeaSurroundings> Around(Idea idea, bool mayAnswer)
    {
        Id<Member>[] who = idea.RepliedBy is { } replied ? [idea.By, replied] : [idea.By];
        var names = await db.Set<Member>().AsNoTracking().Where(m => who.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name);
        return new(
            names[idea.By],
            idea.RepliedBy is { } by ? names[by] : null,
            await Seen(idea.AboutId),
            await Seen(idea.BecameId),
            mayAnswer,
            clock.Today());
    }

    private async Task<Initiative?> Seen(Id<Initiative>? id)
    {
        var initiative = id is null ? null : await db.Set<Initiative>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id);
        return initiative is not null && Standing.Of(Here.Me, initiative, Here.UnitsAbove).May(Right.See) ? initiative : null;
    }
}
