using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>An offer, as typed, with the id made with its form and the version it builds on.</summary>
public sealed record OfferInput(HelpRole? As, string? With, Id<StaffGroup>? Group, Id<HelpOffer>? Id, int Version);

/// <summary>Somebody who takes part offers to help the others, and takes it back (S76, S93).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/tilbud")]
public sealed class OfferHelpController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private const string List = "kompetencer#hjaelp";
    private GroupChoice groups = new([]);

    /// <summary>The form.</summary>
    [HttpGet("ny")]
    [Needs(Right.TakePart)]
    public async Task<IResult> Begin()
    {
        await Prepare();
        return Sheet(FormOf("kompetencer/tilbud/ny", new(null, null, null, New<HelpOffer>(), 0)), 0);
    }

    /// <summary>Offers it; sent twice it is there once.</summary>
    [HttpPost("ny")]
    [Needs(Right.TakePart)]
    public async Task<IResult> Offer([FromForm] OfferInput input)
    {
        await Prepare();
        var id = input.Id ?? New<HelpOffer>();
        var words = WordsOf(input);
        return await AddOnce(
            id, key => HelpOffer.Write(key, Here.Initiative.Id, words, Here.Me, Today), FormOf("kompetencer/tilbud/ny", input with { Id = id }),
            o => new { o.As, o.With, o.GroupId, o.MemberId }, _ => At(List), t["Offer.Done"]);
    }

    /// <summary>The form of one's own.</summary>
    [HttpGet("{item}")]
    [Needs(Right.TakePart)]
    public async Task<IResult> Show(Id<HelpOffer> item)
    {
        await Prepare();
        return await Find<HelpOffer>(o => o.Id == item) is not { } found ? Results.NotFound()
            : found.IsOf(Here.Me) ? Sheet(FormOf($"kompetencer/tilbud/{item}", InputOf(found)), found.Version)
            : Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    /// <summary>Says it in other words.</summary>
    [HttpPost("{item}")]
    [Needs(Right.TakePart)]
    public async Task<IResult> Reword(Id<HelpOffer> item, [FromForm] OfferInput input)
    {
        await Prepare();
        if (await Find<HelpOffer>(o => o.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        if (!found.IsOf(Here.Me))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var path = $"kompetencer/tilbud/{item}";
        var (before, stored) = (found.Version, FormOf(path, InputOf(found)));
        return await Save(found.Revise(WordsOf(input), input.Version, Here.Me, Today), before, FormOf(path, input), stored, At(List), t["Saved"]);
    }

    /// <summary>Takes it back: then it is gone, and pressed again it still is.</summary>
    [HttpPost("{item}/tilbagetagning")]
    [Needs(Right.TakePart)]
    public async Task<IResult> TakeBack(Id<HelpOffer> item)
    {
        var found = await Find<HelpOffer>(o => o.Id == item);
        if (found is not null && !found.IsOf(Here.Me))
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        if (found is not null)
        {
            Db.Remove(found);
            await Commit((Result<HelpOffer>)found, Db);
        }

        return Onwards(At(List), t["Offer.TakenBack"]);
    }

    private static OfferInput InputOf(HelpOffer o) => new(o.As, o.With, o.GroupId, null, o.Version);

    private OfferText WordsOf(OfferInput input) => new(input.As, input.With, groups.Of(input.Group, ModelState));

    private async Task Prepare() => groups = new(await All<StaffGroup>());

    private FormSheet FormOf(string path, OfferInput input)
    {
        var ask = Ask(t, "Offer");
        return new(
            t["Offer.Title"], At(path), At(List),
            [ask.One("As", input.As, needed: true), ask.Lines("With", input.With, needed: true), .. groups.Ask(ask, input.Group, t["Group.Whoever"], needed: true)])
        {
            Eyebrow = t["Competences.Title"],
            Lead = t["Offer.Lead"],
            Hidden = [("Id", input.Id?.ToString())],
            Source = Sources.JackEjlskov,
        };
    }
}
