using System.Linq.Expressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Sammen.Access;
using Sammen.Data;
using Sammen.Design;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using Sammen.Writing;

namespace Sammen.SideEffects.Citizens;

/// <summary>A balance, as typed.</summary>
public sealed record BalanceInput(BalancePlace? Before, BalancePlace? After, string? Why);

/// <summary>Balances between municipality and citizen before and after (S50).</summary>
[Route("k/{kommune}/initiativer/{initiative}/borgerne/balancer")]
public sealed class PlaceBalancesController(SammenDb db, TimeProvider clock, IStringLocalizer<Texts> t) : MarkController<Balance, BalanceKind, BalanceInput>(db, clock)
{
    /// <inheritdoc/>
    protected override string List => "borgerne/balancer";

    /// <inheritdoc/>
    protected override string Said => t["Saved"];

    /// <summary>All of them, as a picture and a table.</summary>
    [HttpGet]
    [Needs(Right.See)]
    public async Task<IResult> Show() => Page<ShowBalances>(new { Balances = (await All<Balance>()).OrderBy(b => b.Kind).ToList() });

    /// <inheritdoc/>
    protected override Expression<Func<Balance, bool>> IsAbout(BalanceKind key) => b => b.Kind == key;

    /// <inheritdoc/>
    protected override BalanceInput InputOf(Balance? found) => new(found?.Before, found?.After, found?.Why);

    /// <inheritdoc/>
    protected override Result<Balance> Take(BalanceKind key, Balance? found, BalanceInput input, int version) =>
        found?.Revise(input.Before, input.After, input.Why, version, Here.Me, Today)
        ?? Balance.Place(Here.Initiative.Id, key, input.Before, input.After, input.Why, Here.Me, Today);

    /// <inheritdoc/>
    protected override FormSheet FormOf(BalanceKind key, Balance? found, BalanceInput input)
    {
        var places = Enum.GetValues<BalancePlace>().Select(p => new Option(p.ToString(), BalanceWords.Of(t, key, p))).ToList();
        var ask = Ask(t, "Balance");
        return new(
            BalanceWords.Of(t, key), PathOf(key), At(List),
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
