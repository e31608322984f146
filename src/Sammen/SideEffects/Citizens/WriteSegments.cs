using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>A segment, as typed.</summary>
public sealed record SegmentInput(string? Who, UserStrength? Strength, string? Better, string? Worse, string? Action)
{
    /// <summary>As Domain takes it.</summary>
    public SegmentText Words => new(Who, Strength, Better, Worse, Action);
}

/// <summary>Users for whom the effect differs (S32).</summary>
[Route("k/{kommune}/initiativer/{initiative}/borgerne/grupper")]
public sealed class WriteSegmentsController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : RemovableController<UserSegment, SegmentInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string Folder => "borgerne/grupper";

    /// <inheritdoc/>
    protected override string List => "borgerne";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <inheritdoc/>
    protected override FormSheet FormOf(string path, SegmentInput? input)
    {
        var ask = Ask(t, "Segment");
        return new(
            t["Segment.Title"], At(path), At(List),
            [
                ask.Line("Who", input?.Who, needed: true), ask.One("Strength", input?.Strength), ask.Lines("Better", input?.Better),
                ask.Lines("Worse", input?.Worse), ask.Lines("Action", input?.Action),
            ])
        {
            Eyebrow = t["Citizens.Title"],
            Lead = t["Segment.Lead"],
            Source = Domain.Method.Sources.Publication,
        };
    }

    /// <inheritdoc/>
    protected override SegmentInput InputOf(UserSegment item) => new(item.Who, item.Strength, item.Better, item.Worse, item.Action);

    /// <inheritdoc/>
    protected override Result<UserSegment> Write(Id<UserSegment> id, SegmentInput input) =>
        UserSegment.Write(id, Here.Initiative.Id, input.Words, Here.Me, Today);

    /// <inheritdoc/>
    protected override Result<UserSegment> Revise(UserSegment item, SegmentInput input, int version) => item.Revise(input.Words, version, Here.Me, Today);
}
