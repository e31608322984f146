using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Work;
using Sammen.Writing;

namespace Sammen.Work;

/// <summary>The agreement on availability, as typed.</summary>
public sealed record AvailabilityInput(string? Reachable, string? NotReachable, string? IfContacted, string? AgreedBy, DateOnly? ReviewOn, int Version)
{
    /// <summary>As Domain takes it.</summary>
    public AvailabilityText Words => new(Reachable, NotReachable, IfContacted, AgreedBy, ReviewOn);
}

/// <summary>When one can be reached, and when not (S69).</summary>
[Route("k/{kommune}/initiativer/{initiative}/arbejdet/raadighed")]
public sealed class AgreeAvailabilityController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>The agreement.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowAvailability>(new { Agreement = await Find<AvailabilityAgreement>(), Today });

    /// <summary>The form.</summary>
    [HttpGet("ret")]
    [Needs(Right.Write)]
    public async Task<IResult> Begin()
    {
        var agreement = await Find<AvailabilityAgreement>();
        return Sheet(FormOf(InputOf(agreement)), agreement?.Version ?? 0);
    }

    /// <summary>Writes it.</summary>
    [HttpPost("ret")]
    [Needs(Right.Write)]
    public async Task<IResult> Agree([FromForm] AvailabilityInput input)
    {
        var agreement = await Find<AvailabilityAgreement>();
        var (before, stored) = (agreement?.Version ?? 0, agreement is null ? null : FormOf(InputOf(agreement)));
        var result = agreement?.Revise(input.Words, input.Version, Here.Me, Today) ?? AvailabilityAgreement.Write(Here.Initiative.Id, input.Words, Here.Me, Today);
        return await Save(result, before, FormOf(input), stored, At("arbejdet/raadighed"), t["Saved"]);
    }

    private static AvailabilityInput InputOf(AvailabilityAgreement? a) =>
        new(a?.Reachable, a?.NotReachable, a?.IfContacted, a?.AgreedBy, a?.ReviewOn, a?.Version ?? 0);

    private FormSheet FormOf(AvailabilityInput input)
    {
        var (ask, entry) = (Ask(t, "Availability"), Catalogue.GoodWorkExtra.Of(GoodWorkFeature.Boundlessness));
        return new(
            t["Availability.Title"], At("arbejdet/raadighed/ret"), At("arbejdet/raadighed"),
            [
                ask.Lines("Reachable", input.Reachable), ask.Lines("NotReachable", input.NotReachable, needed: true), ask.Lines("IfContacted", input.IfContacted),
                ask.Line("AgreedBy", input.AgreedBy, needed: true), ask.Day("ReviewOn", input.ReviewOn, Unread("ReviewOn")),
            ])
        {
            Beside = [new(t["Availability.Good"], entry.Benefit.Here()), new(t["Availability.Bad"], entry.Drawback.Here())],
            Source = entry.Source,
        };
    }
}
