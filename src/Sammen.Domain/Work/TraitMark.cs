using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Work;

/// <summary>What is said under one trait.</summary>
/// <param name="Gain">What we gain.</param>
/// <param name="Risk">What we risk.</param>
/// <param name="Action">What we do about it.</param>
/// <param name="Who">Who does it.</param>
public sealed record TraitText(string? Gain, string? Risk, string? Action, string? Who);

/// <summary>What the team finds under one of the three traits of new technology: none is only good, none only bad (S54 to S57).</summary>
public sealed class TraitMark : Written
{
    private TraitMark(Id<TraitMark> id, Id<Initiative> initiativeId, Trait trait) : base(initiativeId) => (Id, Trait) = (id, trait);

    /// <summary>Identity.</summary>
    public Id<TraitMark> Id { get; private set; }

    /// <summary>Which trait; one mark for each.</summary>
    public Trait Trait { get; private set; }

    /// <summary>What we gain.</summary>
    public string Gain { get; private set; } = "";

    /// <summary>What we risk.</summary>
    public string Risk { get; private set; } = "";

    /// <summary>What we do about it; empty where nothing is said.</summary>
    public string Action { get; private set; } = "";

    /// <summary>Who does it; empty where nobody is named.</summary>
    public string Who { get; private set; } = "";

    /// <summary>Marks a trait.</summary>
    public static Result<TraitMark> Mark(Id<Initiative> initiative, Trait trait, TraitText text, Member by, DateOnly today) =>
        new TraitMark(Id<TraitMark>.Random(), initiative, trait).Revise(text, 0, by, today);

    /// <summary>Marks it anew. At least one side is said; somebody who does something is named with what is done.</summary>
    public Result<TraitMark> Revise(TraitText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        var gain = checks.Optional(text.Gain, "Gain", 1000);
        var risk = checks.Optional(text.Risk, "Risk", 1000);
        checks.That(gain.Length + risk.Length > 0, Refusal.Missing("Gain"));
        var action = string.IsNullOrWhiteSpace(text.Who) ? checks.Optional(text.Action, "Action", 1000) : checks.Required(text.Action, "Action", 1000);
        var who = checks.Optional(text.Who, "Who", Checks.TitleLength);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Gain, Risk, Action, Who) = (gain, risk, action, who);
        Sign(by, today);
        return this;
    }

    /// <summary>The three sentences of a trait in the catalogue: what it is, what may be gained, what may be lost (S55 to S57).</summary>
    public static (Text What, Text Gain, Text Risk) SidesOf(Trait trait)
    {
        var body = Catalogue.Traits.Of(trait).Body;
        var (da, en) = (body.Da.Split(". ", 3), body.En.Split(". ", 3));
        return (new(da[0] + ".", en[0] + "."), new(da[1] + ".", en[1] + "."), new(da[2], en[2]));
    }
}
