using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Municipalities;

/// <summary>A new key.</summary>
/// <param name="Id">Made with the form, so that a second press makes no second key.</param>
/// <param name="Name">What it is for.</param>
/// <param name="Scope">Names of scopes; none for everything in the municipality.</param>
public sealed record KeyInput(Id<ApiKey>? Id, string? Name, string[]? Scope);

/// <summary>The keys that other programs use, and a new one.</summary>
[Route("k/{kommune}/noegler")]
[AdministratorsOnly]
public sealed class ListKeysController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IResult> Show() =>
        Page<ListKeys>(new { Keys = await Keys(), Input = new KeyInput(Id<ApiKey>.At(clock.GetUtcNow()), null, null) });

    /// <summary>Makes a key and shows it once. Sent twice, it is one key, and the text shown last is the one that works.</summary>
    [HttpPost]
    public async Task<IResult> Make([FromForm] KeyInput input)
    {
        var made = ApiKey.Make(input.Name, input.Scope, clock.GetUtcNow(), input.Id);
        if (!made.Accepted(out var fresh, out var why) || !ModelState.IsValid)
        {
            return Again<ListKeys>(new { Keys = await Keys(), Input = input, Errors = ErrorsOf(why) }, why);
        }

        db.Add(fresh.Key);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            db.ChangeTracker.Clear();
            return await Again(fresh.Key.Id);
        }

        return Page<NewKey>(new { Key = fresh });
    }

    // The first press has made the key; its text was seen by nobody.
    private async Task<IResult> Again(Id<ApiKey> id)
    {
        if (await db.Set<ApiKey>().SingleOrDefaultAsync(k => k.Id == id) is not { } key)
        {
            return Results.NotFound();
        }

        if (key.MakeAnew() is not { } text)
        {
            return Onwards(Here.Path("noegler"), texts["Keys.MadeAlready"]);
        }

        await db.SaveChangesAsync();
        return Page<NewKey>(new { Key = new NewApiKey(key, text) });
    }

    // Those that work first, each half in the order they were made.
    private async Task<List<ApiKey>> Keys() =>
        [.. (await db.Set<ApiKey>().AsNoTracking().ToListAsync()).OrderBy(k => !k.IsOpen).ThenBy(k => k.CreatedOn).ThenBy(k => k.Id.Value)];
}
