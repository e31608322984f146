using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Threads;
using Sammen.Domain.Trials;

namespace Sammen.Benefits;

/// <summary>A gain as typed, with the id made with the form and the lift or the trial it grows out of.</summary>
public sealed record BenefitInput(string? Title, BenefitType? Type, string? ForWhom, List<CitizenValueKind>? CitizenValues, int Version, Id<Benefit>? Id, Id<Lift>? Loeft, Id<Trial>? Proeve = null)
{
    /// <summary>As Domain takes it.</summary>
    public BenefitText Words => new(Title, Type, CitizenValues ?? [], ForWhom);

    /// <summary>What is recorded.</summary>
    public static BenefitInput Of(Benefit b) => new(b.Title, b.Type, b.ForWhom, [.. b.CitizenValues], b.Version, b.Id, b.LiftId);
}

/// <summary>Names a gain, from nothing or from a lift, and says it in other words (S37, S39).</summary>
[Route("k/{kommune}/initiativer/{initiative}/gevinster")]
[Needs(Right.Write)]
public sealed class DescribeBenefitController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : BenefitController(db)
{
    /// <summary>The form; from a lift it begins with the lift's words, from a trial with what was seen.</summary>
    [HttpGet("ny")]
    public async Task<IResult> Begin(Id<Lift>? loeft, [FromQuery(Name = "hvad")] string? what, Id<Trial>? proeve)
    {
        var lifted = loeft is { } id ? await Lifted(id) : null;
        return Unread("loeft") is not null || (loeft is not null && lifted is null)
            ? Results.NotFound()
            : Page<DescribeBenefit>(new
            {
                Input = new BenefitInput(Shorten(lifted?.Lift.Text ?? what), null, null, null, 0, Id<Benefit>.At(clock.GetUtcNow()), loeft, proeve),
                From = lifted?.Lift,
            });
    }

    /// <summary>Names it.</summary>
    [HttpPost("ny")]
    public async Task<IResult> Name([FromForm] BenefitInput input)
    {
        await using var held = await Db.Hold(input.Loeft);
        var lifted = input.Loeft is { } from ? await Lifted(from) : null;
        if (input.Loeft is not null && lifted is null)
        {
            return Results.NotFound();
        }

        var id = input.Id ?? Id<Benefit>.At(clock.GetUtcNow());
        Result<Benefit> Make(Id<Benefit> key) => Benefit.Name(key, Here.Initiative.Id, input.Words, lifted, clock.Today());
        if (!Make(id).Accepted(out _, out var why))
        {
            return Again<DescribeBenefit>(new { Input = input with { Id = id }, From = lifted?.Lift, Errors = ErrorsOf(why) }, why);
        }

        var benefit = await SaveOnce(Db, id, Make, b => new { b.InitiativeId, b.LiftId, b.Title, b.Type, b.CitizenValues, b.ForWhom });
        await Db.Grew(input.Proeve, Here.Initiative.Id, Point.Of(benefit));
        await held.CommitAsync();
        return Onwards(PathOf(benefit.Id, "/maal"), t["Named"], $"gevinst-ny-{Here.Initiative.Id}");
    }

    /// <summary>The form with what is recorded.</summary>
    [HttpGet("{benefit}/ord")]
    public async Task<IResult> Show(Id<Benefit> benefit) =>
        await Find(benefit) is { } found ? Page<DescribeBenefit>(new { Input = BenefitInput.Of(found), Benefit = found }) : Results.NotFound();

    /// <summary>Says it in other words.</summary>
    [HttpPost("{benefit}/ord")]
    public async Task<IResult> Revise(Id<Benefit> benefit, [FromForm] BenefitInput input)
    {
        if (await Find(benefit) is not { } found)
        {
            return Results.NotFound();
        }

        await using var held = await Db.Hold(found.LiftId);
        await Db.Entry(found).ReloadAsync();
        var said = found.LiftId is { } lift ? (await Lifted(lift))?.Statement : null;
        var before = BenefitInput.Of(found);
        var why = await Commit(found.Describe(input.Words, said, input.Version), Db);
        if (why.Count > 0)
        {
            return Again<DescribeBenefit>(new { Input = input with { Version = before.Version, Id = benefit }, Benefit = found, Stored = before, Errors = ErrorsOf(why) }, why);
        }

        await held.CommitAsync();
        return Onwards(PathOf(benefit), t["Saved"], $"gevinst-{benefit}-ord");
    }

    private static string? Shorten(string? words)
    {
        if (words is null || words.Length <= Benefit.LongestTitle)
        {
            return words;
        }

        var space = words.LastIndexOf(' ', Benefit.LongestTitle);
        return words[..(space > 0 ? space : Benefit.LongestTitle)];
    }
}
