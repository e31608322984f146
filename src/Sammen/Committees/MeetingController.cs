using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>An item on an agenda with what goes with it.</summary>
/// <param name="Item">The item.</param>
/// <param name="Files">Its files, by number.</param>
/// <param name="Initiative">The initiative it is about, where the one who asks may see it; null otherwise.</param>
public sealed record ItemView(CommitteeItem Item, IReadOnlyList<ItemAttachment> Files, Initiative? Initiative);

/// <summary>The pages of one meeting: its agenda, its minutes and their files.</summary>
public abstract class MeetingController(SammenDb db, TimeProvider clock) : CommitteeController(db, clock)
{
    private CommitteeMeeting? meeting;
    private CommitteeItem? item;

    /// <summary>The meeting in the address.</summary>
    protected CommitteeMeeting Meeting => meeting ?? throw new InvalidOperationException("This page is about no meeting.");

    /// <summary>The item in the address.</summary>
    protected CommitteeItem Item => item ?? throw new InvalidOperationException("This page is about no item.");

    /// <summary>The address of the meeting, and of its other pages.</summary>
    protected string AtMeeting(string rest = "") => At(rest.Length == 0 ? $"moeder/{Meeting.Id}" : $"moeder/{Meeting.Id}/{rest}");

    /// <summary>The address of the item's part of the meeting's page.</summary>
    protected string AtItem(CommitteeItem of) => AtMeeting() + $"#p{of.Number}";

    /// <summary>The items of the meeting, by number.</summary>
    protected Task<List<CommitteeItem>> Items() => Tracked<CommitteeItem>().Where(i => i.MeetingId == Meeting.Id).OrderBy(i => i.Number).ToListAsync();

    /// <summary>The items with their files, and the initiatives that the one who asks may see.</summary>
    protected async Task<IReadOnlyList<ItemView>> Agenda() => await Views(await Items());

    /// <summary>The item in the address, likewise.</summary>
    protected async Task<ItemView> View() => (await Views([Item])).Single();

    /// <summary>True where the files of an item may be read: by those who sit in the committee, keep it, or see the initiative.</summary>
    protected bool MayRead(ItemView of) => of.Item.InitiativeId is null || of.Initiative is not null || MayKeep || IsSeated;

    /// <summary>True for those who give what management has promised: management, and whoever keeps the minutes.</summary>
    protected bool MayAnswer => MayKeep || Seats.Any(s => s.MemberId == Here.Me.Id && s.IsHeld(Today) && s.Side == CommitteeSide.Management);

    /// <summary>A form on the item in the address.</summary>
    protected FormSheet AboutItem(IStringLocalizer<Texts> t, string title, string rest, IReadOnlyList<Asked> fields) =>
        Under(new(t[title], AtMeeting($"punkter/{Item.Id}{rest}"), AtItem(Item), fields) { Eyebrow = t["Item.Numbered", Item.Number, Item.Title] });

    private protected override async Task<bool> OpenRest()
    {
        var committee = Committee.Id;
        if (RouteData.Values.TryGetValue("meeting", out var given))
        {
            meeting = Id<CommitteeMeeting>.TryParse(given as string, null, out var id) ? await Tracked<CommitteeMeeting>().SingleOrDefaultAsync(m => m.Id == id && m.CommitteeId == committee) : null;
            if (meeting is null)
            {
                return false;
            }
        }

        if (!RouteData.Values.TryGetValue("item", out given))
        {
            return true;
        }

        var meetingId = Meeting.Id;
        item = Id<CommitteeItem>.TryParse(given as string, null, out var itemId) ? await Tracked<CommitteeItem>().SingleOrDefaultAsync(i => i.Id == itemId && i.MeetingId == meetingId) : null;
        return item is not null;
    }

    private async Task<IReadOnlyList<ItemView>> Views(List<CommitteeItem> items)
    {
        var ids = items.ConvertAll(i => i.Id);
        var about = items.ConvertAll(i => i.InitiativeId).FindAll(i => i is not null);
        var files = (await Db.Set<ItemAttachment>().AsNoTracking().Where(f => ids.Contains(f.ItemId)).OrderBy(f => f.Number).ToListAsync()).ToLookup(f => f.ItemId);
        var initiatives = about.Count == 0 ? [] : await Db.Set<Initiative>().VisibleTo(Here).AsNoTracking().Where(i => about.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        return [.. items.Select(i => new ItemView(i, [.. files[i.Id]], i.InitiativeId is { } id ? initiatives.GetValueOrDefault(id) : null))];
    }
}
