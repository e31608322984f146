using System.Text.RegularExpressions;
using Sammen.Domain.Method;

namespace Sammen.Domain.Initiatives;

/// <summary>One thing that is fixed or open in a phase (S82).</summary>
public sealed partial class Frame
{
    internal Frame(Id<Frame> id, Phase phase, bool isFixed, string text)
    {
        Id = id;
        Phase = phase;
        IsFixed = isFixed;
        Text = text;
    }

    /// <summary>Identity.</summary>
    public Id<Frame> Id { get; private set; }

    /// <summary>In which phase.</summary>
    public Phase Phase { get; private set; }

    /// <summary>True when it is fixed, false when it is open to influence.</summary>
    public bool IsFixed { get; private set; }

    /// <summary>What, with the reason behind "fordi" where one is written.</summary>
    public string Text { get; private set; }

    /// <summary>What, without the reason.</summary>
    public string What => At is { } at ? Text[..at.Start].TrimEnd(' ', ',', ':', '-', '–') : Text;

    /// <summary>Why it is so, as far as it is written (S82); empty where it is not.</summary>
    public string Why => At is { } at ? Text[at.End..].Trim() : "";

    // Written as one says it: "Leverandøren er valgt, fordi rammeaftalen gælder til 2028."
    private (int Start, int End)? At => Because().Match(Text) is { Success: true } found && found.Index + found.Length < Text.Length
        ? (found.Index, found.Index + found.Length) : null;

    [GeneratedRegex(@"(?<=\S[\s,.:–-]+)\b(fordi|because)\b\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Because();
}

public sealed partial class Initiative
{
    /// <summary>What is fixed, or what is open, in a phase, in the order it was written (S82).</summary>
    public IReadOnlyList<Frame> FramesIn(Phase phase, bool isFixed) =>
        [.. frames.Where(f => f.Phase == phase && f.IsFixed == isFixed).OrderBy(f => f.Id.Value)];

    /// <summary>Sets what is fixed and what is open in a phase, one a line each (S82).</summary>
    public Result<Initiative> SetFrames(Phase phase, string? fixedLines, string? openLines, int version, DateTimeOffset now) => Revise(version, () =>
    {
        var checks = new Checks();
        var isFixed = Lines.Of(checks.Optional(fixedLines, "Fixed"));
        var isOpen = Lines.Of(checks.Optional(openLines, "Open"));
        if (checks.Passed)
        {
            frames.RemoveAll(f => f.Phase == phase);
            frames.AddRange(isFixed.Concat(isOpen).Select((text, n) =>
                // A millisecond apart, so that the ids keep the order.
                new Frame(Id<Frame>.At(now.AddMilliseconds(n)), phase, n < isFixed.Count, text)));
        }

        return checks;
    });
}
