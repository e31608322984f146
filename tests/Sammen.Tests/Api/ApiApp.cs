using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Api;

/// <summary>A server with some more addresses, to try what every address of the API has in common.</summary>
public sealed class ApiApp : IAsyncLifetime
{
    public SammenApp App { get; } = new()
    {
        With = services =>
        {
            services.AddMvcCore().AddApplicationPart(typeof(TrialController).Assembly);
            // What fails here fails on purpose.
            services.AddLogging(l => l.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None));
        },
    };

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

/// <summary>A server on which a key may ask twice a minute.</summary>
public sealed class StingyApp : IAsyncLifetime
{
    public SammenApp App { get; } = new() { With = services => services.Configure<KeyLimit>(l => l.PerMinute = 2) };

    public ValueTask InitializeAsync() => App.InitializeAsync();

    public ValueTask DisposeAsync() => App.DisposeAsync();
}

public sealed record Term(int Left, int Right);

[Route("api/v1/trial")]
[NeedsKey]
public sealed class TrialController(SammenDb db, Here here) : ControllerBase
{
    [HttpGet("units")]
    public async Task<IResult> Units() => Results.Json(new
    {
        Asked = await db.Set<Unit>().Select(u => u.Name).ToListAsync(),
        Known = here.Units.InOrder.Select(u => u.Unit.Name),
        here.IsMember,
        Cookies = Request.Cookies.Count,
        IsSignedIn = User.Identity?.IsAuthenticated,
    });

    [HttpGet("failure")]
    public IResult Fail() => throw new InvalidOperationException($"hemmelig tilstand i {here.Place.Name}");

    [HttpGet("absence")]
    public IActionResult Absent() => NotFound();
}

[Route("api/v1/trial/sum")]
[NeedsKey("calculations")]
public sealed class TrialSumController : ControllerBase
{
    [HttpPost]
    public IActionResult Add([FromBody] Term term) => Ok(term.Left + term.Right);
}
