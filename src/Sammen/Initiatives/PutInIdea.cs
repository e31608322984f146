using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Initiatives;

/// <summary>What is typed: what bothers, what could be better, and whether a dialogue is asked for.</summary>
public sealed record IdeaInput(string? Problem, string? Wish, bool AsksForDialogue, Id<Idea>? Id, Id<Initiative>? Initiativ);

/// <summary>Puts in an idea (S20), or asks for a dialogue on an initiative one may see (S9). Anybody can.</summary>
[Route("k/{kommune}/ideer/ny")]
[AnyMember]
public sealed class PutInIdeaController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<Initiative>? initiativ)
    {
        var (found, about) = await About(initiativ);
        var blank = new IdeaInput(null, null, about is not null, Id<Idea>.Random(), initiativ);
        return found ? Page<PutInIdea>(new { Input = blank, About = about }) : Results.NotFound();
    }

    /// <summary>Puts it in.</summary>
    [HttpPost]
    public async Task<IResult> Put([FromForm] IdeaInput input)
    {
        var (found, about) = await About(input.Initiativ);
        if (!found)
        {
            return Results.NotFound();
        }

        var id = input.Id ?? Id<Idea>.Random();
        Result<Idea> Make(Id<Idea> key) => Idea.PutIn(key, input.Problem, input.Wish, input.AsksForDialogue, Here.Me, about?.Id, clock.GetUtcNow());
        if (!Make(id).Accepted(out _, out var why))
        {
            return Again<PutInIdea>(new { Input = input with { Id = id }, About = about, Errors = ErrorsOf(why) }, why);
        }

        var idea = await SaveOnce(db, id, Make, i => new { i.Problem, i.Wish, i.AsksForDialogue, i.By, i.AboutId });
        return Onwards(Here.Path($"ideer/{idea.Id}"), t["Ideas.Done"], DraftOf(about));
    }

    internal static string DraftOf(Initiative? about) => about is null ? "ide-ny" : $"ide-ny-{about.Id}";

    // One may ask for a dialogue on what one may see; anything else does not exist.
    private async Task<(bool Found, Initiative? About)> About(Id<Initiative>? id)
    {
        if (id is null)
        {
            return (Unread(nameof(IdeaInput.Initiativ)) is null, null);
        }

        var about = await db.Set<Initiative>().AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id);
        return about is not null && Standing.Of(Here.Me, about, Here.UnitsAbove).May(Right.See) ? (true, about) : (false, null);
    }
}
