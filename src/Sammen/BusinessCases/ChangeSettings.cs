using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases;

/// <summary>The settings as they are typed.</summary>
public sealed record SettingsInput(string? Steps, string? Hours, string? Source, int Version)
{
    /// <summary>What is stored.</summary>
    public static SettingsInput Of(EconomySettings of) => new(
        string.Join('\n', of.Discount.OrderBy(s => s.FromYear).Select(s => $"{Amounts.Year(s.FromYear)}: {TypedNumber.Write(s.Rate * 100)}")),
        Amounts.Number(of.HoursPerFullTime * 100m), of.Source, of.Version);
}

/// <summary>What the municipality reckons with in its business cases: the discount rate, and the hours of a full-time equivalent.</summary>
[Route("k/{kommune}/regnegrundlag")]
[AdministratorsOnly]
public sealed class ChangeSettingsController(SammenDb db, IStringLocalizer<Texts> t) : PageController
{
    /// <summary>The form.</summary>
    [HttpGet]
    public async Task<IResult> Show() => Page<ChangeSettings>(new { Input = SettingsInput.Of(await Find() ?? EconomySettings.AsDelivered()) });

    /// <summary>Changes them for what is saved from now on.</summary>
    [HttpPost]
    public async Task<IResult> Change([FromForm] SettingsInput input)
    {
        var settings = await Find();
        if (settings is null)
        {
            db.Add(settings = EconomySettings.AsDelivered());
        }

        var before = SettingsInput.Of(settings);
        var why = await Commit(settings.Change(input.Steps, input.Hours, input.Source, input.Version), db);
        return why.Count == 0
            ? Onwards(Here.Path("regnegrundlag"), t["Settings.Done"])
            : Again<ChangeSettings>(new { Input = input with { Version = before.Version }, Stored = before, Errors = ErrorsOf(why) }, why);
    }

    private Task<EconomySettings?> Find()
    {
        var tracking = HttpMethods.IsGet(Request.Method) ? QueryTrackingBehavior.NoTracking : QueryTrackingBehavior.TrackAll;
        return db.Set<EconomySettings>().AsTracking(tracking).SingleOrDefaultAsync();
    }
}
