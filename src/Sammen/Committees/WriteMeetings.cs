using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>A meeting, as typed, with the id made with the form.</summary>
public sealed record MeetingInput(DateOnly? On, string? At, DateOnly? AgendaClosesOn, Id<CommitteeMeeting>? Id, int Version);

/// <summary>Why a meeting is cancelled, as typed.</summary>
public sealed record CancelInput(string? Because, int Version);

/// <summary>A committee's meetings: planned, moved and cancelled.</summary>
[Route("k/{kommune}/udvalg/{committee}/moeder")]
[AnyMember]
public sealed class WriteMeetingsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The form of a new one.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin(Id<Committee> committee) => await Find(committee) is not { } found ? Results.NotFound()
        : await UnlessKept(committee) ?? Sheet(FormOf(found, "moeder/ny", new(null, null, null, New<CommitteeMeeting>(), 0)), 0);

    /// <summary>Plans it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Plan(Id<Committee> committee, [FromForm] MeetingInput input)
    {
        if (await Find(committee) is not { } found)
        {
            return Results.NotFound();
        }

        if (await UnlessKept(committee) is { } refused)
        {
            return refused;
        }

        var (id, others) = (input.Id ?? New<CommitteeMeeting>(), await Meetings(committee));
        return await AddNew(
            id, key => CommitteeMeeting.Plan(key, found, Words(input), others.Where(o => o.Id != key)), FormOf(found, "moeder/ny", input with { Id = id }),
            m => new { m.CommitteeId, m.On, m.At, m.AgendaClosesOn }, _ => At(committee), t["Saved"]);
    }

    /// <summary>The form of one that is there.</summary>
    [HttpGet("{meeting}")]
    public async Task<IResult> Show(Id<Committee> committee, Id<CommitteeMeeting> meeting) =>
        await Find(committee) is not { } found || (await Meetings(committee)).Find(m => m.Id == meeting) is not { } planned ? Results.NotFound()
        : await UnlessKept(committee) ?? Sheet(FormOf(found, $"moeder/{meeting}", InputOf(planned)), planned.Version);

    /// <summary>Moves it, or says it anew.</summary>
    [HttpPost("{meeting}")]
    public async Task<IResult> Move(Id<Committee> committee, Id<CommitteeMeeting> meeting, [FromForm] MeetingInput input)
    {
        var meetings = await Meetings(committee);
        if (await Find(committee) is not { } found || meetings.Find(m => m.Id == meeting) is not { } planned)
        {
            return Results.NotFound();
        }

        if (await UnlessKept(committee) is { } refused)
        {
            return refused;
        }

        var path = $"moeder/{meeting}";
        var (before, stored) = (planned.Version, FormOf(found, path, InputOf(planned)));
        return await Save(planned.Move(Words(input), meetings, input.Version), before, FormOf(found, path, input), stored, At(committee), t["Saved"]);
    }

    /// <summary>The form that cancels it.</summary>
    [HttpGet("{meeting}/aflysning")]
    public async Task<IResult> BeginCancel(Id<Committee> committee, Id<CommitteeMeeting> meeting) =>
        (await Meetings(committee)).Find(m => m.Id == meeting) is not { } planned ? Results.NotFound() : await UnlessKept(committee) ?? Sheet(CancelOf(planned, null), planned.Version);

    /// <summary>Cancels it with the reason.</summary>
    [HttpPost("{meeting}/aflysning")]
    public async Task<IResult> Cancel(Id<Committee> committee, Id<CommitteeMeeting> meeting, [FromForm] CancelInput input)
    {
        if ((await Meetings(committee)).Find(m => m.Id == meeting) is not { } planned)
        {
            return Results.NotFound();
        }

        if (await UnlessKept(committee) is { } refused)
        {
            return refused;
        }

        var before = planned.Version;
        return await Save(planned.Cancel(input.Because, input.Version), before, CancelOf(planned, input.Because), CancelOf(planned, null), At(committee), t["Cancel.Done"]);
    }

    private static MeetingInput InputOf(CommitteeMeeting m) => new(m.On, m.At, m.AgendaClosesOn, null, m.Version);

    private static MeetingText Words(MeetingInput input) => new(input.On, input.At, input.AgendaClosesOn);

    private FormSheet FormOf(Committee committee, string path, MeetingInput input)
    {
        var ask = Ask(t, "Meeting");
        return Under(new(
            t["Meeting.Title"], At(committee.Id, path), At(committee.Id),
            [
                ask.Day("On", input.On, Unread("On"), needed: true), ask.Line("At", input.At), ask.Day("AgendaClosesOn", input.AgendaClosesOn, Unread("AgendaClosesOn")),
            ])
        {
            Eyebrow = committee.Name,
            Hidden = [("Id", input.Id?.ToString())],
        });
    }

    private FormSheet CancelOf(CommitteeMeeting meeting, string? because) => Under(new(
        t["Cancel.Title"], At(meeting.CommitteeId, $"moeder/{meeting.Id}/aflysning"), At(meeting.CommitteeId), [Ask(t, "Cancel").Line("Because", because, needed: true)])
    {
        Lead = t["Cancel.Lead"],
    });
}
