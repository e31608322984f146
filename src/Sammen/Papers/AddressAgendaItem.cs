using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>Where the agenda item goes, as typed.</summary>
/// <param name="Meeting">One of the municipality's own meetings; null where the committee is written by hand.</param>
/// <param name="Committee">The committee, by hand.</param>
/// <param name="MeetingOn">Its meeting, by hand.</param>
/// <param name="AskedTo">What it is asked to discuss.</param>
/// <param name="Files">The initiative's own files that go along.</param>
/// <param name="Version">The version that was seen.</param>
public sealed record AddressInput(Id<CommitteeMeeting>? Meeting, string? Committee, DateOnly? MeetingOn, string? AskedTo, Id<Attachment>[]? Files, int Version)
{
    /// <summary>What is recorded.</summary>
    public static AddressInput Of(Paper paper) => new(paper.MeetingId, paper.MeetingId is null ? paper.Committee : null, paper.MeetingId is null ? paper.MeetingOn : null, paper.AskedTo, null, paper.Version);
}

/// <summary>What there is to choose from.</summary>
/// <param name="Meetings">Meetings ahead that take items, those of the committee that is proposed first.</param>
/// <param name="Files">The initiative's own files.</param>
/// <param name="Sent">True once the item is on an agenda: sending it anew renews its files.</param>
public sealed record AddressChoice(IReadOnlyList<Option> Meetings, IReadOnlyList<Option> Files, bool Sent);

/// <summary>
/// Which meeting the agenda item goes to, and what the committee is asked to discuss (S96, S97). It comes on that meeting's agenda with a number, and the paper
/// goes along as it reads now.
/// </summary>
[Route("k/{kommune}/initiativer/{initiative}/dagsordenspunkt/til")]
[Needs(Right.Lead)]
public sealed class AddressAgendaItemController(SammenDb db, PaperDesk desk, IStringLocalizer<Texts> t, TimeProvider clock) : PageController
{
    /// <summary>The form: filled in with the meeting that is proposed, and with a request to discuss.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var choice = await Choice();
        return Page<AddressAgendaItem>(new { Input = Input(await Stored(), choice), Here.Initiative, Choice = choice });
    }

    /// <summary>Says where it goes.</summary>
    [HttpPost]
    public async Task<IResult> Address([FromForm] AddressInput input)
    {
        var (stored, choice) = (await Stored(), await Choice());
        var before = Input(stored, choice);
        var paper = stored ?? Paper.Of(Here.Initiative, PaperKind.AgendaItem, clock.GetUtcNow());
        var version = stored is null && input.Version == 0 ? paper.Version : input.Version;
        var checks = new Checks();
        var result = await Send(paper, input, version, checks);
        if (stored is null && result.Refusals.Count == 0)
        {
            db.Add(paper);
        }

        var why = await Commit(result, db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, "dagsordenspunkt"), t[input.Meeting is null ? "To.Saved" : "To.Sent"], $"dagsordenspunkt-til-{Here.Initiative.Id}")
            : Again<AddressAgendaItem>(
                new
                {
                    Input = input with { Version = before.Version },
                    Errors = ErrorsOf(why),
                    Here.Initiative,
                    Choice = choice,
                    Stored = before,
                    RawDate = Unread(nameof(input.MeetingOn)),
                },
                why);
    }

    private async Task<Result<Paper>> Send(Paper paper, AddressInput input, int version, Checks checks)
    {
        if (input.Meeting is not { } id)
        {
            return paper.Address(input.Committee, input.MeetingOn, input.AskedTo, version);
        }

        if (await db.Set<CommitteeMeeting>().SingleOrDefaultAsync(m => m.Id == id) is not { } meeting)
        {
            return Refusal.Unread("Meeting");
        }

        var committee = await db.Set<Committee>().SingleAsync(c => c.Id == meeting.CommitteeId);
        var result = paper.Address(committee, meeting, input.AskedTo, version);
        if (result.Refusals.Count > 0 || checks.Take(await Put(meeting, input.AskedTo)) is not { } item)
        {
            return result.Refusals.Count > 0 ? result : checks.Refusals;
        }

        await Attach(item, input.Files ?? []);
        return result;
    }

    // One that is still to be discussed goes on to the meeting; one that was discussed stays there, and a new one follows it.
    private async Task<Result<CommitteeItem>> Put(CommitteeMeeting meeting, string? askedTo)
    {
        var (initiative, id, meetingId, today) = (Here.Initiative, Here.Initiative.Id, meeting.Id, clock.Today());
        var own = await db.Set<CommitteeItem>().AsTracking().Where(i => i.InitiativeId == id && i.Outcome == null && i.WithdrawnBecause == "").OrderByDescending(i => i.PutOn).FirstOrDefaultAsync();
        var others = await db.Set<CommitteeItem>().AsNoTracking().Where(i => i.MeetingId == meetingId).ToListAsync();
        if (own is null)
        {
            var put = CommitteeItem.Put(Id<CommitteeItem>.At(clock.GetUtcNow()), meeting, initiative, initiative.Title, askedTo, others, Here.Me, today);
            if (put.Accepted(out var item, out _))
            {
                db.Add(item);
            }

            return put;
        }

        var checks = new Checks();
        if (own.MeetingId != meetingId)
        {
            checks.Take(own.MoveTo(meeting, others, own.Version, today));
        }
        else
        {
            checks.That(meeting.TakesItems(today), new Refusal("Committees.AgendaClosed", "Meeting", RefusalKind.Conflict));
        }

        return checks.Passed ? own.Revise(initiative.Title, askedTo, own.Version) : checks.Refusals;
    }

    // The paper and the chosen files go along as they are now. One that is sent again keeps its number.
    private async Task Attach(CommitteeItem item, Id<Attachment>[] chosen)
    {
        var (id, initiative, today) = (item.Id, Here.Initiative.Id, clock.Today());
        var sent = await db.Set<ItemAttachment>().AsTracking().Include(f => f.Content).Where(f => f.ItemId == id).ToListAsync();
        var files = await db.Set<Attachment>().AsNoTracking().Include(a => a.Content).Where(a => a.InitiativeId == initiative && chosen.Contains(a.Id)).ToListAsync();
        Take(sent.Find(f => f.IsPaper), t["Kind.AgendaItem"].Value + ".docx", PaperWord.AgendaItem(await desk.Lay(PaperKind.AgendaItem), t))?.AsPaper();
        foreach (var file in files)
        {
            Take(sent.Find(f => f.CopyOf == file.Id), file.Name, file.Content!.Bytes)?.AsCopyOf(file.Id);
        }

        db.RemoveRange(sent.Where(f => f.CopyOf is { } source && !chosen.Contains(source)));

        ItemAttachment? Take(ItemAttachment? already, string name, byte[] bytes)
        {
            if (already is not null)
            {
                already.Renew(bytes, Here.Me.Name, today);
                return null;
            }

            var added = ItemAttachment.Add(Id<ItemAttachment>.Random(), item, name, bytes, sent, Here.Me.Name, today).Expect();
            sent.Add(added);
            db.Add(added);
            return added;
        }
    }

    private async Task<AddressChoice> Choice()
    {
        var (id, today) = (Here.Initiative.Id, clock.Today());
        var tree = new CommitteeTree(await db.Set<Committee>().AsNoTracking().ToListAsync());
        var line = Line(tree, await db.Set<MedMatter>().AsNoTracking().SingleOrDefaultAsync(m => m.InitiativeId == id));
        var ids = line.Select(c => c.Id).ToList();
        var meetings = (await db.Set<CommitteeMeeting>().AsNoTracking().Where(m => ids.Contains(m.CommitteeId) && m.CancelledBecause == "" && m.AgendaClosesOn >= today).ToListAsync())
            .Where(m => m.TakesItems(today)).OrderBy(m => m.On).ToLookup(m => m.CommitteeId);
        var files = await db.Set<Attachment>().AsNoTracking().Where(a => a.InitiativeId == id).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync();
        return new(
            [.. line.SelectMany(c => meetings[c.Id].Take(3).Select(m => new Option(m.Id.ToString(), t["To.Meeting.Option", c.Name, m.On.Long()])))],
            [.. files.Select(f => new Option(f.Id.ToString(), f.Name))],
            await db.Set<CommitteeItem>().AnyAsync(i => i.InitiativeId == id && i.Outcome == null && i.WithdrawnBecause == ""));
    }

    // The committee that is proposed, those above it, and then those below.
    private List<Committee> Line(CommitteeTree tree, MedMatter? matter)
    {
        var proposed = MedRule.Where(tree, Here.Units, matter is null ? Here.Initiative.UnitId : matter.DecidedIn, matter?.IsPrinciple == true).Committee;
        var above = proposed is null ? [] : tree.Above(proposed.Id);
        var below = tree.InOrder.Select(c => c.Committee).Where(c => proposed is null || tree.Above(c.Id).Contains(proposed));
        return [.. above.Concat(below).Distinct().Where(c => c.Stands)];
    }

    private Task<Paper?> Stored() =>
        db.Set<Paper>().SingleOrDefaultAsync(p => p.InitiativeId == Here.Initiative.Id && p.Kind == PaperKind.AgendaItem);

    private AddressInput Input(Paper? paper, AddressChoice choice) => paper is { Committee.Length: > 0 }
        ? AddressInput.Of(paper)
        : choice.Meetings.Count > 0
            ? new(Id<CommitteeMeeting>.TryParse(choice.Meetings[0].Value, null, out var first) ? first : null, null, null, t["To.AskedTo.Suggested"], null, paper?.Version ?? 0)
            : new(null, t[$"Committee.{Here.Initiative.Chosen?.Anchoring ?? Anchoring.Workplace}"], null, t["To.AskedTo.Suggested"], null, paper?.Version ?? 0);
}
