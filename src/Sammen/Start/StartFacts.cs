using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Start;

/// <summary>Reads what one's own page shows, for the one whom <see cref="Here"/> names. What is sent by mail counts the same.</summary>
internal sealed class StartFacts(SammenDb db, Here here, DateTimeOffset now)
{
    /// <summary>All of it.</summary>
    public async Task<StartView> Read()
    {
        var today = now.Day();
        var mine = await Mine.Initiatives(db, here);
        var ids = mine.Select(i => i.Id).ToList();
        var led = mine.Where(i => i.Role?.IsLeading() == true).Select(i => i.Id).ToList();
        var lately = today.AddDays(-30);
        var titles = mine.ToDictionary(i => i.Id, i => i.Title);

        var dialogues = await db.Set<Dialogue>().AsNoTracking()
            .Where(d => ids.Contains(d.InitiativeId) && d.ClosedAt == null && (d.ClosesOn == null || d.ClosesOn >= today))
            .OrderBy(d => d.ClosesOn).ToListAsync();
        var concerns = await db.Set<Concern>().AsNoTracking()
            .Where(c => ids.Contains(c.InitiativeId) && !c.IsWithdrawn)
            .GroupBy(c => c.InitiativeId)
            .Select(g => new ConcernNews(g.Key, g.Count(c => c.Reply == "" || c.Helped == Helped.No), g.Count(c => c.RepliedOn >= lately)))
            .ToListAsync();
        var overdue = await db.Set<Agreement>().AsNoTracking()
            .Where(a => led.Contains(a.InitiativeId) && a.Status == AgreementStatus.Open && a.DueOn < today).OrderBy(a => a.DueOn).ToListAsync();
        var me = here.Me.Id;
        var answered = await db.Set<Idea>().AsNoTracking().Where(i => i.By == me && i.Outcome != null && i.RepliedAt >= now.AddDays(-30)).ToListAsync();
        return new StartView(
            mine,
            [.. dialogues.Select(d => new OpenDialogue(d.Id, d.Title, d.ClosesOn, titles[d.InitiativeId], d.Meeting is { Step: null }))],
            concerns,
            overdue,
            await IdeasWaiting(),
            answered,
            await Became(ids),
            today)
        {
            ToMeasure = await ToMeasure(ids, led, today),
            Surveys = await Surveys(mine, led, today),
            Doubts = await Doubts(led, lately),
            Meetings = await Mine.Meetings(db, here, today),
            Reviews = await db.Set<ReviewPoint>().AsNoTracking().Where(r => led.Contains(r.InitiativeId) && r.HeldOn == null && r.On <= today).OrderBy(r => r.On).ToListAsync(),
            Requests = await db.Set<UpwardRequest>().AsNoTracking().Where(r => led.Contains(r.InitiativeId) && r.Outcome == null).OrderBy(r => r.AskedOn).ToListAsync(),
            Shared = await SharedWheels.Untalked(db, led),
        };
    }

    private async Task<List<Benefit>> ToMeasure(List<Id<Initiative>> mine, List<Id<Initiative>> led, DateOnly today)
    {
        var me = here.Me.Name;
        var followed = await db.Set<Benefit>().AsNoTracking()
            .Where(b => mine.Contains(b.InitiativeId) && (b.Owner == me || led.Contains(b.InitiativeId)) && b.TargetOn != null
                && (b.Status == BenefitStatus.Expected || b.Status == BenefitStatus.Adjusted))
            .OrderBy(b => b.NamedOn).ThenBy(b => b.Id).ToListAsync();
        if (followed.Count == 0)
        {
            return followed;
        }

        var ids = followed.ConvertAll(b => b.Id);
        var last = await db.Set<Measurement>().AsNoTracking().Where(m => ids.Contains(m.BenefitId) && !m.IsTakenBack)
            .GroupBy(m => m.BenefitId).Select(g => new { g.Key, On = g.Max(m => m.On) }).ToDictionaryAsync(g => g.Key, g => (DateOnly?)g.On);
        return followed.FindAll(b => b.IsMeasurementDue(last.GetValueOrDefault(b.Id), today));
    }

    private async Task<List<Challenge>> Doubts(List<Id<Initiative>> led, DateOnly lately)
    {
        var me = here.Me.Id;
        var visible = db.Set<Initiative>().VisibleTo(here);
        return await db.Set<Challenge>().AsNoTracking()
            .Where(c => (c.Answer == "" && led.Contains(c.InitiativeId))
                || (c.RaisedById == me && c.AnsweredOn >= lately && visible.Any(i => i.Id == c.InitiativeId)))
            .OrderBy(c => c.RaisedOn).ThenBy(c => c.Id).ToListAsync();
    }

    private async Task<List<SurveyNews>> Surveys(List<MyInitiative> mine, List<Id<Initiative>> led, DateOnly today)
    {
        var (ids, lately) = (mine.ConvertAll(i => i.Id), today.AddDays(-60));
        var representing = mine.Where(i => i.Role?.IsRepresentative() == true).Select(i => i.Id).ToList();
        var surveys = await db.Set<Survey>().AsNoTracking()
            .Where(s => ids.Contains(s.InitiativeId) && (s.ClosedOn == null || s.CommentsWait || s.ClosedOn >= lately)).OrderBy(s => s.ClosesOn).ThenBy(s => s.Id).ToListAsync();
        if (surveys.Count == 0)
        {
            return [];
        }

        var talks = surveys.ConvertAll(s => s.DialogueId);
        var talked = await db.Set<Dialogue>().Where(d => talks.Contains(d.Id)).Select(d => d.Id).ToListAsync();
        return
        [
            .. surveys.Select(s => new SurveyNews(
                s, s.CommentsWait && representing.Contains(s.InitiativeId),
                s.Result?.All is not null && led.Contains(s.InitiativeId) && !talked.Contains(s.DialogueId)))
                .Where(n => n.IsToScreen || n.IsToTalk || n.Survey.IsOpen(today)),
        ];
    }

    private async Task<List<Idea>> IdeasWaiting()
    {
        var answering = await IdeasToAnswer.Of(here, db);
        var me = here.Me.Id;
        return answering.Any
            ? await answering.Among(db.Set<Idea>().AsNoTracking()).Where(i => i.Outcome == null && i.By != me).OrderBy(i => i.At).Take(10).ToListAsync()
            : [];
    }

    private async Task<BecameOf?> Became(List<Id<Initiative>> ids)
    {
        var decisions = await db.Set<Decision>().AsNoTracking().Where(d => ids.Contains(d.InitiativeId)).OrderByDescending(d => d.DecidedOn).Take(10).ToListAsync();
        var decision = decisions.Find(d => d.Basis.Count > 0);
        var conclusions = db.Set<Conclusion>().AsNoTracking().Where(c => ids.Contains(c.InitiativeId));
        var conclusion = decision is null
            ? await conclusions.OrderByDescending(c => c.WrittenAt).FirstOrDefaultAsync()
            : await conclusions.FirstOrDefaultAsync(c => c.Id == decision.Basis[0]);
        if (conclusion is null)
        {
            return null;
        }

        var said = await db.Set<Dialogue>().AsNoTracking().Where(d => d.Id == conclusion.DialogueId).Select(d => d.OpenedAt).SingleAsync();
        return new(conclusion.InitiativeId, conclusion, said, decision);
    }
}
