using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>Citizens taking part, as somebody writes it down.</summary>
public sealed record ActivityText(Phase? Phase, string? How, string? WithWhom, string? Learned, string? ChangedWhat);

/// <summary>Citizens taking part: wishes, expectations and worries, early and late (S44).</summary>
public sealed class CitizenActivity : Written
{
    private CitizenActivity(Id<CitizenActivity> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<CitizenActivity> Id { get; private set; }

    /// <summary>In which phase.</summary>
    public Phase Phase { get; private set; }

    /// <summary>How.</summary>
    public string How { get; private set; } = "";

    /// <summary>With whom.</summary>
    public string WithWhom { get; private set; } = "";

    /// <summary>What was learned; empty while it is still to be held.</summary>
    public string Learned { get; private set; } = "";

    /// <summary>What it changed; empty when nothing yet.</summary>
    public string ChangedWhat { get; private set; } = "";

    /// <summary>True while nothing has been learned.</summary>
    public bool IsAhead => Learned.Length == 0;

    /// <summary>True before the choice is made: idea and assessment (S44).</summary>
    public bool IsEarly => Phase is Phase.Idea or Phase.Assessment;

    /// <summary>Writes an activity.</summary>
    public static Result<CitizenActivity> Write(Id<CitizenActivity> id, Id<Initiative> initiative, ActivityText text, Member by, DateOnly today) =>
        new CitizenActivity(id, initiative).Revise(text, 0, by, today);

    /// <summary>Writes it anew.</summary>
    public Result<CitizenActivity> Revise(ActivityText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Phase is { } phase && Enum.IsDefined(phase), Refusal.Missing("Phase"));
        var how = checks.Required(text.How, "How", 300);
        var whom = checks.Required(text.WithWhom, "WithWhom", 300);
        var learned = checks.Optional(text.Learned, "Learned");
        var changed = checks.Optional(text.ChangedWhat, "ChangedWhat");
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Phase, How, WithWhom, Learned, ChangedWhat) = (text.Phase!.Value, how, whom, learned, changed);
        Sign(by, today);
        return this;
    }
}
