using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>A balance, as typed.</summary>
public sealed record BalanceInput(BalancePlace? Before, BalancePlace? After, string? Why, int Version);

/// <summary>Balances between municipality and citizen before and after (S50).</summary>
[Route("k/{kommune}/initiativer/{initiative}/borgerne/balancer")]
public sealed class PlaceBalancesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : WritingController(db, clock)
{
    /// <summary>All of them, as a picture and a table.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowBalances>(new { Balances = (await All<Balance>()).OrderBy(b => b.Kind).ToList() });

    /// <summary>One, to be placed.</summary>
    [HttpGet("{kind}")]
    [Needs(Right.Write)]
    public async Task<IResult> One(string kind)
    {
        if (!CatalogueKey.TryParse<BalanceKind>(kind, out var known))
        {
            return Results.NotFound();
        }

        var balance = await Find<Balance>(b => b.Kind == known);
        return Sheet(FormOf(known, InputOf(balance)), balance?.Version ?? 0);
    }

    /// <summary>Places it.</summary>
    [HttpPost("{kind}")]
    [Needs(Right.Write)]
    public async Task<IResult> Place(string kind, [FromForm] BalanceInput input)
    {
        if (!CatalogueKey.TryParse<BalanceKind>(kind, out var known))
        {
            return Results.NotFound();
        }

        var balance = await Find<Balance>(b => b.Kind == known);
        var (before, stored) = (balance?.Version ?? 0, balance is null ? null : FormOf(known, InputOf(balance)));
        var result = balance?.Revise(input.Before, input.After, input.Why, input.Version, Here.Me, Today)
            ?? Balance.Place(Here.Initiative.Id, known, input.Before, input.After, input.Why, Here.Me, Today);
        return await Save(result, before, FormOf(known, input), stored, At("borgerne/balancer"), t["Saved"]);
    }

    private static BalanceInput InputOf(Balance? b) => new(b?.Before, b?.After, b?.Why, b?.Version ?? 0);

    private FormSheet FormOf(BalanceKind kind, BalanceInput input)
    {
        var places = Enum.GetValues<BalancePlace>().Select(p => new Option(p.ToString(), BalanceWords.Of(t, kind, p))).ToList();
        var ask = Ask(t, "Balance");
        return new(
            BalanceWords.Of(t, kind), At($"borgerne/balancer/{CatalogueKey.Of(kind)}"), At("borgerne/balancer"),
            [
                ask.One("Before", input.Before?.ToString(), places, needed: true), ask.One("After", input.After?.ToString(), places, needed: true),
                ask.Lines("Why", input.Why, needed: true),
            ])
        {
            Eyebrow = t["Balances.Title"],
            Source = Domain.Method.Sources.Publication,
        };
    }
}

/// <summary>Words for balances and places on them.</summary>
internal static class BalanceWords
{
    /// <summary>"Styring eller selvbestemmelse".</summary>
    public static string Of(IStringLocalizer t, BalanceKind kind) => t["Balance.Between", t[$"Balance.{kind}.One"], t[$"Balance.{kind}.Other"].Value.ToLower(System.Globalization.CultureInfo.CurrentCulture)];

    /// <summary>"Mest styring".</summary>
    public static string Of(IStringLocalizer t, BalanceKind kind, BalancePlace place)
    {
        var end = place is BalancePlace.MostlyOne or BalancePlace.RatherOne ? "One" : "Other";
        return t[$"BalancePlace.{place}", t[$"Balance.{kind}.{end}"].Value.ToLower(System.Globalization.CultureInfo.CurrentCulture)];
    }
}
