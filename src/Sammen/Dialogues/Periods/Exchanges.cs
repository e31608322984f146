using Microsoft.Extensions.Caching.Memory;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Periods;

/// <summary>
/// A button pressed twice, or a form sent again because the answer was lost, gets the same room token as the first time. It is kept in
/// memory for a few minutes, since in the database it would tie the link to the answers.
/// </summary>
public sealed class Exchanges(IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private readonly Lock gate = new();

    /// <summary>A room token for the one who comes first with this link; null for all others.</summary>
    /// <param name="link">The link.</param>
    /// <param name="claim">Made with the form.</param>
    /// <param name="period">Where to.</param>
    /// <param name="take">Marks the link as used; true when it was not.</param>
    public async Task<string?> Exchange(Id<PersonalLink> link, Guid claim, Period period, Func<Task<bool>> take)
    {
        var turn = TurnOf(link, claim);
        await turn.Waiting.WaitAsync();
        try
        {
            if (turn.Token is null && await take())
            {
                turn.Token = period.NewRoomToken();
            }

            return turn.Token;
        }
        finally
        {
            turn.Waiting.Release();
        }
    }

    private Turn TurnOf(Id<PersonalLink> link, Guid claim)
    {
        lock (gate)
        {
            return cache.GetOrCreate((nameof(Exchanges), link, claim), entry =>
            {
                entry.AbsoluteExpirationRelativeToNow = Kept;
                return new Turn();
            })!;
        }
    }

    private sealed class Turn
    {
        public SemaphoreSlim Waiting { get; } = new(1);

        public string? Token { get; set; }
    }
}
