using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases;

/// <summary>The steps in which a line is written, in their order.</summary>
public enum LineStep
{
    /// <summary>What it is.</summary>
    Name,

    /// <summary>How much, and when.</summary>
    Amount,

    /// <summary>Phasing in, and amounts year by year.</summary>
    Phasing,

    /// <summary>Whether hours are money; only for hours.</summary>
    Time,
}

/// <summary>The steps' part of an address.</summary>
internal static class LineSteps
{
    private static readonly string[] Paths = ["linje", "beloeb", "indfasning", "tid"];

    public static string Path(this LineStep step) => Paths[(int)step];

    public static LineStep? Of(string path) => Array.IndexOf(Paths, path) is >= 0 and var step ? (LineStep)step : null;
}

/// <summary>All that can be typed about a line; each step has its own five at the most.</summary>
public sealed record LineForm(
    LineKind? Kind, string? Name, LineUnit? Unit, BudgetArea? Area, string? Account,
    string? Low, string? Likely, string? High, Recurrence? Recurrence, int? FirstYear,
    string? Phasing, int? LastYear, string? Own,
    string? Rate, string? SaidBy, string? Because, int Version);

/// <summary>Writes a line of cost or gain, step by step; every step is a version.</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/linjer")]
[Needs(Right.Write)]
public sealed class WriteLineController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CaseController(db, clock)
{
    /// <summary>A new line's first step.</summary>
    [HttpGet("ny")]
    public Task<IResult> New() => Show(Guid.NewGuid(), LineStep.Name, isNew: true);

    /// <summary>A step of a line.</summary>
    [HttpGet("{line:guid}/{at}")]
    public Task<IResult> Show(Guid line, string at) => Show(line, LineSteps.Of(at), isNew: false);

    /// <summary>Keeps a step; a line that is not there yet begins with its first.</summary>
    [HttpPost("{line:guid}/{at}")]
    public async Task<IResult> Save(Guid line, string at, [FromForm] LineForm input)
    {
        if (LineSteps.Of(at) is not { } step || await Find() is not { } before)
        {
            return Results.NotFound();
        }

        var isNew = before.Content.Lines.All(l => l.Id != line);
        if (isNew && step != LineStep.Name)
        {
            return Results.NotFound();
        }

        EconomyLine? put = null;
        var why = await Revise(input.Version, (found, saving) => Written(found, line, step, input).Accepted(out put, out var wrong) ? found.Put(put, saving) : wrong.ToList());
        if (why.Count == 0)
        {
            return Onwards(Next(put!, step, isNew), t["Line.Done"], $"linje-{line}-{step}");
        }

        var now = (await Find())!;
        var stored = now.Content.Lines.FirstOrDefault(l => l.Id == line);
        return Again<WriteLine>(
            new
            {
                Id = line,
                Step = step,
                IsNew = isNew,
                Line = stored,
                Case = now,
                Input = input with { Version = now.Version },
                Raw = (IReadOnlyDictionary<string, string?>)new[] { nameof(input.FirstYear), nameof(input.LastYear) }.ToDictionary(f => f, Unread),
                Stored = stored is null ? null : LineWords.FormOf(stored, now.Version),
                Errors = ErrorsOf(why),
            },
            why);
    }

    /// <summary>Takes it out; earlier versions keep it.</summary>
    [HttpPost("{line:guid}/sletning")]
    public async Task<IResult> Remove(Guid line, [FromForm] int version)
    {
        var why = await Revise(version, (found, saving) => found.Remove(line, saving));
        return Onwards(CasePath() + "#oekonomi", why.Count == 0 ? t["Line.Removed"] : t["Line.NotRemoved"]);
    }

    private async Task<IResult> Show(Guid id, LineStep? at, bool isNew)
    {
        if (at is not { } step || await Find() is not { } found)
        {
            return Results.NotFound();
        }

        var line = found.Content.Lines.FirstOrDefault(l => l.Id == id);
        return line is null && !isNew
            ? Results.NotFound()
            : Page<WriteLine>(new { Id = id, Step = step, IsNew = isNew, Line = line, Case = found, Input = LineWords.FormOf(line, found.Version) });
    }

    private static Result<EconomyLine> Written(BusinessCase found, Guid id, LineStep step, LineForm input)
    {
        var before = found.Content.Lines.FirstOrDefault(l => l.Id == id);
        return step switch
        {
            LineStep.Name => before.Named(id, input.Kind, input.Name, input.Unit, input.Area, input.Account, found.Content.BaseYear),
            _ when before is null => Refusal.Stale,
            LineStep.Amount => before.Estimated(input.Low, input.Likely, input.High, input.Recurrence, input.FirstYear),
            LineStep.Phasing => before.Spread(input.Phasing, input.LastYear, input.Own),
            _ => before.Value(input.Rate, input.SaidBy, input.Because),
        };
    }

    // A new line goes on to its amounts, hours to whether they are money; then back to the case.
    private string Next(EconomyLine line, LineStep step, bool isNew) => step switch
    {
        LineStep.Name when isNew || line.Full == default => CasePath($"linjer/{line.Id}/{LineStep.Amount.Path()}"),
        LineStep.Amount when line is { Recurrence: Recurrence.Lasting, Phasing.Count: 0, Own.Count: 0 } => CasePath($"linjer/{line.Id}/{LineStep.Phasing.Path()}"),
        LineStep.Phasing when line is { Unit: LineUnit.Hours, Valued: null } => CasePath($"linjer/{line.Id}/{LineStep.Time.Path()}"),
        _ => CasePath() + "#oekonomi",
    };
}
