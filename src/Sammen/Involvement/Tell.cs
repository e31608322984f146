using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Writing;

namespace Sammen.Involvement;

/// <summary>What was told, as typed.</summary>
public sealed record ToldInput(DateOnly? On, string? ToWhom, string? What, string? How)
{
    /// <summary>As Domain takes it.</summary>
    public ToldText Words => new(On, ToWhom, What, How);
}

/// <summary>The log of what was told to whom (S84, S88). The team writes in it; a line is corrected by the one who wrote it.</summary>
[Route("k/{kommune}/initiativer/{initiative}/inddragelse/fortalt")]
public sealed class TellController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    private const string List = "inddragelse/fortalt";

    /// <summary>The log, the latest first.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowTold>(new { Log = (await All<Told>()).OrderByDescending(x => x.On).ThenByDescending(x => x.Id.Value).ToList() });

    /// <summary>The form of a new line; it is most often today.</summary>
    [HttpGet("ny")]
    [Needs(Right.Write)]
    public IResult Begin() => Sheet(FormOf("ny", new(Today, null, null, null), New<Told>()), 0);

    /// <summary>Writes it in the log.</summary>
    [HttpPost("ny")]
    [Needs(Right.Write)]
    public Task<IResult> Write([FromForm] ToldInput input, [FromForm] Id<Told>? id)
    {
        var key = id ?? New<Told>();
        return AddOnce(key, k => Told.Write(k, Here.Initiative.Id, input.Words, Here.Me, Today), FormOf("ny", input, key), x => InputOf(x), _ => At(List), t["Told.Done"]);
    }

    /// <summary>The form of one's own.</summary>
    [HttpGet("{item}")]
    [Needs(Right.See)]
    public async Task<IResult> One(Id<Told> item) => await Find<Told>(x => x.Id == item) is not { } found ? Results.NotFound()
        : found.WriterId != Here.Me.Id ? Results.StatusCode(StatusCodes.Status403Forbidden)
        : Sheet(FormOf(item.ToString(), InputOf(found), null), found.Version);

    /// <summary>Corrects one's own.</summary>
    [HttpPost("{item}")]
    [Needs(Right.See)]
    public async Task<IResult> Correct(Id<Told> item, [FromForm] ToldInput input, [FromForm] int version)
    {
        if (await Find<Told>(x => x.Id == item) is not { } found)
        {
            return Results.NotFound();
        }

        if (found.WriterId != Here.Me.Id)
        {
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        var (before, stored) = (found.Version, FormOf(item.ToString(), InputOf(found), null));
        return await Save(found.Correct(input.Words, version, Here.Me, Today), before, FormOf(item.ToString(), input, null), stored, At(List), t["Saved"]);
    }

    private static ToldInput InputOf(Told told) => new(told.On, told.ToWhom, told.What, told.How);

    private FormSheet FormOf(string rest, ToldInput input, Id<Told>? id)
    {
        var ask = Ask(t, "Told");
        return new(
            t["Told.Write"], At($"{List}/{rest}"), At(List),
            [ask.Day("On", input.On, Unread("On"), needed: true), ask.Line("ToWhom", input.ToWhom, needed: true), ask.Lines("What", input.What, needed: true), ask.Line("How", input.How)])
        {
            Eyebrow = t["Told.Title"],
            Hidden = id is null ? [] : [("Id", id.ToString())],
            Source = Domain.Method.Sources.GoodWork,
        };
    }
}
