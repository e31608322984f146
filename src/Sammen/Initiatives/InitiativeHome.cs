using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Development;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.NextSteps;
using Sammen.Domain.Radar;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;
using Sammen.Domain.Threads;
using Sammen.Domain.Work;

namespace Sammen.Initiatives;

/// <summary>Everything the home of an initiative shows.</summary>
/// <param name="Recorded">What is recorded.</param>
/// <param name="Steps">"What now?": what the one who asks can do, and what waits for others.</param>
/// <param name="Aside">Steps put aside in this phase, with the reason.</param>
/// <param name="Thread">The red thread in rows.</param>
/// <param name="Followed">The registers that are kept, and those that can be called for.</param>
/// <param name="Plainly">The phase in plain words; null while nobody has written it.</param>
/// <param name="OnRadar">True where technologies of the same kind stand on the municipality's radar.</param>
/// <param name="Today">Today in Denmark.</param>
/// <param name="Others">What others have learned from something like it; in the idea phase only.</param>
public sealed record HomeView(
    Recorded Recorded,
    Steps Steps,
    IReadOnlyList<Dismissal> Aside,
    IReadOnlyList<ThreadRow> Thread,
    Followed Followed,
    string? Plainly,
    bool OnRadar,
    DateOnly Today,
    IReadOnlyList<Likeness> Others)
{
    /// <summary>Where the same case lies in other systems; null while nobody has said.</summary>
    public ReferenceText? Elsewhere { get; init; }
}

/// <summary>The home of an initiative: where it is, what waits, what to do next, and the red thread.</summary>
[Route("k/{kommune}/initiativer/{initiative}")]
[Needs(Right.See)]
public sealed class InitiativeHomeController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The home.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var initiative = Here.Initiative;
        var recorded = await RecordedFacts.ForHome(initiative, db);
        var dismissed = await db.Set<Dismissal>().AsNoTracking().Where(d => d.InitiativeId == initiative.Id && d.Phase == initiative.Phase).ToListAsync();
        var thread = RedThread.Rows(recorded, await RecordedFacts.StatementCounts(recorded, db));
        var today = clock.Today();
        var begun = await BegunIn(db, initiative.Id, today);
        var followed = Followed.Of(recorded, begun, Here.Standing);
        IReadOnlyList<Likeness> others = initiative is { Phase: Phase.Idea, StoppedOn: null, ArchivedOn: null } ? await SimilarExperiences.Of(db, initiative) : [];
        return Page<InitiativeHome>(new
        {
            View = new HomeView(recorded, WhatNow.For(recorded, dismissed, Here.Standing, today), dismissed, thread, followed, begun.Plainly, begun.OnRadar, today, others) { Elsewhere = await ElsewhereOf(db, initiative.Id) },
        });
    }

    private static readonly Func<SammenDb, Id<Initiative>, Task<ReferenceText?>> ElsewhereOf = EF.CompileAsyncQuery((SammenDb db, Id<Initiative> id) =>
        db.Set<CaseReference>().Where(r => r.InitiativeId == id).Select(r => new ReferenceText(r.JournalNumber, r.Kle, r.Kitos, r.Compliance, r.Other)).SingleOrDefault());

    // In one query, and compiled: nothing but its own page needs what they hold.
    private static readonly Func<SammenDb, Id<Initiative>, DateOnly, Task<Begun>> BegunIn = EF.CompileAsyncQuery((SammenDb db, Id<Initiative> id, DateOnly today) =>
        db.Set<Initiative>().Where(i => i.Id == id).Select(i => new Begun(
            db.Set<CoreTaskFrame>().Any(f => f.InitiativeId == id),
            db.Set<UserNeed>().Any(n => n.InitiativeId == id) || db.Set<UserSegment>().Any(s => s.InitiativeId == id)
                || db.Set<CitizenActivity>().Any(a => a.InitiativeId == id) || db.Set<Balance>().Any(b => b.InitiativeId == id)
                || db.Set<DigitalMeeting>().Any(m => m.InitiativeId == id),
            db.Set<DataUse>().Any(u => u.InitiativeId == id) || db.Set<DpiaScreening>().Any(s => s.InitiativeId == id)
                || db.Set<AiUse>().Any(u => u.InitiativeId == id),
            db.Set<EthicsAssessment>().Any(a => a.InitiativeId == id) || db.Set<EthicsStatement>().Any(s => s.InitiativeId == id),
            db.Set<WorkTask>().Any(t => t.InitiativeId == id) || db.Set<WayOfWorking>().Any(w => w.InitiativeId == id)
                || db.Set<TraitMark>().Any(m => m.InitiativeId == id) || db.Set<ProfessionView>().Any(v => v.InitiativeId == id)
                || db.Set<Relation>().Any(r => r.InitiativeId == id) || db.Set<InvisibleWork>().Any(w => w.InitiativeId == id && !w.IsWithdrawn)
                || db.Set<Breakdown>().Any(b => b.InitiativeId == id) || db.Set<AvailabilityAgreement>().Any(a => a.InitiativeId == id)
                || db.Set<StaffGroup>().Any(g => g.InitiativeId == id),
            db.Set<StaffDataUse>().Any(u => u.InitiativeId == id) || db.Set<NoStaffData>().Any(n => n.InitiativeId == id),
            db.Set<Survey>().Any(s => s.InitiativeId == id),
            db.Set<CompetenceNeed>().Any(n => n.InitiativeId == id) || db.Set<GapScreening>().Any(s => s.InitiativeId == id)
                || db.Set<FadingCompetence>().Any(f => f.InitiativeId == id) || db.Set<HelpOffer>().Any(o => o.InitiativeId == id)
                || db.Set<TrainingActivity>().Any(a => a.InitiativeId == id) || db.Set<TrainingPlan>().Any(p => p.InitiativeId == id),
            new BegunTogether(
                db.Set<MedMatter>().Any(m => m.InitiativeId == id),
                db.Set<PlanCell>().Any(c => c.InitiativeId == id) || db.Set<PlainText>().Any(x => x.InitiativeId == id) || db.Set<Told>().Any(x => x.InitiativeId == id)
                    || db.Set<GlossaryWord>().Any(w => w.InitiativeId == id) || db.Set<PrincipleView>().Any(v => v.InitiativeId == id),
                db.Set<Steering>().Any(s => s.InitiativeId == id) || db.Set<OwnerMark>().Any(m => m.InitiativeId == id)
                    || db.Set<UpwardRequest>().Any(r => r.InitiativeId == id) || db.Set<ReviewPoint>().Any(r => r.InitiativeId == id),
                db.Set<AcquisitionRoute>().Any(r => r.InitiativeId == id) || db.Set<Requirement>().Any(r => r.InitiativeId == id)
                    || db.Set<CommonAnswer>().Any(a => a.InitiativeId == id),
                db.Set<ImplementationStep>().Any(s => s.InitiativeId == id) || db.Set<PlannedMessage>().Any(m => m.InitiativeId == id)
                    || db.Set<ChangePlan>().Any(p => p.InitiativeId == id),
                db.Set<Dependency>().Any(d => d.InitiativeId == id)),
            db.Set<Survey>().Where(s => s.InitiativeId == id && s.ClosedOn == null && s.ClosesOn >= today).Max(s => (DateOnly?)s.ClosesOn),
            db.Set<PlainText>().Where(x => x.InitiativeId == id && x.Phase == i.Phase).Select(x => x.Text).SingleOrDefault())
        {
            OnRadar = db.Set<RadarTechnology>().Any(r => r.Kind == i.Technology && db.Set<RadarAssessment>().Any(a => a.TechnologyId == r.Id)),
        }).Single());
}
