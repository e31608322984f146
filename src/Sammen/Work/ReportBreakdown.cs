using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>A breakdown, as typed, with the id made with the form.</summary>
public sealed record BreakdownInput(string? Minutes, string? What, DateOnly? On, Id<Breakdown>? Id);

/// <summary>"It did not work today": said without a name, and shown by the week (S68).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/nedbrud")]
public sealed class ReportBreakdownController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The last twelve weeks.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show()
    {
        var id = Here.Initiative.Id;
        var all = await Db.Set<Breakdown>().AsNoTracking().Where(b => b.InitiativeId == id).ToListAsync();
        return Page<ShowBreakdowns>(new { Weeks = BreakdownWeek.Of(all, Today) });
    }

    /// <summary>The form, where something is tried or in operation.</summary>
    [HttpGet("ny")]
    [Needs(Right.TakePart)]
    public IResult Begin() => Breakdown.IsOffered(Here.Initiative.Phase)
        ? Sheet(FormOf(new(null, null, Today, Id<Breakdown>.Random())), 0)
        : Onwards(At("arbejdet/nedbrud"));

    /// <summary>Reports it.</summary>
    [HttpPost("ny")]
    [Needs(Right.TakePart)]
    public async Task<IResult> Report([FromForm] BreakdownInput input)
    {
        var id = input.Id ?? Id<Breakdown>.Random();
        Result<Breakdown> Make(Id<Breakdown> key) => Breakdown.Report(key, Here.Initiative, input.Minutes, input.What, input.On, Today);
        if (!ModelState.IsValid || Make(id).Refusals.Count > 0)
        {
            return await Save(Make(id), 0, FormOf(input with { Id = id }), null, "", "");
        }

        await SaveOnce(Db, id, Make, b => new { b.InitiativeId, b.Week, b.Minutes, b.What });
        return Onwards(At("arbejdet/nedbrud"), t["Breakdown.Done"], FormOf(input).Draft);
    }

    private FormSheet FormOf(BreakdownInput input)
    {
        var ask = Ask(t, "Breakdown");
        return new(
            t["Breakdown.Title"], At("arbejdet/nedbrud/ny"), At("arbejdet/nedbrud"),
            [ask.Figure("Minutes", input.Minutes, needed: true), ask.Line("What", input.What), ask.Day("On", input.On, Unread("On"), needed: true)])
        {
            Eyebrow = t["Breakdowns.Title"],
            Lead = t["Breakdown.Lead"],
            Hidden = [("Id", input.Id?.ToString())],
            DraftInSession = true,
        };
    }
}
