namespace Sammen.Access;

/// <summary>An action whose form holds a password, or nothing that somebody wrote: it is not kept when it cannot be taken in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeepsNothingAttribute : Attribute;
