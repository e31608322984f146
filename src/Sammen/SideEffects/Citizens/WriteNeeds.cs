using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>A need, as typed.</summary>
public sealed record NeedInput(string? Who, string? Need, string? HowWeKnow, KnowingMethod? Method, string? Learned)
{
    /// <summary>As Domain takes it.</summary>
    public NeedText Words => new(Who, Need, HowWeKnow, Method, Learned);
}

/// <summary>What users need, seen with their eyes, and how it is known (S31, S34).</summary>
[Route("k/{kommune}/initiativer/{initiative}/borgerne/behov")]
public sealed class WriteNeedsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RemovableController<UserNeed, NeedInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "borgerne/behov";

    /// <inheritdoc/>
    protected override string List => "borgerne";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, NeedInput? input)
    {
        var ask = Ask(t, "Need");
        return new(
            t["Need.Title"], At(path), At(List),
            [
                ask.Line("Who", input?.Who, needed: true), ask.Lines("Need", input?.Need, needed: true), ask.Lines("HowWeKnow", input?.HowWeKnow),
                ask.One("Method", input?.Method), ask.Lines("Learned", input?.Learned),
            ])
        {
            Eyebrow = t["Citizens.Title"],
            Lead = t["Need.Lead"],
            Source = Domain.Method.Sources.DigitalEveryday,
        };
    }

    /// <inheritdoc/>
    protected override NeedInput InputOf(UserNeed item) => new(item.Who, item.Need, item.HowWeKnow, item.Method, item.Learned);

    /// <inheritdoc/>
    protected override Result<UserNeed> Write(Id<UserNeed> id, NeedInput input) => UserNeed.Write(id, Here.Initiative.Id, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<UserNeed> Revise(UserNeed item, NeedInput input, int version) => item.Revise(input.Words, version, Here.Me, Today);
}
