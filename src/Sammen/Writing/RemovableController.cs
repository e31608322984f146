using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;

namespace Sammen.Writing;

/// <summary>The pages of one kind of thing that an initiative has several of, of which one that was written can be removed again.</summary>
public abstract class RemovableController<T, TInput>(SammenDb db, TimeProvider clock) : ItemController<T, TInput>(db, clock)
    where T : Written
    where TInput : class
{
    /// <summary>Removes it, unless something else is about it or somebody has changed it meanwhile. Pressed twice it is gone.</summary>
    [HttpPost("{item}/sletning")]
    public async Task<IResult> Remove(Id<T> item, [FromForm] int version)
    {
        var texts = HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Texts>>();
        var found = await FindItem(item);
        return Onwards(At(List), texts[found?.IsAt(version) == false ? "Remove.Changed" : found is null || await Gone(found) ? "Removed" : "Remove.Used"]);
    }

    private protected override string RemovePath(Id<T> item) => At($"{Folder}/{item}/sletning");

    private async Task<bool> Gone(T found)
    {
        try
        {
            Db.Remove(found);
            await Db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException failure) when (Duplicates.IsPointedAt(failure))
        {
            return false;
        }
    }
}
