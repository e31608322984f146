namespace Sammen.Design;

/// <summary>One thing to choose: what is sent, what is read, and a hint or symbol where it helps.</summary>
/// <param name="As">The name it is sent under; null for that of the field.</param>
public sealed record Option(string Value, string Label, string? Hint = null, string? Symbol = null, string? As = null);

/// <summary>Words for what was chosen.</summary>
public static class Options
{
    /// <summary>The label of the chosen option; null where nothing known is chosen.</summary>
    public static string? LabelOf(this IReadOnlyList<Option> options, object? chosen) =>
        options.FirstOrDefault(o => o.Value == chosen?.ToString())?.Label;
}
