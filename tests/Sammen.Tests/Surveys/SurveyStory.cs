using Microsoft.EntityFrameworkCore;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Surveys;

namespace Sammen.Tests.Surveys;

/// <summary>Tests that begin with an open measurement of the good work in a village, and its leader on its page.</summary>
public abstract class SurveyStory(SammenApp app)
{
    protected const string Assistants = "Assistenter", Helpers = "Hjælpere";

    protected SammenApp App => app;

    protected Village Village { get; private set; } = null!;

    protected Initiative Initiative { get; private set; } = null!;

    protected Visitor Leader { get; private set; } = null!;

    protected Id<Survey> Id { get; private set; }

    /// <summary>The measurement's page.</summary>
    protected string Path => Village.Path(Initiative, $"maalinger/{Id}");

    /// <summary>Opens a measurement.</summary>
    /// <param name="fields">What is typed otherwise than suggested.</param>
    protected async Task Open(params (string, string?)[] fields)
    {
        Village = await Tests.Village.Found(app);
        (var member, Leader) = await Village.SignedIn("Lene Leder");
        Initiative = await Village.Initiative(member, "Skærmbesøg om aftenen");
        await Agree();
        await Again(fields);
    }

    /// <summary>Opens another one of the same initiative.</summary>
    protected async Task Again(params (string, string?)[] fields)
    {
        await Leader.Visit(Village.Path(Initiative, "maalinger/ny"));
        await Leader.Press("Begynd målingen", [("Groups", $"{Assistants}\n{Helpers}"), .. fields]);
        Id = Id<Survey>.Parse(Leader.Path.Split('/')[^1], null);
    }

    protected Task Agree() => Village.Keep(() =>
    {
        var clerk = Member.Invite("Anna Administrator", null, MunicipalityRole.Administrator, app.Clock.GetUtcNow()).Expect();
        var today = DateOnly.FromDateTime(app.Clock.GetUtcNow().UtcDateTime);
        return SurveyAgreement.Write("Hovedudvalget", today.AddDays(-30), "", clerk, today).Expect();
    });

    /// <summary>The link that all share, as it stands on the page.</summary>
    protected async Task<string> Link()
    {
        await Leader.Visit(Path);
        return new Uri(Leader.Page.QuerySelector(".entrance a.address")!.GetAttribute("href")!).AbsolutePath;
    }

    /// <summary>A phone that answers from the first page to the last.</summary>
    /// <param name="link">The way in.</param>
    /// <param name="group">The group's place; null leaves it unsaid.</param>
    /// <param name="mark">The choice at each item.</param>
    /// <param name="comment">A few words at the first item.</param>
    protected async Task<Visitor> Answer(string link, int? group, int mark, string? comment = null)
    {
        var phone = await app.Visitor().Visit(link);
        await Fill(phone, group, mark, comment);
        return await Send(phone, mark);
    }

    /// <summary>The same up to the last page.</summary>
    protected static async Task Fill(Visitor phone, int? group, int mark, string? comment = null)
    {
        await phone.Press("Begynd", ("Group", $"{group}"));
        await phone.Press("Videre", [.. Marks(0, mark), ("Comment0", comment)]);
        await phone.Press("Videre", [.. Marks(3, mark)]);
    }

    /// <summary>Fills in the last page and sends.</summary>
    protected static Task<Visitor> Send(Visitor phone, int mark) => phone.Press("Send dit svar", Last(mark));

    protected static (string Name, string? Value)[] Last(int mark) => [.. Marks(6, mark)];

    /// <summary>Answers of several phones.</summary>
    protected async Task Answers(string link, int number, int? group, int mark, string? comment = null)
    {
        for (var i = 0; i < number; i++)
        {
            await Answer(link, group, mark, comment);
        }
    }

    protected async Task Close()
    {
        await Leader.Visit(Path + "/lukning");
        await Leader.Press("Luk og tæl op");
    }

    /// <summary>Puts an elected representative on the team.</summary>
    protected async Task<Visitor> Represented()
    {
        var (member, representative) = await Village.SignedIn("Tove Tillid");
        await app.In(Village.Municipality.Id, async db =>
        {
            var found = await db.Set<Initiative>().AsTracking().SingleAsync(i => i.Id == Initiative.Id);
            found.Assign(member.Id, TeamRole.UnionRepresentative).Expect();
            return await db.SaveChangesAsync();
        });
        return representative;
    }

    protected Task<Survey> Stored() => app.In(Village.Municipality.Id, db => db.Set<Survey>().AsNoTracking().SingleAsync(s => s.Id == Id));

    private static IEnumerable<(string Name, string? Value)> Marks(int from, int mark) => Enumerable.Range(from, 3).Select(i => ($"Mark{i}", (string?)$"{mark}"));
}
