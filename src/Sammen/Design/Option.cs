namespace Sammen.Design;

/// <summary>One thing to choose: what is sent, what is read, and a hint or symbol where it helps.</summary>
public sealed record Option(string Value, string Label, string? Hint = null, string? Symbol = null);
