using Microsoft.Extensions.Localization;
using Sammen.Domain.Radar;

namespace Sammen.Radar;

/// <summary>What is said of a technology's place in several pages.</summary>
internal static class Look
{
    /// <summary>Where it has gone, and from where.</summary>
    public static string Moved(this IStringLocalizer<Texts> t, RadarBlip blip) => blip.Before is { } before
        ? t[$"RadarMovement.{blip.Movement}.From", t[$"RadarRing.{before.Ring}"].Value, before.Year]
        : t[$"RadarMovement.{blip.Movement}"];
}
