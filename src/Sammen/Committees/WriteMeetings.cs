using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>A meeting, as typed, with the id made with the form.</summary>
public sealed record MeetingInput(DateOnly? On, string? At, DateOnly? AgendaClosesOn, Id<CommitteeMeeting>? Id, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public MeetingText Words => new(On, At, AgendaClosesOn);

    /// <summary>The fields, with what could not be read.</summary>
    public IReadOnlyList<Asked> Ask(Asking ask, Func<string, string?> unread) =>
        [ask.Day("On", On, unread("On"), needed: true), ask.Line("At", At), ask.Day("AgendaClosesOn", AgendaClosesOn, unread("AgendaClosesOn"))];
}

/// <summary>Why a meeting is cancelled, as typed.</summary>
public sealed record CancelInput(string? Because, int Version);

/// <summary>Who was there, as typed.</summary>
public sealed record PresentInput(string? Present, int Version);

/// <summary>Plans a committee's meetings.</summary>
[Route("k/{kommune}/udvalg/{committee}/moeder/ny")]
[AnyMember]
[Kept]
public sealed class PlanMeetingController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CommitteeController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Begin() => Sheet(FormOf(new(null, null, null, New<CommitteeMeeting>(), 0)), 0);

    /// <summary>Plans it.</summary>
    [HttpPost]
    public async Task<IResult> Plan([FromForm] MeetingInput input)
    {
        var (id, others) = (input.Id ?? New<CommitteeMeeting>(), await Meetings());
        return await AddNew(
            id, key => CommitteeMeeting.Plan(key, Committee, input.Words, others.Where(o => o.Id != key)), FormOf(input with { Id = id }),
            m => new { m.CommitteeId, m.On, m.At, m.AgendaClosesOn }, _ => At(), t["Saved"]);
    }

    private FormSheet FormOf(MeetingInput input) => Under(new(t["Meeting.Title"], At("moeder/ny"), At(), input.Ask(Ask(t, "Meeting"), Unread)) { Hidden = [("Id", input.Id?.ToString())] });
}

/// <summary>A meeting that is planned: moved, cancelled, and who was there.</summary>
[Route("k/{kommune}/udvalg/{committee}/moeder/{meeting}")]
[AnyMember]
[Kept]
public sealed class WriteMeetingController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MeetingController(db, clock)
{
    /// <summary>The form that moves it.</summary>
    [HttpGet("ret")]
    public IResult Show() => Sheet(FormOf(InputOf(Meeting)), Meeting.Version);

    /// <summary>Moves it, or says it anew.</summary>
    [HttpPost("ret")]
    public async Task<IResult> Move([FromForm] MeetingInput input)
    {
        var (before, stored) = (Meeting.Version, FormOf(InputOf(Meeting)));
        return await Save(Meeting.Move(input.Words, await Meetings(), input.Version), before, FormOf(input), stored, AtMeeting(), t["Saved"]);
    }

    /// <summary>The form that cancels it.</summary>
    [HttpGet("aflysning")]
    public async Task<IResult> BeginCancel() => Sheet(CancelOf(await HasItems(), null), Meeting.Version);

    /// <summary>Cancels it with the reason.</summary>
    [HttpPost("aflysning")]
    public async Task<IResult> Cancel([FromForm] CancelInput input)
    {
        var (before, has) = (Meeting.Version, await HasItems());
        return await Save(Meeting.Cancel(input.Because, input.Version), before, CancelOf(has, input.Because), CancelOf(has, null), AtMeeting(), t["Cancel.Done"]);
    }

    /// <summary>The form on who was there, with those who had a seat that day.</summary>
    [HttpGet("fremmoede")]
    public IResult AskPresent() => Sheet(
        PresentOf(Meeting.Present.Length > 0 ? Meeting.Present : string.Join('\n', Seats.Where(s => s.IsHeld(Meeting.On) && s.Function != CommitteeFunction.Substitute).OrderBy(s => s.Side).ThenBy(s => s.Function).Select(s => s.Name))),
        Meeting.Version);

    /// <summary>Writes who was there.</summary>
    [HttpPost("fremmoede")]
    public async Task<IResult> Attend([FromForm] PresentInput input)
    {
        var (before, stored) = (Meeting.Version, PresentOf(Meeting.Present));
        return await Save(Meeting.Attend(input.Present, input.Version, Today), before, PresentOf(input.Present), stored, AtMeeting(), t["Saved"]);
    }

    private static MeetingInput InputOf(CommitteeMeeting m) => new(m.On, m.At, m.AgendaClosesOn, null, m.Version);

    private FormSheet FormOf(MeetingInput input) => Under(new(t["Meeting.Title"], AtMeeting("ret"), AtMeeting(), input.Ask(Ask(t, "Meeting"), Unread)));

    private async Task<bool> HasItems() => (await Items()).Exists(i => i.IsAhead);

    private FormSheet CancelOf(bool hasItems, string? because) => Under(new(t["Cancel.Title"], AtMeeting("aflysning"), AtMeeting(), [Ask(t, "Cancel").Line("Because", because, needed: true)])
    {
        Lead = hasItems ? t["Cancel.Lead.Items"] : t["Cancel.Lead"],
    });

    private FormSheet PresentOf(string? present) => Under(new(t["Present.Title"], AtMeeting("fremmoede"), AtMeeting(), [Ask(t, "Present").Lines("Present", present, needed: true)]));
}
