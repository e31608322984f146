using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>An item, as typed, with the id made with the form.</summary>
public sealed record ItemInput(string? Title, string? AskedTo, Id<CommitteeItem>? Id, int Version);

/// <summary>Where an item goes, as chosen.</summary>
public sealed record MoveInput(Id<CommitteeMeeting>? Meeting, int Version);

/// <summary>Why an item is taken off, as typed.</summary>
public sealed record WithdrawInput(string? Because, int Version);

/// <summary>A new item on the agenda, by anybody who sits in the committee. What an initiative brings comes from the initiative's own page.</summary>
[Route("k/{kommune}/udvalg/{committee}/moeder/{meeting}/punkter/ny")]
[AnyMember]
[Seated]
public sealed class PutItemController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MeetingController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Begin() => Sheet(FormOf(new(null, t["Item.AskedTo.Suggested"], New<CommitteeItem>(), 0)), 0);

    /// <summary>Puts it last.</summary>
    [HttpPost]
    public async Task<IResult> Put([FromForm] ItemInput input)
    {
        var (id, others) = (input.Id ?? New<CommitteeItem>(), await Items());
        return await AddNew(
            id, key => CommitteeItem.Put(key, Meeting, null, input.Title, input.AskedTo, [.. others.Where(o => o.Id != key)], Here.Me, Today), FormOf(input with { Id = id }),
            i => new { i.MeetingId, i.Title, i.AskedTo }, AtItem, t["Saved"]);
    }

    private FormSheet FormOf(ItemInput input) => Under(new(t["Item.Add"], AtMeeting("punkter/ny"), AtMeeting(), ItemForms.Ask(Ask(t, "Item"), input))
    {
        Hidden = [("Id", input.Id?.ToString())],
        Lead = t["Item.Add.Lead"],
        Source = Domain.Method.Sources.MedAgreement,
    });
}

/// <summary>An item that is on the agenda: said anew, moved to another meeting, or taken off with a reason.</summary>
[Route("k/{kommune}/udvalg/{committee}/moeder/{meeting}/punkter/{item}")]
[AnyMember]
[Kept]
public sealed class WriteItemController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MeetingController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public IResult Show() => Sheet(FormOf(InputOf(Item)), Item.Version);

    /// <summary>Says it anew.</summary>
    [HttpPost]
    public async Task<IResult> Revise([FromForm] ItemInput input)
    {
        var (before, stored) = (Item.Version, FormOf(InputOf(Item)));
        return await Save(Item.Revise(input.Title, input.AskedTo, input.Version), before, FormOf(input), stored, AtItem(Item), t["Saved"]);
    }

    /// <summary>The form that moves it: to any meeting ahead that takes items, the committee's own first.</summary>
    [HttpGet("flytning")]
    public async Task<IResult> BeginMove() => Sheet(MoveOf(await Open(), null), Item.Version);

    /// <summary>Moves it.</summary>
    [HttpPost("flytning")]
    public async Task<IResult> Move([FromForm] MoveInput input)
    {
        var (before, open) = (Item.Version, await Open());
        var (form, empty) = (MoveOf(open, input.Meeting), MoveOf(open, null));
        if (input.Meeting is not { } id || await Db.Set<CommitteeMeeting>().SingleOrDefaultAsync(m => m.Id == id) is not { } to)
        {
            return await Save<CommitteeItem>(Refusal.Missing("Meeting"), before, form, empty, "", "");
        }

        var others = await Db.Set<CommitteeItem>().AsNoTracking().Where(i => i.MeetingId == id).ToListAsync();
        var result = Item.MoveTo(to, others, input.Version, Today);
        return await Save(result, before, form, empty, At(to.CommitteeId, $"moeder/{to.Id}") + $"#p{Item.Number}", t["Item.Moved", to.On.Long()]);
    }

    /// <summary>The form that takes it off.</summary>
    [HttpGet("tilbagetraekning")]
    public IResult BeginWithdraw() => Sheet(WithdrawOf(null), Item.Version);

    /// <summary>Takes it off.</summary>
    [HttpPost("tilbagetraekning")]
    public async Task<IResult> Withdraw([FromForm] WithdrawInput input)
    {
        var before = Item.Version;
        return await Save(Item.Withdraw(input.Because, input.Version), before, WithdrawOf(input.Because), WithdrawOf(null), AtItem(Item), t["Saved"]);
    }

    private static ItemInput InputOf(CommitteeItem i) => new(i.Title, i.AskedTo, null, i.Version);

    private FormSheet FormOf(ItemInput input) => AboutItem(t, "Item.Change", "", ItemForms.Ask(Ask(t, "Item"), input));

    private async Task<IReadOnlyList<Option>> Open()
    {
        var (today, names) = (Today, await Tree());
        return [.. (await Db.Set<CommitteeMeeting>().AsNoTracking().Where(m => m.AgendaClosesOn >= today && m.CancelledBecause == "" && m.Id != Meeting.Id).ToListAsync())
            .Where(m => m.TakesItems(today)).OrderBy(m => m.CommitteeId != Committee.Id).ThenBy(m => m.On)
            .Select(m => new Option(m.Id.ToString(), t["Item.Move.Option", m.On.Long(), names.Find(m.CommitteeId)!.Name]))];
    }

    private FormSheet MoveOf(IReadOnlyList<Option> open, Id<CommitteeMeeting>? chosen) =>
        AboutItem(t, "Item.Move", "/flytning", [Ask(t, "Move").Pick("Meeting", chosen?.ToString(), open, t["Item.Move.None"], needed: true)]);

    private FormSheet WithdrawOf(string? because) => AboutItem(t, "Item.Withdraw", "/tilbagetraekning", [Ask(t, "Withdraw").Line("Because", because, needed: true)]) with { Lead = t["Item.Withdraw.Lead"] };
}

/// <summary>What the forms of an item share.</summary>
internal static class ItemForms
{
    /// <summary>What it is called and what is asked.</summary>
    public static IReadOnlyList<Asked> Ask(Asking ask, ItemInput input) => [ask.Line("Title", input.Title, needed: true), ask.Lines("AskedTo", input.AskedTo, needed: true)];
}
