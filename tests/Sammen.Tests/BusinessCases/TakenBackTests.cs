using System.Net;
using Microsoft.EntityFrameworkCore;
using Sammen.Data;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Dialogues;
using Sammen.Tests.Dialogues;

namespace Sammen.Tests.BusinessCases;

/// <summary>Words that a writer takes back do not live on in an assumption, whatever the leader did with the lift meanwhile.</summary>
public sealed class TakenBackTests(SammenApp app)
{
    private const string Said = "Det holder kun, hvis nattevagten ikke er alene";

    [Fact]
    public async Task Words_taken_back_while_the_form_is_open_do_not_come_in()
    {
        var (round, lift) = await Lifted();
        await round.Leader.Visit(round.Village.Path(round.Initiative, $"businesscase/forudsaetninger/ny?loeft={lift.Id}"));
        Assert.Equal(Said, round.Leader.ValueOf("Text"));
        await TakeBack(round);

        await round.Leader.Press("Gem");

        Assert.Equal(HttpStatusCode.Conflict, round.Leader.Status);
        Assert.Contains("er taget tilbage i mellemtiden", round.Leader.Text, StringComparison.Ordinal);
        Assert.Empty(await Assumptions(round));
    }

    [Fact]
    public async Task They_go_although_the_lift_got_other_words_and_the_assumption_was_saved_again()
    {
        var (round, lift) = await Lifted();
        await round.Leader.Visit(round.Village.Path(round.Initiative, $"businesscase/forudsaetninger/ny?loeft={lift.Id}"));
        await round.Leader.Press("Gem", ("Gain", Said));
        var page = round.Leader.Path;
        await app.In(round.Village.Municipality.Id, async db =>
        {
            var statement = await db.Set<Statement>().SingleAsync();
            var found = await db.Set<Lift>().AsTracking().SingleAsync();
            found.Reword("Bemandingen om natten skal være på plads", statement, found.Version).Expect();
            return await db.SaveChangesAsync();
        });
        await round.Leader.Visit(page);
        await round.Leader.Press("Gem");
        await TakeBack(round);

        var assumption = Assert.Single(await Assumptions(round));
        Assert.Equal(("", "", true), (assumption.Text, assumption.Gain, assumption.IsWithdrawn));
        Assert.DoesNotContain(Said, (await round.Leader.Visit(page)).Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_tells_who_took_them_back()
    {
        var (round, lift) = await Lifted();
        await round.Leader.Visit(round.Village.Path(round.Initiative, $"businesscase/forudsaetninger/ny?loeft={lift.Id}"));
        await round.Leader.Press("Gem");
        await TakeBack(round);

        var writer = round.EmployeeMember.Id;
        var entries = await app.In(round.Village.Municipality.Id, db => db.Set<AuditEntry>().Where(e => e.MemberId == writer).Select(e => e.Subject).ToListAsync());
        Assert.DoesNotContain(entries, subject => subject is nameof(Assumption) or nameof(Lift) or nameof(Statement));
    }

    private async Task<(Round Round, Lift Lift)> Lifted()
    {
        var round = await Round.Begin(app);
        await round.Employee.Visit(round.Path);
        await Round.Say(round.Employee, Said);
        await round.Close();
        await round.Leader.Visit($"{round.Path}/udsagn/{Assert.Single(await round.Statements()).Id}/loeft");
        await round.Leader.Press("Løft udsagnet", ("Into", "Condition"));
        return (round, Assert.Single(await round.Lifts()));
    }

    private static async Task TakeBack(Round round)
    {
        await round.Employee.Visit(round.Path);
        await round.Employee.Press("Træk tilbage");
    }

    private Task<List<Assumption>> Assumptions(Round round) => app.In(round.Village.Municipality.Id, db => db.Set<Assumption>().AsNoTracking().ToListAsync());
}
