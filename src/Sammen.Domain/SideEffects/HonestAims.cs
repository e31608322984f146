using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>An aim other than the core task (S33).</summary>
public enum OtherAim
{
    /// <summary>To save money.</summary>
    Savings,

    /// <summary>Fewer employees.</summary>
    FewerStaff,

    /// <summary>More control.</summary>
    Control,

    /// <summary>The same way of working everywhere.</summary>
    Standardisation,

    /// <summary>Something else, in own words.</summary>
    Other,

    /// <summary>There are no other aims: said openly, too.</summary>
    None,
}

/// <summary>Other aims than the core task, said openly and shown to MED (S33, fourth advice); one for each initiative.</summary>
public sealed class HonestAims : Written
{
    private HonestAims(Id<HonestAims> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<HonestAims> Id { get; private set; }

    /// <summary>Which aims.</summary>
    public IReadOnlyList<OtherAim> Aims { get; private set; } = [];

    /// <summary>In own words: how much, and what it is for.</summary>
    public string Words { get; private set; } = "";

    /// <summary>True when there is another aim, so that MED must see it.</summary>
    public bool HasOthers => Aims.Any(a => a != OtherAim.None);

    /// <summary>Says it for the first time.</summary>
    public static Result<HonestAims> Say(Id<Initiative> initiative, IReadOnlyCollection<OtherAim>? aims, string? words, Member by, DateOnly today) =>
        new HonestAims(Id<HonestAims>.Random(), initiative).Revise(aims, words, 0, by, today);

    /// <summary>Says it anew. Aims take words; "none" stands alone.</summary>
    public Result<HonestAims> Revise(IReadOnlyCollection<OtherAim>? aims, string? words, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var chosen = Chosen(aims);
        checks.That(chosen.Count > 0, Refusal.Missing("Aims"));
        checks.That(chosen.Count < 2 || !chosen.Contains(OtherAim.None), new Refusal("SideEffects.NoneAndSome", "Aims"));
        var text = chosen.Any(a => a != OtherAim.None) ? checks.Required(words, "Words") : checks.Optional(words, "Words");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Aims, Words) = (chosen, text);
        Sign(by, today);
        return this;
    }
}
