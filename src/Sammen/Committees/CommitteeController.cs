using Ical.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Exporting;
using Sammen.Layout;
using Sammen.Writing;

namespace Sammen.Committees;

/// <summary>An action for those who keep the committee in the address: an administrator, its chair, vice-chair and secretary.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class KeptAttribute : Attribute;

/// <summary>An action for those who sit in the committee in the address, and those who keep it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SeatedAttribute : Attribute;

/// <summary>The pages of committees. The one in the address is found, and who may use the page is asked, before any action.</summary>
public abstract class CommitteeController(SammenDb db, TimeProvider clock) : FormController(db, clock), IAsyncActionFilter
{
    private Committee? committee;

    /// <summary>The committee in the address; tracked when something is to be changed.</summary>
    protected Committee Committee => committee ?? throw new InvalidOperationException("This page is about no committee.");

    /// <summary>Its seats.</summary>
    protected IReadOnlyList<CommitteeSeat> Seats { get; private set; } = [];

    /// <summary>True for those who keep it.</summary>
    protected bool MayKeep => CommitteeSeat.MayKeep(Here.Me, Seats, Today);

    /// <summary>True for those who sit in it today.</summary>
    protected bool IsSeated => Seats.Any(s => s.MemberId == Here.Me.Id && s.IsHeld(Today));

    /// <summary>Finds what the address is about.</summary>
    [NonAction]
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!context.RouteData.Values.TryGetValue("committee", out var given))
        {
            await next();
            return;
        }

        if (!Id<Committee>.TryParse(given as string, null, out var id) || !await Open(id))
        {
            context.Result = new NotFoundResult();
            return;
        }

        var metadata = context.ActionDescriptor.EndpointMetadata;
        var isRefused = (metadata.OfType<KeptAttribute>().Any() && !MayKeep) || (metadata.OfType<SeatedAttribute>().Any() && !MayKeep && !IsSeated);
        if (isRefused)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
            return;
        }

        await next();
    }

    /// <summary>The address of a page of the committee in the address.</summary>
    protected string At(string rest = "") => At(Committee.Id, rest);

    /// <summary>The address of a page of a committee.</summary>
    protected string At(Id<Committee> id, string rest = "") => Here.Path(rest.Length == 0 ? $"udvalg/{id}" : $"udvalg/{id}/{rest}");

    /// <summary>All committees of the municipality.</summary>
    protected async Task<CommitteeTree> Tree() => new(await Db.Set<Committee>().AsNoTracking().ToListAsync());

    /// <summary>The committee's meetings.</summary>
    protected Task<List<CommitteeMeeting>> Meetings() => Tracked<CommitteeMeeting>().Where(m => m.CommitteeId == Committee.Id).ToListAsync();

    /// <summary>Enters a meeting into a calendar; one that was cancelled stays there as cancelled.</summary>
    protected void Enter(CalendarFile calendar, CommitteeMeeting meeting, IStringLocalizer<Texts> t) => calendar.Add(
        meeting.Id.ToString(), meeting.Version, meeting.On, t["Calendar.Meeting", Committee.Name],
        new[] { meeting.At, meeting.CancelledBecause }.Where(words => words.Length > 0), $"{Request.Scheme}://{Request.Host}{At($"moeder/{meeting.Id}")}",
        meeting.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed);

    /// <summary>A form as it stands under the committee.</summary>
    protected FormSheet Under(FormSheet sheet) => sheet with { Section = MenuEntry.Committees, Eyebrow = sheet.Eyebrow ?? committee?.Name };

    /// <summary>Finds what the rest of the address is about; false where it is not there.</summary>
    private protected virtual Task<bool> OpenRest() => Task.FromResult(true);

    private protected IQueryable<T> Tracked<T>() where T : class =>
        Db.Set<T>().AsTracking(HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll);

    private async Task<bool> Open(Id<Committee> id)
    {
        committee = await Tracked<Committee>().SingleOrDefaultAsync(c => c.Id == id);
        if (committee is null)
        {
            return false;
        }

        Seats = await Tracked<CommitteeSeat>().Where(s => s.CommitteeId == id).ToListAsync();
        return await OpenRest();
    }
}
