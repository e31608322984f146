using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Committees;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Surveys;
using Sammen.Domain.Webhooks;

namespace Sammen.Webhooks;

/// <summary>What a message is about.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Id">Which one.</param>
/// <param name="Initiative">The initiative it belongs to; null where it belongs to none, or is gone.</param>
/// <param name="Page">The path of its page; null when it is gone.</param>
internal sealed record LetterAbout(string Kind, Guid Id, Guid? Initiative, string? Page);

/// <summary>
/// A message as another program reads it. Ids, days and addresses alone: no title, no name and no word that anybody wrote, so that it can lie in
/// a log at the receiver. What it is about is fetched with a key, by who may.
/// </summary>
/// <param name="Id">The message's own id, the same each time it is tried.</param>
/// <param name="Type">What happened.</param>
/// <param name="On">The day in Denmark.</param>
/// <param name="At">The instant; null where only the day is told.</param>
/// <param name="Municipality">Where: the municipality's part of every address.</param>
/// <param name="About">To what.</param>
internal sealed record Letter(Guid Id, string Type, DateOnly On, DateTimeOffset? At, string Municipality, LetterAbout About)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The message as text.</summary>
    public static async Task<string> Write(SammenDb db, Delivery delivery, string slug, CancellationToken stop)
    {
        var (initiative, page) = await Find(db, delivery, stop);
        var about = new LetterAbout(delivery.Kind.About(), delivery.AboutId, initiative, page is null ? null : $"/k/{slug}/{page}");
        var letter = new Letter(
            delivery.Id.Value, delivery.Kind.Name(), delivery.At.Day(), delivery.Kind.TellsDayAlone() ? null : delivery.At.ToUniversalTime(), slug, about);
        return JsonSerializer.Serialize(letter, Json);
    }

    private static async Task<(Guid? Initiative, string? Page)> Find(SammenDb db, Delivery delivery, CancellationToken stop)
    {
        var id = delivery.AboutId;
        return delivery.Kind switch
        {
            EventKind.InitiativeBegun or EventKind.PhaseChanged or EventKind.InitiativeStopped =>
                Of(await One<Initiative>(i => i.Id == new Id<Initiative>(id), i => i.Id), null),
            EventKind.DecisionMade => Of(await One<Decision>(d => d.Id == new Id<Decision>(id), d => d.InitiativeId), $"beslutninger/{id}"),
            EventKind.MeasurementRecorded => Of(await One<Benefit>(b => b.Id == new Id<Benefit>(id), b => b.InitiativeId), $"gevinster/{id}"),
            EventKind.ConcernAnswered => Of(await One<Concern>(c => c.Id == new Id<Concern>(id), c => c.InitiativeId), $"bekymringer/{id}"),
            EventKind.SurveyClosed => Of(await One<Survey>(s => s.Id == new Id<Survey>(id), s => s.InitiativeId), $"maalinger/{id}"),
            EventKind.AgendaItemMinuted => await OfItem(db, new(id), stop),
            _ => (null, $"beskeder-ud/{id}"),
        };

        Task<Id<Initiative>?> One<T>(System.Linq.Expressions.Expression<Func<T, bool>> which, System.Linq.Expressions.Expression<Func<T, Id<Initiative>?>> whose) where T : class =>
            db.Set<T>().Where(which).Select(whose).SingleOrDefaultAsync(stop);

        static (Guid?, string?) Of(Id<Initiative>? initiative, string? rest) => initiative is not { } found ? (null, null)
            : (found.Value, rest is null ? $"initiativer/{found}" : $"initiativer/{found}/{rest}");
    }

    private static async Task<(Guid?, string?)> OfItem(SammenDb db, Id<CommitteeItem> id, CancellationToken stop)
    {
        var item = await db.Set<CommitteeItem>().Where(i => i.Id == id)
            .Join(db.Set<CommitteeMeeting>(), i => i.MeetingId, m => m.Id, (i, m) => new { i.InitiativeId, m.CommitteeId, m.Id }).SingleOrDefaultAsync(stop);
        return item is null ? (null, null) : (item.InitiativeId?.Value, $"udvalg/{item.CommitteeId}/moeder/{item.Id}");
    }
}
