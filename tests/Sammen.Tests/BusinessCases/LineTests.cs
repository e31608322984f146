using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Benefits;

namespace Sammen.Tests.BusinessCases;

/// <summary>The lines of a case: how much, when, whether time is money, which gain they are about, and what must be true.</summary>
public sealed class LineTests(SammenApp app) : CaseStory(app)
{
    [Fact]
    public async Task Lines_that_have_no_amount_or_lie_outside_the_years_are_pointed_out_and_make_no_figures()
    {
        var (path, leader) = await Begun();
        foreach (var name in new[] { "Skærme", "Kabler" })
        {
            await leader.Visit(path + "/linjer/ny");
            await leader.Press("Gem, og gå videre", ("Kind", "Cost"), ("Name", name), ("Unit", "Kroner"), ("Area", "Service"));
        }

        await leader.Visit(path);
        Assert.Contains("2 linjer mangler beløb og tæller ikke med.", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Skærme");
        await leader.Follow("Hvor meget");
        await leader.Press("Gem", ("Likely", "9.000"), ("Recurrence", "OneOff"), ("FirstYear", Year(40)));
        Assert.Contains("1 linje mangler beløb og tæller ikke med.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Uden for årene", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Der er ingen linjer med penge endnu", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_is_money_only_where_somebody_has_said_so()
    {
        var (path, leader) = await Begun();
        await leader.Visit(path + "/linjer/ny");
        await leader.Press("Gem, og gå videre", ("Kind", "Gain"), ("Name", "Kørsel"), ("Unit", "Hours"), ("Area", "Service"));
        await leader.Press("Gem, og gå videre", ("Likely", "1.924"), ("Recurrence", "Lasting"), ("FirstYear", Year()));
        await leader.Visit(path);
        Assert.Contains("Tid, ikke penge", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Der er ingen linjer med penge endnu", leader.Text, StringComparison.Ordinal);
        Assert.Contains("1 årsværk", leader.Text, StringComparison.Ordinal);

        await leader.Follow("Kørsel");
        await leader.Follow("Tid og penge");
        await leader.Press("Gem", ("Rate", "300"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        await leader.Press("Gem", ("Rate", "300"), ("SaidBy", "Direktionen"), ("Because", "Budgettet er sat ned."));
        Assert.Contains("Penge, 300 kr. i timen (Direktionen)", leader.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_beside_its_field_and_kept()
    {
        var (path, leader) = await Begun();
        await leader.Visit(path + "/linjer/ny");
        await leader.Press("Gem, og gå videre", ("Kind", "Cost"), ("Name", "Licens"), ("Unit", "Kroner"), ("Area", "Service"));

        await leader.Press("Gem, og gå videre", ("Likely", "mange penge"), ("Low", "1.25.000"), ("Recurrence", "Lasting"), ("FirstYear", "næste år"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, leader.Status);
        Assert.Equal("mange penge", leader.ValueOf("Likely"));
        Assert.Equal("1.25.000", leader.ValueOf("Low"));
        Assert.Equal("næste år", leader.ValueOf("FirstYear"));

        await leader.Press("Gem, og gå videre", ("Likely", "100"), ("Low", "200"), ("Recurrence", "Lasting"), ("FirstYear", Year()));
        Assert.Contains("Det laveste skal være mindre", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem, og gå videre", ("Likely", "100"), ("Low", ""), ("Recurrence", "Lasting"), ("FirstYear", Year()));
        await leader.Press("Gem", ("Own", $"{Year(1)}: 100\n{Year()}: 50; 60; 70\n{Year(1)}: 5"));
        Assert.Contains($"{Year(1)} står der to gange", leader.Text, StringComparison.Ordinal);
        var step = leader.Path;
        await leader.Press("Gem", ("LastYear", "9999"));
        Assert.Contains("Skriv et årstal fra 2000 til 2200", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("Own", $"{Year(1)}: 100\n{Year()}: 50; 60; 70"), ("LastYear", Year(1)));
        Assert.Contains($"I {Year()}, {Year(1)}", leader.Text, StringComparison.Ordinal);

        await leader.Visit(step.Replace("indfasning", "beloeb", StringComparison.Ordinal));
        await leader.Press("Gem, og gå videre", ("FirstYear", Year(2)));
        Assert.Contains($"Det første år ligger efter det sidste, som er {Year(1)}", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_and_what_must_be_true_are_tied_to_the_gain_and_it_counts_once()
    {
        var (path, leader) = await Begun();
        await leader.Visit(Village.Path(Initiative, "gevinster/ny"));
        await leader.Press("Gem, og gå videre", ("Title", "Mindre kørsel"), ("Type", "Time"), ("ForWhom", "Aftenvagten"));
        var gain = Village.Path(Initiative, "gevinster/" + await App.In(Village.Municipality.Id, async db => (await db.Set<Benefit>().SingleAsync()).Id));

        await leader.Visit(gain);
        await leader.Follow("Ny linje om gevinsten");
        Assert.Equal("Mindre kørsel", leader.ValueOf("Name"));
        await leader.Press("Gem, og gå videre", ("Unit", "Hours"));
        await leader.Press("Gem, og gå videre", ("Likely", "1.200"), ("Recurrence", "Lasting"), ("FirstYear", Year()));
        await leader.Visit(gain);
        await leader.Follow("Ny forudsætning");
        Assert.NotNull(leader.ValueOf("Lines"));
        await leader.Press("Gem", ("Text", "Ruterne kan lægges om."));
        await leader.Follow("Mindre kørsel");
        Assert.Contains("Ruterne kan lægges om.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Mindre kørsel: 1.200 timer ved fuld virkning. Det er tid og ikke penge.", leader.Text, StringComparison.Ordinal);

        await leader.Visit(path + "/linjer/ny");
        await leader.Press("Gem, og gå videre", ("Kind", "Gain"), ("Name", "Brændstof"), ("Unit", "Kroner"), ("Area", "Service"));
        await leader.Press("Gem, og gå videre", ("Likely", "90.000"), ("Recurrence", "OneOff"), ("FirstYear", Year()));
        Assert.Contains("Hvilken gevinst handler linjen om?", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("BenefitId", gain[^36..]));
        await leader.Follow("Mindre kørsel");
        await leader.Follow("Tid og penge");
        await leader.Press("Gem", ("Rate", "300"), ("SaidBy", "Direktionen"), ("Because", "Budgettet er sat ned."));
        Assert.Contains("Så ville den tælle to gange", leader.Text, StringComparison.Ordinal);

        await leader.Visit(path + "/versioner/sammenlign");
        Assert.Contains("Gevinst: Mindre kørsel", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gain_without_an_assumption_asks_for_one_and_hours_have_no_weight_in_money()
    {
        var (path, leader) = await Begun();
        await leader.Visit(path + "/linjer/ny");
        await leader.Press("Gem, og gå videre", ("Kind", "Gain"), ("Name", "Kortere køer"), ("Unit", "Hours"), ("Area", "Service"));
        await leader.Press("Gem, og gå videre", ("Likely", "300"), ("Recurrence", "Lasting"), ("FirstYear", Year()));

        await leader.Visit(path + "/forudsaetninger");
        Assert.Contains("Hvad skal være rigtigt, for at disse gevinster kommer?", leader.Text, StringComparison.Ordinal);
        await leader.Follow("Kortere køer");
        await leader.Press("Gem", ("Text", "Alle kender den nye indgang."));
        Assert.Contains("Derfor flytter forudsætningen timer og ikke kroner.", leader.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Se, hvor meget den betyder", leader.Text, StringComparison.Ordinal);
        await leader.Visit(path + "/forudsaetninger");
        Assert.DoesNotContain("for at disse gevinster kommer?", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_gets_another_unit_asks_for_its_figures_again_and_one_that_stays_as_it_is_makes_no_version()
    {
        var (path, leader) = await Begun();
        await leader.Visit(path + "/linjer/ny");
        await leader.Press("Gem, og gå videre", ("Kind", "Cost"), ("Name", "Oplæring"), ("Unit", "Kroner"), ("Area", "Service"));
        await leader.Press("Gem, og gå videre", ("Likely", "280.000"), ("Recurrence", "OneOff"), ("FirstYear", Year()));
        await leader.Visit(path);
        await leader.Follow("Oplæring");
        await leader.Press("Gem", ("Name", "Oplæring"));
        Assert.Contains("Version 3", leader.Text, StringComparison.Ordinal);

        await leader.Follow("Oplæring");
        await leader.Press("Gem", ("Unit", "Hours"));
        Assert.Contains("Skriv tallene igen", leader.Text, StringComparison.Ordinal);
        Assert.Equal("", leader.ValueOf("Likely") ?? "");
        await leader.Press("Gem, og gå videre", ("Likely", "320"));
        await leader.Visit(path);
        Assert.Contains("320 timer", leader.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }
}
