using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;
using Sammen.Domain.Trials;
using Sammen.Domain.Work;

namespace Sammen.Involvement;

/// <summary>Reads what is recorded that bears on the ten principles.</summary>
internal static class EvidenceFacts
{
    /// <summary>One query per kind of thing, nothing tracked.</summary>
    public static async Task<InvolvementFacts> Of(Here here, SammenDb db)
    {
        var id = here.Initiative.Id;
        var med = (await About<MedMatter>()).SingleOrDefault();
        return new(
            here.Initiative,
            await db.Set<Dialogue>().AsNoTracking().Where(d => d.InitiativeId == id).ToListAsync(),
            await db.Set<Decision>().AsNoTracking().Where(d => d.InitiativeId == id).OrderBy(d => d.DecidedOn).ThenBy(d => d.Id).ToListAsync(),
            await db.Set<Concern>().AsNoTracking().Where(c => c.InitiativeId == id && !c.IsWithdrawn).ToListAsync())
        {
            Told = await About<Told>(),
            Texts = await About<PlainText>(),
            Challenges = await db.Set<Challenge>().AsNoTracking().Where(c => c.InitiativeId == id).ToListAsync(),
            Assumptions = await db.Set<Assumption>().CountAsync(a => a.InitiativeId == id),
            Invisible = await About<InvisibleWork>(),
            Professions = await About<ProfessionView>(),
            Measured = await db.Set<Survey>().Where(s => s.InitiativeId == id && s.Kind == SurveyKind.GoodWork && s.ClosedOn != null).Select(s => s.ClosedOn!.Value).ToListAsync(),
            CoreTask = (await About<CoreTaskFrame>()).SingleOrDefault(),
            Med = med,
            Meetings = await Meetings(here, db, med),
            Discussed = [.. (await MedFacts.Items(db, id)).Where(i => i.Item.Outcome is not null).Select(i => i.Meeting.On)],
            Trials = [.. (await About<Trial>()).Select(t => t.EndedOn).OfType<DateOnly>()],
        };

        Task<List<T>> About<T>() where T : Written => db.Set<T>().AsNoTracking().Where(x => x.InitiativeId == id).ToListAsync();
    }

    private static async Task<IReadOnlyList<CommitteeMeeting>> Meetings(Here here, SammenDb db, MedMatter? med)
    {
        var tree = new CommitteeTree(await db.Set<Committee>().AsNoTracking().ToListAsync());
        return MedRule.Where(tree, here.Units, med is null ? here.Initiative.UnitId : med.DecidedIn, med?.IsPrinciple == true).Committee is { } committee
            ? await db.Set<CommitteeMeeting>().AsNoTracking().Where(m => m.CommitteeId == committee.Id && m.CancelledBecause == "").ToListAsync()
            : [];
    }
}
