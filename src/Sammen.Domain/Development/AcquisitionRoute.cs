using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Development;

/// <summary>How one comes by the technology (S22): the earlier in the list, the less can be shaped and the less there is to keep up.</summary>
public enum AcquisitionKind
{
    /// <summary>Bought as it is.</summary>
    Standard,

    /// <summary>Bought, and fitted to the work.</summary>
    Adapted,

    /// <summary>Developed anew.</summary>
    Built,
}

/// <summary>The route in words.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Because">Why.</param>
/// <param name="Open">What can still be influenced.</param>
/// <param name="Given">What is given with it.</param>
public sealed record RouteText(AcquisitionKind? Kind, string? Because, string? Open, string? Given);

/// <summary>The route to the technology: buy, adapt or build, and what it means for what one can still influence (S18, S22). One for each initiative.</summary>
public sealed class AcquisitionRoute : Written
{
    private AcquisitionRoute(Id<AcquisitionRoute> id, Id<Initiative> initiativeId) : base(initiativeId) => Id = id;

    /// <summary>Identity.</summary>
    public Id<AcquisitionRoute> Id { get; private set; }

    /// <summary>Which of the three.</summary>
    public AcquisitionKind Kind { get; private set; }

    /// <summary>Why.</summary>
    public string Because { get; private set; } = "";

    /// <summary>What can still be influenced; may be empty.</summary>
    public string Open { get; private set; } = "";

    /// <summary>What is given with it; may be empty.</summary>
    public string Given { get; private set; } = "";

    /// <summary>Chooses it for the first time.</summary>
    public static Result<AcquisitionRoute> Write(Id<Initiative> initiative, RouteText text, Member by, DateOnly today) =>
        new AcquisitionRoute(Id<AcquisitionRoute>.Random(), initiative).Revise(text, 0, by, today);

    /// <summary>Chooses it anew. A route has a reason.</summary>
    public Result<AcquisitionRoute> Revise(RouteText text, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(text.Kind is { } kind && Enum.IsDefined(kind), Refusal.Missing("Kind"));
        var because = checks.Required(text.Because, "Because", 1000);
        var open = checks.Optional(text.Open, "Open", 2000);
        var given = checks.Optional(text.Given, "Given", 2000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Kind, Because, Open, Given) = (text.Kind!.Value, because, open, given);
        Sign(by, today);
        return this;
    }
}
