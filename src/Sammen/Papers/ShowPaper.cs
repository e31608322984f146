using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>"Set og kommenteret" as it is typed; the id is made with the form, so that a double post is one remark.</summary>
public sealed record RemarkInput(Id<PaperRemark> Id, string? Remark)
{
    /// <summary>An empty form.</summary>
    public static RemarkInput New => new(Id<PaperRemark>.Random(), null);
}

/// <summary>A paper as a page (S38, S96), and the representatives' word that they have seen it: no gate (S9).</summary>
public abstract class ShowPaperController(PaperKind kind, SammenDb db, PaperDesk desk, TimeProvider clock) : PageController
{
    /// <summary>The page.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Sheet(await desk.Lay(kind), RemarkInput.New, []);

    /// <summary>Marks it as seen, with or without remarks.</summary>
    [HttpPost("set")]
    [Needs(Right.Comment)]
    public async Task<IResult> Comment([FromForm] RemarkInput input)
    {
        Result<PaperRemark> Make(Id<PaperRemark> id) => PaperRemark.Of(
            id, Here.Initiative, kind, Here.Me, Here.Standing.Team!.Value, input.Remark, clock.GetUtcNow().Day());
        if (!Make(input.Id).Accepted(out _, out var why) || !ModelState.IsValid)
        {
            return Sheet(await desk.Lay(kind), input, why);
        }

        await SaveOnce(db, input.Id, Make, r => new { r.InitiativeId, r.Kind, r.ByName, r.Text });
        var path = PaperPaths.NameOf(kind);
        return Onwards(Here.Path(Here.Initiative.Id, path) + "#set", draft: $"{path}-set-{Here.Initiative.Id}");
    }

    private IResult Sheet(Sheet sheet, RemarkInput input, IReadOnlyList<Refusal> why)
    {
        var errors = ErrorsOf(why);
        var parameters = new { Sheet = sheet, Input = input, Errors = errors };
        return (kind, errors.Any) switch
        {
            (PaperKind.Story, false) => Page<StoryPaper>(parameters),
            (PaperKind.Story, true) => Again<StoryPaper>(parameters, why),
            (_, false) => Page<AgendaItemPaper>(parameters),
            _ => Again<AgendaItemPaper>(parameters, why),
        };
    }
}

/// <summary>The one-page story (S38).</summary>
[Route("k/{kommune}/initiativer/{initiative}/fortaelling")]
public sealed class ShowStoryController(SammenDb db, PaperDesk desk, TimeProvider clock)
    : ShowPaperController(PaperKind.Story, db, desk, clock);

/// <summary>The agenda item (S96).</summary>
[Route("k/{kommune}/initiativer/{initiative}/dagsordenspunkt")]
public sealed class ShowAgendaItemController(SammenDb db, PaperDesk desk, TimeProvider clock)
    : ShowPaperController(PaperKind.AgendaItem, db, desk, clock);
