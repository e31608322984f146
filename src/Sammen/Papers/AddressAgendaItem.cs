using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>Where the agenda item goes, as typed.</summary>
public sealed record AddressInput(string? Committee, DateOnly? MeetingOn, string? AskedTo, int Version)
{
    /// <summary>What is recorded.</summary>
    public static AddressInput Of(Paper paper) => new(paper.Committee, paper.MeetingOn, paper.AskedTo, paper.Version);
}

/// <summary>Which committee the agenda item goes to, and what it is asked to discuss (S96, S97).</summary>
[Route("k/{kommune}/initiativer/{initiative}/dagsordenspunkt/til")]
[Needs(Right.Lead)]
public sealed class AddressAgendaItemController(SammenDb db, IStringLocalizer<Texts> t, TimeProvider clock) : PageController
{
    /// <summary>The form: filled in with the level that was chosen, and with a request to discuss.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<AddressAgendaItem>(new { Input = Input(await Stored()), Here.Initiative });

    /// <summary>Says where it goes.</summary>
    [HttpPost]
    public async Task<IResult> Address([FromForm] AddressInput input)
    {
        var stored = await Stored();
        var before = Input(stored);
        var paper = stored ?? Paper.Of(Here.Initiative, PaperKind.AgendaItem, clock.GetUtcNow());
        var version = stored is null && input.Version == 0 ? paper.Version : input.Version;
        var result = paper.Address(input.Committee, input.MeetingOn, input.AskedTo, version);
        if (stored is null && result.Refusals.Count == 0)
        {
            db.Add(paper);
        }

        var why = await Commit(result, db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, "dagsordenspunkt"), t["To.Saved"], $"dagsordenspunkt-til-{Here.Initiative.Id}")
            : Again<AddressAgendaItem>(
                new
                {
                    Input = input with { Version = before.Version },
                    Errors = ErrorsOf(why),
                    Here.Initiative,
                    Stored = before,
                    RawDate = Unread(nameof(input.MeetingOn)),
                },
                why);
    }

    private Task<Paper?> Stored() =>
        db.Set<Paper>().SingleOrDefaultAsync(p => p.InitiativeId == Here.Initiative.Id && p.Kind == PaperKind.AgendaItem);

    private AddressInput Input(Paper? paper) => paper is { Committee.Length: > 0 }
        ? AddressInput.Of(paper)
        : new(t[$"Committee.{Here.Initiative.Chosen?.Anchoring ?? Anchoring.Workplace}"], null, t["To.AskedTo.Suggested"], paper?.Version ?? 0);
}
