using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>What a profession says, as typed.</summary>
public sealed record ProfessionInput(Id<StaffGroup>? Group, string? Profession, string? Supports, string? Takes, string? Identity);

/// <summary>Writes what the technology does to a profession's craft (S59, S60).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/fag")]
public sealed class WriteProfessionsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t)
    : GroupedController<ProfessionView, ProfessionInput>(db, clock, t, "Group.Nobody")
{
    private readonly IStringLocalizer<Texts> t = t;

    /// <inheritdoc/>
    protected override string Folder => "arbejdet/fag";

    /// <inheritdoc/>
    protected override string List => "arbejdet/fag";

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, ProfessionInput? input)
    {
        var (ask, source) = (Ask(t, "Profession"), Domain.Method.Sources.Pors);
        return new(
            t["Profession.Title"], At(path), At(List),
            [
                .. WhichGroup(ask, input?.Group), Profession(ask.Line("Profession", input?.Profession)), ask.Lines("Supports", input?.Supports),
                ask.Lines("Takes", input?.Takes), ask.Lines("Identity", input?.Identity),
            ])
        {
            Eyebrow = t["Professions.Title"],
            Beside = [new(source.Title.Here(), source.Body.Here())],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override ProfessionInput InputOf(ProfessionView item) => new(item.GroupId, item.Profession, item.Supports, item.Takes, item.Identity);

    /// <inheritdoc/>
    protected override Result<ProfessionView> Write(Id<ProfessionView> id, ProfessionInput input) =>
        ProfessionView.Write(id, Here.Initiative.Id, Words(input), Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<ProfessionView> Revise(ProfessionView item, ProfessionInput input, int version) => item.Revise(Words(input), version, Here.Me, Today);

    private Asked Profession(Asked which) => HasGroups ? which : which with { Hint = null, Optional = null };

    private ProfessionText Words(ProfessionInput input) => new(GroupOf(input.Group), input.Profession, input.Supports, input.Takes, input.Identity);
}

/// <summary>The three answers, as typed.</summary>
public sealed record ProfessionTestInput(TestAnswer? Meaningful, TestAnswer? Justified, TestAnswer? Influenceable, string? Action);

/// <summary>The test on what is to be done alike: meaningful, with a professional reason, open to change (S61).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/fag/{item}/proeve")]
public sealed class TestProfessionsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t)
    : StepController<ProfessionView, ProfessionTestInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override string List => "arbejdet/fag";

    /// <inheritdoc/>
    protected override FormSheet FormOf(ProfessionView item, ProfessionTestInput input)
    {
        var (ask, source) = (Ask(t, "Test"), Domain.Method.Sources.JackEjlskov);
        return new(
            t["Test.Title"], At($"arbejdet/fag/{item.Id}/proeve"), At(List),
            [
                ask.One("Meaningful", input.Meaningful), ask.One("Justified", input.Justified), ask.One("Influenceable", input.Influenceable),
                ask.Lines("Action", input.Action),
            ])
        {
            Eyebrow = t["Professions.Title"],
            Lead = t["Test.Lead"],
            Beside = [new(source.Title.Here(), source.Body.Here())],
            Source = source,
        };
    }

    /// <inheritdoc/>
    protected override ProfessionTestInput InputOf(ProfessionView item) => new(item.Meaningful, item.Justified, item.Influenceable, item.Action);

    /// <inheritdoc/>
    protected override Result<ProfessionView> Take(ProfessionView item, ProfessionTestInput input, int version) =>
        item.Test(new(input.Meaningful, input.Justified, input.Influenceable, input.Action), version, Here.Me, Today);
}

/// <summary>What each profession says.</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/fag")]
[Needs(Right.See)]
public sealed class ShowProfessionsController(SammenDb db, TimeProvider clock) : WritingController(db, clock)
{
    /// <summary>All of them.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ShowProfessions>(new
    {
        Groups = await All<StaffGroup>(),
        Views = (await All<ProfessionView>()).OrderBy(v => v.Id.Value).ToList(),
    });
}
