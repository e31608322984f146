using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Initiatives;

/// <summary>The answers about size: a level per factor, sent under the factor's own name.</summary>
public sealed record SizeInput(Dictionary<ComplexityFactor, Level>? Complexity, Dictionary<ContextFactor, Level>? Context, InfluenceLevel? Influence, int Version)
{
    /// <summary>The answers as Domain takes them.</summary>
    public SizeAnswers Answers => new(
        Only(Complexity), Only(Context), Influence is { } i && Enum.IsDefined(i) ? i : null);

    private static Dictionary<T, Level> Only<T>(Dictionary<T, Level>? answers) where T : struct, Enum =>
        (answers ?? []).Where(a => Enum.IsDefined(a.Key) && Enum.IsDefined(a.Value)).ToDictionary(a => a.Key, a => a.Value);
}

/// <summary>What was chosen in the end.</summary>
public sealed record ChoiceInput(Track? Track, Anchoring? Anchoring, Pace? Pace, string? Because, int Version)
{
    /// <summary>What was chosen, or what is suggested as long as nobody has.</summary>
    public static ChoiceInput Of(Initiative i)
    {
        var choice = i.Chosen ?? SizeSuggestion.From(i.Size).Choice;
        return new(choice.Track, choice.Anchoring, choice.Pace, i.ChosenBecause, i.Version);
    }
}

/// <summary>How large it is (S13, S15, S16, S18): first what is known, then what follows from it, which the people can overrule.</summary>
[Route("k/{kommune}/initiativer/{initiative}/stoerrelse")]
[Needs(Right.Lead)]
public sealed class SizeUpController(SammenDb db) : PageController
{
    /// <summary>The questions.</summary>
    [HttpGet]
    public IResult Show() => Page<SizeUp>(new { Here.Initiative, Answers = Here.Initiative.Size });

    /// <summary>Keeps the answers.</summary>
    [HttpPost]
    public async Task<IResult> Answer([FromForm] SizeInput input)
    {
        var why = await Commit(Here.Initiative.AnswerSize(input.Answers, input.Version), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, "stoerrelse/valg"))
            : Again<SizeUp>(new { Here.Initiative, input.Answers, Errors = ErrorsOf(why) }, why);
    }

    /// <summary>The suggestion and the choice.</summary>
    [HttpGet("valg")]
    public IResult Suggest() => Page<ChooseSize>(new { Here.Initiative, Input = ChoiceInput.Of(Here.Initiative) });

    /// <summary>Chooses.</summary>
    [HttpPost("valg")]
    public async Task<IResult> Choose([FromForm] ChoiceInput input)
    {
        var version = Here.Initiative.Version;
        var suggested = SizeSuggestion.From(Here.Initiative.Size).Choice;
        var choice = new SizeChoice(input.Track ?? suggested.Track, input.Anchoring ?? suggested.Anchoring, input.Pace ?? suggested.Pace);
        var why = await Commit(Here.Initiative.Choose(choice, input.Because, input.Version), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id))
            : Again<ChooseSize>(new { Here.Initiative, Input = input with { Version = version }, Errors = ErrorsOf(why) }, why);
    }
}
