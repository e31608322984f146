using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Involvement;

/// <summary>A cell of the plan, as typed.</summary>
public sealed record PlanInput(InvolvementLevel? Level, InvolvementForm? Form, DateOnly? On, string? About, string? Responsible)
{
    /// <summary>As Domain takes it.</summary>
    public PlanText Words => new(Level, Form, On, About, Responsible);
}

/// <summary>Plans one cell: how one group is involved in one phase (S91, S92, S98).</summary>
[Route("k/{kommune}/initiativer/{initiative}/inddragelse/plan/{fase}/{hvem}")]
[Needs(Right.Write)]
public sealed class WritePlanController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The form; who answers for the initiative's leaders and the expected decision stand in it beforehand.</summary>
    [HttpGet]
    public async Task<IResult> Show(string fase, string hvem)
    {
        if (await Row(fase, hvem) is not ({ } row, var phase))
        {
            return Results.NotFound();
        }

        var found = await Find(row, phase);
        return Sheet(FormOf(row, phase, found is null ? Known(row, phase) : InputOf(found), found is not null), found?.Version ?? 0);
    }

    /// <summary>Plans it.</summary>
    [HttpPost]
    public async Task<IResult> Write(string fase, string hvem, [FromForm] PlanInput input, [FromForm] int version)
    {
        if (await Row(fase, hvem) is not ({ } row, var phase))
        {
            return Results.NotFound();
        }

        var found = await Find(row, phase);
        var (before, stored) = (found?.Version ?? 0, found is null ? null : FormOf(row, phase, InputOf(found), isThere: true));
        var result = found?.Revise(input.Words, version, Here.Me, Today) ?? PlanCell.Plan(Here.Initiative.Id, phase, row, input.Words, Here.Me, Today);
        var said = result.Accepted(out var cell, out _) && cell.OnlyTellsCommittee ? t["Plan.MedOnlyTold"] : t["Saved"];
        return await Save(result, before, FormOf(row, phase, input, found is not null), stored, At("inddragelse"), said);
    }

    /// <summary>Empties the cell, unless somebody has changed it meanwhile.</summary>
    [HttpPost("sletning")]
    public async Task<IResult> Remove(string fase, string hvem, [FromForm] int version)
    {
        if (await Row(fase, hvem) is not ({ } row, var phase))
        {
            return Results.NotFound();
        }

        var found = await Find(row, phase);
        if (found?.IsAt(version) == true)
        {
            Db.Remove(found);
            await Db.SaveChangesAsync();
        }

        return Onwards(At("inddragelse"), t[found?.IsAt(version) == false ? "Changed.Meanwhile" : "Plan.Emptied"]);
    }

    private async Task<(PlanRow?, Phase)> Row(string fase, string hvem)
    {
        if (!CatalogueKey.TryParse<Phase>(fase, out var phase))
        {
            return (null, default);
        }

        return CatalogueKey.TryParse<Party>(hvem, out var party) && party != Party.Group
            ? (new(party, null), phase)
            : ((await All<StaffGroup>()).Find(g => g.Id.ToString() == hvem) is { } group ? new(Party.Group, group) : null, phase);
    }

    private Task<PlanCell?> Find(PlanRow row, Phase phase)
    {
        var key = row.Key;
        return Find<PlanCell>(c => c.Phase == phase && c.Whom == key);
    }

    private static PlanInput InputOf(PlanCell cell) => new(cell.Level, cell.Form, cell.On, cell.About, cell.Responsible);

    // What is open in the phase is what can be influenced.
    private PlanInput Known(PlanRow row, Phase phase) => new(
        null, row.Party == Party.Committee ? InvolvementForm.CommitteeDiscussion : null, null,
        string.Join('\n', Here.Initiative.FramesIn(phase, isFixed: false).Select(f => f.Text)), null);

    private FormSheet FormOf(PlanRow row, Phase phase, PlanInput input, bool isThere)
    {
        var ask = Ask(t, "Plan");
        var path = $"inddragelse/plan/{CatalogueKey.Of(phase)}/{row.Key}";
        var levels = Catalogue.InvolvementLevels.Select(l => new Option(l.Id.ToString(), l.Title.Here(), l.Body.Here())).ToList();
        var forms = Enum.GetValues<InvolvementForm>().Select(f => new Option(f.ToString(), t[$"InvolvementForm.{f}"])).ToList();
        return new(
            row.Name(t), At(path), At("inddragelse"),
            [
                ask.One("Level", input.Level?.ToString(), levels, needed: true), ask.Pick("Form", input.Form?.ToString(), forms, t["Plan.Form.None"]),
                ask.Day("On", input.On, Unread("On")), ask.Lines("About", input.About), ask.Line("Responsible", input.Responsible),
            ])
        {
            Eyebrow = Catalogue.Phases.Of(phase).Title.Here(),
            Lead = t["Plan.Write.Lead"],
            Beside = row.Party == Party.Committee ? [new(t["Plan.Med"], t["Plan.Med.Beside"])] : [],
            Source = Domain.Method.Sources.JackEjlskov,
            RemovePath = isThere ? At(path + "/sletning") : null,
        };
    }
}
