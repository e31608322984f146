using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases;

/// <summary>When the case is looked at again.</summary>
public sealed record ReviewInput(DateOnly? ReviewOn, int Version);

/// <summary>What the page of a business case shows.</summary>
/// <param name="Case">The case.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Assumptions">What must be true now.</param>
/// <param name="Waiting">Doubts that nobody has answered, by assumption.</param>
/// <param name="Gains">The gains of the register that lines are about.</param>
/// <param name="Today">The day.</param>
public sealed record CaseView(
    BusinessCase Case, Calculation Figures, IReadOnlyList<Assumption> Assumptions, IReadOnlyDictionary<Domain.Id<Assumption>, int> Waiting, IReadOnlyList<NamedGain> Gains, DateOnly Today);

/// <summary>The business case of an initiative (S37, S41): what it says in words and in figures, and what it rests on.</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase")]
public sealed class ShowCaseController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CaseController(db, clock)
{
    /// <summary>The case, or the way to begin one.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowCase>(new { View = await Look() });

    /// <summary>Begins it, with what is known already.</summary>
    [HttpPost]
    [Needs(Right.Write)]
    public async Task<IResult> Begin()
    {
        if (await Find() is null)
        {
            var (begun, first) = BusinessCase.Begin(Here.Initiative, await Settings(), Here.Me, Clock.GetUtcNow());
            Db.AddRange(begun, first);
            await SaveOnce(Db);
        }

        return Onwards(CasePath(), t["Begin.Done"]);
    }

    /// <summary>Looked through: it still holds, and is looked at again on another day (S40).</summary>
    [HttpPost("gennemsyn")]
    [Needs(Right.Write)]
    public async Task<IResult> Review([FromForm] ReviewInput input)
    {
        var why = await Revise(input.Version, (found, saving) => found.Review(input.ReviewOn, saving));
        return why.Count == 0
            ? Onwards(CasePath(), t["Review.Done"])
            : Again<ShowCase>(new { View = await Look(), ReviewRaw = Unread(nameof(input.ReviewOn)), Typed = input.ReviewOn, Errors = ErrorsOf(why) }, why);
    }

    private async Task<CaseView?> Look()
    {
        if (await Find() is not { } found)
        {
            return null;
        }

        return new(
            found,
            found.Content.Calculate(),
            await Standing(),
            (await RecordedFacts.DoubtsWaiting(Db, Here.Initiative.Id).ToListAsync()).CountBy(assumption => assumption).ToDictionary(),
            found.Content.Lines.Any(l => l.BenefitId is not null) ? await Gains() : [],
            Clock.Today());
    }
}
