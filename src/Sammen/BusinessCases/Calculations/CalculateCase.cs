using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Domain.BusinessCases;

namespace Sammen.BusinessCases.Calculations;

/// <summary>The figures of somebody else's business case: arithmetic on what is sent, and nothing of it is kept.</summary>
[NeedsKey("calculations")]
[IgnoreAntiforgeryToken]
[Tags("Calculations")]
public sealed class CalculateCaseController(SammenDb db, Problems problems, IStringLocalizer<Texts> texts) : ControllerBase
{
    // As many amounts as are taken fill 15 MB when each of their names stands on a line of its own.
    private const long Largest = 32L * 1024 * 1024;

    private const int PaybackDecimals = 10;

    /// <summary>Net present value, net by year, payback and tornado, all in kroner.</summary>
    [HttpPost("/api/v1/calculations/business-case")]
    [RequestSizeLimit(Largest)]
    public async Task<IResult> Calculate(CancellationToken stop)
    {
        CaseRequest? sent;
        try
        {
            sent = await JsonSerializer.DeserializeAsync<CaseRequest>(Request.Body, CaseRequest.Options, stop);
        }
        catch (JsonException unread)
        {
            return Unreadable(unread.Path ?? "$");
        }

        if (sent is null)
        {
            return Unreadable("$");
        }

        var faults = new CaseRequest.Faults();
        var usual = await db.Set<EconomySettings>().AsNoTracking().SingleOrDefaultAsync(stop) ?? EconomySettings.AsDelivered();
        var (flows, rates) = sent.Read(usual.Discount, faults, stop);
        return faults.All.Count == 0
            ? Results.Json(Answer(Calculation.Of(flows, rates)))
            : problems.Of(
                StatusCodes.Status422UnprocessableEntity, texts["Api.Wrong"],
                faults.All.ToDictionary(f => f.Path, f => new[] { texts["Api." + f.What, f.About].Value }));
    }

    private IResult Unreadable(string path) => problems.Of(
        StatusCodes.Status400BadRequest, null, new Dictionary<string, string[]> { [path] = [texts["Api.Unread"]] });

    private static object Answer(Calculation figures) => new
    {
        npv = Kroner(figures.NetPresentValue),
        netByYear = figures.ByYear.Select(y => new { year = y.Year, low = Oere.Kroner(y.Net.Low), likely = Oere.Kroner(y.Net.Likely), high = Oere.Kroner(y.Net.High) }),
        paybackYears = new { simple = Years(figures.Payback.Simple), discounted = Years(figures.Payback.Discounted) },
        breakEvenYear = figures.Payback.BreakEvenYear,
        tornado = figures.Tornado.Select(s => new { line = s.Name, low = Oere.Kroner(s.Low), high = Oere.Kroner(s.High) }),
    };

    private static object Kroner(ThreePoint oere) => new { low = Oere.Kroner(oere.Low), likely = Oere.Kroner(oere.Likely), high = Oere.Kroner(oere.High) };

    private static decimal? Years(decimal? years) => years is { } known ? Math.Round(known, PaybackDecimals, MidpointRounding.AwayFromZero) : null;
}
