using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Access;

/// <summary>Somebody who comes to an address.</summary>
public enum Role
{
    Nobody,
    Stranger,
    Elsewhere,
    Colleague,
    Observer,
    Participant,
    Representative,
    Leader,
    Reader,
    Administrator,
}

/// <summary>A village with one of everything that an address can name.</summary>
public sealed class Scene
{
    private readonly Dictionary<string, string> names = [];

    public Village Village { get; private init; } = null!;

    private Initiative Initiative { get; set; } = null!;

    public static async Task<Scene> Set(SammenApp app)
    {
        var scene = new Scene { Village = await Village.Found(app) };
        var (village, now) = (scene.Village, app.Clock.GetUtcNow());
        var leader = await village.Member("Leder");
        var member = await village.Member("En anden");
        scene.Initiative = await village.Initiative(leader, then: i => i.Assign(member.Id, TeamRole.Participant).Expect());
        var open = await village.Keep(() => Dialogue.Open(scene.Initiative, Plan("Åben"), now).Expect());
        var closed = Dialogue.Open(scene.Initiative, Plan("Lukket"), now).Expect();
        var statement = closed.Add(new(Id<Statement>.Random(), new(1, 1), StatementKind.Gain, "Ro", leader, null, "hemmelig"), now).Expect();
        closed.Close(now).Expect();
        await village.Keep(() => closed);
        await village.Keep(() => statement);
        var conclusion = await village.Keep(() =>
            Conclusion.Write(closed, new(1, 1), new(ConclusionStatus.Agreed, "Ro", "Der bliver ro", "", "", "Ro", "Støv"), now).Expect());
        var concern = await village.Keep(() => Concern.Raise(Id<Concern>.Random(), scene.Initiative.Id, "Larmer den?", leader, now.Day()).Expect());
        var lift = await village.Keep(() =>
            Lift.Of(closed, statement, new(Id<Lift>.Random(), LiftKind.Gain, "Ro", Phase.Idea, leader), [], now.Day()).Expect());
        var agreement = await village.Keep(() =>
            Agreement.Make(Id<Agreement>.Random(), scene.Initiative.Id, new("Spørg", "Leder", now.Day().AddDays(3)), new(), now.Day()).Expect());
        var (businessCase, firstVersion) = BusinessCase.Begin(scene.Initiative, EconomySettings.AsDelivered(), leader, now);
        await village.Keep(() => businessCase);
        await village.Keep(() => firstVersion);
        var attachment = await village.Keep(() =>
            Attachment.Add(Id<Attachment>.Random(), scene.Initiative.Id, "notat.txt", [65], "Leder", now.Day()).Expect());
        var key = await village.Keep(() => ApiKey.Make("Ledelsesinformation", [], now).Expect().Key);
        var idea = await village.Keep(() => Idea.PutIn(Id<Idea>.Random(), "Liften er væk", "", false, leader, null, now).Expect());

        foreach (var (name, value) in new (string, object)[]
        {
            ("kommune", village.Slug), ("initiative", scene.Initiative.Id), ("dialogue", closed.Id), ("open", open.Id), ("question", "q1.1"),
            ("statement", statement.Id), ("concern", concern.Id), ("lift", lift.Id), ("agreement", agreement.Id), ("attachment", attachment.Id), ("idea", idea.Id),
            ("member", member.Id), ("unit", village.Workplace.Id), ("key", key.Id), ("conclusion", conclusion.Id), ("token", closed.GuestToken), ("ground", 1),
            ("step", "SizeUp"), ("section", "gevinster"), ("code", 404),
        })
        {
            scene.names[name] = value.ToString()!;
        }

        return scene;

        DialoguePlan Plan(string title) => new(title, Situation.Workplace, [new(1, 1)], Naming.WithoutName, null);
    }

    /// <summary>An address of this scene: the names in braces filled in.</summary>
    public string Address(string pattern) => string.Join('/', pattern
        .Replace("traad/{kind}/{id}", "traad/konklusion/{conclusion}", StringComparison.Ordinal)
        .Replace("naeste-skridt/{kind}", "naeste-skridt/{step}", StringComparison.Ordinal)
        .Split('/').Select(part => part.StartsWith('{') ? names[part.Trim('{', '}').Split(':')[0]] : part));

    public async Task<Visitor> SignIn(SammenApp app, Role role)
    {
        switch (role)
        {
            case Role.Nobody:
                return app.Visitor();
            case Role.Stranger:
                return (await (await Village.Found(app)).SignedIn("Fremmed", MunicipalityRole.Administrator)).Visitor;
            case Role.Elsewhere:
                return (await Village.SignedIn("Andetsteds", at: Village.OtherWorkplace)).Visitor;
            case Role.Reader:
                return (await Village.SignedIn("Direktion", MunicipalityRole.PortfolioReader, Village.OtherWorkplace)).Visitor;
            case Role.Administrator:
                return (await Village.SignedIn("Administrator", MunicipalityRole.Administrator, Village.OtherWorkplace)).Visitor;
            case Role.Colleague:
                return (await Village.SignedIn("Kollega")).Visitor;
        }

        var member = await Village.Member(role.ToString(), at: Village.OtherWorkplace);
        await app.In(Village.Municipality.Id, async db =>
        {
            var initiative = (await db.Set<Initiative>().FindAsync(Initiative.Id))!;
            initiative.Assign(member.Id, role switch
            {
                Role.Observer => TeamRole.Observer,
                Role.Participant => TeamRole.Participant,
                Role.Representative => TeamRole.WorkEnvironmentRepresentative,
                _ => TeamRole.Leader,
            }).Expect();
            return await db.SaveChangesAsync();
        });
        return await Village.SignIn(member);
    }
}
