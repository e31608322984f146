using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>The digital meeting, as typed.</summary>
public sealed record TrustInput(string? Trust, string? Justice, string? Explanation, int Version);

/// <summary>What is written about citizens.</summary>
public sealed record CitizensView(
    CoreTaskFrame? Frame, IReadOnlyList<UserNeed> Needs, IReadOnlyList<UserSegment> Segments, IReadOnlyList<CitizenActivity> Activities,
    DigitalMeeting? Meeting, IReadOnlyList<Balance> Balances);

/// <summary>The citizens: their needs, for whom it differs, how they took part, trust, and balances (S31, S32, S34, S44, S45, S50).</summary>
[Route("k/{kommune}/initiativer/{initiative}/borgerne")]
public sealed class ShowCitizensController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All of it.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowCitizens>(new
    {
        View = new CitizensView(
            await Find<CoreTaskFrame>(),
            [.. (await All<UserNeed>()).OrderBy(n => n.Id.Value)],
            [.. (await All<UserSegment>()).OrderBy(s => s.Id.Value)],
            [.. (await All<CitizenActivity>()).OrderBy(a => a.Phase).ThenBy(a => a.Id.Value)],
            await Find<DigitalMeeting>(),
            [.. (await All<Balance>()).OrderBy(b => b.Kind)]),
    });

    /// <summary>Trust, justice and explanation.</summary>
    [HttpGet("tillid")]
    [Needs(Right.Write)]
    public async Task<IResult> Trust()
    {
        var meeting = await Find<DigitalMeeting>();
        return Sheet(FormOf(InputOf(meeting)), meeting?.Version ?? 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost("tillid")]
    [Needs(Right.Write)]
    public async Task<IResult> Write([FromForm] TrustInput input)
    {
        var meeting = await Find<DigitalMeeting>();
        var (before, stored) = (meeting?.Version ?? 0, meeting is null ? null : FormOf(InputOf(meeting)));
        var result = meeting?.Revise(input.Trust, input.Justice, input.Explanation, input.Version, Here.Me, Today)
            ?? DigitalMeeting.Write(Here.Initiative.Id, input.Trust, input.Justice, input.Explanation, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("borgerne"), t["Saved"]);
    }

    private static TrustInput InputOf(DigitalMeeting? m) => new(m?.Trust, m?.Justice, m?.Explanation, m?.Version ?? 0);

    private FormSheet FormOf(TrustInput input)
    {
        var (ask, source) = (Ask(t, "Trust"), Domain.Method.Sources.Madsen);
        return new(
            t["Trust.Title"], At("borgerne/tillid"), At("borgerne"),
            [ask.Lines("Trust", input.Trust), ask.Lines("Justice", input.Justice), ask.Lines("Explanation", input.Explanation)])
        {
            Eyebrow = t["Citizens.Title"],
            Lead = source.Body.Here(),
            Source = source,
        };
    }
}
