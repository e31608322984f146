using System.Globalization;

namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>One order for ids, whatever order they came in: by number where all of them are numbers, else letter by letter.</summary>
public static class IdOrder
{
    /// <summary>The places of the ids in their order: the first of them tells which id comes first.</summary>
    public static int[] Of(IReadOnlyList<string> ids)
    {
        var numbers = new long[ids.Count];
        var allNumbers = true;
        for (var i = 0; i < ids.Count && allNumbers; i++)
        {
            allNumbers = long.TryParse(ids[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out numbers[i]);
        }

        var places = Enumerable.Range(0, ids.Count).ToArray();
        // "1" and "01" are one number and two ids.
        Array.Sort(places, (a, b) => allNumbers && numbers[a] != numbers[b] ? numbers[a].CompareTo(numbers[b]) : string.CompareOrdinal(ids[a], ids[b]));
        return places;
    }

    /// <summary>The ids in their order, each once.</summary>
    public static IReadOnlyList<string> Sorted(IEnumerable<string> ids)
    {
        List<string> once = [.. ids.Distinct(StringComparer.Ordinal)];
        return [.. Of(once).Select(place => once[place])];
    }
}
