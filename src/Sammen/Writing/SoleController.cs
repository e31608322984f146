using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;

namespace Sammen.Writing;

/// <summary>The form of something that an initiative has one of: written once and then anew.</summary>
[Needs(Right.Write)]
public abstract class SoleController<T, TInput>(SammenDb db, TimeProvider clock) : WritingController(db, clock)
    where T : Written
    where TInput : class
{
    /// <summary>Where it is shown.</summary>
    protected abstract string List { get; }

    /// <summary>What is said when it is saved.</summary>
    protected abstract string Said { get; }

    /// <summary>The form, with what is recorded, or with what is known already.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var found = await Find<T>();
        return Sheet(FormOf(found is null ? await Known() : InputOf(found)), found?.Version ?? 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost]
    public async Task<IResult> Write([FromForm] TInput input, [FromForm] int version)
    {
        var found = await Find<T>();
        var (before, stored) = (found?.Version ?? 0, found is null ? null : FormOf(InputOf(found)));
        return await Save(Take(found, input, version), before, FormOf(input), stored, At(List), Said);
    }

    /// <summary>The page with its fields.</summary>
    protected abstract FormSheet FormOf(TInput input);

    /// <summary>What is known before anybody has written it.</summary>
    protected abstract Task<TInput> Known();

    /// <summary>What is recorded.</summary>
    protected abstract TInput InputOf(T item);

    /// <summary>Domain's word on it; <paramref name="found"/> is null the first time.</summary>
    protected abstract Result<T> Take(T? found, TInput input, int version);
}
