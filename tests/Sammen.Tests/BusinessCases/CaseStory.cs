using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.BusinessCases;

/// <summary>Tests that begin with a case that nobody has written anything in yet, and its leader on its page.</summary>
public abstract class CaseStory(SammenApp app)
{
    protected SammenApp App => app;

    protected Village Village { get; private set; } = null!;

    protected Initiative Initiative { get; private set; } = null!;

    protected async Task<(string Path, Visitor Leader)> Begun(string title = "Skærmbesøg om aftenen")
    {
        Village = await Village.Found(app);
        var (member, leader) = await Village.SignedIn("Lene Leder");
        Initiative = await Village.Initiative(member, title);
        var path = Village.Path(Initiative, "businesscase");
        await leader.Visit(path);
        await leader.Press("Begynd på businesscasen");
        return (path, leader);
    }

    protected async Task<(Member Member, Visitor Visitor)> Colleague()
    {
        var colleague = await Village.SignedIn("Svend Sosu");
        await app.In(Village.Municipality.Id, async db =>
        {
            var found = await db.Set<Initiative>().AsTracking().SingleAsync(i => i.Id == Initiative.Id);
            found.Assign(colleague.Member.Id, TeamRole.Participant).Expect();
            return await db.SaveChangesAsync();
        });
        return colleague;
    }

    protected string Year(int after = 0) => (app.Clock.GetUtcNow().Year + after).ToString(CultureInfo.InvariantCulture);
}
