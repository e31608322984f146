using Sammen.Domain;
using Sammen.Domain.Agreements;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Benefits;
using Sammen.Domain.Decisions;
using Sammen.Domain.Committees;
using Sammen.Domain.Competences;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Portfolio;
using Sammen.Domain.Radar;
using Sammen.Domain.SideEffects;
using Sammen.Domain.Surveys;
using Sammen.Domain.Transfers;
using Sammen.Domain.Trials;
using Sammen.Domain.Webhooks;
using Sammen.Domain.Work;

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
        var benefit = await village.Keep(() =>
        {
            var gain = Benefit.Name(Id<Benefit>.Random(), scene.Initiative.Id, new("Ro om aftenen", BenefitType.Quality, [], "Borgere"), null, now.Day()).Expect();
            return gain.Aim(new("Aftener uden opkald", "aftener om ugen", "2", "5", now.Day().AddYears(2)), gain.Version).Expect();
        });
        var measurement = await village.Keep(() => Measurement.Take(benefit, [], [new(now.Day(), 3m, "")], "Leder", (_, part) => part, now.Day()).Expect()[0].Measurement);
        var attachment = await village.Keep(() =>
            Attachment.Add(Id<Attachment>.Random(), scene.Initiative.Id, "notat.txt", [65], "Leder", now.Day()).Expect());
        var key = await village.Keep(() => ApiKey.Make("Ledelsesinformation", [], now).Expect().Key);
        // Closed: nothing is sent from here.
        var subscription = await village.Keep(() => Subscription.Make(new("ESDH", "https://esdh.example.org", ["decision.made"]), new(false, false), 0, now).Expect());
        var delivery = await village.Keep(() => Delivery.Of(subscription, EventKind.Trial, subscription.Id.Value, now));
        await app.In(village.Municipality.Id, async db =>
        {
            (await db.Set<Subscription>().FindAsync(subscription.Id))!.Close(now.Day());
            return await db.SaveChangesAsync();
        });
        var idea = await village.Keep(() => Idea.PutIn(Id<Idea>.Random(), "Liften er væk", "", false, leader, null, now).Expect());
        var line = await Economy(scene, leader, now);
        var assumption = await village.Keep(() =>
            Assumption.Write(Id<Assumption>.Random(), scene.Initiative.Id, new("Alle ser den", null, null, []), null, leader, now.Day()).Expect());
        var challenge = await village.Keep(() => Challenge.Raise(Id<Challenge>.Random(), assumption, "Gør de?", leader, now.Day()).Expect());
        var today = now.Day();
        var effect = await village.Keep(() => SideEffect.Write(
            Id<SideEffect>.Random(), scene.Initiative.Id, new("Den larmer", EffectDirection.Negative, null, [Perspective.Citizen], ""), leader, today).Expect());
        var need = await village.Keep(() => UserNeed.Write(Id<UserNeed>.Random(), scene.Initiative.Id, new("Borgere", "Ro", "", null, ""), leader, today).Expect());
        var segment = await village.Keep(() =>
            UserSegment.Write(Id<UserSegment>.Random(), scene.Initiative.Id, new("Borgere", null, "Ro", "", ""), leader, today).Expect());
        var activity = await village.Keep(() =>
            CitizenActivity.Write(Id<CitizenActivity>.Random(), scene.Initiative.Id, new(Phase.Idea, "Kaffe", "Borgere", "", ""), leader, today).Expect());
        var agreed = await village.Keep(() => SurveyAgreement.Write("Hovedudvalget", today, "", leader, today).Expect());
        var survey = await village.Keep(() => Survey.Open(
            scene.Initiative, new(SurveyKind.GoodWork, Moment.Before, "", "For at vide det", "Alle", today.AddDays(7), today.AddDays(90)), agreed, today, Id<Survey>.Random()).Expect());
        await village.Keep(() =>
        {
            var told = EthicsStatement.Write(scene.Initiative.Id, "Vi passer på.", leader, today).Expect();
            return told.Publish(told.Version, leader, today).Expect();
        });

        var group = await village.Keep(() => StaffGroup.Write(Id<StaffGroup>.Random(), scene.Initiative.Id, "Nattevagten", "12", leader, today).Expect());
        var task = await village.Keep(() =>
            WorkTask.Write(Id<WorkTask>.Random(), scene.Initiative.Id, new("Gulve", TaskChange.Smaller, group, "", ""), leader, today).Expect());
        var way = await village.Keep(() =>
            WayOfWorking.Write(Id<WayOfWorking>.Random(), scene.Initiative.Id, new("Gulve", null, "Hent spanden", "Tøm robotten"), leader, today).Expect());
        var profession = await village.Keep(() =>
            ProfessionView.Write(Id<ProfessionView>.Random(), scene.Initiative.Id, new(group, "", "Mere tid", "", ""), leader, today).Expect());
        var relation = await village.Keep(() =>
            Relation.Write(Id<Relation>.Random(), scene.Initiative.Id, new(group, "", RelationTo.Citizen, "Snak", "Mindre snak"), leader, today).Expect());
        var unseen = await village.Keep(() =>
            InvisibleWork.Write(Id<InvisibleWork>.Random(), scene.Initiative.Id, new("Vi ser, hvem der er oppe", task, "", ""), leader, today).Expect());
        var data = await village.Keep(() =>
            StaffDataUse.Write(Id<StaffDataUse>.Random(), scene.Initiative.Id, new("Log", "Fejl", "Kontrol", "Leverandøren", "30 dage"), leader, today).Expect());
        var skill = await village.Keep(() => CompetenceNeed.Write(
            Id<CompetenceNeed>.Random(), scene.Initiative.Id, new(Competence.UserSkills, "", group, Horizon.Now, CompetenceLevel.Use), [], leader, today).Expect());
        var fading = await village.Keep(() =>
            FadingCompetence.Write(Id<FadingCompetence>.Random(), scene.Initiative.Id, new("At moppe", group, "", "", ""), leader, today).Expect());
        var offer = await village.Keep(() =>
            HelpOffer.Write(Id<HelpOffer>.Random(), scene.Initiative.Id, new(HelpRole.Superuser, "At tømme den", group), leader, today).Expect());
        var lesson = await village.Keep(() => TrainingActivity.Write(
            Id<TrainingActivity>.Random(), scene.Initiative.Id, new("Slukke", ActivityKind.AtWorkplace, TrainingStep.Minimum, group), leader, today).Expect());

        await village.Keep(() => PlanCell.Plan(scene.Initiative.Id, Phase.Idea, new(Party.Leaders, null), new(InvolvementLevel.Information, null, null, "", ""), leader, today).Expect());
        var word = await village.Keep(() => GlossaryWord.Write(Id<GlossaryWord>.Random(), scene.Initiative.Id, "Dock", "Laderen", leader, today).Expect());
        var told = await village.Keep(() => Told.Write(Id<Told>.Random(), scene.Initiative.Id, new(today, "Alle", "At vi prøver", ""), leader, today).Expect());
        var decision = await village.Keep(() =>
            Decision.Record(scene.Initiative, new(DecisionOutcome.Adjust, "Justér", "Leder", today, "Fordi", "", null, []), scene.Initiative.Version, now).Expect());
        var asked = await village.Keep(() =>
            UpwardRequest.Make(Id<UpwardRequest>.Random(), scene.Initiative.Id, new(RequestKind.Resources, "Timer", "Centerchef", "", null), leader, today).Expect());
        var review = await village.Keep(() => ReviewPoint.Plan(Id<ReviewPoint>.Random(), scene.Initiative.Id, new(today, "Styregruppen", ""), leader, today).Expect());
        var trial = await village.Keep(() =>
            Trial.Plan(Id<Trial>.Random(), scene.Initiative.Id, new("det går", "Prøv", "", "", null), new(), leader, today).Expect());

        var committee = await village.Keep(() => Committee.Found(Id<Committee>.Random(), new("Lokal-MED", CommitteeLevel.Local, null, null), new([])).Expect());
        var seat = await village.Keep(() => CommitteeSeat.Take(Id<CommitteeSeat>.Random(), committee, new("Leder", null, CommitteeSide.Management, CommitteeFunction.Chair, today, null), []).Expect());
        var meeting = await village.Keep(() => CommitteeMeeting.Plan(Id<CommitteeMeeting>.Random(), committee, new(today.AddDays(9), "", null), []).Expect());
        var agendaItem = await village.Keep(() => CommitteeItem.Put(Id<CommitteeItem>.Random(), meeting, null, "Nøgler", "Tal om det", [], leader, today).Expect());
        var file = await village.Keep(() => ItemAttachment.Add(Id<ItemAttachment>.Random(), agendaItem, "notat.txt", [65], [], "Leder", today).Expect());
        var guideline = await village.Keep(() => Guideline.Draft(Id<Guideline>.Random(), committee, new("Telefon", "Ingen ringer."), leader, today).Expect());

        await Build(scene, leader, today);
        await Assess(scene, leader, today);
        await Learn(scene, leader, today);
        foreach (var (name, value) in new (string, object)[]
        {
            ("kommune", village.Slug), ("initiative", scene.Initiative.Id), ("dialogue", closed.Id), ("open", open.Id), ("question", "q1.1"),
            ("statement", statement.Id), ("concern", concern.Id), ("lift", lift.Id), ("agreement", agreement.Id), ("attachment", attachment.Id), ("idea", idea.Id),
            ("benefit", benefit.Id), ("measurement", measurement.Id),
            ("member", member.Id), ("unit", village.Workplace.Id), ("key", key.Id), ("conclusion", conclusion.Id), ("token", closed.GuestToken), ("ground", 1),
            ("line", line), ("version", 2), ("at", "linje"), ("part", "Costs"), ("assumption", assumption.Id), ("challenge", challenge.Id),
            ("effect", effect.Id), ("survey", survey.Id), ("need", need.Id), ("segment", segment.Id), ("activity", activity.Id), ("type", "selfService"), ("value", "privacy"),
            ("page", 1), ("fact", "informWorkers"), ("kind", "someOrAll"),
            ("group", group.Id), ("task", task.Id), ("way", way.Id), ("profession", profession.Id), ("relation", relation.Id), ("unseen", unseen.Id),
            ("data", data.Id), ("trait", "formalisation"), ("skill", skill.Id), ("fading", fading.Id), ("offer", offer.Id), ("lesson", lesson.Id),
            ("word", word.Id), ("told", told.Id), ("fase", "idea"), ("hvem", "leaders"), ("principle", "clearFrames"), ("phase", "idea"),
            ("step", "SizeUp"), ("section", "gevinster"), ("code", 404), ("committee", committee.Id), ("seat", seat.Id), ("meeting", meeting.Id), ("agendaItem", agendaItem.Id), ("file", file.Id), ("guideline", guideline.Id), ("item", Guid.CreateVersion7()),
            ("subscription", subscription.Id), ("delivery", delivery.Id), ("decision", decision.Id), ("asked", asked.Id), ("review", review.Id), ("trial", trial.Id),
        })
        {
            scene.names[name] = value.ToString()!;
        }

        return scene;

        DialoguePlan Plan(string title) => new(title, Situation.Workplace, [new(1, 1)], Naming.WithoutName, null);
    }

    // Two initiatives that turn the same wheel, and one of everything that is built with.
    private static async Task Build(Scene scene, Member leader, DateOnly today)
    {
        var (village, id) = (scene.Village, scene.Initiative.Id);
        var requirement = await village.Keep(() => Requirement.Write(Id<Requirement>.Random(), id, 1, new("Slukkes med et tryk", "Lov", "", RequirementPriority.Must), null, leader, today).Expect());
        var step = await village.Keep(() => ImplementationStep.Write(Id<ImplementationStep>.Random(), id, new(ImplementationTrack.Routines, "Aftal", "", null), leader, today).Expect());
        var message = await village.Keep(() => PlannedMessage.Write(Id<PlannedMessage>.Random(), id, new("Pårørende", "Hvornår", "", "", null), leader, today).Expect());
        var wheel = await village.Keep(() => Wheel.Write(Id<Wheel>.Random(), new("Journalen", WheelKind.System)).Expect());
        var other = await village.Initiative(leader, "Et andet");
        var dependency = await village.Keep(() => Dependency.Write(Id<Dependency>.Random(), id, new(wheel, Direction.Both, "Planen", ""), leader, today).Expect());
        await village.Keep(() => Dependency.Write(Id<Dependency>.Random(), other.Id, new(wheel, Direction.WeDepend, "Data", ""), leader, today).Expect());
        foreach (var (name, value) in new (string, object)[]
        {
            ("requirement", requirement.Id), ("buildstep", step.Id), ("message", message.Id), ("wheel", wheel.Id), ("view", Id<SavedView>.Random()), ("other", other.Id), ("dependency", dependency.Id), ("common", "solution"),
        })
        {
            scene.names[name] = value.ToString()!;
        }
    }

    private static async Task Assess(Scene scene, Member by, DateOnly today)
    {
        var technology = await scene.Village.Keep(() => RadarTechnology.Write(Id<RadarTechnology>.Random(), new("Faldsensorer", Technology.Sensors, [], "", "")).Expect());
        var assessment = await scene.Village.Keep(() =>
            RadarAssessment.Write(Id<RadarAssessment>.Random(), technology, today.Year, new(7, RadarSpread.Some, null, ""), [], by, today).Expect());
        (scene.names["technology"], scene.names["assessment"]) = (technology.Id.ToString(), assessment.Id.ToString());
    }

    private static async Task Learn(Scene scene, Member leader, DateOnly today)
    {
        var experience = await scene.Village.Keep(() => Experience.Write(scene.Initiative.Id, new("Robotter", "Spørg natten", "", "", ""), leader, today).Expect());
        var gathered = Gathered.Of(experience, new(scene.Initiative, [], [], [], [], [], [], []), null, new([], []));
        var shared = await scene.Village.Keep(() => experience.Share(gathered, gathered.Content.Mark(), scene.Village.Municipality.Id, "Bække Kommune", leader, today).Expect());
        scene.names["experience"] = shared.Id.ToString();
        var errand = await scene.Village.Keep(() => Errand.Bring(ListOf.Units, "enheder.csv", [], "", leader, new DateTimeOffset(today, new(12, 0), TimeSpan.Zero)));
        (scene.names["list"], scene.names["errand"], scene.names["documentName"]) = ("enheder", errand.Id.ToString(), "v1");
    }

    private static async Task<Guid> Economy(Scene scene, Member leader, DateTimeOffset now)
    {
        var (found, first) = BusinessCase.Begin(scene.Initiative, EconomySettings.AsDelivered(), leader, now);
        var line = new EconomyLine { Id = Guid.NewGuid(), Name = "Licens", Kind = LineKind.Cost, Unit = LineUnit.Kroner, Area = BudgetArea.Service };
        var second = found.Put(line, new(leader, 1, now)).Expect();
        await scene.Village.Keep(() => found);
        await scene.Village.Keep(() => first);
        await scene.Village.Keep(() => second);
        return line.Id;
    }

    /// <summary>An address of this scene: the names in braces filled in.</summary>
    public string Address(string pattern) => string.Join('/', pattern
        .Replace("traad/{kind}/{id}", "traad/konklusion/{conclusion}", StringComparison.Ordinal)
        .Replace("typer/{key}", "typer/{type}", StringComparison.Ordinal)
        .Replace("balancer/{key}", "balancer/{kind}", StringComparison.Ordinal)
        .Replace("dataetik/{key}", "dataetik/{value}", StringComparison.Ordinal)
        .Replace("traek/{key}", "traek/{trait}", StringComparison.Ordinal)
        .Replace("punkter/{item}", "punkter/{agendaItem}", StringComparison.Ordinal)
        .Replace("kompetencer/behov/{item}", "kompetencer/behov/{skill}", StringComparison.Ordinal)
        .Replace("mindre-brug/{item}", "mindre-brug/{fading}", StringComparison.Ordinal)
        .Replace("tilbud/{item}", "tilbud/{offer}", StringComparison.Ordinal)
        .Replace("implementering/skridt/{item}", "implementering/skridt/{buildstep}", StringComparison.Ordinal)
        .Replace("beskeder/{item}", "beskeder/{message}", StringComparison.Ordinal)
        .Replace("udvikling/krav/{item}", "udvikling/krav/{requirement}", StringComparison.Ordinal)
        .Replace("faelles/{key}", "faelles/{common}", StringComparison.Ordinal)
        .Replace("afhaengigheder/{item}", "afhaengigheder/{dependency}", StringComparison.Ordinal)
        .Replace("skridt/{item}", "skridt/{lesson}", StringComparison.Ordinal)
        .Replace("tekster/{key}", "tekster/{phase}", StringComparison.Ordinal)
        .Replace("principper/{key}", "principper/{principle}", StringComparison.Ordinal)
        .Replace("inddragelse/ord/{item}", "inddragelse/ord/{word}", StringComparison.Ordinal)
        .Replace("inddragelse/fortalt/{item}", "inddragelse/fortalt/{told}", StringComparison.Ordinal)
        .Replace("anmodninger/{item}", "anmodninger/{asked}", StringComparison.Ordinal)
        .Replace("eftersyn/{item}", "eftersyn/{review}", StringComparison.Ordinal)
        .Replace("proevehandlinger/{item}", "proevehandlinger/{trial}", StringComparison.Ordinal)
        .Replace("ejer/{key}", "ejer/sameCitizens", StringComparison.Ordinal)
        .Replace("arbejdet/grupper/{item}", "arbejdet/grupper/{group}", StringComparison.Ordinal)
        .Replace("opgaver/{item}", "opgaver/{task}", StringComparison.Ordinal)
        .Replace("arbejdsgange/{item}", "arbejdsgange/{way}", StringComparison.Ordinal)
        .Replace("fag/{item}", "fag/{profession}", StringComparison.Ordinal)
        .Replace("relationer/{item}", "relationer/{relation}", StringComparison.Ordinal)
        .Replace("usynligt/{item}", "usynligt/{unseen}", StringComparison.Ordinal)
        .Replace("medarbejderdata/{item}", "medarbejderdata/{data}", StringComparison.Ordinal)
        .Replace("behov/{item}", "behov/{need}", StringComparison.Ordinal)
        .Replace("grupper/{item}", "grupper/{segment}", StringComparison.Ordinal)
        .Replace("inddragelse/{item}", "inddragelse/{activity}", StringComparison.Ordinal)
        .Replace("ai-forordningen/{key}", "ai-forordningen/{fact}", StringComparison.Ordinal)
        .Replace("naeste-skridt/{kind}", "naeste-skridt/{step}", StringComparison.Ordinal)
        .Split('/').Select(part => part.StartsWith('{') ? names[part.Trim('{', '}').Split(':')[0].TrimEnd('?')] : part));

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
