using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Exporting;

namespace Sammen.Initiatives;

/// <summary>The files that belong to an initiative: seen by everyone who sees it, never opened inside the browser.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bilag")]
public sealed class KeepAttachmentsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The list.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> List() => Page<KeepAttachments>(new { Attachments = await All(), NewId = Id<Attachment>.Random() });

    /// <summary>Adds a file.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    [TakesFiles(FileRules.MaxBytes / 1024 / 1024)]
    public async Task<IResult> Add([FromForm] Id<Attachment>? id, IFormFile? file)
    {
        var bytes = await Files.Read(file);
        var newId = id ?? Id<Attachment>.Random();
        Result<Attachment> Make(Id<Attachment> key) => Attachment.Add(key, Here.Initiative.Id, file?.FileName, bytes, Here.Me.Name, clock.Today());
        if (!Make(newId).Accepted(out _, out var why))
        {
            return Again<KeepAttachments>(new { Attachments = await All(), NewId = newId, Errors = ErrorsOf(why) }, why);
        }

        var attachment = await SaveOnce(db, newId, Make, a => new { a.InitiativeId, a.Name, a.Content!.Bytes }, db.Set<Attachment>().Include(a => a.Content));
        return Onwards(Here.Path(Here.Initiative.Id, "bilag"), t["Attachments.Added", attachment.Name]);
    }

    /// <summary>The file itself, to be saved and not shown.</summary>
    [HttpGet("{attachment}")]
    [Needs(Right.See)]
    public async Task<IResult> Download(Id<Attachment> attachment)
    {
        var found = await db.Set<Attachment>().AsNoTracking().Include(a => a.Content)
            .SingleOrDefaultAsync(a => a.Id == attachment && a.InitiativeId == Here.Initiative.Id);
        return found is null
            ? Results.NotFound()
            : Files.As(found.Content!.Bytes, found.Name);
    }

    /// <summary>Removes it for good.</summary>
    [HttpPost("{attachment}/sletning")]
    [Needs(Right.Lead)]
    public async Task<IResult> Remove(Id<Attachment> attachment)
    {
        if (await db.Set<Attachment>().SingleOrDefaultAsync(a => a.Id == attachment && a.InitiativeId == Here.Initiative.Id) is not { } found)
        {
            return Results.NotFound();
        }

        db.Remove(found);
        await Commit<Attachment>(found, db);
        return Onwards(Here.Path(Here.Initiative.Id, "bilag"), t["Attachments.Removed", found.Name]);
    }

    private Task<List<Attachment>> All() => db.Set<Attachment>().AsNoTracking()
        .Where(a => a.InitiativeId == Here.Initiative.Id).OrderByDescending(a => a.AddedOn).ThenBy(a => a.Name).ToListAsync();
}
