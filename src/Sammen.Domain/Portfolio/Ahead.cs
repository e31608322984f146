using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Portfolio;

/// <summary>What lies ahead on a day.</summary>
public enum AheadKind
{
    /// <summary>A decision is expected.</summary>
    Decision,

    /// <summary>It is on the agenda of a committee.</summary>
    Med,

    /// <summary>It goes into operation.</summary>
    Start,
}

/// <summary>One thing ahead.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">What.</param>
/// <param name="About">The initiative.</param>
/// <param name="AboutTitle">Its name.</param>
/// <param name="Meeting">The meeting, of an item of a committee.</param>
/// <param name="Committee">The committee's name, likewise.</param>
public sealed record AheadLine(DateOnly On, AheadKind Kind, Id<Initiative> About, string AboutTitle, (Id<Committee> Committee, Id<CommitteeMeeting> Meeting)? Meeting = null, string Committee = "");
