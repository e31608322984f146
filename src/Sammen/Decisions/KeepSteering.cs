using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Writing;

namespace Sammen.Decisions;

/// <summary>How an initiative is steered, all on one page.</summary>
/// <param name="Steering">The group and the mandate; null until somebody has said.</param>
/// <param name="Owners">Who owns it, as the team says.</param>
/// <param name="Marks">What the owner has written.</param>
/// <param name="Requests">Requests upward, those that wait first.</param>
/// <param name="NextReview">When the plan is looked at next; null where no day is set.</param>
/// <param name="Today">Today in Denmark.</param>
public sealed record SteeringView(
    Steering? Steering, IReadOnlyList<string> Owners, IReadOnlyList<OwnerMark> Marks, IReadOnlyList<UpwardRequest> Requests, DateOnly? NextReview, DateOnly Today);

/// <summary>Who steers, as typed.</summary>
public sealed record SteeringInput(string? Group, string? Members, string? HowOften, Anchoring? Level, int Version);

/// <summary>The mandate, as typed.</summary>
public sealed record MandateInput(string? MayDecide, string? MustAsk, int Version);

/// <summary>How an initiative is steered: owner, steering group, level and mandate (S103, S104, S100).</summary>
[Route("k/{kommune}/initiativer/{initiative}/styring")]
public sealed class KeepSteeringController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All of it.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show()
    {
        var owners = Here.Initiative.Team.Where(m => m.Role == TeamRole.Owner).Select(m => m.MemberId).ToList();
        var reviews = await All<ReviewPoint>();
        return Page<ShowSteering>(new
        {
            View = new SteeringView(
                await Find<Steering>(),
                await Db.Set<Member>().AsNoTracking().Where(m => owners.Contains(m.Id)).Select(m => m.Name).ToListAsync(),
                await All<OwnerMark>(),
                [.. (await All<UpwardRequest>()).OrderBy(r => !r.Waits).ThenByDescending(r => r.AskedOn)],
                reviews.Where(r => r.HeldOn is null).Select(r => (DateOnly?)r.On).Min(),
                Today),
        });
    }

    /// <summary>The form on who steers; the level stands in it beforehand as it was chosen when the matter was sized up.</summary>
    [HttpGet("ret")]
    [Needs(Right.Write)]
    public async Task<IResult> Begin()
    {
        var steering = await Find<Steering>();
        return Sheet(GroupForm(GroupOf(steering)), steering?.Version ?? 0);
    }

    /// <summary>Says who steers.</summary>
    [HttpPost("ret")]
    [Needs(Right.Write)]
    public async Task<IResult> Set([FromForm] SteeringInput input)
    {
        var found = await Find<Steering>();
        var (before, stored) = (found?.Version ?? 0, found is null ? null : GroupForm(GroupOf(found)));
        var result = (found ?? Steering.Begin(Here.Initiative.Id)).Set(new(input.Group, input.Members, input.HowOften, input.Level), input.Version, Here.Me, Today);
        return await Save(result, before, GroupForm(input), stored, At("styring"), t["Saved"]);
    }

    /// <summary>The form on the mandate.</summary>
    [HttpGet("mandat")]
    [Needs(Right.Write)]
    public async Task<IResult> BeginMandate()
    {
        var steering = await Find<Steering>();
        return Sheet(MandateForm(MandateOf(steering)), steering?.Version ?? 0);
    }

    /// <summary>Says what may be decided here, and what must be asked about.</summary>
    [HttpPost("mandat")]
    [Needs(Right.Write)]
    public async Task<IResult> GiveMandate([FromForm] MandateInput input)
    {
        var found = await Find<Steering>();
        var (before, stored) = (found?.Version ?? 0, found is null ? null : MandateForm(MandateOf(found)));
        var result = (found ?? Steering.Begin(Here.Initiative.Id)).Mandate(input.MayDecide, input.MustAsk, input.Version, Here.Me, Today);
        return await Save(result, before, MandateForm(input), stored, At("styring"), t["Saved"]);
    }

    private SteeringInput GroupOf(Steering? s) =>
        new(s?.Group, s?.Members, s?.HowOften, s is null ? Here.Initiative.Chosen?.Anchoring : s.Level, s?.Version ?? 0);

    private static MandateInput MandateOf(Steering? s) => new(s?.MayDecide, s?.MustAsk, s?.Version ?? 0);

    private FormSheet GroupForm(SteeringInput input)
    {
        var ask = Ask(t, "Steering");
        return new(
            t["Steering.Group.Title"], At("styring/ret"), At("styring"),
            [ask.Line("Group", input.Group), ask.Lines("Members", input.Members), ask.Line("HowOften", input.HowOften), ask.One("Level", input.Level)])
        {
            Eyebrow = t["Steering.Title"],
            Source = Sources.Publication,
        };
    }

    private FormSheet MandateForm(MandateInput input)
    {
        var ask = Ask(t, "Mandate");
        return new(
            t["Mandate.Title"], At("styring/mandat"), At("styring"), [ask.Lines("MayDecide", input.MayDecide), ask.Lines("MustAsk", input.MustAsk)])
        {
            Eyebrow = t["Steering.Title"],
            Lead = t["Mandate.Lead"],
            Source = Sources.DigitalEveryday,
            Advice = ["change"],
        };
    }
}

/// <summary>What the owner writes about one question, as typed.</summary>
public sealed record OwnerInput(string? Words);

/// <summary>The owner's own list: questions that look beyond the house (S104).</summary>
[Route("k/{kommune}/initiativer/{initiative}/styring/ejer")]
public sealed class MarkOwnersController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MarkController<OwnerMark, OwnerQuestion, OwnerInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "styring/ejer";

    /// <inheritdoc/>
    protected override string Back => "styring#ejer";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override Expression<Func<OwnerMark, bool>> IsAbout(OwnerQuestion key) => m => m.Question == key;

    /// <inheritdoc/>
    protected override FormSheet FormOf(OwnerQuestion key, OwnerMark? found, OwnerInput input) => new(
        t[$"OwnerQuestion.{key}"], PathOf(key), At(Back), [Ask(t, "Owner").Lines("Words", input.Words, needed: true)])
    {
        Eyebrow = t["Owner.Title"],
        Source = Sources.Publication,
    };

    /// <inheritdoc/>
    protected override OwnerInput InputOf(OwnerMark? found) => new(found?.Words);

    /// <inheritdoc/>
    protected override Result<OwnerMark> Take(OwnerQuestion key, OwnerMark? found, OwnerInput input, int version) =>
        found?.Revise(input.Words, version, Here.Me, Today) ?? OwnerMark.Write(Here.Initiative.Id, key, input.Words, Here.Me, Today);
}
