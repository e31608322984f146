namespace Sammen.Domain.SideEffects;

/// <summary>Which way a side effect goes (S46).</summary>
public enum EffectDirection
{
    /// <summary>For better.</summary>
    Positive,

    /// <summary>For worse.</summary>
    Negative,

    /// <summary>For better and for worse: it stands on both sides.</summary>
    Both,
}

/// <summary>Who sees a side effect (S51).</summary>
public enum Perspective
{
    /// <summary>The citizen.</summary>
    Citizen,

    /// <summary>The employee.</summary>
    Employee,

    /// <summary>The leader.</summary>
    Leader,
}

/// <summary>How much strength of their own the users have, whom it concerns most (S32).</summary>
public enum UserStrength
{
    /// <summary>Those who manage well on their own.</summary>
    Strong,

    /// <summary>Those who need support.</summary>
    Weak,

    /// <summary>Both alike.</summary>
    Both,
}

/// <summary>Whether a side effect is meant (S46).</summary>
public enum Intention
{
    /// <summary>Meant.</summary>
    Intended,

    /// <summary>Not meant.</summary>
    Unintended,
}

/// <summary>How likely, as a word: it is never counted with.</summary>
public enum Likelihood
{
    /// <summary>Hardly.</summary>
    Hardly,

    /// <summary>Perhaps.</summary>
    Perhaps,

    /// <summary>Probably.</summary>
    Probably,

    /// <summary>Nobody knows yet.</summary>
    NotKnown,
}

/// <summary>How much it means to those it meets, as a word: it is never counted with.</summary>
public enum EffectWeight
{
    /// <summary>A little.</summary>
    Little,

    /// <summary>Can be felt.</summary>
    Some,

    /// <summary>A great deal.</summary>
    Much,

    /// <summary>Differs from person to person.</summary>
    Differs,
}

/// <summary>Whether a side effect came true in operation.</summary>
public enum CameTrue
{
    /// <summary>It did.</summary>
    Yes,

    /// <summary>In part, or for some.</summary>
    Partly,

    /// <summary>It did not.</summary>
    No,

    /// <summary>It is too early to tell.</summary>
    TooEarly,
}
