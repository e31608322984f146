using Microsoft.Extensions.Localization;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Initiatives;

/// <summary>What the parts on a team are called and what they do, in the method's words where it names the role (S109).</summary>
internal static class RoleWords
{
    /// <summary>What somebody with this part does, in a line.</summary>
    public static string Does(this IStringLocalizer<Texts> t, TeamRole role) => InMethod(role) is { } known
        ? Catalogue.Roles.First(r => r.Id == known).Body.Here()
        : t[$"Team.Does.{role}"];

    private static MethodRole? InMethod(TeamRole role) => role switch
    {
        TeamRole.Owner => MethodRole.ProjectOwner,
        TeamRole.Leader => MethodRole.Leader,
        TeamRole.Participant => MethodRole.Professional,
        TeamRole.Superuser => MethodRole.SuperUser,
        TeamRole.Enthusiast => MethodRole.Enthusiast,
        _ => null,
    };
}
