using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Competences;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Papers;
using Sammen.Domain.Questions;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;
using Sammen.Domain.Trials;
using Sammen.Domain.Work;

namespace Sammen.Access;

/// <summary>Reads all that is recorded about one initiative, for the pages that see it as a whole: home, papers, thread.</summary>
public static class RecordedFacts
{
    /// <summary>One query per kind of thing, nothing tracked.</summary>
    public static async Task<Recorded> Of(Initiative initiative, SammenDb db)
    {
        var id = initiative.Id;
        return new(
            initiative,
            await Answers(db, id).ToListAsync(),
            await Dialogues(db, id).ToListAsync(),
            await Conclusions(db, id).ToListAsync(),
            await Concerns(db, id).ToListAsync(),
            await Agreements(db, id).ToListAsync(),
            await Decisions(db, id).ToListAsync(),
            await Papers(db, id).ToListAsync())
        {
            Lifts = await Lifts(db, id).ToListAsync(),
            Benefits = await Benefits(db, id).ToListAsync(),
            Measurements = await Measurements(db, id).ToListAsync(),
            CaseInBrief = await CaseInBrief(db, id).FirstOrDefaultAsync(),
            DoubtsWaiting = await DoubtsWaiting(db, id).ToListAsync(),
            SideEffects = await SideEffects(db, id).ToListAsync(),
            Trials = await Trials(db, id).ToListAsync(),
            Outgrowths = await Outgrowths(db, id).ToListAsync(),
            Aims = await Aims(db, id).FirstOrDefaultAsync(),
        };
    }

    /// <summary>The same with what only a home tells of: what waits above and beside the initiative, and how it stands with MED.</summary>
    public static async Task<Recorded> ForHome(Initiative initiative, SammenDb db) => await Of(initiative, db) with
    {
        RequestsWaiting = await RequestsWaiting(db, initiative.Id).ToListAsync(),
        Reviews = await Reviews(db, initiative.Id).ToListAsync(),
        SharedUntalked = (await SharedWheels.Untalked(db, [initiative.Id])).Count,
        Med = await MedFacts.Standing(db, initiative.Id),
        Experience = await Experiences(db, initiative.Id).FirstOrDefaultAsync() ?? new(false, null),
    };

    /// <summary>The same with all of its business case.</summary>
    public static async Task<Recorded> WithItsCase(Initiative initiative, SammenDb db) =>
        await Of(initiative, db) with { Case = await WholeCase(db, initiative.Id) };

    /// <summary>The same with what only a paper tells of: the latest measurement, everyday work and the plan for learning.</summary>
    public static async Task<Recorded> ForPaper(Initiative initiative, SammenDb db) => await WithItsCase(initiative, db) with
    {
        Measured = await Measured(db, initiative.Id),
        Everyday = await Everyday(db, initiative.Id),
    };

    private static async Task<EverydayWork> Everyday(SammenDb db, Id<Initiative> id)
    {
        var activities = await Of<TrainingActivity>();
        var map = HeatMap.Of(await Of<CompetenceNeed>(), await Of<StaffGroup>(), OwnView.None);
        return new(
            [.. (await Of<InvisibleWork>()).Where(w => !w.IsWithdrawn)], await Of<Relation>(), [.. (await Of<FadingCompetence>()).OrderBy(f => f.Id.Value)],
            activities, (await Of<TrainingPlan>()).FirstOrDefault()?.GoLiveOn,
            TrainingPlan.Unmet(map.Rows.SelectMany(r => r.Cells.SelectMany(c => c)), activities).Count);

        Task<List<T>> Of<T>() where T : Written => db.Set<T>().AsNoTracking().Where(t => t.InitiativeId == id).ToListAsync();
    }

    private static async Task<(Survey, SurveyResult)?> Measured(SammenDb db, Id<Initiative> id)
    {
        if (await db.Set<Survey>().AsNoTracking().Where(s => s.InitiativeId == id && s.Kind == SurveyKind.GoodWork && s.ClosedOn != null).OrderByDescending(s => s.ClosedOn).ThenByDescending(s => s.Moment).FirstOrDefaultAsync() is not { } survey)
        {
            return null;
        }

        return (survey, survey.Result!.Shown(await db.SmallestGroup()));
    }

    /// <summary>How many statements stand in each closed dialogue, per question; open dialogues are not counted out.</summary>
    public static async Task<IReadOnlyDictionary<(Id<Dialogue>, Domain.Method.QuestionKey), int>> StatementCounts(Recorded recorded, SammenDb db)
    {
        // By their ids: asked by way of the initiative, SQLite reads all statements of the municipality.
        var closed = recorded.Dialogues.Where(d => d.ClosedAt is not null).Select(d => d.Id).ToList();
        var counts = await db.Set<Statement>().AsNoTracking()
            .Where(s => closed.Contains(s.DialogueId) && !s.IsWithdrawn && s.HiddenBecause == "")
            .GroupBy(s => new { s.DialogueId, s.Question })
            .Select(g => new { g.Key.DialogueId, g.Key.Question, Count = g.Count() })
            .ToListAsync();
        return counts.ToDictionary(c => (c.DialogueId, c.Question), c => c.Count);
    }

    // Compiled: three pages ask all of this each time.
    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Answer>> Answers = Compile(
        (db, id) => db.Set<Answer>().AsNoTracking().Where(a => a.InitiativeId == id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Dialogue>> Dialogues = Compile(
        (db, id) => db.Set<Dialogue>().AsNoTracking().Where(d => d.InitiativeId == id).OrderBy(d => d.OpenedAt));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Conclusion>> Conclusions = Compile(
        (db, id) => db.Set<Conclusion>().AsNoTracking().Where(c => c.InitiativeId == id).OrderBy(c => c.WrittenAt));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Concern>> Concerns = Compile(
        (db, id) => db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == id && !c.IsWithdrawn).OrderBy(c => c.RaisedOn).ThenBy(c => c.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Lift>> Lifts = Compile(
        (db, id) => db.Set<Lift>().AsNoTracking().Where(l => l.InitiativeId == id && !l.IsWithdrawn).OrderBy(l => l.LiftedOn).ThenBy(l => l.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<SideEffect>> SideEffects = Compile(
        (db, id) => db.Set<SideEffect>().AsNoTracking().Where(e => e.InitiativeId == id && !e.IsWithdrawn).OrderBy(e => e.RaisedOn).ThenBy(e => e.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<UpwardRequest>> RequestsWaiting = Compile(
        (db, id) => db.Set<UpwardRequest>().AsNoTracking().Where(r => r.InitiativeId == id && r.Outcome == null).OrderBy(r => r.AskedOn).ThenBy(r => r.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<ReviewPoint>> Reviews = Compile(
        (db, id) => db.Set<ReviewPoint>().AsNoTracking().Where(r => r.InitiativeId == id && r.HeldOn == null).OrderBy(r => r.On));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Trial>> Trials = Compile(
        (db, id) => db.Set<Trial>().AsNoTracking().Where(t => t.InitiativeId == id).OrderBy(t => t.From).ThenBy(t => t.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Outgrowth>> Outgrowths = Compile(
        (db, id) => db.Set<Outgrowth>().AsNoTracking().Where(o => db.Set<Trial>().Any(t => t.Id == o.TrialId && t.InitiativeId == id)));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<HonestAims>> Aims = Compile(
        (db, id) => db.Set<HonestAims>().AsNoTracking().Where(a => a.InitiativeId == id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<ExperienceInBrief>> Experiences = Compile(
        (db, id) => db.Set<Experience>().Where(e => e.InitiativeId == id).Select(e => new ExperienceInBrief(true, e.SharedOn)));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<CaseInBrief>> CaseInBrief = Compile(
        (db, id) => db.Set<BusinessCase>().Where(c => c.InitiativeId == id).Select(c => new CaseInBrief(c.Version, c.ReviewOn)));

    /// <summary>All of the business case; null while nobody has begun one.</summary>
    internal static readonly Func<SammenDb, Id<Initiative>, Task<BusinessCase?>> WholeCase = EF.CompileAsyncQuery((SammenDb db, Id<Initiative> id) =>
        db.Set<BusinessCase>().AsNoTracking().SingleOrDefault(c => c.InitiativeId == id));

    /// <summary>The assumption of each doubt that nobody has answered.</summary>
    internal static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Id<Assumption>>> DoubtsWaiting = Compile(
        (db, id) => db.Set<Challenge>().Where(c => c.InitiativeId == id && c.Answer == "").Select(c => c.AssumptionId));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Agreement>> Agreements = Compile(
        (db, id) => db.Set<Agreement>().AsNoTracking().Where(a => a.InitiativeId == id).OrderBy(a => a.DueOn));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Decision>> Decisions = Compile(
        (db, id) => db.Set<Decision>().AsNoTracking().Where(d => d.InitiativeId == id).OrderBy(d => d.DecidedOn).ThenBy(d => d.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Benefit>> Benefits = Compile(
        (db, id) => db.Set<Benefit>().AsNoTracking().Where(b => b.InitiativeId == id).OrderBy(b => b.NamedOn).ThenBy(b => b.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<Measurement>> Measurements = Compile(
        (db, id) => db.Set<Measurement>().AsNoTracking()
            .Where(m => db.Set<Benefit>().Any(b => b.Id == m.BenefitId && b.InitiativeId == id)).OrderBy(m => m.On).ThenBy(m => m.Id));

    private static readonly Func<SammenDb, Id<Initiative>, IAsyncEnumerable<PaperKind>> Papers = Compile(
        (db, id) => db.Set<Paper>().AsNoTracking().Where(p => p.InitiativeId == id).Select(p => p.Kind));

    private static Func<SammenDb, Id<Initiative>, IAsyncEnumerable<T>> Compile<T>(Expression<Func<SammenDb, Id<Initiative>, IQueryable<T>>> query) =>
        EF.CompileAsyncQuery(query);
}
