namespace Sammen.Domain;

/// <summary>What a line of a file does to what there is.</summary>
public enum IntakeChange
{
    /// <summary>Something that was not known.</summary>
    Added,

    /// <summary>Something known becomes another.</summary>
    Changed,

    /// <summary>It stands like that already.</summary>
    Unchanged,
}
