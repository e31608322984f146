using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

/// <summary>A new subscription.</summary>
/// <param name="Id">Made with the form, so that a second press makes no second one.</param>
/// <param name="Name">What receives.</param>
/// <param name="Address">Where it receives.</param>
/// <param name="Events">Names of events.</param>
public sealed record SubscriptionInput(Id<Subscription>? Id, string? Name, string? Address, string[]? Events);

/// <summary>The programs that are told, and a new one.</summary>
[Route("k/{kommune}/beskeder-ud")]
[AdministratorsOnly]
public sealed class ListSubscriptionsController(SammenDb db, TimeProvider clock, IOptions<WebhookSettings> settings, IStringLocalizer<Texts> texts) : PageController
{
    /// <summary>The list.</summary>
    [HttpGet]
    public async Task<IResult> Show() =>
        Page<ListSubscriptions>(new { Subscriptions = await All(), Input = new SubscriptionInput(Id<Subscription>.At(clock.GetUtcNow()), null, null, null) });

    /// <summary>Makes one and shows its secret once. Sent twice, it is one, and the secret shown last is the one that works.</summary>
    [HttpPost]
    public async Task<IResult> Make([FromForm] SubscriptionInput input)
    {
        var open = await db.Set<Subscription>().CountAsync(s => s.ClosedOn == null && s.Id != input.Id);
        var result = Subscription.Make(new(input.Name, input.Address, input.Events), settings.Value.Rule, open, clock.GetUtcNow(), input.Id);
        if (!result.Accepted(out var made, out var why) || !ModelState.IsValid)
        {
            return Again<ListSubscriptions>(new { Subscriptions = await All(), Input = input, Errors = ErrorsOf(why) }, why);
        }

        db.Add(made);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException failure) when (Duplicates.IsDuplicateKey(failure))
        {
            db.ChangeTracker.Clear();
            return await Again(made.Id);
        }

        return Page<NewSubscription>(new { Subscription = made });
    }

    // The first press has made it; its secret was seen by nobody.
    private async Task<IResult> Again(Id<Subscription> id)
    {
        if (await db.Set<Subscription>().SingleOrDefaultAsync(s => s.Id == id) is not { } made)
        {
            return Results.NotFound();
        }

        if (!made.MakeAnew(await db.Set<Delivery>().AnyAsync(d => d.SubscriptionId == id)))
        {
            return Onwards(Here.Path("beskeder-ud"), texts["MadeAlready"]);
        }

        await db.SaveChangesAsync();
        return Page<NewSubscription>(new { Subscription = made });
    }

    // Those that are told first, each half in the order they were made.
    private async Task<List<Subscription>> All() =>
        [.. (await db.Set<Subscription>().AsNoTracking().ToListAsync()).OrderBy(s => !s.IsOpen).ThenBy(s => s.CreatedOn).ThenBy(s => s.Id.Value)];
}
