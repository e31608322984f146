using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests;

/// <summary>A small municipality of a test's own: one centre with two workplaces, and members who can sign in.</summary>
public sealed class Village
{
    public const string Password = "en lang adgangskode";
    private readonly SammenApp app;
    private readonly Dictionary<Id<Member>, string> userNames = [];

    private Village(SammenApp app, Municipality municipality) => (this.app, Municipality) = (app, municipality);

    public Municipality Municipality { get; }

    public string Slug => Municipality.Slug;

    public Unit Centre { get; private set; } = null!;

    public Unit Workplace { get; private set; } = null!;

    public Unit OtherWorkplace { get; private set; } = null!;

    public static async Task<Village> Found(SammenApp app)
    {
        var now = app.Clock.GetUtcNow();
        var village = new Village(app, Municipality.Create("by-" + Guid.NewGuid().ToString("N")[..12], "Bække Kommune", now).Expect());
        village.Centre = Unit.Create("Ældre og Sundhed", UnitKind.Centre, null, now).Expect();
        village.Workplace = Unit.Create("Plejecenter Åen", UnitKind.Workplace, village.Centre.Id, now).Expect();
        village.OtherWorkplace = Unit.Create("Plejecenter Øen", UnitKind.Workplace, village.Centre.Id, now).Expect();
        await app.In(village.Municipality.Id, async db =>
        {
            db.Add(village.Municipality);
            db.AddRange(village.Centre, village.Workplace, village.OtherWorkplace);
            return await db.SaveChangesAsync();
        });
        return village;
    }

    /// <summary>A member who works at <see cref="Workplace"/> unless another unit is given.</summary>
    public async Task<Member> Member(string name, MunicipalityRole role = MunicipalityRole.Member, Unit? at = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SammenDb>();
        db.EnterAs(Municipality.Id, null);
        var account = new Account { UserName = "bruger-" + Guid.NewGuid().ToString("N") };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        Assert.True(made.Succeeded);
        var member = Domain.Municipalities.Member.Invite(name, (at ?? Workplace).Id, role, app.Clock.GetUtcNow()).Expect();
        member.Join(account.Id);
        db.Add(member);
        await db.SaveChangesAsync();
        userNames[member.Id] = account.UserName;
        return member;
    }

    /// <summary>Somebody invited who has not come yet, and the address of the link.</summary>
    public async Task<(Member Member, string Link)> Invited(string name, MunicipalityRole role = MunicipalityRole.Member)
    {
        var member = Domain.Municipalities.Member.Invite(name, Workplace.Id, role, app.Clock.GetUtcNow()).Expect();
        await Keep(() => member);
        return (member, await LinkFor(member));
    }

    /// <summary>The address of a new link for a member.</summary>
    public async Task<string> LinkFor(Member member)
    {
        var (invitation, token) = Invitation.For(member.Id, app.Clock.GetUtcNow());
        await Keep(() => invitation);
        return "/invitation/" + token;
    }

    public string UserNameOf(Member member) => userNames[member.Id];

    /// <summary>A browser in which this member is signed in: a new one unless one is given.</summary>
    public async Task<Visitor> SignIn(Member member, Visitor? visitor = null)
    {
        visitor ??= app.Visitor();
        await visitor.Visit("/log-ind");
        await visitor.Press("Log ind", ("UserName", userNames[member.Id]), ("Password", Password));
        return visitor;
    }

    /// <summary>A new member, signed in.</summary>
    public async Task<(Member Member, Visitor Visitor)> SignedIn(string name, MunicipalityRole role = MunicipalityRole.Member, Unit? at = null)
    {
        var member = await Member(name, role, at);
        return (member, await SignIn(member));
    }

    /// <summary>An initiative of the workplace, led by <paramref name="leader"/>; more can be said in <paramref name="then"/>.</summary>
    public Task<Initiative> Initiative(Member leader, string title = "Skærmbesøg om aftenen", Action<Initiative>? then = null) => Keep(() =>
    {
        var initiative = Domain.Initiatives.Initiative
            .Begin(new ProblemDescription(title, "Kørslen tager tid fra borgerne.", "", "", []), leader.Id, Workplace.Id, app.Clock.GetUtcNow()).Expect();
        then?.Invoke(initiative);
        return initiative;
    });

    /// <summary>Stores something made through Domain.</summary>
    public async Task<T> Keep<T>(Func<T> make) where T : class => await app.In(Municipality.Id, async db =>
    {
        var made = make();
        db.Add(made);
        await db.SaveChangesAsync();
        return made;
    });

    /// <summary>The text of a new key to the API, limited to these scopes.</summary>
    public async Task<string> Key(params string[] scopes)
    {
        var (key, text) = ApiKey.Make("Ledelsesinformation", scopes, app.Clock.GetUtcNow()).Expect();
        await Keep(() => key);
        return text;
    }

    public string Path(string rest = "") => rest.Length == 0 ? $"/k/{Slug}" : $"/k/{Slug}/{rest}";

    public string Path(Initiative initiative, string rest = "") => Path($"initiativer/{initiative.Id}" + (rest.Length == 0 ? "" : "/" + rest));
}
