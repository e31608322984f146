using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Dialogues.Opinions;

/// <summary>How those who declared one role marked a statement.</summary>
/// <param name="Role">The role; null for those who left it unsaid.</param>
/// <param name="Agrees">How many agree.</param>
/// <param name="Disagrees">How many disagree.</param>
/// <param name="Passes">How many passed.</param>
public sealed record RoleFigure(DeclaredRole? Role, int Agrees, int Disagrees, int Passes)
{
    /// <summary>How many of them marked it.</summary>
    public int Votes => Agrees + Disagrees + Passes;

    /// <summary>How many of a hundred agree.</summary>
    public double Percent => Votes == 0 ? 0 : 100.0 * Agrees / Votes;
}

/// <summary>A statement with what may be shown of it role by role.</summary>
/// <param name="Statement">Its id.</param>
/// <param name="Shown">The roles that may be shown, in their order; those who left it unsaid last.</param>
/// <param name="HidesSome">True when others marked it too, that may not be shown.</param>
public sealed record RoleRow(string Statement, IReadOnlyList<RoleFigure> Shown, bool HidesSome)
{
    /// <summary>
    /// How far apart the roles are, in percentage points between the one that agrees most and the one that does least; null with fewer
    /// than two. Who left it unsaid is no role that can differ from another.
    /// </summary>
    public double? Gap => Declared.Count < 2 ? null : Declared.Max(r => r.Percent) - Declared.Min(r => r.Percent);

    private List<RoleFigure> Declared => [.. Shown.Where(r => r.Role is not null)];
}

/// <summary>
/// Where the declared roles agree and where they differ. A role is shown from the limit up, in the dialogue and at each statement,
/// and what is not shown is at least the limit too or nobody: else it could be found by subtraction from the counts of all.
/// </summary>
public static class RoleCounts
{
    private static readonly DeclaredRole?[] Roles = [.. Enum.GetValues<DeclaredRole>().Cast<DeclaredRole?>(), null];

    /// <summary>Every statement in the matrix's order.</summary>
    /// <param name="votes">The votes.</param>
    /// <param name="roleOf">What each participant declared; null where it was left unsaid.</param>
    /// <param name="limit">The municipality's limit; never less than <see cref="Municipality.FewestShown"/> is used.</param>
    public static IReadOnlyList<RoleRow> Of(VoteMatrix votes, Func<string, DeclaredRole?> roleOf, int limit)
    {
        limit = Math.Max(limit, Municipality.FewestShown);
        var people = new int[Roles.Length];
        var marks = new int[votes.Statements.Count, Roles.Length, 3];
        for (var participant = 0; participant < votes.Participants.Count; participant++)
        {
            var role = Array.IndexOf(Roles, roleOf(votes.Participants[participant]));
            people[role]++;
            var statements = votes.StatementsOf(participant);
            var values = votes.ValuesOf(participant);
            for (var i = 0; i < statements.Length; i++)
            {
                marks[statements[i], role, values[i] + 1]++;
            }
        }

        var mayShow = SmallGroups.Shown(people, limit);
        return [.. votes.Statements.Select((id, s) => Row(id, [.. Roles.Select((role, r) => new RoleFigure(role, marks[s, r, 2], marks[s, r, 0], marks[s, r, 1]))], mayShow, limit))];
    }

    private static RoleRow Row(string statement, RoleFigure[] figures, IReadOnlyList<bool> mayShow, int limit)
    {
        RoleFigure[] allowed = [.. figures.Where((_, r) => mayShow[r])];
        var shown = SmallGroups.Shown([.. allowed.Select(f => f.Votes)], limit, figures.Sum(f => f.Votes) - allowed.Sum(f => f.Votes));
        RoleFigure[] left = [.. allowed.Where((_, i) => shown[i])];
        return new(statement, left, left.Sum(f => f.Votes) < figures.Sum(f => f.Votes));
    }
}
