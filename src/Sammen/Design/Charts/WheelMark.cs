using Microsoft.AspNetCore.Components;

namespace Sammen.Design.Charts;

/// <summary>Shapes that can be told apart without colour. What each means stands beside the drawing in words.</summary>
public enum WheelShape
{
    /// <summary>Filled circle.</summary>
    Disc,

    /// <summary>Circle.</summary>
    Ring,

    /// <summary>Circle within a circle.</summary>
    DoubleRing,

    /// <summary>Square on its corner.</summary>
    Diamond,

    /// <summary>Long, with lines to measure by.</summary>
    Ruler,

    /// <summary>Triangle that points up.</summary>
    Triangle,

    /// <summary>Square.</summary>
    Square,

    /// <summary>Filled triangle that points onwards.</summary>
    Arrow,

    /// <summary>Six corners.</summary>
    Hexagon,

    /// <summary>Five corners, filled.</summary>
    Pentagon,
}

/// <summary>So many of something in a month.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Ring">From 0, the outermost.</param>
/// <param name="Shape">What it is.</param>
/// <param name="Count">How many; more than one is written in the shape.</param>
public sealed record WheelMark(int Month, int Ring, WheelShape Shape, int Count);

/// <summary>Draws the shapes.</summary>
public static class WheelShapes
{
    /// <summary>How far a shape reaches from its middle.</summary>
    public const int Reach = 16;

    /// <summary>A shape around the middle of a drawing.</summary>
    public static MarkupString Of(WheelShape shape) => new(shape switch
    {
        WheelShape.Disc => """<circle class="solid" r="14" />""",
        WheelShape.Ring => """<circle class="open" r="14" />""",
        WheelShape.DoubleRing => """<circle class="open" r="15" /><circle class="open" r="10.5" />""",
        WheelShape.Diamond => """<polygon class="open" points="0,-16 16,0 0,16 -16,0" />""",
        WheelShape.Ruler => """<rect class="open" x="-16" y="-10" width="32" height="20" /><path class="open" d="M-10 10v-5M-5 10v-3M0 10v-5M5 10v-3M10 10v-5" />""",
        WheelShape.Triangle => """<polygon class="open" points="0,-16 15,12 -15,12" />""",
        WheelShape.Square => """<rect class="open" x="-13" y="-13" width="26" height="26" />""",
        WheelShape.Arrow => """<polygon class="solid" points="-12,-15 16,0 -12,15" />""",
        WheelShape.Hexagon => """<polygon class="open" points="-8,-14 8,-14 16,0 8,14 -8,14 -16,0" />""",
        _ => """<polygon class="solid" points="0,-16 15,-5 9,13 -9,13 -15,-5" />""",
    });

    /// <summary>True where words in it are written on ink.</summary>
    public static bool IsSolid(WheelShape shape) => shape is WheelShape.Disc or WheelShape.Arrow or WheelShape.Pentagon;
}
