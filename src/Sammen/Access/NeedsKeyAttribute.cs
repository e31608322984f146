using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>
/// An action for programs: asks for a key in <c>Authorization: Bearer</c> before anything that was sent is read, and enters the key's
/// municipality. There is no form, so no form's token is asked for. With the name of a scope, a key limited to that scope will do;
/// without, only one that covers its whole municipality.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsKeyAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter, IAntiforgeryPolicy, IApiDescriptionVisibilityProvider
{
    /// <summary>For keys without limits, or for all with <see cref="AnyScope"/>.</summary>
    public NeedsKeyAttribute()
    {
    }

    /// <summary>For keys that cover <paramref name="scope"/>, such as "calculations".</summary>
    public NeedsKeyAttribute(string scope) =>
        Scope = ApiScopes.TryParse(scope, out var known) ? known : throw new ArgumentException($"'{scope}' is no scope.", nameof(scope));

    /// <summary>The scope the key must cover; null for what no scope names.</summary>
    public ApiScope? Scope { get; }

    /// <summary>True for an action that every key may use, whatever it is limited to.</summary>
    public bool AnyScope { get; init; }

    /// <summary>As late as the check of a form's token, which yields to the last that has something to say about it.</summary>
    public int Order => 1000;

    /// <summary>It stands in the description of the API.</summary>
    public bool IgnoreApi => false;

    /// <inheritdoc/>
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var db = http.RequestServices.GetRequiredService<SammenDb>();
        if (await Find(http.Request, db) is not (var key, var place))
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            context.Result = new StatusCodeResult(StatusCodes.Status401Unauthorized);
            return;
        }

        if (http.RequestServices.GetRequiredService<KeyLimits>().Count(key.Id) is { } wait)
        {
            context.Result = TooMany(http, wait);
            return;
        }

        db.EnterAs(place.Id, null);
        await Note(key, db, http.RequestServices.GetRequiredService<TimeProvider>().Today());
        if (!AnyScope && !key.Covers(Scope))
        {
            context.Result = Lacks(http, key);
            return;
        }

        var places = http.RequestServices.GetRequiredService<Places>();
        http.RequestServices.GetRequiredService<Here>().Enter(place, await places.Units(place, db), null);
    }

    // Looked up each time and before the municipality is known: a closed key is closed at the next request.
    private static async Task<(ApiKey Key, Place Place)?> Find(HttpRequest request, SammenDb db)
    {
        if (!AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var authorization)
            || !"Bearer".Equals(authorization.Scheme, StringComparison.OrdinalIgnoreCase)
            || !ApiKey.TryRead(authorization.Parameter, out var id, out var secret))
        {
            return null;
        }

        var found = await db.Set<ApiKey>().IgnoreQueryFilters([Tenancy.Filter]).AsNoTracking()
            .Where(k => k.Id == id)
            .Join(db.Set<Municipality>(), k => EF.Property<Id<Municipality>>(k, Tenancy.Column), m => m.Id, (k, m) => new { Key = k, Place = new Place(m.Id, m.Slug, m.Name) })
            .SingleOrDefaultAsync(request.HttpContext.RequestAborted);
        return found?.Key.Opens(secret) == true ? (found.Key, found.Place) : null;
    }

    // The day only, and written once a day: when and how often a program asks is nobody's business.
    private static Task Note(ApiKey key, SammenDb db, DateOnly today) => key.LastUsedOn == today
        ? Task.CompletedTask
        : db.Set<ApiKey>().Where(k => k.Id == key.Id).ExecuteUpdateAsync(k => k.SetProperty(x => x.LastUsedOn, today));

    private static Answering TooMany(HttpContext http, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.RetryAfter = seconds;
        return Problem(http, StatusCodes.Status429TooManyRequests, texts => texts["Key.TooMany", seconds]);
    }

    private Answering Lacks(HttpContext http, ApiKey key) => Problem(
        http,
        StatusCodes.Status403Forbidden,
        texts => Scope is { } scope ? texts["Key.Lacks", scope.Name()] : texts["Key.LacksAll", string.Join(", ", key.Scopes.Select(s => s.Name()))]);

    private static Answering Problem(HttpContext http, int status, Func<IStringLocalizer<Texts>, string> detail) => new(
        http.RequestServices.GetRequiredService<Problems>().Of(status, detail(http.RequestServices.GetRequiredService<IStringLocalizer<Texts>>())));
}
