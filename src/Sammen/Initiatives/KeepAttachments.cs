using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Initiatives;

/// <summary>The files that belong to an initiative: seen by everyone who sees it, never opened inside the browser.</summary>
[Route("k/{kommune}/initiativer/{initiative}/bilag")]
public sealed class KeepAttachmentsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : PageController
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
    };

    /// <summary>The list.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> List() => Page<KeepAttachments>(new { Attachments = await All(), NewId = Id<Attachment>.Random() });

    /// <summary>Adds a file.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    [TakesFiles(Attachment.MaxBytes / 1024 / 1024)]
    public async Task<IResult> Add([FromForm] Id<Attachment>? id, IFormFile? file)
    {
        var bytes = await BytesOf(file);
        var newId = id ?? Id<Attachment>.Random();
        Result<Attachment> Make(Id<Attachment> key) => Attachment.Add(key, Here.Initiative.Id, file?.FileName, bytes, Here.Me.Name, clock.Today());
        if (!Make(newId).Accepted(out _, out var why))
        {
            // Without a file there is nothing to say about its kind.
            var mended = file is null ? [Refusal.Missing("File")] : why;
            return Again<KeepAttachments>(new { Attachments = await All(), NewId = newId, Errors = ErrorsOf(mended) }, mended);
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
            : Results.File(found.Content!.Bytes, Kinds.GetValueOrDefault(Path.GetExtension(found.Name), "application/octet-stream"), found.Name);
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

    private static async Task<byte[]> BytesOf(IFormFile? file)
    {
        if (file is null)
        {
            return [];
        }

        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory);
        return memory.ToArray();
    }
}
