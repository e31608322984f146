using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;
using Sammen.Start.Year;

namespace Sammen.Start;

/// <summary>What one's own page tells beside what waits; a mail does not need it.</summary>
/// <param name="Way">What is on its way to the own workplace.</param>
/// <param name="Ahead">What is ahead in the municipality, for those who see all of it by their role; else empty.</param>
/// <param name="NextItems">What the next meeting of one's committees is about.</param>
/// <param name="IsNew">True for somebody who came lately and has taken part in nothing.</param>
/// <param name="Administrators">Who can say at which workplace one works; null for those of whom that is known.</param>
public sealed record StartNews(WayView Way, IReadOnlyList<YearLine> Ahead, IReadOnlyList<string> NextItems, bool IsNew, IReadOnlyList<string>? Administrators);

/// <summary>Reads it, for the one whom <see cref="Here"/> names.</summary>
internal sealed class NewsFacts(SammenDb db, Here here, DateTimeOffset now, IStringLocalizer<Texts> t)
{
    private const int DaysNew = 90, MostAhead = 5, MostItems = 4, MostNames = 2;

    // Where much happens the next days are enough.
    private static readonly int[] DaysAhead = [14, 180];

    /// <summary>All of it.</summary>
    public async Task<StartNews> Read(StartView view)
    {
        var (today, seesAll) = (now.Day(), here.Me.Role != MunicipalityRole.Member);
        return new(
            await new OnTheWayFacts(db, here, today).Read(),
            seesAll ? await Ahead(today) : [],
            view.NextMeeting is { Items: > 0 } next ? await Items(next.Meeting.Id) : [],
            await IsNew(view),
            here.Me.UnitId is null && !seesAll ? await Administrators() : null);
    }

    private async Task<IReadOnlyList<YearLine>> Ahead(DateOnly today)
    {
        IReadOnlyList<YearLine> lines = [];
        foreach (var days in DaysAhead.TakeWhile(_ => lines.Count < MostAhead))
        {
            lines = await new YearFacts(db, here, today, t).Landmarks(YearOf.All(db, here), today, today.AddDays(days));
        }

        return [.. lines.Take(MostAhead)];
    }

    private Task<List<string>> Items(Id<CommitteeMeeting> meeting) => db.Set<CommitteeItem>()
        .Where(i => i.MeetingId == meeting && i.WithdrawnBecause == "").OrderBy(i => i.Number).Select(i => i.Title).Take(MostItems).ToListAsync();

    // Asked only of those who came lately. What is said without name cannot be asked about.
    private async Task<bool> IsNew(StartView view)
    {
        if (here.Me.Since < now.AddDays(-DaysNew) || view.Meetings.Count > 0 || view.Initiatives.Any(i => i.Role is not null))
        {
            return false;
        }

        var me = here.Me.Id;
        return !await db.Set<Idea>().AnyAsync(i => i.By == me) && !await db.Set<Concern>().AnyAsync(c => c.RaisedById == me) && !await db.Set<CommitteeSeat>().AnyAsync(s => s.MemberId == me);
    }

    private Task<List<string>> Administrators() => db.Set<Member>()
        .Where(m => m.Role == MunicipalityRole.Administrator && m.DeactivatedAt == null && m.AccountId != null).OrderBy(m => m.Since).Select(m => m.Name).Take(MostNames).ToListAsync();
}
