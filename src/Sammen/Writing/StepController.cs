using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Writing;

/// <summary>A further form on something that is there already: where one form would ask more than five things.</summary>
[Needs(Right.Write)]
public abstract class StepController<T, TInput>(SammenDb db, TimeProvider clock) : WritingController(db, clock)
    where T : Written
    where TInput : class
{
    /// <summary>Where the list is shown.</summary>
    protected abstract string List { get; }

    /// <summary>What is said when it is saved.</summary>
    protected abstract string Said { get; }

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show(Id<T> item)
    {
        await Prepare();
        return await FindItem(item) is { } found ? Sheet(FormOf(found, InputOf(found)), found.Version) : Results.NotFound();
    }

    /// <summary>Writes it.</summary>
    [HttpPost]
    public async Task<IResult> Write(Id<T> item, [FromForm] TInput input, [FromForm] int version)
    {
        await Prepare();
        if (await FindItem(item) is not { } found)
        {
            return Results.NotFound();
        }

        var (before, stored) = (found.Version, FormOf(found, InputOf(found)));
        return await Save(Take(found, input, version), before, FormOf(found, input), stored, At(List), Said);
    }

    /// <summary>Reads what the form or Domain needs beside the thing itself.</summary>
    protected virtual Task Prepare() => Task.CompletedTask;

    /// <summary>The page with its fields.</summary>
    protected abstract FormSheet FormOf(T item, TInput input);

    /// <summary>What is recorded.</summary>
    protected abstract TInput InputOf(T item);

    /// <summary>Domain's word on it.</summary>
    protected abstract Result<T> Take(T item, TInput input, int version);

    private Task<T?> FindItem(Id<T> id) => Find<T>(x => EF.Property<Id<T>>(x, "Id") == id);
}
