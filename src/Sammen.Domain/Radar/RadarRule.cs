namespace Sammen.Domain.Radar;

/// <summary>The rings of the radar, from the outside in (S27).</summary>
public enum RadarRing
{
    /// <summary>AFVENT: too early to spend time on.</summary>
    Wait,

    /// <summary>HOLD ØJE: somebody reads about it and asks others.</summary>
    Watch,

    /// <summary>AFPRØV: worth a trial.</summary>
    Try,

    /// <summary>KLAR: can be taken into everyday work, where there is a need.</summary>
    Ready,
}

/// <summary>How many municipalities use it, as those who keep the radar judge it (S27).</summary>
public enum RadarSpread
{
    /// <summary>None or next to none.</summary>
    Hardly,

    /// <summary>A few.</summary>
    Few,

    /// <summary>Some.</summary>
    Some,

    /// <summary>Many.</summary>
    Many,

    /// <summary>Nearly all.</summary>
    NearlyAll,
}

/// <summary>Where a technology has gone since it was last assessed.</summary>
public enum RadarMovement
{
    /// <summary>It was not on the radar before.</summary>
    New,

    /// <summary>A ring further in.</summary>
    Inwards,

    /// <summary>A ring further out.</summary>
    Outwards,

    /// <summary>In the same ring.</summary>
    Unchanged,

    /// <summary>It was known before, but no earlier year stands here to compare with.</summary>
    NotCompared,
}

/// <summary>
/// Where on the radar a technology stands: the mean of its maturity and its spread (S27). Both are brought to the same scale, so that the most mature
/// that nobody uses, and the least mature that all use, stand halfway.
/// </summary>
public static class RadarRule
{
    /// <summary>The highest maturity: in ordinary operation. The lowest, an idea on paper, is 1.</summary>
    public const int MostMature = 9;

    /// <summary>The position in the middle of the radar; 0 is its edge.</summary>
    public const int Innermost = 16;

    private const int RingWidth = 4;

    /// <summary>The position, 0 at the edge to 16 in the middle.</summary>
    /// <param name="maturity">1 to 9.</param>
    /// <param name="spread">Among municipalities.</param>
    public static int PositionOf(int maturity, RadarSpread spread) => maturity - 1 + (2 * (int)spread);

    /// <summary>The ring of a position: four of the same width, the middle itself belongs to KLAR.</summary>
    public static RadarRing RingOf(int position) => (RadarRing)Math.Min(position / RingWidth, (int)RadarRing.Ready);

    /// <summary>How far into its ring a position lies: 0 at its outer edge, towards 1 at its inner.</summary>
    public static double WithinRing(int position)
    {
        var ring = RingOf(position);
        return (position - ((int)ring * RingWidth)) / (ring == RadarRing.Ready ? RingWidth + 1.0 : RingWidth);
    }

    /// <summary>Where it has gone from one ring to another.</summary>
    public static RadarMovement Between(RadarRing before, RadarRing now) =>
        now > before ? RadarMovement.Inwards : now < before ? RadarMovement.Outwards : RadarMovement.Unchanged;
}
