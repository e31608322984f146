using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.Committees;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Radar;
using Sammen.Domain.Search;
using Sammen.Finding;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.Finding;

public sealed class FindTests(SammenApp app)
{
    private DateOnly Today => app.Clock.GetUtcNow().Day();

    [Fact]
    public async Task What_is_written_is_found_with_the_reason_and_a_link_straight_to_it()
    {
        var (village, initiative, member, visitor) = await Begun("Skærmbesøg om aftenen");
        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Robotterne standser i dørtrinnene.", member, Today).Expect());

        await Find(visitor, village, "dørtrinnet");

        Assert.Equal(["Skærmbesøg om aftenen"], Titles(visitor));
        Assert.Equal(["dørtrinnene"], Marks(visitor));
        Assert.Contains("Bekymring, Skærmbesøg om aftenen", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Robotterne standser i dørtrinnene.", visitor.Text, StringComparison.Ordinal);
        await visitor.Visit(visitor.Page.QuerySelector(".why a")!.GetAttribute("href")!);
        Assert.Equal(village.Path(initiative, $"bekymringer/{concern.Id}"), visitor.Path);
    }

    [Fact]
    public async Task A_word_that_was_changed_is_found_no_more_and_leaves_the_index_within_the_hour()
    {
        var (village, initiative, _, visitor) = await Begun("Skærmbesøg");
        var agreement = await village.Keep(() => Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Køb en tvarmsmåler", "Leder", Today.AddDays(9)), new(), Today).Expect());
        Assert.Single(Titles(await Find(visitor, village, "tvarmsmåleren")));

        await app.In(village.Municipality.Id, async db =>
        {
            var found = await db.Set<Agreement>().SingleAsync(a => a.Id == agreement.Id);
            found.Revise(new("Køb en pjaskmåler", "Leder", Today.AddDays(9)), found.Version, Today).Expect();
            return await db.SaveChangesAsync();
        });

        Assert.Empty(Titles(await Find(visitor, village, "tvarmsmåleren")));
        Assert.Single(Titles(await Find(visitor, village, "pjaskmåler")));
        Assert.Contains("tvarmsmål", await Stems(village));
        await KeepWords.All(app.Services.GetRequiredService<IServiceScopeFactory>(), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("tvarmsmål", await Stems(village));
        Assert.Equal(0, await app.In(village.Municipality.Id, db => db.Set<ChangedSubject>().CountAsync()));
        Assert.Single(Titles(await Find(visitor, village, "pjaskmåler")));
    }

    [Theory]
    [InlineData(Naming.WithoutName)]
    [InlineData(Naming.WithName)]
    public async Task A_statement_is_found_once_the_dialogue_is_closed_and_never_when_it_is_hidden_or_taken_back(Naming naming)
    {
        var round = await Round.Begin(app, naming);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, "Tvarmsnettet går ned.");
        Assert.Empty(Titles(await Find(round.Employee, round.Village, "tvarmsnet")));
        Assert.DoesNotContain("tvarmsnet", await Stems(round.Village));

        await round.Close();
        Assert.Single(Titles(await Find(round.Employee, round.Village, "tvarmsnet")));
        Assert.Contains("Udsagn til spørgsmål 1.1 i ”Tal om skærmbesøg”", round.Employee.Text, StringComparison.Ordinal);

        await Hide(round, true);
        Assert.Empty(Titles(await Find(round.Leader, round.Village, "tvarmsnet")));
        await Hide(round, false);
        Assert.Single(Titles(await Find(round.Leader, round.Village, "tvarmsnet")));

        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");
        Assert.Empty(Titles(await Find(round.Employee, round.Village, "tvarmsnet")));
        Assert.DoesNotContain("tvarmsnet", await Stems(round.Village));
    }

    [Fact]
    public async Task An_initiative_one_may_not_see_is_not_there_and_another_municipality_neither()
    {
        var (village, _, _, visitor) = await Begun("Tvarmsrobotter");
        var (_, other) = await village.SignedIn("Kollega", at: village.OtherWorkplace);
        var (_, reader) = await village.SignedIn("Direktion", MunicipalityRole.PortfolioReader, village.OtherWorkplace);
        var (_, neighbour) = await (await Village.Found(app)).SignedIn("Nabo", MunicipalityRole.Administrator);

        Assert.Single(Titles(await Find(visitor, village, "tvarmsrobot")));
        Assert.Single(Titles(await Find(reader, village, "tvarmsrobot")));
        Assert.Empty(Titles(await Find(other, village, "tvarmsrobot")));
        Assert.Contains("Vi fandt ikke noget om ”tvarmsrobot”", other.Text, StringComparison.Ordinal);
        await neighbour.Open(village.Path("soeg?ord=tvarmsrobot"));
        Assert.Equal(HttpStatusCode.NotFound, neighbour.Status);
    }

    [Fact]
    public async Task Endings_unfinished_words_and_Danish_letters_are_found_and_all_words_must_be_there()
    {
        var (village, initiative, member, visitor) = await Begun("Ærøskudder på åen");
        await village.Initiative(member, "Robotter");
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Nettet går ned om natten.", member, Today).Expect());
        await village.Keep(() => Agreement.Make(Id<Agreement>.Random(), initiative.Id, new("Spørg leverandøren", "Leder", Today.AddDays(9)), new(), Today).Expect());

        foreach (var words in new[] { "ærøskudden", "ÆRØSK", "nattens", "leverandørerne nat", "nettet ærøskudder", "prøv leverand" })
        {
            Assert.Equal(words == "prøv leverand" ? [] : ["Ærøskudder på åen"], Titles(await Find(visitor, village, words)));
        }

        Assert.Empty(Titles(await Find(visitor, village, "leverand natten")));
        Assert.Equal(["Robotter"], Titles(await Find(visitor, village, "robotten")));
        await Find(visitor, village, "leverandør natten");
        Assert.Equal(["leverandøren", "natten"], Marks(visitor).Order());
    }

    [Fact]
    public async Task What_is_named_by_the_word_comes_first_and_then_the_newest()
    {
        var (village, _, member, visitor) = await Begun("Tvarms om aftenen");
        foreach (var title in new[] { "Først", "Sidst" })
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            var initiative = await village.Initiative(member, title);
            await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Et tvarms uden lyd.", member, Today).Expect());
        }

        Assert.Equal(["Tvarms om aftenen", "Sidst", "Først"], Titles(await Find(visitor, village, "tvarms")));
    }

    [Fact]
    public async Task An_index_built_from_nothing_finds_the_same()
    {
        var (village, initiative, member, visitor) = await Begun("Skærmbesøg");
        await village.Keep(() => Concern.Raise(Id<Concern>.Random(), initiative.Id, "Tvarmslyden generer.", member, Today).Expect());
        var before = (await Stems(village)).Order(StringComparer.Ordinal).ToList();
        await app.In(village.Municipality.Id, db => db.Set<SubjectWord>().ExecuteDeleteAsync());
        Assert.Empty(Titles(await Find(visitor, village, "tvarmslyd")));

        await KeepWords.All(app.Services.GetRequiredService<IServiceScopeFactory>(), TestContext.Current.CancellationToken);

        Assert.Equal(before, (await Stems(village)).Order(StringComparer.Ordinal));
        Assert.Single(Titles(await Find(visitor, village, "tvarmslyd")));
    }

    [Fact]
    public async Task Committees_agenda_items_guidelines_and_the_radar_are_found_and_the_address_narrows_it()
    {
        var (village, _, member, visitor) = await Begun("Tvarmsmåling");
        var committee = await village.Keep(() => Committee.Found(Id<Committee>.Random(), new("Lokal-MED Nord", CommitteeLevel.Local, null, village.Workplace.Id), new([])).Expect());
        var meeting = await village.Keep(() => CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(new(2040, 12, 10), "", null), []).Expect());
        await village.Keep(() => CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, null, "Tvarmsmåling på gangen", "At drøfte det", [], member, Today).Expect());
        await village.Keep(() => Guideline.Draft(Id<Guideline>.Random(), committee, new("Kontrol", "Ingen tvarmsmåler om natten."), member, Today).Expect());
        await village.Keep(() => RadarTechnology.Write(Id<RadarTechnology>.Random(), new("Tvarmsmålere", Technology.Sensors, [], "", "")).Expect());

        await Find(visitor, village, "tvarmsmål");
        Assert.Equal(["Tvarmsmåling", "Lokal-MED Nord", "Tvarmsmålere"], Titles(visitor));
        Assert.Contains("Dagsordenspunkt 1 på mødet 10. december 2040", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("Retningslinje", visitor.Text, StringComparison.Ordinal);
        await visitor.Follow("Radaren");
        Assert.Equal(["Tvarmsmålere"], Titles(visitor));
        Assert.Contains("ord=tvarmsm", visitor.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Administrators_find_members_and_units_by_name_and_others_do_not()
    {
        var (village, _, _, visitor) = await Begun("Skærmbesøg");
        var (_, administrator) = await village.SignedIn("Åse Tvarmsen", MunicipalityRole.Administrator);

        Assert.Contains("Åse Tvarmsen", (await Find(administrator, village, "åse")).Text, StringComparison.Ordinal);
        Assert.Contains("Plejecenter Øen", (await Find(administrator, village, "plejecenter ø")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Åse Tvarmsen", (await Find(visitor, village, "åse")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_says_which_word_stands_nowhere_and_nothing_typed_says_what_can_be_searched()
    {
        var (village, _, _, visitor) = await Begun("Tvarmsrobotter");

        await Find(visitor, village, "tvarmsrobotter snurretop");
        Assert.Contains("Ordet ”snurretop” står ikke noget sted, du kan se.", visitor.Text, StringComparison.Ordinal);
        await Find(visitor, village, "");
        Assert.Contains("Kommentarer i målinger", visitor.Text, StringComparison.Ordinal);
        await Find(visitor, village, "og det");
        Assert.Contains("De ord står i næsten alle tekster.", visitor.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_%' OR 1=1 --")]
    [InlineData("\0tvarms\0 \u202etvarms \ud83e\udd16")]
    [InlineData("{0} {1} \"tvarms\" \\")]
    [InlineData("ord&slags=Findes+ikke&side=-4")]
    [InlineData("ord&slags=77&side=2147483647")]
    public async Task Whatever_is_typed_a_page_answers(string typed)
    {
        var village = await Village.Found(app);
        var (_, visitor) = await village.SignedIn("Administrator", MunicipalityRole.Administrator);
        foreach (var words in new[] { typed, typed + new string('å', 600) })
        {
            await visitor.Open(village.Path("soeg?ord=" + (typed.StartsWith("ord&", StringComparison.Ordinal) ? words : Uri.EscapeDataString(words))));
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
        }
    }

    [Fact]
    public async Task The_field_in_the_top_of_every_page_leads_there()
    {
        var (village, _, _, visitor) = await Begun("Skærmbesøg");
        await visitor.Visit(village.Path("initiativer"));

        Assert.Equal(village.Path("soeg"), visitor.Page.QuerySelector("header form[role=search]")!.GetAttribute("action"));
        Assert.Equal("ord", visitor.Page.QuerySelector("header form[role=search] input")!.GetAttribute("name"));
    }

    private async Task<(Village Village, Initiative Initiative, Member Member, Visitor Visitor)> Begun(string title)
    {
        var village = await Village.Found(app);
        var (member, visitor) = await village.SignedIn("Leder");
        return (village, await village.Initiative(member, title), member, visitor);
    }

    private static Task<Visitor> Find(Visitor visitor, Village village, string words) => visitor.Visit(village.Path("soeg?ord=" + Uri.EscapeDataString(words)));

    private static List<string> Titles(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("section:not([aria-labelledby=fundet-erfaringer]) > ul.finds > li > a").Select(a => Visitor.Fold(a.TextContent))];

    private static List<string> Marks(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("mark").Select(m => m.TextContent)];

    private Task<List<string>> Stems(Village village) => app.In(village.Municipality.Id, db => db.Set<SubjectWord>().Select(w => w.Stem).ToListAsync());

    private Task<int> Hide(Round round, bool hides) => app.In(round.Village.Municipality.Id, async db =>
    {
        var statement = await db.Set<Statement>().SingleAsync(s => s.DialogueId == round.Dialogue.Id);
        db.Add(hides ? statement.Hide("Et navn", round.LeadingMember, app.Clock.GetUtcNow()).Expect() : statement.Show(round.LeadingMember, app.Clock.GetUtcNow()));
        return await db.SaveChangesAsync();
    });
}
