using System.Globalization;

namespace Sammen.Domain;

/// <summary>Reads whole percents, one after another, as a person types them: "25, 50, 100" and "40 % 70 % 100 %".</summary>
internal static class TypedPercents
{
    private static readonly char[] Between = [' ', '\u00a0', '\t', '\r', '\n', ';', '/'];
    private static readonly char[] Around = [',', '%'];

    /// <summary>The percents; none of an empty text. A comma inside a number is a decimal comma where others stand apart in another way: "12,5 50".</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="most">The most that one can be.</param>
    /// <param name="unread">The refusal, of the word that is no whole percent.</param>
    public static Result<List<int>> Read(string? typed, int most, Func<string, Refusal> unread)
    {
        var words = (typed ?? "").Split(Between).Select(word => word.Trim(Around)).Where(word => word.Length > 0).ToList();
        var percents = new List<int>();
        foreach (var word in words.Count == 1 ? words[0].Split(Around, StringSplitOptions.RemoveEmptyEntries) : [.. words])
        {
            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) || percent > most)
            {
                return unread(word);
            }

            percents.Add(percent);
        }

        return percents;
    }
}
