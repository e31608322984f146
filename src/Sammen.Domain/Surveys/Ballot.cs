namespace Sammen.Domain.Surveys;

/// <summary>What one person answered, without a word on who or when: it is counted and never shown.</summary>
/// <param name="Group">The place of the person's group among the measurement's groups; null where the person left it unsaid.</param>
/// <param name="Marks">The choice at each item, counted from 0; null where it was passed over.</param>
public sealed record Ballot(int? Group, IReadOnlyList<int?> Marks)
{
    private const char Unsaid = '-';

    /// <summary>As a box keeps it: a letter for the group and a digit for each mark.</summary>
    public string Write() => string.Concat(Marks.Select(m => m is { } mark ? (char)('0' + mark) : Unsaid).Prepend(Group is { } group ? (char)('a' + group) : Unsaid));

    /// <summary>Reads it back.</summary>
    public static Ballot Read(string written) => new(
        written[0] == Unsaid ? null : written[0] - 'a',
        [.. written.Skip(1).Select(c => c == Unsaid ? (int?)null : c - '0')]);
}
