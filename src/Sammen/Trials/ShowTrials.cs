using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Trials;
using Sammen.Writing;

namespace Sammen.Trials;

/// <summary>The trials of an initiative.</summary>
/// <param name="Trials">Those that run or wait first, then the newest.</param>
/// <param name="Grown">What grew out of each, with its words.</param>
/// <param name="Concerns">The concerns they are to find out about.</param>
/// <param name="Assumptions">The assumptions they try out.</param>
/// <param name="Choice">The approach that was chosen; null until somebody has.</param>
/// <param name="Today">Today in Denmark.</param>
public sealed record TrialsView(
    IReadOnlyList<Trial> Trials, IReadOnlyList<(Outgrowth Grown, string Words)> Grown, IReadOnlyList<Concern> Concerns, IReadOnlyList<Assumption> Assumptions,
    ApproachChoice? Choice, DateOnly Today);

/// <summary>The register of trials (S86).</summary>
[Route("k/{kommune}/initiativer/{initiative}/proevehandlinger")]
[Needs(Right.See)]
public sealed class ShowTrialsController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    public async Task<IResult> Show()
    {
        var recorded = await RecordedFacts.Of(Here.Initiative, Db);
        var (id, assumed) = (Here.Initiative.Id, recorded.Trials.Where(t => t.AssumptionId is not null).Select(t => t.AssumptionId!.Value).ToList());
        var all = Domain.Threads.RedThread.WordsOf(recorded);
        return Page<ShowTrials>(new
        {
            View = new TrialsView(
                [.. recorded.Trials.OrderBy(t => t.IsFinished).ThenByDescending(t => t.EndedOn ?? t.From).ThenByDescending(t => t.Id.Value)],
                [.. recorded.Outgrowths.Where(g => all.ContainsKey(g.Point)).Select(g => (g, all[g.Point]))],
                recorded.Concerns,
                await Db.Set<Assumption>().AsNoTracking().Where(a => a.InitiativeId == id && assumed.Contains(a.Id) && !a.IsWithdrawn).ToListAsync(),
                await Find<ApproachChoice>(),
                Today),
        });
    }
}

/// <summary>An approach, as typed.</summary>
public sealed record ApproachInput(Approach? Approach, string? Because, int Version);

/// <summary>Chooses how one goes about it: one plan, or small steps (S86). The profile proposes, and the people choose.</summary>
[Route("k/{kommune}/initiativer/{initiative}/proevehandlinger/arbejdsform")]
[Needs(Right.Write)]
public sealed class ChooseApproachController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The form, with what is proposed chosen beforehand.</summary>
    [HttpGet]
    public async Task<IResult> Begin()
    {
        var choice = await Find<ApproachChoice>();
        return Sheet(FormOf(InputOf(choice)), choice?.Version ?? 0);
    }

    /// <summary>Chooses.</summary>
    [HttpPost]
    public async Task<IResult> Choose([FromForm] ApproachInput input)
    {
        var choice = await Find<ApproachChoice>();
        var (before, stored) = (choice?.Version ?? 0, choice is null ? null : FormOf(InputOf(choice)));
        var result = choice?.Revise(Here.Initiative, input.Approach, input.Because, input.Version, Here.Me, Today)
            ?? ApproachChoice.Make(Here.Initiative, input.Approach, input.Because, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("proevehandlinger"), t["Saved"]);
    }

    private ApproachInput InputOf(ApproachChoice? c) => new(c?.Approach ?? ApproachSuggestion.Of(Here.Initiative)?.Approach, c?.Because, c?.Version ?? 0);

    private FormSheet FormOf(ApproachInput input)
    {
        var ask = Ask(t, "Approach");
        return new(
            t["Approach.Title"], At("proevehandlinger/arbejdsform"), At("proevehandlinger"),
            [ask.One("Approach", input.Approach, needed: true), ask.Lines("Because", input.Because)])
        {
            Eyebrow = t["Trials.Title"],
            Lead = ApproachWords.Of(ApproachSuggestion.Of(Here.Initiative), t),
            Source = Sources.DigitalEveryday,
            Advice = ["agileSituations", "agileTraits"],
        };
    }
}

/// <summary>Why an approach is proposed, in a sentence.</summary>
internal static class ApproachWords
{
    public static string Of(ApproachSuggestion? suggested, IStringLocalizer<Texts> texts) => suggested switch
    {
        null => texts["Approach.NotSized"],
        { Approach: Approach.Classic } => texts["Approach.Suggest.Classic"],
        { Because.Count: > 0 } => texts["Approach.Suggest.Agile", string.Join(", ", suggested.Because.Select(f => Catalogue.ComplexityFactors.Of(f).Title.Here().ToLowerInvariant()))],
        _ => texts["Approach.Suggest.Pace"],
    };
}
