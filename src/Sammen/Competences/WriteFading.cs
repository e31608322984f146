using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Competences;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Competences;

/// <summary>A competence that loses weight, as typed.</summary>
public sealed record FadingInput(string? What, Id<StaffGroup>? Group, string? Meant, string? Honoured, string? WhoTalks);

/// <summary>Writes what there will be less use for, and how those it concerns are looked after (S74).</summary>
[Route("k/{kommune}/initiativer/{initiative}/kompetencer/mindre-brug")]
public sealed class WriteFadingController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : GroupedController<FadingCompetence, FadingInput>(db, clock, t, "Group.All")
{
    private readonly IStringLocalizer<Texts> t = t;

    /// <inheritdoc/>
    protected override string Folder => "kompetencer/mindre-brug";

    /// <inheritdoc/>
    protected override string List => "kompetencer#mindre-brug";

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, FadingInput? input)
    {
        var (ask, source) = (Ask(t, "Fading"), Sources.JackEjlskov);
        return new(
            t["Fading.Title"], At(path), At(List),
            [
                ask.Line("What", input?.What, needed: true), .. WhichGroup(ask, input?.Group), ask.Lines("Meant", input?.Meant),
                ask.Lines("Honoured", input?.Honoured), ask.Line("WhoTalks", input?.WhoTalks),
            ])
        {
            Eyebrow = t["Competences.Title"],
            Lead = t["Fading.Lead"],
            Beside = [new(source.Title.Here(), source.Body.Here())],
            Source = Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override FadingInput InputOf(FadingCompetence item) => new(item.What, item.GroupId, item.Meant, item.Honoured, item.WhoTalks);

    /// <inheritdoc/>
    protected override Result<FadingCompetence> Write(Id<FadingCompetence> id, FadingInput input) =>
        FadingCompetence.Write(id, Here.Initiative.Id, Words(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<FadingCompetence> Revise(FadingCompetence item, FadingInput input, int version) => item.Revise(Words(input), version, Here.Me, Today);

    private FadingText Words(FadingInput input) => new(input.What, GroupOf(input.Group), input.Meant, input.Honoured, input.WhoTalks);
}
