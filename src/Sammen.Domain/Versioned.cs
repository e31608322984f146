namespace Sammen.Domain;

/// <summary>Something that several people edit. The version lets a save that builds on an older state be refused instead of overwriting.</summary>
public abstract class Versioned
{
    /// <summary>Grows by one with every change; 1 when new.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Refuses with <see cref="Refusal.Stale"/> unless the person worked on the newest version.</summary>
    public bool IsAt(int version) => Version == version;

    /// <summary>To be called by every method that changes the state.</summary>
    protected void Changed() => Version++;
}
