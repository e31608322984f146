using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Writing;

/// <summary>The pages of one kind of thing that an initiative has several of: a new one, and one that is written anew.</summary>
[Needs(Right.Write)]
public abstract class ItemController<T, TInput>(SammenDb db, TimeProvider clock) : WritingController(db, clock)
    where T : Written
    where TInput : class
{
    /// <summary>The part of the address the pages stand under.</summary>
    protected abstract string Folder { get; }

    /// <summary>Where the list is shown.</summary>
    protected abstract string List { get; }

    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin()
    {
        await Prepare();
        return Sheet(NewForm(New<T>(), null), 0);
    }

    /// <summary>Writes it; sent twice it is there once.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Add([FromForm] TInput input, [FromForm] Id<T>? id)
    {
        await Prepare();
        var key = id ?? New<T>();
        return await AddOnce(key, k => Write(k, input), NewForm(key, input), t => InputOf(t), _ => At(List), Said);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{item}")]
    public async Task<IResult> Show(Id<T> item)
    {
        await Prepare();
        return await FindItem(item) is { } found ? Sheet(OldForm(item, InputOf(found)), found.Version) : Results.NotFound();
    }

    /// <summary>Writes it anew.</summary>
    [HttpPost("{item}")]
    public async Task<IResult> Change(Id<T> item, [FromForm] TInput input, [FromForm] int version)
    {
        await Prepare();
        if (await FindItem(item) is not { } found)
        {
            return Results.NotFound();
        }

        var (before, stored) = (found.Version, OldForm(item, InputOf(found)));
        return await Save(Revise(found, input, version), before, OldForm(item, input), stored, At(List), Said);
    }

    /// <summary>Reads what the fields offer to choose from, before any of them is asked for.</summary>
    protected virtual Task Prepare() => Task.CompletedTask;

    /// <summary>What is said when it is saved.</summary>
    protected abstract string Said { get; }

    /// <summary>The page with its fields; <paramref name="input"/> is null for an empty one.</summary>
    protected abstract FormSheet FormOf(string path, TInput? input);

    /// <summary>What is recorded.</summary>
    protected abstract TInput InputOf(T item);

    /// <summary>Domain's word on a new one.</summary>
    protected abstract Result<T> Write(Id<T> id, TInput input);

    /// <summary>Domain's word on a change.</summary>
    protected abstract Result<T> Revise(T item, TInput input, int version);

    private protected virtual string? RemovePath(Id<T> item) => null;

    private FormSheet OldForm(Id<T> item, TInput input) =>
        FormOf($"{Folder}/{item}", input) with { RemovePath = RemovePath(item) };

    private FormSheet NewForm(Id<T> id, TInput? input)
    {
        var form = FormOf($"{Folder}/ny", input);
        return form with { Hidden = [.. form.Hidden, ("Id", id.ToString())] };
    }

    private protected Task<T?> FindItem(Id<T> id) => Find<T>(t => EF.Property<Id<T>>(t, "Id") == id);
}
