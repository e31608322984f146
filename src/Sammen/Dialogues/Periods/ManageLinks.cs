using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;

namespace Sammen.Dialogues.Periods;

/// <summary>For whom links are to be made.</summary>
/// <param name="Batch">Made with the form.</param>
/// <param name="Labels">One on each line.</param>
/// <param name="Number">Or how many without a label.</param>
public sealed record LinksInput(Guid Batch, string? Labels, int? Number);

/// <summary>The personal links of a dialogue as they are seen by the one who leads: figures, and who has not used theirs.</summary>
/// <param name="Count">Figures.</param>
/// <param name="Unused">Labels of a page's worth of unused links.</param>
/// <param name="Side">Which page.</param>
/// <param name="HasMore">True when there is another one.</param>
/// <param name="CanMake">True while more can be made.</param>
public sealed record LinksView(LinkCount Count, IReadOnlyList<string> Unused, int Side, bool HasMore, bool CanMake);

/// <summary>Personal one-time links: makes them, and tells how many are used. Never who answered what.</summary>
[Route("k/{kommune}/dialoger/{dialogue}/links")]
[Needs(Right.Lead)]
public sealed class ManageLinksController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    private const int PageSize = 200;

    /// <summary>The page.</summary>
    [HttpGet]
    public async Task<IResult> Show([FromQuery(Name = "Side")] int page = 1) => Here.Dialogue!.LetsIn(Entrance.Personal)
        ? Page<ManageLinks>(new { View = await Look(Math.Max(1, page)), Input = new LinksInput(Guid.NewGuid(), null, null) })
        : Results.NotFound();

    /// <summary>Makes links.</summary>
    [HttpPost]
    public async Task<IResult> Make([FromForm] LinksInput input)
    {
        var dialogue = Here.Dialogue!;
        var path = Here.Seat().Path + "/links";
        await using var held = await db.Hold(dialogue);
        var links = db.Set<PersonalLink>().Where(l => l.DialogueId == dialogue.Id);
        if (dialogue.Period is not null && PersonalLink.FirstOf(dialogue, input.Batch) is var first && await links.AnyAsync(l => l.Id == first))
        {
            // The first post has made them.
            return Onwards(path);
        }

        var result = dialogue.MakeLinks(new(input.Batch, input.Labels, input.Number), await links.CountAsync(), clock.Today());
        if (result.Accepted(out var made, out _))
        {
            db.AddRange(made);
        }

        var why = await Commit(result, db);
        if (why.Count > 0)
        {
            return dialogue.LetsIn(Entrance.Personal)
                ? Again<ManageLinks>(new { View = await Look(1), Input = input, Errors = ErrorsOf(why), TypedNumber = Unread("Number") }, why)
                : Results.NotFound();
        }

        await held.CommitAsync();
        return Onwards(path, made!.Count == 1 ? texts["Links.Made.One"] : texts["Links.Made", made.Count]);
    }

    private async Task<LinksView> Look(int page)
    {
        var dialogue = Here.Dialogue!;
        var unused = await (await LinkBook.Open(db, dialogue)).Where(l => !l.IsToldUsed && l.Label != "")
            .Skip((page - 1) * PageSize).Take(PageSize + 1).Select(l => l.Label).ToListAsync();
        return new(await LinkBook.Count(db, dialogue), [.. unused.Take(PageSize)], page, unused.Count > PageSize, dialogue.IsOpen(clock.Today()));
    }
}
