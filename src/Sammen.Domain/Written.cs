using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain;

/// <summary>Something the team has written about one initiative, signed by whoever wrote last.</summary>
public abstract class Written : Versioned
{
    private protected Written(Id<Initiative> initiativeId) => InitiativeId = initiativeId;

    /// <summary>About which initiative.</summary>
    public Id<Initiative> InitiativeId { get; private set; }

    /// <summary>Who wrote last, as the others see that person.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>The day it was last written.</summary>
    public DateOnly WrittenOn { get; private set; }

    /// <summary>True once anything has been saved.</summary>
    protected bool IsWritten => WrittenBy.Length > 0;

    /// <summary>Signs what was taken; a change of what stood there makes a new version.</summary>
    private protected void Sign(Member by, DateOnly on)
    {
        if (IsWritten)
        {
            Changed();
        }

        (WrittenBy, WrittenOn) = (by.Name, on);
    }

    /// <summary>Refuses a save that builds on an older state; what is new builds on nothing.</summary>
    private protected Checks Begin(int version)
    {
        var checks = new Checks();
        checks.That(!IsWritten || IsAt(version), Refusal.Stale);
        return checks;
    }

    /// <summary>Each once, in the order of the list; what is no choice of it is left out.</summary>
    private protected static IReadOnlyList<T> Chosen<T>(IEnumerable<T>? given) where T : struct, Enum =>
        [.. (given ?? []).Where(Enum.IsDefined).Distinct().Order()];
}
