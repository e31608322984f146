using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Initiatives;

namespace Sammen.BusinessCases;

/// <summary>The frame as it is typed.</summary>
public sealed record FrameInput(int? BaseYear, int? Years, int? PriceLevel, string? Responsible, DateOnly? ReviewOn, int Version)
{
    /// <summary>What is stored.</summary>
    public static FrameInput Of(BusinessCase of) =>
        new(of.Content.BaseYear, of.Content.Years, of.Content.PriceLevel, of.Content.Responsible, of.ReviewOn, of.Version);

    /// <summary>As Domain takes it.</summary>
    public CaseFrame Frame => new(BaseYear, Years, PriceLevel, Responsible, ReviewOn);
}

/// <summary>The frame of a business case: its years, whose prices, who is responsible, and when it is looked at again (S40, S41).</summary>
[Route("k/{kommune}/initiativer/{initiative}/businesscase/rammer")]
[Needs(Right.Write)]
public sealed class SetFrameController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : CaseController(db, clock)
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show() => await Find() is { } found
        ? Page<SetFrame>(new { Input = FrameInput.Of(found), Settings = await Settings() })
        : Results.NotFound();

    /// <summary>Keeps it as a new version, with the municipality's rate of today.</summary>
    [HttpPost]
    public async Task<IResult> Save([FromForm] FrameInput input)
    {
        var settings = await Settings();
        var why = await Revise(input.Version, (found, saving) => found.Frame(input.Frame, settings, saving));
        if (why.Count == 0)
        {
            return Onwards(CasePath(), t["Frame.Done"]);
        }

        var now = await Find();
        var stored = now is null ? null : FrameInput.Of(now);
        var raw = new[] { nameof(input.BaseYear), nameof(input.Years), nameof(input.PriceLevel), nameof(input.ReviewOn) }.ToDictionary(f => f, Unread);
        return Again<SetFrame>(
            new { Input = input with { Version = stored?.Version ?? 0 }, Settings = settings, Raw = (IReadOnlyDictionary<string, string?>)raw, Stored = stored, Errors = ErrorsOf(why) }, why);
    }
}
