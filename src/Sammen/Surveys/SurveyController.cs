using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Surveys;

namespace Sammen.Surveys;

/// <summary>What the pages of measurements share: finding one, and holding it while something is put in or taken out.</summary>
public abstract class SurveyController(SammenDb db, TimeProvider clock) : PageController
{
    /// <summary>The database.</summary>
    protected SammenDb Db => db;

    /// <summary>The clock.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>Today in Denmark.</summary>
    protected DateOnly Today => clock.Today();

    /// <summary>The address of one of the initiative's measurement pages.</summary>
    protected string At(Id<Survey>? survey = null, string rest = "") =>
        Here.Path(Here.Initiative.Id, string.Join('/', new[] { "maalinger", survey?.ToString(), rest }.Where(part => !string.IsNullOrEmpty(part))));

    /// <summary>The initiative's measurement with that id, tracked when something is to be changed; null when there is none.</summary>
    protected Task<Survey?> Find(Id<Survey> id)
    {
        var initiative = Here.Initiative.Id;
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        return db.Set<Survey>().AsTracking(tracking).SingleOrDefaultAsync(s => s.Id == id && s.InitiativeId == initiative);
    }

    /// <summary>The marks of a form on this measurement: those that are no number are passed over.</summary>
    protected IReadOnlyList<int?> Marks(Survey survey) => [.. survey.Items.Select((_, item) => Number($"Mark{item}"))];

    /// <summary>A number that a form sends; null where it is none.</summary>
    protected int? Number(string field) => int.TryParse(Request.Form[field], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>The main committee's agreements.</summary>
internal static class SurveyAgreements
{
    /// <summary>The one that held on a day, as far as it was written down by then; null where there was none.</summary>
    public static Task<SurveyAgreement?> Agreement(this SammenDb db, DateOnly on) =>
        db.Set<SurveyAgreement>().AsNoTracking().Where(a => a.WrittenOn <= on).OrderByDescending(a => a.Number).FirstOrDefaultAsync();
}

/// <summary>Answering and closing wait for each other, so that no answer comes after the count.</summary>
internal static class SurveyHolding
{
    /// <summary>Begins a transaction, holds the measurement and reads it anew, until it is committed or left.</summary>
    public static async Task<IDbContextTransaction> Hold(this SammenDb db, Survey survey)
    {
        var transaction = await db.Database.BeginTransactionAsync();
        // Writing a value over itself locks the row in both databases.
        await db.Set<Survey>().Where(s => s.Id == survey.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.Purpose, s => s.Purpose));
        await db.Entry(survey).ReloadAsync();
        return transaction;
    }

    /// <summary>The measurement's boxes, tracked.</summary>
    public static Task<List<AnswerBox>> BoxesOf(this SammenDb db, Survey survey) => db.Set<AnswerBox>().AsTracking().Where(b => b.SurveyId == survey.Id).ToListAsync();

    /// <summary>How many have answered, in steps: nobody sees one person come in.</summary>
    public static async Task<int> AnsweredAtLeast(this SammenDb db, Survey survey) =>
        await db.Answered(survey) / Survey.Step * Survey.Step;

    /// <summary>How many have answered.</summary>
    public static async Task<int> Answered(this SammenDb db, Survey survey) =>
        (await db.Set<AnswerBox>().AsNoTracking().Where(b => b.SurveyId == survey.Id && b.Item == null).ToListAsync()).Sum(b => b.Entries.Count);
}
