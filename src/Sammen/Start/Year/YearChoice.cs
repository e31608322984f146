using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;

namespace Sammen.Start.Year;

/// <summary>Whose days a year wheel shows.</summary>
public enum YearScope
{
    /// <summary>Those that concern the member who asks.</summary>
    Mine,

    /// <summary>All that the member who asks may see.</summary>
    All,

    /// <summary>Those of a committee and what it has had on its agenda.</summary>
    Committee,

    /// <summary>Those of an initiative.</summary>
    Initiative,
}

/// <summary>Whose days, as it stands in the address; with the id of a committee or an initiative.</summary>
public sealed record YearChoice(YearScope Scope, Guid Id = default)
{
    private const string Everything = "alle", CommitteeMark = "udvalg-", InitiativeMark = "initiativ-";

    /// <summary>As in the address; empty for one's own.</summary>
    public string Value => Scope switch
    {
        YearScope.All => Everything,
        YearScope.Committee => CommitteeMark + Id,
        YearScope.Initiative => InitiativeMark + Id,
        _ => "",
    };

    /// <summary>A committee.</summary>
    public static YearChoice Of(Id<Committee> committee) => new(YearScope.Committee, committee.Value);

    /// <summary>An initiative.</summary>
    public static YearChoice Of(Id<Initiative> initiative) => new(YearScope.Initiative, initiative.Value);

    /// <summary>What stands in the address; null where it is none of these.</summary>
    public static YearChoice? Read(string? value) => value switch
    {
        null or "" => new(YearScope.Mine),
        Everything => new(YearScope.All),
        _ when value.StartsWith(CommitteeMark, StringComparison.Ordinal) => Marked(value, CommitteeMark, YearScope.Committee),
        _ when value.StartsWith(InitiativeMark, StringComparison.Ordinal) => Marked(value, InitiativeMark, YearScope.Initiative),
        _ => null,
    };

    private static YearChoice? Marked(string value, string mark, YearScope scope) => Guid.TryParse(value.AsSpan(mark.Length), out var id) ? new(scope, id) : null;
}
