using System.Security.Cryptography;

namespace Sammen.Domain.Surveys;

/// <summary>
/// What has been answered while a measurement is open, like slips in a ballot box. A box keeps its entries in alphabetical order and is written anew
/// as one with each of them, so that neither the database nor a copy of it tells in which order they came, and nothing ties what one
/// person said at one item to what the same person said at another.
/// </summary>
public sealed class AnswerBox
{
    /// <summary>Most entries of a box. A full one is divided in two by lot, so that none holds only the latest.</summary>
    public const int Most = 400;

    private AnswerBox(Id<AnswerBox> id, Id<Survey> surveyId, int? item)
    {
        Id = id;
        SurveyId = surveyId;
        Item = item;
    }

    /// <summary>Identity; tells nothing of when it was made.</summary>
    public Id<AnswerBox> Id { get; private set; }

    /// <summary>Of which measurement.</summary>
    public Id<Survey> SurveyId { get; private set; }

    /// <summary>The item that its comments are about; null for a box of ballots.</summary>
    public int? Item { get; private set; }

    /// <summary>The entries, in alphabetical order.</summary>
    public IReadOnlyList<string> Entries { get; private set; } = [];

    /// <summary>
    /// Puts an entry in one of the boxes, chosen by lot, where only those that hold this sort are given.
    /// </summary>
    /// <param name="survey">The measurement.</param>
    /// <param name="item">The item a comment is about; null for a ballot.</param>
    /// <param name="entry">The ballot as written, or the comment.</param>
    /// <param name="boxes">The boxes of this sort that there are.</param>
    /// <returns>A box that was not there before; null where there was room.</returns>
    public static AnswerBox? Put(Id<Survey> survey, int? item, string entry, IReadOnlyList<AnswerBox> boxes)
    {
        var box = boxes.Count > 0 ? boxes[RandomNumberGenerator.GetInt32(boxes.Count)] : new AnswerBox(Id<AnswerBox>.Random(), survey, item);
        List<string> all = [.. box.Entries, entry];
        if (all.Count <= Most)
        {
            box.Entries = Sorted(all);
            return boxes.Count > 0 ? null : box;
        }

        var drawn = all.ToArray();
        RandomNumberGenerator.Shuffle(drawn.AsSpan());
        var other = new AnswerBox(Id<AnswerBox>.Random(), survey, item) { Entries = Sorted(drawn[..(drawn.Length / 2)]) };
        box.Entries = Sorted(drawn[(drawn.Length / 2)..]);
        return other;
    }

    private static string[] Sorted(IEnumerable<string> entries) => [.. entries.Order(StringComparer.Ordinal)];
}
