using Sammen.Domain.Threads;

namespace Sammen.Layout;

/// <summary>The thread's shapes: ring said, diamond decided, ruler measured, hollow diamond to come, curl loose, crossbar ended.</summary>
public static class ThreadLook
{
    /// <summary>The symbol of a station; a word always stands beside it.</summary>
    public static string SymbolOf(Station station) => station.State switch
    {
        StationState.Loose => "loes",
        StationState.Ended => "slut",
        StationState.Ahead => station.Point.Kind == PointKind.Dialogue ? "nu" : "forude",
        _ => station.Point.Kind switch
        {
            PointKind.Decision => "besluttet",
            PointKind.Agreement or PointKind.Answer => "gjort",
            PointKind.Benefit => "gjort",
            PointKind.Measurement => "maalt",
            PointKind.BusinessCase or PointKind.Story or PointKind.AgendaItem => "papir",
            _ => "sagt",
        },
    };
}
