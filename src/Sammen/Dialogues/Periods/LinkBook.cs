using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Dialogues;

namespace Sammen.Dialogues.Periods;

/// <summary>How many personal links there are, and how many at least were used: it steps, so that nobody sees one person come in.</summary>
public readonly record struct LinkCount(int All, int Used);

/// <summary>The personal links of a dialogue, as the one who leads may see them.</summary>
internal static class LinkBook
{
    /// <summary>Figures only.</summary>
    public static async Task<LinkCount> Count(SammenDb db, Dialogue dialogue) =>
        new(await Of(db, dialogue).CountAsync(), await Of(db, dialogue).CountAsync(l => l.IsUsed) / PersonalLink.Step * PersonalLink.Step);

    /// <summary>The links by label. Which ones are used is brought up to date only when several more are.</summary>
    public static async Task<IQueryable<PersonalLink>> Open(SammenDb db, Dialogue dialogue)
    {
        var news = Of(db, dialogue).Where(l => l.IsUsed && !l.IsToldUsed);
        if (await news.CountAsync() >= PersonalLink.Step)
        {
            // All in one statement: their rows also come to carry the mark of one transaction.
            await news.ExecuteUpdateAsync(set => set.SetProperty(l => l.IsToldUsed, true));
        }

        return Of(db, dialogue).OrderBy(l => l.Label).ThenBy(l => l.Id);
    }

    /// <summary>
    /// When the dialogue is closed nobody is to be reminded: the labels go, and all rows are written anew together, so that none keeps
    /// the mark of the moment it was used. To be saved.
    /// </summary>
    public static async Task LetGo(SammenDb db, Dialogue dialogue)
    {
        if (!dialogue.LetsIn(Entrance.Personal))
        {
            return;
        }

        List<PersonalLink> links = [.. (await Of(db, dialogue).ToListAsync()).OrderBy(l => l.Id.Value)];
        links.ForEach(l => l.Forget());
        await Of(db, dialogue).ExecuteDeleteAsync();
        db.AddRange(links);
    }

    private static IQueryable<PersonalLink> Of(SammenDb db, Dialogue dialogue) =>
        db.Set<PersonalLink>().AsNoTracking().Where(l => l.DialogueId == dialogue.Id);
}
