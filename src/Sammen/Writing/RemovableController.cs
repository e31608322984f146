using Microsoft.AspNetCore.Mvc;
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
    public async Task<IResult> Remove(Id<T> item, [FromForm] int version) => await RemoveFound(await FindItem(item), version, At(List));

    private protected override string RemovePath(Id<T> item) => At($"{Folder}/{item}/sletning");
}
