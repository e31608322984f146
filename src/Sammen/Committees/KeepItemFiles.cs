using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Exporting;

namespace Sammen.Committees;

/// <summary>The files that go with an item, numbered under it. They stay as they were sent.</summary>
[Route("k/{kommune}/udvalg/{committee}/moeder/{meeting}/punkter/{item}/bilag")]
[AnyMember]
public sealed class KeepItemFilesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MeetingController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    [Seated]
    public async Task<IResult> Show() => Page<KeepItemFiles>(new { Committee, Meeting, View = await View(), NewId = New<ItemAttachment>() });

    /// <summary>Adds one.</summary>
    [HttpPost]
    [Seated]
    [TakesFiles(FileRules.MaxBytes / 1024 / 1024)]
    public async Task<IResult> Add([FromForm] Id<ItemAttachment>? id, IFormFile? file)
    {
        var (bytes, view, newId) = (await Files.Read(file), await View(), id ?? New<ItemAttachment>());
        Result<ItemAttachment> Make(Id<ItemAttachment> key) => ItemAttachment.Add(key, Item, file?.FileName, bytes, view.Files.Where(f => f.Id != key), Here.Me.Name, Today);
        if (!Make(newId).Accepted(out _, out var why))
        {
            return Again<KeepItemFiles>(new { Committee, Meeting, View = view, NewId = newId, Errors = ErrorsOf(why) }, why);
        }

        await SaveOnce(Db, newId, Make, a => new { a.ItemId, a.Name, a.Content!.Bytes }, Db.Set<ItemAttachment>().Include(a => a.Content));
        return Onwards(AtItem(Item), t["Saved"]);
    }

    /// <summary>The file itself.</summary>
    [HttpGet("{file}")]
    public async Task<IResult> Download(Id<ItemAttachment> file)
    {
        var item = Item.Id;
        return await Db.Set<ItemAttachment>().AsNoTracking().Include(f => f.Content).SingleOrDefaultAsync(f => f.Id == file && f.ItemId == item) is { } found && MayRead(await View())
            ? Files.As(found.Content!.Bytes, found.Name)
            : Results.NotFound();
    }
}
