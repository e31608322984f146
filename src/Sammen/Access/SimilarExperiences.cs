using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;

namespace Sammen.Access;

/// <summary>What others have shared that is like an initiative, for the pages on which it is described (S10).</summary>
public static class SimilarExperiences
{
    // So many are looked at more closely, however many there are.
    private const int Candidates = 20;

    /// <summary>The nearest, at most three; its own experience is not among them.</summary>
    public static async Task<IReadOnlyList<Likeness>> Of(SammenDb db, Initiative initiative)
    {
        var stems = Likeness.WordsOf(initiative).Keys.ToList();
        var byWords = await db.Set<SharedExperienceWord>().AsNoTracking().Where(w => stems.Contains(w.Stem)).GroupBy(w => w.ExperienceId)
            .Select(g => new { Id = g.Key, Count = g.Count(), Weight = g.Sum(w => w.Weight) })
            .OrderByDescending(g => g.Count).ThenByDescending(g => g.Weight).ThenBy(g => g.Id).Take(Candidates).Select(g => g.Id).ToListAsync();
        var (technology, field, own) = (initiative.Technology, initiative.Field, initiative.Id);
        var near = await db.Set<SharedExperience>().AsNoTracking()
            .Where(e => byWords.Contains(e.Id) || (technology != null && e.Technology == technology))
            .Where(e => !db.Set<Experience>().Any(x => x.InitiativeId == own && x.SharedAs == e.Id))
            .OrderByDescending(e => byWords.Contains(e.Id)).ThenByDescending(e => e.Field == field).ThenByDescending(e => e.SharedOn).ThenBy(e => e.Id).Take(2 * Candidates)
            .Select(e => new Likely(e.Id, e.Title, e.Municipality, e.Field, e.Technology, e.SharedOn)).ToListAsync();
        var ids = near.Select(n => n.Id).ToList();
        var common = await db.Set<SharedExperienceWord>().AsNoTracking().Where(w => ids.Contains(w.ExperienceId) && stems.Contains(w.Stem)).Select(w => new { w.ExperienceId, w.Stem }).ToListAsync();
        return Likeness.Nearest(
            initiative, near, common.GroupBy(w => w.ExperienceId).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(w => w.Stem).Order(StringComparer.Ordinal)]));
    }
}
