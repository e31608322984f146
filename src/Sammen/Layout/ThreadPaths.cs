using Sammen.Access;
using Sammen.Domain.Threads;

namespace Sammen.Layout;

/// <summary>Where a point of the red thread can be opened.</summary>
public static class ThreadPaths
{
    private static readonly Dictionary<PointKind, string> Slugs = new()
    {
        [PointKind.Idea] = "ide",
        [PointKind.Description] = "beskrivelse",
        [PointKind.Dialogue] = "dialog",
        [PointKind.Concern] = "bekymring",
        [PointKind.Lift] = "loeft",
        [PointKind.SideEffect] = "bivirkning",
        [PointKind.Trial] = "proevehandling",
        [PointKind.Conclusion] = "konklusion",
        [PointKind.Answer] = "svar",
        [PointKind.Agreement] = "aftale",
        [PointKind.Decision] = "beslutning",
        [PointKind.Assumption] = "forudsaetning",
        [PointKind.BusinessCase] = "businesscase",
        [PointKind.Benefit] = "gevinst",
        [PointKind.Measurement] = "maaling",
        [PointKind.Story] = "fortaelling",
        [PointKind.AgendaItem] = "dagsordenspunkt",
    };

    /// <summary>The address of a point of the initiative that the request is about.</summary>
    public static string PathOf(this Here here, Point point) => here.Path(here.Initiative.Id, $"traad/{Slugs[point.Kind]}/{point.Key}");

    /// <summary>Reads an address back; null when there is no such kind of point.</summary>
    public static Point? Read(string kind, string key) =>
        Slugs.FirstOrDefault(s => s.Value == kind) is { Value: not null } slug ? new Point(slug.Key, key) : null;
}
