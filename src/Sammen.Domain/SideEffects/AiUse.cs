using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>Whether artificial intelligence is used here, and which of the municipality's entries concern it; one for each initiative.</summary>
public sealed class AiUse : Written
{
    private AiUse(Id<AiUse> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<AiUse> Id { get; private set; }

    /// <summary>Yes, no or not known.</summary>
    public ScreeningAnswer Uses { get; private set; }

    /// <summary>For what.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Keys of the entries that concern it.</summary>
    public IReadOnlyList<string> Facts { get; private set; } = [];

    /// <summary>Answers for the first time.</summary>
    public static Result<AiUse> Answer(Id<Initiative> initiative, ScreeningAnswer? uses, string? words, IEnumerable<string>? facts, Member by, DateOnly today) =>
        new AiUse(Id<AiUse>.Random(), initiative).Revise(uses, words, facts, 0, by, today);

    /// <summary>Answers anew. That it is used takes words on what for.</summary>
    public Result<AiUse> Revise(ScreeningAnswer? uses, string? words, IEnumerable<string>? facts, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(uses is { } u && Enum.IsDefined(u), Refusal.Missing("Uses"));
        var text = uses == ScreeningAnswer.Yes ? checks.Required(words, "Words", 1000) : checks.Optional(words, "Words", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Uses, Words, Facts) = (uses!.Value, text, [.. (facts ?? []).Where(f => f.Length is > 0 and <= 40).Distinct(StringComparer.Ordinal).Take(50)]);
        Sign(by, today);
        return this;
    }
}
