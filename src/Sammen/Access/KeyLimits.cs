using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using Sammen.Domain;
using Sammen.Domain.Municipalities;

namespace Sammen.Access;

/// <summary>How much one key may ask for; set under <c>Api</c> in the configuration.</summary>
public sealed class KeyLimit
{
    /// <summary>Requests a minute in this instance: enough for any honest program, and an end to one that has run wild.</summary>
    public int PerMinute { get; set; } = 60_000;
}

/// <summary>Counts each key's requests by the minute. The count is this instance's own.</summary>
public sealed class KeyLimits(IOptions<KeyLimit> limit) : IDisposable
{
    private readonly PartitionedRateLimiter<Id<ApiKey>> limiter = PartitionedRateLimiter.Create<Id<ApiKey>, Id<ApiKey>>(
        key => RateLimitPartition.GetFixedWindowLimiter(key, _ => new() { PermitLimit = limit.Value.PerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>Null when the key may ask now; otherwise how long it has to wait.</summary>
    public TimeSpan? Count(Id<ApiKey> key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1);
    }

    /// <inheritdoc/>
    public void Dispose() => limiter.Dispose();
}
