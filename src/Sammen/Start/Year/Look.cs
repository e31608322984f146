using Sammen.Design.Charts;
using Sammen.Domain.Portfolio;

namespace Sammen.Start.Year;

/// <summary>How the kinds of days look, on the wheel and in the list.</summary>
internal static class Look
{
    /// <summary>The shape of a kind: round where people talk, a diamond where it is decided, a ruler where it is measured, as along the thread.</summary>
    public static WheelShape ShapeOf(YearKind kind) => kind switch
    {
        YearKind.Meeting => WheelShape.Disc,
        YearKind.Decision => WheelShape.Diamond,
        YearKind.Dialogue => WheelShape.Ring,
        YearKind.Measurement => WheelShape.Ruler,
        YearKind.Trial => WheelShape.Triangle,
        YearKind.Learning => WheelShape.Square,
        YearKind.Start => WheelShape.Arrow,
        YearKind.Agreement => WheelShape.Hexagon,
        YearKind.Review => WheelShape.DoubleRing,
        _ => WheelShape.Pentagon,
    };
}
