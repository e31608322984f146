using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

/// <summary>How it goes with messages, in words.</summary>
internal static class DeliveryWords
{
    public static string Told(this IStringLocalizer<Texts> t, Subscription of) => string.Join(". ", of.Events.Select(e => t["Event." + e].Value));

    /// <summary>Whether it is told, and whether the last message came through.</summary>
    public static string State(this IStringLocalizer<Texts> t, Subscription of) =>
        of.ClosedOn is { } day ? t[of.IsGone ? "State.Gone" : "State.Closed", day.Long()]
        : of.FailedAt is { } failed && !(of.ReceivedAt > failed) ? t["State.Failing", t.Why(of.FailedAnswer, of.FailedTrouble)]
        : t["State.Open"];

    /// <summary>What was answered, or why nothing was.</summary>
    public static string Why(this IStringLocalizer<Texts> t, int? answer, Trouble? trouble) =>
        answer is { } status ? t["Answered", status] : trouble is { } why ? t["Trouble." + why] : t["Trouble.None"];

    public static string Instant(this IStringLocalizer<Texts> t, DateTimeOffset at) => t["Instant", at.Day().Long(), at.Clock()];

    /// <summary>When it happened: the day alone, where no more is told.</summary>
    public static string When(this IStringLocalizer<Texts> t, Delivery delivery) => delivery.Kind.TellsDayAlone() ? delivery.At.Day().Long() : t.Instant(delivery.At);

    public static string Outcome(this IStringLocalizer<Texts> t, Delivery delivery) => delivery.State switch
    {
        DeliveryState.Waiting => t["Outcome.Waiting"],
        DeliveryState.Received => t["Outcome.Received", t.Why(delivery.Answer, null)],
        DeliveryState.Again => t["Outcome.Again", t.Why(delivery.Answer, delivery.Trouble), t.Instant(delivery.NextTryAt!.Value)],
        _ => t["Outcome.GivenUp", t.Why(delivery.Answer, delivery.Trouble)],
    };
}
