using Microsoft.EntityFrameworkCore;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Experiences;

/// <summary>Puts together what can be shared of an initiative's experience.</summary>
internal static class ExperienceDesk
{
    /// <summary>The facts around what the team wrote, and what must be said otherwise first.</summary>
    public static async Task<Gathered> Gather(SammenDb db, Here here, Experience experience) => Gathered.Of(
        experience, await RecordedFacts.Of(here.Initiative, db), KindOf(here), await Watch(db, here.Initiative.Id));

    private static UnitKind? KindOf(Here here) => here.Units.InOrder.Where(u => u.Unit.Id == here.Initiative.UnitId).Select(u => (UnitKind?)u.Unit.Kind).FirstOrDefault();

    // Who has left had a name too, and what was hidden or taken back was said all the same.
    private static async Task<Watch> Watch(SammenDb db, Id<Initiative> initiative)
    {
        var dialogues = await db.Set<Dialogue>().Where(d => d.InitiativeId == initiative).Select(d => d.Id).ToListAsync();
        return new(
            await db.Set<Member>().Select(m => m.Name).ToListAsync(),
            await db.Set<Statement>().Where(s => dialogues.Contains(s.DialogueId) && s.Text != "").Select(s => s.Text).ToListAsync());
    }
}
