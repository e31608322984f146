using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.Competences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>The screening, as typed, with the version it builds on.</summary>
public sealed record ScreeningInput(Difference? Difference, string? What, Habit? Habit, string? Unease, string? Means, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public ScreeningText Words => new(Difference, What, Habit, Unease, Means);
}

/// <summary>How far it is from today to the new (S73).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/afstand")]
[Needs(Right.Write)]
public sealed class ScreenGapController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Begin()
    {
        var screening = await Find<GapScreening>();
        return Sheet(FormOf(InputOf(screening)), screening?.Version ?? 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost]
    public async Task<IResult> Screen([FromForm] ScreeningInput input)
    {
        var screening = await Find<GapScreening>();
        var (before, stored) = (screening?.Version ?? 0, screening is null ? null : FormOf(InputOf(screening)));
        var result = screening?.Revise(input.Words, input.Version, Here.Me, Today) ?? GapScreening.Write(Here.Initiative.Id, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("kompetencer"), t["Saved"]);
    }

    private static ScreeningInput InputOf(GapScreening? s) => new(s?.Difference, s?.What, s?.Habit, s?.Unease, s?.Means, s?.Version ?? 0);

    private FormSheet FormOf(ScreeningInput input)
    {
        var ask = Ask(t, "Screening");
        return new(
            t["Screening.Title"], At("kompetencer/afstand"), At("kompetencer"),
            [
                ask.One("Difference", input.Difference, needed: true), ask.Lines("What", input.What), ask.One("Habit", input.Habit, needed: true),
                ask.Lines("Unease", input.Unease), ask.Lines("Means", input.Means),
            ])
        {
            Eyebrow = t["Competences.Title"],
            Lead = t["Screening.Lead"],
            Source = Sources.Publication,
        };
    }
}
