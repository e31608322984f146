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

/// <summary>"It did not work today", said without a name (S68): by those who are signed in, and by all who stand at what does not work.</summary>
public abstract class BreakdownController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>Where the form is.</summary>
    protected abstract string Path { get; }

    /// <summary>The empty form.</summary>
    protected IResult Blank() => Sheet(FormOf(new(null, null, Today, Id<Breakdown>.Random())), 0);

    /// <summary>Reports it and goes on.</summary>
    protected async Task<IResult> Report(BreakdownInput input, string to, string? said)
    {
        var id = input.Id ?? Id<Breakdown>.Random();
        Result<Breakdown> Make(Id<Breakdown> key) => Breakdown.Report(key, Here.Initiative, input.Minutes, input.What, input.On, Today);
        if (!ModelState.IsValid || Make(id).Refusals.Count > 0)
        {
            return await Save(Make(id), 0, FormOf(input with { Id = id }), null, "", "");
        }

        var made = await SaveOnce(Db, id, Make, b => new { b.InitiativeId, b.Week, b.Minutes, b.What });
        return Onwards($"{to}?meldt={made.Id}", said, FormOf(input).Draft);
    }

    /// <summary>Takes back what one has just reported. Its id is random and told to nobody else.</summary>
    protected async Task<IResult> TakeBack(Id<Breakdown> report, string to)
    {
        var initiative = Here.Initiative.Id;
        await Db.Set<Breakdown>().Where(b => b.Id == report && b.InitiativeId == initiative).ExecuteDeleteAsync();
        return Onwards(to, t["Breakdown.TakenBack"]);
    }

    /// <summary>The form.</summary>
    protected virtual FormSheet FormOf(BreakdownInput input)
    {
        var ask = Ask(t, "Breakdown");
        return new(
            t["Breakdown.Title"], Path, At("arbejdet/nedbrud"),
            [ask.Figure("Minutes", input.Minutes, needed: true), ask.Line("What", input.What), ask.Day("On", input.On, Unread("On"), needed: true)])
        {
            Eyebrow = t["Breakdowns.Title"],
            Lead = t["Breakdown.Lead"],
            Hidden = [("Id", input.Id?.ToString())],
            DraftInSession = true,
        };
    }
}

/// <summary>Reported by somebody who is signed in.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/nedbrud/ny")]
[Needs(Right.TakePart)]
public sealed class ReportBreakdownController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : BreakdownController(db, clock, t)
{
    /// <inheritdoc/>
    protected override string Path => At("arbejdet/nedbrud/ny");

    /// <summary>The form, where something is tried or in operation.</summary>
    [HttpGet]
    public IResult Begin() => Breakdown.IsOffered(Here.Initiative.Phase) ? Blank() : Onwards(At("arbejdet/nedbrud"));

    /// <summary>Reports it.</summary>
    [HttpPost]
    public Task<IResult> Report([FromForm] BreakdownInput input) => Report(input, At("arbejdet/nedbrud"), null);

    /// <summary>Takes it back.</summary>
    [HttpPost("fortryd")]
    public Task<IResult> Regret([FromForm] Id<Breakdown> meldt) => TakeBack(meldt, At("arbejdet/nedbrud"));
}

/// <summary>
/// Reported through the address that hangs at what does not work, without an account. A member who is signed in is not known here either, and nothing
/// that others have said is shown.
/// </summary>
[Route("k/{kommune}/nedbrud/{token}")]
[OpenToGuests]
public sealed class ReportBreakdownAsGuestController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : BreakdownController(db, clock, t)
{
    /// <inheritdoc/>
    protected override string Path => Here.Path($"nedbrud/{RouteData.Values["token"]}");

    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Begin(string token) => await Enter(token) ? Blank() : Gone();

    /// <summary>Reports it.</summary>
    [HttpPost]
    public async Task<IResult> Report(string token, [FromForm] BreakdownInput input) =>
        await Enter(token) ? await Report(input, $"{Path}/tak", null) : Gone();

    /// <summary>Thanks.</summary>
    [HttpGet("tak")]
    public async Task<IResult> Thanks(string token, [FromQuery] Id<Breakdown>? meldt) =>
        await Enter(token) ? Page<BreakdownThanks>(new { Again = Path, Reported = meldt }) : Gone();

    /// <summary>Takes it back.</summary>
    [HttpPost("fortryd")]
    public async Task<IResult> Regret(string token, [FromForm] Id<Breakdown> meldt) => await Enter(token) ? await TakeBack(meldt, Path) : Gone();

    /// <inheritdoc/>
    protected override FormSheet FormOf(BreakdownInput input) => base.FormOf(input) with { Eyebrow = Here.Initiative.Title, IsForGuests = true };

    private async Task<bool> Enter(string token)
    {
        var found = await Db.Set<Initiative>().AsNoTracking()
            .SingleOrDefaultAsync(i => Db.Set<BreakdownLink>().Any(l => l.Token == token && l.InitiativeId == i.Id));
        if (found is null || !Breakdown.IsOffered(found.Phase))
        {
            return false;
        }

        Here.Forget();
        Here.Open(found, null);
        return true;
    }

    private IResult Gone()
    {
        Here.Leave();
        return Page<BreakdownThanks>(null, StatusCodes.Status404NotFound);
    }
}
