using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;

namespace Sammen.Hosting;

/// <summary>Tells whoever keeps the server running how it is. No sign-in, no cookies, nothing about anybody.</summary>
[Route("sundhed")]
public sealed class HealthController : ControllerBase
{
    /// <summary>The program runs.</summary>
    [HttpGet("live")]
    public IResult Live() => Results.Text("ok");

    /// <summary>The database can be reached and has its newest form.</summary>
    [HttpGet("klar")]
    public async Task<IResult> Ready([FromServices] SammenDb db, [FromServices] ILogger<HealthController> log)
    {
        try
        {
            return await db.Database.CanConnectAsync() && !(await db.Database.GetPendingMigrationsAsync()).Any()
                ? Results.Text("ok")
                : Results.Text("ikke klar", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception failure) when (failure is System.Data.Common.DbException or InvalidOperationException or TimeoutException)
        {
            NotReady(log, failure.Message, null);
            return Results.Text("ikke klar", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static readonly Action<ILogger, string, Exception?> NotReady =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(1, nameof(NotReady)), "The database does not answer: {Reason}");
}
