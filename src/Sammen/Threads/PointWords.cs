using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Method;
using Sammen.Domain.Papers;
using Sammen.Domain.Threads;

namespace Sammen.Threads;

/// <summary>What a point is called in headings and lists.</summary>
internal static class PointWords
{
    private const int Longest = 120;

    public static string Of(Station station, IStringLocalizer<Texts> texts) => station.Point.Kind switch
    {
        PointKind.Answer => Catalogue.Of(station.Question!.Value).ShortTitle.Here(),
        PointKind.BusinessCase => texts["Case"],
        PointKind.Story or PointKind.AgendaItem => texts["Section." + Enum.Parse<SectionKey>(station.Point.Key)],
        _ => Shorten(station.Words),
    };

    /// <summary>True when a heading shows these words just as they were written.</summary>
    public static bool IsWholeInHeading(string words) => Shorten(words) == words;

    // Concerns and ideas are as long as somebody wrote them; the whole text stands on their own page.
    private static string Shorten(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', Longest - 2);
        return line[..(space > 0 ? space : Longest - 2)] + " …";
    }
}
