using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Benefits;
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

    /// <summary>Which gain of the register it is about; only for gains.</summary>
    Gain,
}

/// <summary>The steps' part of an address.</summary>
internal static class LineSteps
{
    private static readonly string[] Paths = ["linje", "beloeb", "indfasning", "tid", "gevinst"];

    public static string Path(this LineStep step) => Paths[(int)step];

    public static LineStep? Of(string path) => Array.IndexOf(Paths, path) is >= 0 and var step ? (LineStep)step : null;
}

/// <summary>All that can be typed about a line; each step has its own five at the most.</summary>
public sealed record LineForm(
    LineKind? Kind, string? Name, LineUnit? Unit, BudgetArea? Area, string? Account,
    string? Low, string? Likely, string? High, Recurrence? Recurrence, int? FirstYear,
    string? Phasing, int? LastYear, string? Own,
    string? Rate, string? SaidBy, string? Because, Guid? BenefitId, int Version);

/// <summary>Writes a line of cost or gain, step by step; every step is a version.</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/linjer")]
[Needs(Right.Write)]
public sealed class WriteLineController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CaseController(db, clock)
{
    /// <summary>A new line's first step.</summary>
    /// <param name="gevinst">The gain of the register that it is about; its words begin the line where they are nobody else's to take back.</param>
    [HttpGet("ny")]
    public async Task<IResult> New(Id<Benefit>? gevinst)
    {
        if (await Find() is not { } found)
        {
            return Results.NotFound();
        }

        var about = gevinst is { } id ? await Db.Set<Benefit>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id && b.InitiativeId == Here.Initiative.Id) : null;
        if (Unread(nameof(gevinst)) is not null || (gevinst is not null && about is null))
        {
            return Results.NotFound();
        }

        var input = LineWords.FormOf(null, found.Version);
        return Page<WriteLine>(new
        {
            Id = Guid.NewGuid(),
            Step = LineStep.Name,
            IsNew = true,
            Case = found,
            Input = about is null ? input : input with { Kind = LineKind.Gain, BenefitId = about.Id.Value, Name = about.IsOwnWords ? Excerpt.Point(about.Title, EconomyLine.NameLength) : null },
        });
    }

    /// <summary>A step of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">The step.</param>
    /// <param name="ny">True while the line is written for the first time, and one step leads to the next.</param>
    [HttpGet("{line:guid}/{at}")]
    public async Task<IResult> Show(Guid line, string at, bool ny) =>
        LineSteps.Of(at) is { } step && await Find() is { } found && found.Content.Lines.FirstOrDefault(l => l.Id == line) is { } known
            ? Page<WriteLine>(new { Id = line, Step = step, IsFirst = ny, Line = known, Case = found, Input = LineWords.FormOf(known, found.Version), Gains = await Gains(), Assumptions = await Behind(line) })
            : Results.NotFound();

    /// <summary>Keeps a step; a line that is not there yet begins with its first.</summary>
    [HttpPost("{line:guid}/{at}")]
    public async Task<IResult> Save(Guid line, string at, bool ny, [FromForm] LineForm input)
    {
        if (LineSteps.Of(at) is not { } step || await Find() is not { } before)
        {
            return Results.NotFound();
        }

        var old = before.Content.Lines.FirstOrDefault(l => l.Id == line);
        var isNew = old is null;
        if (isNew && step != LineStep.Name)
        {
            return Results.NotFound();
        }

        var gains = await Gains();
        EconomyLine? put = null;
        var why = await Revise(input.Version, (found, saving) => Written(found, line, step, input, gains).Accepted(out put, out var wrong) ? found.Put(put, saving) : wrong.ToList());
        if (why.Count == 0)
        {
            var goesOn = ny || isNew || (step == LineStep.Name && !put!.HasAmount);
            return Onwards(goesOn ? Next(put!, step, gains.Count > 0) : CasePath() + "#oekonomi", Done(old, put!, step), $"linje-{line}-{step}");
        }

        var now = (await Find())!;
        var stored = now.Content.Lines.FirstOrDefault(l => l.Id == line);
        return Again<WriteLine>(
            new
            {
                Id = line,
                Step = step,
                IsNew = isNew,
                IsFirst = ny,
                Gains = gains,
                Assumptions = await Behind(line),
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

    private string Done(EconomyLine? old, EconomyLine line, LineStep step) =>
        step == LineStep.Amount ? t["Line.Done.Amount", LineWords.Of(line.Full.Likely, line.Unit, t)]
        : old is { HasAmount: true } && !line.HasAmount ? t["Line.Done.Anew"]
        : t["Line.Done"];

    private async Task<IReadOnlyList<Assumption>> Behind(Guid line) =>
        (await Standing()).FindAll(a => a.Lines.Contains(line));

    private static Result<EconomyLine> Written(BusinessCase found, Guid id, LineStep step, LineForm input, IReadOnlyList<NamedGain> gains)
    {
        var before = found.Content.Lines.FirstOrDefault(l => l.Id == id);
        var registered = gains.Select(g => g.Id);
        return step switch
        {
            LineStep.Name when before is null && input is { Kind: LineKind.Gain, BenefitId: not null } => Named().Accepted(out var line, out var why) ? line.About(input.BenefitId, registered) : why.ToList(),
            LineStep.Name => Named(),
            _ when before is null => Refusal.Stale,
            LineStep.Amount => before.Estimated(input.Low, input.Likely, input.High, input.Recurrence, input.FirstYear),
            LineStep.Phasing => before.Spread(input.Phasing, input.LastYear, input.Own),
            LineStep.Time => before.Value(input.Rate, input.SaidBy, input.Because),
            _ => before.About(input.BenefitId, registered),
        };

        Result<EconomyLine> Named() => before.Named(id, input.Kind, input.Name, input.Unit, input.Area, input.Account, found.Content.BaseYear);
    }

    // While it is written for the first time, or has to be said anew: the next step that has something to ask; then back to the case.
    private string Next(EconomyLine line, LineStep step, bool hasGains)
    {
        var next = Enum.GetValues<LineStep>().Where(s => s > step && Asks(s)).Select(s => s.Path()).FirstOrDefault();
        return next is null ? CasePath() + "#oekonomi" : CasePath($"linjer/{line.Id}/{next}?ny=true");

        bool Asks(LineStep of) => of switch
        {
            LineStep.Phasing => line is { Recurrence: Recurrence.Lasting, Phasing.Count: 0, Own.Count: 0 },
            LineStep.Time => line is { Unit: LineUnit.Hours, Valued: null },
            LineStep.Gain => hasGains && line is { Kind: LineKind.Gain, BenefitId: null },
            _ => true,
        };
    }
}
