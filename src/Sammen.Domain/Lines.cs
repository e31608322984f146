namespace Sammen.Domain;

/// <summary>A text that is a list: one point a line, with or without a dash in front.</summary>
public static class Lines
{
    /// <summary>The points of a text.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. text.Split('\n').Select(line => line.Trim().TrimStart('-', '•', '–', '*').Trim()).Where(line => line.Length > 0)];
}
