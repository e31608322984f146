using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>Reads what is recorded about the initiative in the address, and has it laid out as a paper.</summary>
public sealed class PaperDesk(SammenDb db, Here here, TimeProvider clock, IStringLocalizer<Texts> t)
{
    private PaperLayout? layout;

    /// <summary>The language of the page.</summary>
    public static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "da";

    /// <summary>A paper.</summary>
    public async Task<Sheet> Lay(PaperKind kind)
    {
        var sheet = (await Read()).Lay(kind);
        return kind == PaperKind.AgendaItem ? sheet with { Elsewhere = await Elsewhere(here.Initiative.Id) } : sheet;
    }

    /// <summary>What the product writes in a section, one point a line, in a language.</summary>
    public async Task<string> Generated(PaperKind kind, SectionKey key, string language) => (await Read()).Generated(kind, key, language);

    /// <summary>What people have done to the paper; null while nobody has touched it.</summary>
    public async Task<Paper?> Stored(PaperKind kind) => (await Read()).PaperOf(kind);

    private async Task<PaperLayout> Read()
    {
        if (layout is null)
        {
            var id = here.Initiative.Id;
            var papers = await db.Set<Paper>().AsNoTracking().Where(p => p.InitiativeId == id).ToListAsync();
            await FollowMeeting(papers, id);
            layout = new PaperLayout(
                await RecordedFacts.ForPaper(here.Initiative, db),
                papers,
                await db.Set<PaperRemark>().AsNoTracking().Where(r => r.InitiativeId == id).ToListAsync(),
                From,
                clock.Today(),
                t);
        }

        return layout;
    }

    private Task<ReferenceText?> Elsewhere(Id<Initiative> id) => db.Set<CaseReference>().Where(r => r.InitiativeId == id)
        .Select(r => new ReferenceText(r.JournalNumber, r.Kle, null, null, null)).SingleOrDefaultAsync();

    private async Task FollowMeeting(List<Paper> papers, Id<Initiative> id)
    {
        if (papers.Find(p => p.MeetingId is not null) is not { } addressed)
        {
            return;
        }

        // The item can have gone on to another meeting, where it is now the same request.
        var items = await MedFacts.Items(db, id);
        if (items.OrderByDescending(i => i.Item.IsAhead).ThenByDescending(i => i.Item.PutOn).ThenByDescending(i => i.Item.Id.Value).FirstOrDefault() is { } at)
        {
            addressed.Follow(at.Committee, at.Meeting);
        }
    }

    private string From => here.Initiative.UnitId is null ? here.Place.Name : $"{here.Place.Name}, {here.Units.NameOf(here.Initiative.UnitId, "")}";
}
