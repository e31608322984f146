using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.SideEffects;

/// <summary>A balance between municipality and citizen that technology can shift (S50).</summary>
public enum BalanceKind
{
    /// <summary>Control or self-determination.</summary>
    ControlOrSelfDetermination,

    /// <summary>Uniform or personal.</summary>
    UniformOrPersonal,

    /// <summary>Closed or open.</summary>
    ClosedOrOpen,

    /// <summary>Distance or presence.</summary>
    DistanceOrPresence,

    /// <summary>Bound or flexible.</summary>
    BoundOrFlexible,

    /// <summary>For some or for all.</summary>
    SomeOrAll,
}

/// <summary>Where between two ends, as a word. No end is better than the other.</summary>
public enum BalancePlace
{
    /// <summary>Mostly the one.</summary>
    MostlyOne,

    /// <summary>Rather the one.</summary>
    RatherOne,

    /// <summary>In between.</summary>
    Between,

    /// <summary>Rather the other.</summary>
    RatherOther,

    /// <summary>Mostly the other.</summary>
    MostlyOther,
}

/// <summary>A balance before and after the technology, with why (S50). It is shown as it is and never added up.</summary>
public sealed class Balance : Written
{
    private Balance(Id<Balance> id, Id<Initiative> initiativeId, BalanceKind kind) : base(initiativeId) => (Id, Kind) = (id, kind);

    /// <summary>Identity.</summary>
    public Id<Balance> Id { get; private set; }

    /// <summary>Which balance; each once.</summary>
    public BalanceKind Kind { get; private set; }

    /// <summary>Where it lay before.</summary>
    public BalancePlace Before { get; private set; }

    /// <summary>Where it lies after, or is expected to.</summary>
    public BalancePlace After { get; private set; }

    /// <summary>Why.</summary>
    public string Why { get; private set; } = "";

    /// <summary>Places a balance.</summary>
    public static Result<Balance> Place(Id<Initiative> initiative, BalanceKind kind, BalancePlace? before, BalancePlace? after, string? why, Member by, DateOnly today) =>
        new Balance(Id<Balance>.Random(), initiative, kind).Revise(before, after, why, 0, by, today);

    /// <summary>Places it anew.</summary>
    public Result<Balance> Revise(BalancePlace? before, BalancePlace? after, string? why, int version, Member by, DateOnly today)
    {
        var checks = Begin(version);
        checks.That(before is { } b && Enum.IsDefined(b), Refusal.Missing("Before"));
        checks.That(after is { } a && Enum.IsDefined(a), Refusal.Missing("After"));
        var words = checks.Required(why, "Why", 1000);
        if (!checks.Passed)
        {
            return checks.Refusals;
        }

        (Before, After, Why) = (before!.Value, after!.Value, words);
        Sign(by, today);
        return this;
    }
}
