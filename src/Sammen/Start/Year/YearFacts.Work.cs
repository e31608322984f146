using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Competences;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Portfolio;
using Sammen.Domain.Trials;

namespace Sammen.Start.Year;

// What changes the work, and what is followed up.
internal sealed partial class YearFacts
{
    private sealed record GoLive(Id<Initiative> InitiativeId, DateOnly On, int Version, DateOnly WrittenOn);

    private Task<List<GoLive>> Starts() => db.Set<TrainingPlan>().Where(p => going.Contains(p.InitiativeId) && p.GoLiveOn >= since && p.GoLiveOn <= until)
        .Select(p => new GoLive(p.InitiativeId, p.GoLiveOn!.Value, p.Version, p.WrittenOn)).ToListAsync();

    private YearLine StartOf(GoLive start) =>
        new(start.On, YearKind.Start, t[IsAhead(start.On) ? "Year.Start" : "Year.Started"], here.Path(start.InitiativeId, "implementering"), TitleOf(start.InitiativeId))
        {
            Version = start.Version,
            WrittenOn = start.WrittenOn,
        };

    private async Task<IEnumerable<YearLine>> Changes()
    {
        var trials = await db.Set<Trial>().Where(x => going.Contains(x.InitiativeId) && x.Next == null && x.From <= until && (x.From >= since || (x.Until >= since && x.Until <= until)))
            .Select(x => new { x.Id, x.InitiativeId, x.Test, x.From, x.Until, x.Version, x.WrittenOn }).ToListAsync();
        var starts = (await db.Set<TrainingPlan>().Where(p => going.Contains(p.InitiativeId) && p.GoLiveOn != null)
            .Select(p => new GoLive(p.InitiativeId, p.GoLiveOn!.Value, p.Version, p.WrittenOn)).ToListAsync()).ToDictionary(p => p.InitiativeId);
        var learning = await db.Set<TrainingActivity>().Where(a => going.Contains(a.InitiativeId) && ((a.On >= since && a.On <= until) || (a.On == null && a.Weeks != null)))
            .Select(a => new { a.Id, a.InitiativeId, a.Name, a.On, a.Weeks, a.Version, a.WrittenOn }).ToListAsync();
        return
        [
            .. trials.SelectMany(x => new[] { (On: (DateOnly?)x.From, Words: "Year.TrialBegins", Ends: false), (On: x.Until, Words: "Year.TrialEnds", Ends: true) }
                .Where(day => day.On >= since && day.On <= until)
                .Select(day => new YearLine(day.On!.Value, YearKind.Trial, t[day.Words, Short(x.Test)], here.Path(x.InitiativeId, $"proevehandlinger#p-{x.Id}"), TitleOf(x.InitiativeId), day.Ends && !IsAhead(day.On.Value))
                {
                    Key = here.Path(x.InitiativeId, $"proevehandlinger/{x.Id}") + (day.Ends ? "/slut" : ""),
                    Version = x.Version,
                    WrittenOn = x.WrittenOn,
                })),
            .. starts.Values.Where(s => IsWithin(s.On)).Select(StartOf),
            .. learning.Select(a => (Activity: a, On: a.On ?? (starts.GetValueOrDefault(a.InitiativeId) is { } start ? start.On.AddDays(7 * a.Weeks!.Value) : null as DateOnly?)))
                .Where(a => a.On is { } on && IsWithin(on))
                .Select(a => new YearLine(a.On!.Value, YearKind.Learning, Short(a.Activity.Name), here.Path(a.Activity.InitiativeId, "kompetencer/plan"), TitleOf(a.Activity.InitiativeId))
                {
                    Key = here.Path(a.Activity.InitiativeId, $"kompetencer/plan/{a.Activity.Id}"),
                    // By weeks it moves with the day it goes live.
                    Version = a.Activity.Version + (a.Activity.On is null ? starts[a.Activity.InitiativeId].Version : 0),
                    WrittenOn = a.Activity.WrittenOn,
                }),
        ];
    }

    private async Task<IEnumerable<YearLine>> Reviews()
    {
        var reviews = await db.Set<ReviewPoint>().Where(r => going.Contains(r.InitiativeId) && ((r.HeldOn ?? r.On) >= since) && ((r.HeldOn ?? r.On) <= until))
            .Select(r => new { r.Id, r.InitiativeId, r.On, r.HeldOn, r.About, r.Version, r.WrittenOn }).ToListAsync();
        var cases = await db.Set<BusinessCase>().Where(c => going.Contains(c.InitiativeId) && c.ReviewOn >= since && c.ReviewOn <= until)
            .Select(c => new { c.InitiativeId, On = c.ReviewOn!.Value, c.Version }).ToListAsync();
        return
        [
            .. reviews.Select(r => new YearLine(
                r.HeldOn ?? r.On, YearKind.Review, r.HeldOn is not null ? t["Year.Reviewed"] : r.About.Length > 0 ? t["Year.ReviewOf", Short(r.About)] : t["Review"],
                here.Path(r.InitiativeId, "eftersyn"), TitleOf(r.InitiativeId), r.HeldOn is null && !IsAhead(r.On))
            {
                Key = here.Path(r.InitiativeId, $"eftersyn/{r.Id}"),
                Version = r.Version,
                WrittenOn = r.WrittenOn,
            }),
            .. cases.Select(c => new YearLine(c.On, YearKind.Review, t["Year.Case"], here.Path(c.InitiativeId, "businesscase"), TitleOf(c.InitiativeId), !IsAhead(c.On)) { Version = c.Version }),
        ];
    }

    private async Task<IEnumerable<YearLine>> Gains()
    {
        var benefits = await db.Set<Benefit>().AsNoTracking()
            .Where(b => going.Contains(b.InitiativeId) && !b.IsWithdrawn && b.TargetOn != null && (b.Status == BenefitStatus.Expected || b.Status == BenefitStatus.Adjusted)).ToListAsync();
        if (benefits.Count == 0)
        {
            return [];
        }

        var those = benefits.ConvertAll(b => b.Id);
        var last = await db.Set<Measurement>().Where(m => those.Contains(m.BenefitId) && !m.IsTakenBack)
            .GroupBy(m => m.BenefitId).Select(g => new { g.Key, On = g.Max(m => m.On) }).ToDictionaryAsync(g => g.Key, g => (DateOnly?)g.On);
        return benefits.SelectMany(b => new[]
        {
            (On: b.MeasureNextOn(last.GetValueOrDefault(b.Id)), Kind: YearKind.Measurement, Words: "MeasureGain", Page: "/maalinger"),
            (On: b.TargetOn, Kind: YearKind.Gain, Words: "Year.Gain", Page: ""),
        }.Where(day => day.On is { } on && IsWithin(on)).Select(day => new YearLine(
            day.On!.Value, day.Kind, t[day.Words, Short(b.Title)], here.Path(b.InitiativeId, $"gevinster/{b.Id}{day.Page}"), TitleOf(b.InitiativeId), !IsAhead(day.On.Value))
        { Version = b.Version }));
    }

    private bool IsWithin(DateOnly on) => on >= since && on <= until;
}
