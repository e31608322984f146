using Microsoft.Extensions.Time.Testing;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Live;

namespace Sammen.Tests.Live;

/// <summary>What all see of a room is made once and until something is new.</summary>
public sealed class RoomCacheTests(SammenApp app)
{
    private readonly Guid room = Guid.NewGuid();
    private int made;

    [Fact]
    public async Task It_is_made_once_for_all_who_ask_at_the_same_time()
    {
        using var cache = new RoomCache(app.Services.GetRequiredService<Rooms>(), new FakeTimeProvider());
        var ready = new TaskCompletionSource();

        var asked = Enumerable.Range(0, 50).Select(_ => Task.Run(() => cache.Of(room, "da", async () =>
        {
            Interlocked.Increment(ref made);
            await ready.Task;
            return "drawn";
        }))).ToList();
        ready.SetResult();

        Assert.All(await Task.WhenAll(asked), drawn => Assert.Equal("drawn", drawn));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task News_of_the_room_makes_it_be_made_anew_and_news_of_another_does_not()
    {
        var rooms = app.Services.GetRequiredService<Rooms>();
        using var cache = new RoomCache(rooms, new FakeTimeProvider());
        await Ask(cache);

        rooms.Announce(Guid.NewGuid());
        Assert.Equal("1", await Ask(cache));
        rooms.Announce(room);
        Assert.Equal("2", await Ask(cache));
    }

    [Fact]
    public async Task After_two_seconds_it_is_made_anew_all_the_same()
    {
        var clock = new FakeTimeProvider();
        using var cache = new RoomCache(app.Services.GetRequiredService<Rooms>(), clock);
        await Ask(cache);

        clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("1", await Ask(cache));
        clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("2", await Ask(cache));
    }

    [Fact]
    public async Task Neither_nothing_nor_a_failure_is_kept()
    {
        using var cache = new RoomCache(app.Services.GetRequiredService<Rooms>(), new FakeTimeProvider());

        Assert.Null(await cache.Of(room, "da", () => Task.FromResult<string?>(null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => cache.Of<string>(room, "da", () => throw new InvalidOperationException()));
        Assert.Equal("1", await Ask(cache));
    }

    private Task<string> Ask(RoomCache cache) => cache.Of(room, "da", () => Task.FromResult((++made).ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
