using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;
using Sammen.Domain.Trials;

namespace Sammen.Start;

/// <summary>Somebody whom one can ask about an initiative, by the part on its team.</summary>
public sealed record Asked(string Name, TeamRole Role);

/// <summary>An initiative on its way, with whom one can ask.</summary>
public sealed record WayLine(OnTheWay What, IReadOnlyList<Asked> Ask);

/// <summary>What is on its way to one's own workplace.</summary>
/// <param name="Lines">The nearest ones.</param>
/// <param name="All">All of them.</param>
public sealed record WayView(IReadOnlyList<WayLine> Lines, IReadOnlySet<Id<Initiative>> All);

/// <summary>Reads what is on its way to the workplace of the one whom <see cref="Here"/> names, in three queries however many there are.</summary>
internal sealed class OnTheWayFacts(SammenDb db, Here here, DateOnly today)
{
    private const int MostLines = 5, MostRead = 50;

    /// <summary>
    /// What touches the own unit, one above or below it, or the whole municipality, is before operation or so new there that it has not settled, and may be opened.
    /// </summary>
    public async Task<WayView> Read()
    {
        var units = here.UnitsAbove.Concat(here.Me.UnitId is { } own ? here.Units.Below(own) : []).Select(u => (Id<Unit>?)u).ToList();
        var (plans, newSince) = (db.Set<TrainingPlan>(), OnTheWay.NewSince(today));
        var found = await db.Set<Initiative>().VisibleTo(here)
            .Where(i => i.ArchivedOn == null && i.StoppedOn == null && (i.UnitId == null || units.Contains(i.UnitId))
                && (i.Phase != Phase.Operation || plans.Any(p => p.InitiativeId == i.Id && p.GoLiveOn >= newSince)))
            .OrderByDescending(i => i.StartedOn).Take(MostRead)
            .Select(i => new
            {
                i.Id,
                i.Title,
                i.Phase,
                i.DecisionExpectedOn,
                GoLive = plans.Where(p => p.InitiativeId == i.Id).Select(p => p.GoLiveOn).FirstOrDefault(),
                Med = db.Set<CommitteeItem>().Where(x => x.InitiativeId == i.Id && x.WithdrawnBecause == "" && x.Outcome == null)
                    .Join(db.Set<CommitteeMeeting>().Where(m => m.CancelledBecause == "" && m.On >= today), x => x.MeetingId, m => m.Id, (x, m) => (DateOnly?)m.On).Min(),
                Trial = db.Set<Trial>().Where(t => t.InitiativeId == i.Id && t.Next == null && t.From >= today).Min(t => (DateOnly?)t.From),
                TrialEnds = db.Set<Trial>().Where(t => t.InitiativeId == i.Id && t.Next == null && t.From < today && t.Until >= today).Min(t => t.Until),
                Review = db.Set<ReviewPoint>().Where(r => r.InitiativeId == i.Id && r.HeldOn == null && r.On >= today).Min(r => (DateOnly?)r.On),
            }).ToListAsync();
        if (found.Count == 0)
        {
            return new([], new HashSet<Id<Initiative>>());
        }

        var learning = await Learning(found.ConvertAll(i => i.Id));
        var all = found.ConvertAll(i => new OnTheWay(i.Id, i.Title, i.Phase, i.GoLive, Days(
            [
                (ComingStep.Decision, i.DecisionExpectedOn), (ComingStep.Med, i.Med), (ComingStep.Trial, i.Trial), (ComingStep.TrialEnds, i.TrialEnds),
                (ComingStep.Start, i.GoLive), (ComingStep.Review, i.Review),
                .. learning[i.Id].Select(a => (ComingStep.Learning, a.On ?? i.GoLive?.AddDays(7 * a.Weeks!.Value))),
            ])));
        var shown = OnTheWay.InOrder(all, today, StringComparer.CurrentCulture).Take(MostLines).ToList();
        var ask = await ToAsk(shown.ConvertAll(w => w.Id));
        return new([.. shown.Select(w => new WayLine(w, [.. ask[w.Id]]))], all.ConvertAll(w => w.Id).ToHashSet());
    }

    private static List<(ComingStep, DateOnly)> Days(IEnumerable<(ComingStep Step, DateOnly? On)> days) => [.. days.Where(d => d.On is not null).Select(d => (d.Step, d.On!.Value))];

    private async Task<ILookup<Id<Initiative>, (DateOnly? On, int? Weeks)>> Learning(List<Id<Initiative>> ids) =>
        (await db.Set<TrainingActivity>().Where(a => ids.Contains(a.InitiativeId) && (a.On >= today || a.Weeks != null)).Select(a => new { a.InitiativeId, a.On, a.Weeks }).ToListAsync())
            .ToLookup(a => a.InitiativeId, a => (a.On, a.Weeks));

    // Whoever keeps it going, or else leads, and one elected representative: what the team's own page says to the same people.
    private async Task<ILookup<Id<Initiative>, Asked>> ToAsk(List<Id<Initiative>> ids)
    {
        var team = await db.Set<Initiative>().Where(i => ids.Contains(i.Id)).SelectMany(i => i.Team, (i, t) => new { i.Id, t.MemberId, t.Role })
            .Where(t => t.Role == TeamRole.Owner || t.Role == TeamRole.Lead || t.Role == TeamRole.Leader
                || t.Role == TeamRole.UnionRepresentative || t.Role == TeamRole.WorkEnvironmentRepresentative)
            .Join(db.Set<Member>().Where(m => m.DeactivatedAt == null), t => t.MemberId, m => m.Id, (t, m) => new { t.Id, m.Name, t.Role }).ToListAsync();
        return team.GroupBy(t => (t.Id, Elected: t.Role.IsRepresentative()))
            .OrderBy(g => g.Key.Elected).Select(g => g.OrderBy(t => Nearness(t.Role)).ThenBy(t => t.Name, StringComparer.CurrentCulture).First())
            .ToLookup(t => t.Id, t => new Asked(t.Name, t.Role));
    }

    private static int Nearness(TeamRole role) => role switch
    {
        TeamRole.Lead or TeamRole.UnionRepresentative => 0,
        TeamRole.Leader or TeamRole.WorkEnvironmentRepresentative => 1,
        _ => 2,
    };
}
