using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Writing;

/// <summary>A page for each value of one of the method's short lists: what the initiative says about it, written once and then anew.</summary>
public abstract class MarkController<T, TKey, TInput>(SammenDb db, TimeProvider clock) : WritingController(db, clock)
    where T : Written
    where TKey : struct, Enum
    where TInput : class
{
    /// <summary>Where the whole list is shown; each value's page stands under it.</summary>
    protected abstract string List { get; }

    /// <summary>Where one goes when it is saved; the list, unless that is a part of another page.</summary>
    protected virtual string Back => List;

    /// <summary>What is said when it is saved.</summary>
    protected abstract string Said { get; }

    /// <summary>The form about one value.</summary>
    [HttpGet("{key}")]
    [Needs(Right.Write)]
    public async Task<IResult> One(string key)
    {
        if (!CatalogueKey.TryParse<TKey>(key, out var known))
        {
            return Results.NotFound();
        }

        var found = await Find(IsAbout(known));
        return Sheet(FormOf(known, found, InputOf(found)), found?.Version ?? 0);
    }

    /// <summary>Writes about it.</summary>
    [HttpPost("{key}")]
    [Needs(Right.Write)]
    public async Task<IResult> Write(string key, [FromForm] TInput input, [FromForm] int version)
    {
        if (!CatalogueKey.TryParse<TKey>(key, out var known))
        {
            return Results.NotFound();
        }

        var found = await Find(IsAbout(known));
        var (before, stored, typed) = (found?.Version ?? 0, found is null ? null : FormOf(known, found, InputOf(found)), FormOf(known, found, input));
        return await Save(Take(known, found, input, version), before, typed, stored, At(Back), Said);
    }

    /// <summary>The address of one value's page.</summary>
    protected string PathOf(TKey key) => At($"{List}/{CatalogueKey.Of(key)}");

    /// <summary>Which of what is written is about a value.</summary>
    protected abstract Expression<Func<T, bool>> IsAbout(TKey key);

    /// <summary>The page with its fields; <paramref name="found"/> is null while nothing is written about the value.</summary>
    protected abstract FormSheet FormOf(TKey key, T? found, TInput input);

    /// <summary>What is recorded.</summary>
    protected abstract TInput InputOf(T? found);

    /// <summary>Domain's word on it.</summary>
    protected abstract Result<T> Take(TKey key, T? found, TInput input, int version);
}
