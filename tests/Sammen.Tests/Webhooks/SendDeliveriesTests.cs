using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Webhooks;
using Sammen.Webhooks;

namespace Sammen.Tests.Webhooks;

public sealed class SendDeliveriesTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_JSON_with_an_id_and_a_signature_that_the_secret_verifies()
    {
        await using var story = await ToldStory.Begin();
        var to = await story.Subscribe();
        var initiative = await story.Village.Initiative(await story.Village.Member("Leder"));

        await story.Look();

        var come = Assert.Single(story.Receiver.Received);
        Assert.Equal(("application/json; charset=utf-8", "/ind"), (come.ContentType, come.Path));
        Assert.Equal(story.App.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture), come.Timestamp);
        // Reckoned here once more, as a receiver would.
        var secret = Convert.FromBase64String(to.Secret["whsec_".Length..]);
        Assert.Equal("v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{come.Id}.{come.Timestamp}.{come.Body}"))), come.Signature);
        var body = JsonDocument.Parse(come.Body).RootElement;
        Assert.Equal(["id", "type", "on", "at", "municipality", "about"], body.EnumerateObject().Select(p => p.Name));
        Assert.Equal(come.Id, body.GetProperty("id").GetString());
        Assert.Equal("initiative.begun", body.GetProperty("type").GetString());
        Assert.Equal(("2040-11-26", "2040-11-26T08:00:00+00:00"), (body.GetProperty("on").GetString(), body.GetProperty("at").GetString()));
        Assert.Equal(story.Village.Slug, body.GetProperty("municipality").GetString());
        Assert.Equal(["kind", "id", "initiative", "page"], body.GetProperty("about").EnumerateObject().Select(p => p.Name));
        Assert.Equal(initiative.Id.ToString(), body.GetProperty("about").GetProperty("id").GetString());
        Assert.Equal(story.Village.Path(initiative), body.GetProperty("about").GetProperty("page").GetString());

        await story.Look();
        Assert.Single(story.Receiver.Received);
        Assert.Equal(DeliveryState.Received, Assert.Single(await story.Deliveries()).State);
        Assert.Equal(story.App.Clock.GetUtcNow(), (await story.Stored()).ReceivedAt);
    }

    [Fact]
    public async Task What_is_not_received_is_tried_again_after_pauses_that_grow_with_the_same_id_and_then_given_up()
    {
        await using var story = await ToldStory.Begin();
        story.Receiver.AnswersWith(StatusCodes.Status500InternalServerError);
        await story.Subscribe();
        await story.Village.Initiative(await story.Village.Member("Leder"));

        await story.Look();
        foreach (var minutes in new[] { 1, 5, 30, 120, 480, 1440 })
        {
            var before = story.Receiver.Received.Count;
            story.App.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
            await story.Look();
            Assert.Equal(before, story.Receiver.Received.Count);

            story.App.Clock.Advance(TimeSpan.FromSeconds(1));
            await story.Look();
            Assert.Equal(before + 1, story.Receiver.Received.Count);
        }

        Assert.Single(story.Receiver.Received.Select(r => r.Id).Distinct());
        Assert.Equal(Delivery.MostTries, story.Receiver.Received.Select(r => r.Signature).Distinct().Count());
        var given = Assert.Single(await story.Deliveries());
        Assert.Equal((DeliveryState.GivenUp, 500), (given.State, given.Answer));
        story.App.Clock.Advance(TimeSpan.FromDays(1));
        await story.Look();
        Assert.Equal(Delivery.MostTries, story.Receiver.Received.Count);
        Assert.Equal(500, (await story.Stored()).FailedAnswer);
    }

    [Fact]
    public async Task A_receiver_that_is_gone_is_told_no_more()
    {
        await using var story = await ToldStory.Begin();
        story.Receiver.AnswersWith(StatusCodes.Status410Gone);
        await story.Subscribe();
        var leader = await story.Village.Member("Leder");
        await story.Village.Initiative(leader);
        await story.Village.Initiative(leader, "Et til");

        await story.Look();
        story.App.Clock.Advance(TimeSpan.FromHours(1));
        await story.Look();
        await story.Village.Initiative(leader, "Et tredje");
        await story.Look();

        Assert.Single(story.Receiver.Received);
        Assert.True(await story.Stored() is { IsOpen: false, IsGone: true });
        var kept = await story.Deliveries();
        Assert.Equal(2, kept.Count);
        Assert.All(kept, d => Assert.Equal(DeliveryState.GivenUp, d.State));
    }

    [Fact]
    public async Task However_many_look_at_once_each_message_is_sent_once()
    {
        await using var story = await ToldStory.Begin();
        await using var other = story.App.Postgres is null ? null : await ToldStory.Start(reachesLoopback: true, beside: story.App);
        // Each waits with its answer until all have come: they are carried at the same time.
        var (come, all) = (0, new TaskCompletionSource());
        story.Receiver.Answers = _ =>
        {
            if (Interlocked.Increment(ref come) == 5)
            {
                all.SetResult();
            }

            return all.Task.WaitAsync(Stop);
        };
        await story.Subscribe();
        var leader = await story.Village.Member("Leder");
        foreach (var n in Enumerable.Range(1, 5))
        {
            await story.Village.Initiative(leader, $"Initiativ {n}");
        }

        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => story.Look(n % 2 == 0 ? null : other), Stop)));
        await story.Look();

        Assert.Equal(5, story.Receiver.Received.Count);
        Assert.Equal(5, story.Receiver.Received.Select(r => r.Id).Distinct().Count());
    }

    [Fact]
    public async Task One_whose_server_stopped_in_the_middle_is_taken_up_again()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        await story.Village.Initiative(await story.Village.Member("Leder"));
        using var stopping = new CancellationTokenSource();
        story.Receiver.Answers = async http =>
        {
            await stopping.CancelAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };
        var delivery = Assert.Single(await story.Deliveries());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            story.App.Services.GetRequiredService<Courier>().Carry(story.Village.Municipality.Id, delivery.Id, stopping.Token));

        story.Receiver.Answers = _ => Task.CompletedTask;
        await story.Look();
        Assert.Single(story.Receiver.Received);
        story.App.Clock.Advance(Delivery.Lease);
        await story.Look();

        Assert.Equal(2, story.Receiver.Received.Count);
        Assert.Equal(DeliveryState.Received, Assert.Single(await story.Deliveries()).State);
    }

    [Fact]
    public async Task A_change_that_is_rolled_back_tells_nothing_and_one_that_fails_is_told_once_when_it_goes_well()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        var leader = await story.Village.Member("Leder");
        var initiative = await story.Village.Initiative(leader);
        await story.Look();

        await story.App.In(story.Village.Municipality.Id, async db =>
        {
            await using var all = await db.Database.BeginTransactionAsync(Stop);
            (await db.Set<Domain.Initiatives.Initiative>().SingleAsync(i => i.Id == initiative.Id, Stop)).Stop(new DateOnly(2040, 11, 26));
            await db.SaveChangesAsync(Stop);
            await all.RollbackAsync(Stop);
            return 0;
        });
        await story.Look();
        Assert.Single(story.Receiver.Received);

        await story.App.In(story.Village.Municipality.Id, async db =>
        {
            var found = await db.Set<Domain.Initiatives.Initiative>().SingleAsync(i => i.Id == initiative.Id, Stop);
            found.Stop(new DateOnly(2040, 11, 26));
            using var refused = new CancellationTokenSource();
            db.SavingChanges += (_, _) => refused.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => db.SaveChangesAsync(refused.Token));
            return await db.SaveChangesAsync(Stop);
        });
        await story.Look();
        Assert.Equal("initiative.stopped", Assert.Single(story.Bodies.Skip(1)).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_private_address_is_not_connected_to_whatever_was_allowed_when_it_was_typed()
    {
        await using var story = await ToldStory.Begin(reachesLoopback: false);
        await story.Subscribe();
        await story.Village.Initiative(await story.Village.Member("Leder"));

        await story.Look();

        Assert.Empty(story.Receiver.Received);
        Assert.Equal((DeliveryState.Again, Trouble.AddressRefused), (Assert.Single(await story.Deliveries()).State, (await story.Stored()).FailedTrouble));
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_address_is_refused_too()
    {
        await using var story = await ToldStory.Begin(reachesLoopback: false);
        await story.SubscribeAt(story.Receiver.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        await story.Village.Initiative(await story.Village.Member("Leder"));

        await story.Look();

        Assert.Empty(story.Receiver.Received);
        Assert.Equal(Trouble.AddressRefused, (await story.Stored()).FailedTrouble);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_and_an_answer_without_end_is_not_read_to_its_end()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        var leader = await story.Village.Member("Leder");
        await story.Village.Initiative(leader);
        story.Receiver.Answers = http =>
        {
            http.Response.Redirect("/andetsteds");
            return Task.CompletedTask;
        };
        await story.Look();
        Assert.Equal(302, Assert.Single(await story.Deliveries()).Answer);
        Assert.Equal("/ind", Assert.Single(story.Receiver.Received).Path);

        story.App.Clock.Advance(TimeSpan.FromMinutes(1));
        story.Receiver.Answers = async http =>
        {
            var piece = new byte[16 * 1024];
            while (!http.RequestAborted.IsCancellationRequested)
            {
                await http.Response.BodyWriter.WriteAsync(piece);
            }
        };
        await story.Look();
        // Read to its end it would never be received.
        Assert.Equal(DeliveryState.Received, Assert.Single(await story.Deliveries()).State);
    }

    [Fact]
    public async Task A_receiver_that_does_not_answer_is_left_after_ten_seconds()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        await story.Village.Initiative(await story.Village.Member("Leder"));
        var come = new TaskCompletionSource();
        story.Receiver.Answers = async http =>
        {
            come.SetResult();
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        };

        var looking = story.Look();
        await come.Task.WaitAsync(Stop);
        story.App.Clock.Advance(TimeSpan.FromSeconds(9));
        Assert.False(looking.IsCompleted);
        story.App.Clock.Advance(TimeSpan.FromSeconds(1));
        await looking;

        Assert.Equal(Trouble.TooSlow, Assert.Single(await story.Deliveries()).Trouble);
    }

    [Fact]
    public async Task Messages_are_deleted_a_month_later_but_not_one_that_is_still_to_be_sent()
    {
        await using var story = await ToldStory.Begin();
        await story.Subscribe();
        var leader = await story.Village.Member("Leder");
        await story.Village.Initiative(leader);
        await story.Look();
        await story.Village.Initiative(leader, "Et til");

        await Sweep(story, TimeSpan.FromDays(Delivery.DaysKept));
        Assert.Equal(2, (await story.Deliveries()).Count);
        await Sweep(story, TimeSpan.FromDays(Delivery.DaysKept) + TimeSpan.FromMinutes(1));
        Assert.Equal(DeliveryState.Waiting, Assert.Single(await story.Deliveries()).State);
    }

    private static Task Sweep(ToldStory story, TimeSpan later) =>
        SweepDeliveries.Keep(story.App.Services.GetRequiredService<IServiceScopeFactory>(), story.App.Clock.GetUtcNow() + later, Stop);
}
