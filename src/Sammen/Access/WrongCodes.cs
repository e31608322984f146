using System.Net;
using System.Threading.RateLimiting;

namespace Sammen.Access;

/// <summary>
/// Counts codes that lead nowhere by the address they come from, so that nobody finds a meeting by trying. A whole town hall shares one
/// address, and people mistype: only what no room of people would do is stopped. The count is this instance's own.
/// </summary>
public sealed class WrongCodes : IDisposable
{
    /// <summary>Wrong ones a minute from one address.</summary>
    public const int PerMinute = 200;

    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>True while codes from here are looked up.</summary>
    public bool MayTry(HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(Of(http), 0);
        return lease.IsAcquired;
    }

    /// <summary>One more that led nowhere.</summary>
    public void Count(HttpContext http) => limiter.AttemptAcquire(Of(http)).Dispose();

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();

    private static IPAddress Of(HttpContext http) => Household.Of(http.Connection.RemoteIpAddress);
}
