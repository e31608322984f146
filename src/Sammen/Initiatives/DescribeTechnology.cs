using Microsoft.AspNetCore.Mvc;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Initiatives;

/// <summary>What is chosen in the third step.</summary>
public sealed record TechnologyInput(Field? Field, Technology? Technology, TechnologyNature? Nature, Origin? Origin, Id<Unit>? UnitId, int Version)
{
    /// <summary>The step as Domain takes it.</summary>
    public TechnologyDescription Description => new(Field, Technology, Nature, Origin, UnitId);

    /// <summary>What is recorded.</summary>
    public static TechnologyInput Of(Initiative i) => new(i.Field, i.Technology, i.Nature, i.Origin, i.UnitId, i.Version);
}

/// <summary>Third step: the technology, and where it comes from (S26, S14, S12, S87).</summary>
[Route("k/{kommune}/initiativer/{initiative}/beskrivelse/3")]
[Needs(Right.Lead)]
public sealed class DescribeTechnologyController(SammenDb db) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<DescribeTechnology>(new { Input = TechnologyInput.Of(Here.Initiative), Here.Initiative, Others = await Others() });

    /// <summary>Revises the step.</summary>
    [HttpPost]
    public async Task<IResult> Revise([FromForm] TechnologyInput input)
    {
        var before = TechnologyInput.Of(Here.Initiative);
        if (input.UnitId is { } unit && !Here.Units.Has(unit))
        {
            Refusal[] unknown = [Refusal.Missing(nameof(input.UnitId))];
            return Again<DescribeTechnology>(new { Input = input, Errors = ErrorsOf(unknown), Here.Initiative, Others = await Others() }, unknown);
        }

        var why = await Commit(Here.Initiative.Describe(input.Description, input.Version), db);
        return why.Count == 0
            ? Onwards(Here.Path(Here.Initiative.Id, Here.Initiative.Chosen is null ? "stoerrelse" : ""))
            : Again<DescribeTechnology>(new { Input = input with { Version = before.Version }, Errors = ErrorsOf(why), Here.Initiative, Stored = before, Others = await Others() }, why);
    }

    private Task<IReadOnlyList<Likeness>> Others() => SimilarExperiences.Of(db, Here.Initiative);
}
