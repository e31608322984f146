using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.BusinessCases;

/// <summary>A business case from nothing to its figures, revised by two, and its assumptions doubted, over real HTTP.</summary>
public sealed class BusinessCaseTests(SammenApp app) : CaseStory(app)
{
    [Fact]
    public async Task A_case_begins_with_what_is_known_and_grows_line_by_line_to_its_figures()
    {
        var (path, leader) = await Begun();
        Assert.Contains("Kørslen tager tid fra borgerne.", leader.Text, StringComparison.Ordinal);

        await leader.Visit(path + "/linjer/ny");
        await leader.Press("Gem, og gå videre", ("Kind", "Cost"), ("Name", "Skærme"), ("Unit", "Kroner"), ("Area", "Capital"));
        await leader.Press("Gem, og gå videre", ("Likely", "100.000"), ("Low", "90000"), ("High", "120,000.00"), ("Recurrence", "OneOff"), ("FirstYear", Year()));
        await leader.Visit(path + "/linjer/ny");
        await leader.Press("Gem, og gå videre", ("Kind", "Gain"), ("Name", "Papir"), ("Unit", "Kroner"), ("Area", "Service"));
        await leader.Press("Gem, og gå videre", ("Likely", "40.000 kr."), ("Recurrence", "Lasting"), ("FirstYear", Year(1)));
        await leader.Press("Gem", ("Phasing", "50, 100"));

        await leader.Visit(path + "/tal");
        Assert.Contains("3 år", leader.Text, StringComparison.Ordinal);
        Assert.Contains("−100.000 kr.", leader.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("20.000 kr.", leader.Text.Replace('\u00a0', ' '), StringComparison.Ordinal);

        await leader.Visit(path + "/tal?simulering=7");
        Assert.Contains("Startværdi: 7", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_different_parts_are_not_in_each_others_way_and_two_who_change_the_same_are_told()
    {
        var (path, leader) = await Begun();
        var (_, other) = await Colleague();
        await leader.Visit(path + "/dele/Costs");
        await other.Visit(path + "/dele/Path");
        await other.Press("Gem", ("Text", "Skærmen hænger ved døren."));
        await leader.Press("Gem", ("Text", "Skærme og strøm."));
        Assert.Equal(HttpStatusCode.OK, leader.Status);
        Assert.Contains("Skærmen hænger ved døren.", leader.Text, StringComparison.Ordinal);

        await leader.Visit(path + "/dele/Costs");
        await other.Visit(path + "/dele/Costs");
        await other.Press("Gem", ("Text", "Skærme, strøm og oplæring."));
        await leader.Press("Gem", ("Text", "Skærme og kabler."));
        Assert.Equal(HttpStatusCode.Conflict, leader.Status);
        Assert.Contains("Skærme, strøm og oplæring.", leader.Text, StringComparison.Ordinal);
        Assert.Equal("Skærme og kabler.", leader.ValueOf("Text")?.Trim());
        await leader.Press("Gem", ("Text", "Skærme, strøm, oplæring og kabler."));
        Assert.Equal(HttpStatusCode.OK, leader.Status);

        await leader.Visit(path + "/versioner/sammenlign?fra=3&til=5");
        Assert.Contains("Skærme og strøm.", leader.Text, StringComparison.Ordinal);
        Assert.Contains("Skærme, strøm, oplæring og kabler.", leader.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anybody_in_the_team_can_doubt_an_assumption_and_the_answer_and_the_change_are_kept()
    {
        var (path, leader) = await Begun();
        var (_, employee) = await Colleague();
        await leader.Visit(path + "/forudsaetninger/ny");
        await leader.Press("Gem", ("Text", "Alle ser på skærmen to gange om dagen."), ("Gain", "Færre opkald"));
        var page = leader.Path;

        await employee.Visit(page);
        await employee.Press("Skriv tvivlen ned", ("Reason", "Nattevagten går aldrig forbi den."));
        Assert.Contains("Den, der leder initiativet, svarer.", employee.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Gem svaret", employee.Text, StringComparison.Ordinal);
        await leader.Visit(path);
        Assert.Contains("1 venter på svar", leader.Text, StringComparison.Ordinal);
        await leader.Visit(page);
        Assert.DoesNotContain("Den, der leder initiativet, svarer.", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem svaret", ("Answer", "Det er rigtigt."), ("Changes", "Den får en plads i vagtrummet."));
        await leader.Press("Gem", ("Text", "Alle på dagvagt ser på skærmen to gange om dagen."));

        await employee.Visit(page);
        Assert.Contains("Det er rigtigt.", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Den får en plads i vagtrummet.", employee.Text, StringComparison.Ordinal);
        Assert.Contains("Alle ser på skærmen to gange om dagen. indtil", employee.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_municipality_sets_its_own_rate_and_saved_versions_keep_theirs()
    {
        var (path, leader) = await Begun();
        var admin = (await Village.SignedIn("Anne Admin", MunicipalityRole.Administrator)).Visitor;
        await admin.Visit(Village.Path("regnegrundlag"));
        await admin.Press("Gem", ("Steps", "0: 4\nfemten: 2"), ("Hours", "1.500"), ("Source", "Økonomiafdelingen"));
        Assert.Contains("Linje 2 kunne ikke læses", admin.Text, StringComparison.Ordinal);
        await admin.Press("Gem", ("Steps", "0: 4\n36: 2,5"), ("Hours", "1.500"), ("Source", "Økonomiafdelingen"));

        await leader.Visit(path + "/rammer");
        Assert.Contains("Økonomiafdelingen", leader.Text, StringComparison.Ordinal);
        await leader.Press("Gem", ("Responsible", "Centerchefen"));
        var versions = await App.In(Village.Municipality.Id, db => db.Set<CaseVersion>().AsNoTracking().OrderBy(v => v.Number).ToListAsync());
        Assert.Equal([0.035m, 0.04m], versions.Select(v => v.Content.Discount[0].Rate));
        Assert.Equal([1924, 1500], versions.Select(v => v.Content.HoursPerFullTime));
    }

    [Fact]
    public async Task A_rate_that_was_typed_in_Danish_is_saved_again_as_it_is_in_English()
    {
        var village = await Village.Found(App);
        var admin = (await village.SignedIn("Anne Admin", MunicipalityRole.Administrator)).Visitor;
        await admin.Visit(village.Path("regnegrundlag"));
        await admin.Press("Gem", ("Steps", "0: 2,125"), ("Hours", "1.500"), ("Source", "Økonomiafdelingen"));
        await admin.Visit(village.Path("regnegrundlag"));
        await admin.Press("English");

        await admin.Visit(village.Path("regnegrundlag"));
        await admin.Press("Save", ("Source", "Økonomi"));

        var settings = await App.In(village.Municipality.Id, db => db.Set<EconomySettings>().SingleAsync());
        Assert.Equal((0.02125m, "Økonomi"), (Assert.Single(settings.Discount).Rate, settings.Source));
    }

    [Fact]
    public async Task On_the_day_it_is_to_be_looked_at_again_it_asks()
    {
        var (path, leader) = await Begun();
        await leader.Visit(path + "/rammer");
        await leader.Press("Gem", ("ReviewOn", Day(-1)));
        Assert.Contains("Vælg en dag, der kommer", leader.Text, StringComparison.Ordinal);
        await App.In(Village.Municipality.Id, db => db.Set<BusinessCase>().ExecuteUpdateAsync(set => set.SetProperty(c => c.ReviewOn, App.Clock.GetUtcNow().Day().AddDays(-2))));

        await leader.Visit(path);
        Assert.Contains("Holder businesscasen stadig?", leader.Text, StringComparison.Ordinal);
        await leader.Press("Den holder stadig", ("ReviewOn", Day(90)));
        Assert.DoesNotContain("Holder businesscasen stadig?", leader.Text, StringComparison.Ordinal);
    }

    private string Day(int days) => App.Clock.GetUtcNow().Day().AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
