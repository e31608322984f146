namespace Sammen.Domain.Benefits;

/// <summary>A box of the drawn map.</summary>
/// <param name="Key">The node.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Height">Its height; the width is the same for all.</param>
/// <param name="Lines">Its words, broken into lines.</param>
public sealed record MapBox(string Key, int X, int Y, int Height, IReadOnlyList<string> Lines);

/// <summary>A piece of a link between two columns, from left to right.</summary>
public sealed record MapLine(int X1, int Y1, int X2, int Y2, bool Ends);

/// <summary>The map with places: boxes, lines and size, in units that a page scales.</summary>
/// <param name="Boxes">The nodes.</param>
/// <param name="Lines">The links.</param>
/// <param name="Height">Height of the whole; the width is <see cref="Width"/>.</param>
public sealed record MapDrawing(IReadOnlyList<MapBox> Boxes, IReadOnlyList<MapLine> Lines, int Height)
{
    /// <summary>Width of a box.</summary>
    public const int BoxWidth = 176;

    /// <summary>Height of a line of words.</summary>
    public const int LineHeight = 19;

    /// <summary>Room between columns.</summary>
    public const int Gap = 40;

    /// <summary>Room at the top for the columns' headings.</summary>
    public const int Top = 52;

    /// <summary>Width of the whole.</summary>
    public const int Width = (5 * BoxWidth) + (4 * Gap);

    /// <summary>As many letters as fit in a line.</summary>
    public const int LettersInLine = 20;

    private const int Padding = 20, Between = 16, BendHeight = 4, Rounds = 8;

    /// <summary>Draws nodes in the order of a layout.</summary>
    /// <param name="layout">The order.</param>
    /// <param name="words">The words of a node.</param>
    public static MapDrawing Of(MapLayout layout, Func<string, string> words)
    {
        var columns = layout.Columns;
        var lines = columns.Select(c => c.Select(key => key is null ? [] : Wrap(words(key), LettersInLine)).ToList()).ToList();
        var heights = lines.Select((c, n) => c.Select((l, place) => columns[n][place] is null ? BendHeight : (l.Count * LineHeight) + Padding).ToList()).ToList();
        var links = layout.Links.ToList();
        var tops = Places(heights, links);

        var boxes = from column in Enumerable.Range(0, columns.Count)
                    from place in Enumerable.Range(0, columns[column].Count)
                    where columns[column][place] is not null
                    select new MapBox(columns[column][place]!, Left(column), tops[column][place], heights[column][place], lines[column][place]);
        var pieces = links.Select(l => new MapLine(
            Left(l.Column) + BoxWidth, MiddleOf(l.Column, l.From), Left(l.Column + 1), MiddleOf(l.Column + 1, l.To), columns[l.Column + 1][l.To] is not null));
        // Where a link passes a column it goes straight through.
        var passing = from column in Enumerable.Range(0, columns.Count)
                      from place in Enumerable.Range(0, columns[column].Count)
                      where columns[column][place] is null
                      select new MapLine(Left(column), MiddleOf(column, place), Left(column) + BoxWidth, MiddleOf(column, place), false);
        var lowest = tops.SelectMany((c, n) => c.Select((top, place) => top + heights[n][place])).DefaultIfEmpty(Top).Max();
        return new([.. boxes], [.. pieces, .. passing], lowest + Between);

        int MiddleOf(int column, int place) => tops[column][place] + (heights[column][place] / 2);
    }

    /// <summary>Breaks words into lines of at most so many letters; a word that is longer is parted with a hyphen.</summary>
    public static IReadOnlyList<string> Wrap(string text, int most)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, most)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > most)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        lines.Add(line);
        return lines;
    }

    private static IEnumerable<string> Parts(string word, int most)
    {
        while (word.Length > most)
        {
            // Not between the two halves of one letter.
            var at = char.IsHighSurrogate(word[most - 2]) ? most - 2 : most - 1;
            yield return word[..at] + "-";
            word = word[at..];
        }

        yield return word;
    }

    private static int Left(int column) => column * (BoxWidth + Gap);

    // Each node strives for the middle of its neighbours; those above push those below.
    private static List<int[]> Places(List<List<int>> heights, List<(int Column, int From, int To)> links)
    {
        var most = heights.Max(c => c.Sum() + (Between * Math.Max(0, c.Count - 1)));
        var tops = heights.ConvertAll(c => Stack(c, (most - c.Sum() - (Between * Math.Max(0, c.Count - 1))) / 2));
        for (var round = 0; round < Rounds; round++)
        {
            var forwards = round % 2 == 0;
            for (var step = 1; step < heights.Count; step++)
            {
                var column = forwards ? step : heights.Count - 1 - step;
                var wanted = tops[column].Select((top, place) =>
                {
                    var beside = forwards
                        ? links.Where(l => l.Column == column - 1 && l.To == place).Select(l => tops[column - 1][l.From] + (heights[column - 1][l.From] / 2)).ToList()
                        : links.Where(l => l.Column == column && l.From == place).Select(l => tops[column + 1][l.To] + (heights[column + 1][l.To] / 2)).ToList();
                    return beside.Count == 0 ? top : (int)beside.Average() - (heights[column][place] / 2);
                }).ToList();
                tops[column] = Settle(wanted, heights[column], most);
            }
        }

        return tops.ConvertAll(c => c.Select(t => t + Top).ToArray());
    }

    private static int[] Stack(List<int> heights, int from)
    {
        var tops = new int[heights.Count];
        for (var place = 0; place < tops.Length; place++)
        {
            tops[place] = from;
            from += heights[place] + Between;
        }

        return tops;
    }

    private static int[] Settle(List<int> wanted, List<int> heights, int most)
    {
        var tops = wanted.ToArray();
        var floor = 0;
        for (var place = 0; place < tops.Length; place++)
        {
            tops[place] = Math.Max(tops[place], floor);
            floor = tops[place] + heights[place] + Between;
        }

        var ceiling = most;
        for (var place = tops.Length - 1; place >= 0; place--)
        {
            tops[place] = Math.Min(tops[place], ceiling - heights[place]);
            ceiling = tops[place] - Between;
        }

        return tops;
    }
}
