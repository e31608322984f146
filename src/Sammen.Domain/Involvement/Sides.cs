using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;

namespace Sammen.Domain.Involvement;

/// <summary>For which side somebody on a team writes (S9).</summary>
public static class Sides
{
    /// <summary>Those who lead write for theirs; those who do the work and their representatives for the other; who follows along for none.</summary>
    public static Side? Of(TeamRole? role) => role switch
    {
        null or TeamRole.Observer => null,
        { } part when part.IsLeading() => Side.Leaders,
        _ => Side.Employees,
    };
}
