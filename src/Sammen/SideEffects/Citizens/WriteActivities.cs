using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>Citizens taking part, as typed.</summary>
public sealed record ActivityInput(Phase? Phase, string? How, string? WithWhom, string? Learned, string? ChangedWhat)
{
    /// <summary>As Domain takes it.</summary>
    public ActivityText Words => new(Phase, How, WithWhom, Learned, ChangedWhat);
}

/// <summary>Citizens taking part, early and late, and what was learned (S44).</summary>
[Route("k/{kommune}/initiativer/{initiative}/borgerne/inddragelse")]
public sealed class WriteActivitiesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t)
    : RemovableController<CitizenActivity, ActivityInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "borgerne/inddragelse";

    /// <inheritdoc/>
    protected override string List => "borgerne";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, ActivityInput? input)
    {
        var ask = Ask(t, "Activity");
        return new(
            t["Activity.Title"], At(path), At(List),
            [
                ask.One("Phase", input?.Phase?.ToString(), [.. Catalogue.Phases.Select(p => new Option(p.Id.ToString(), p.Title.Here()))], needed: true),
                ask.Line("How", input?.How, needed: true), ask.Line("WithWhom", input?.WithWhom, needed: true),
                ask.Lines("Learned", input?.Learned), ask.Lines("ChangedWhat", input?.ChangedWhat),
            ])
        {
            Eyebrow = t["Citizens.Title"],
            Lead = t["Activity.Lead"],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override ActivityInput InputOf(CitizenActivity item) => new(item.Phase, item.How, item.WithWhom, item.Learned, item.ChangedWhat);

    /// <inheritdoc/>
    protected override Result<CitizenActivity> Write(Id<CitizenActivity> id, ActivityInput input) =>
        CitizenActivity.Write(id, Here.Initiative.Id, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<CitizenActivity> Revise(CitizenActivity item, ActivityInput input, int version) =>
        item.Revise(input.Words, version, Here.Me, Today);
}
