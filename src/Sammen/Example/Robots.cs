using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Surveys;

namespace Sammen.Example;

/// <summary>
/// "Robotstøvsugere på plejehjem", chapter by chapter. Facts from outside are published and name their source; all other figures
/// are the example municipality's own.
/// </summary>
internal static class Robots
{
    private const int Begun = -229;

    public static void Tell(SammenDb db, Calendar when, People who, SurveyAgreement agreement, Med med)
    {
        var idea = Idea.PutIn(
            Id<Idea>.At(when.At(-238)),
            "Vi bruger halvdelen af formiddagen på gulve. Imens sidder beboerne og venter på nogen at snakke med, og min ryg er færdig ved middagstid.",
            "Måske kan en robot tage gangen og fællesstuen. Mit barnebarns institution har sådan en.",
            asksForDialogue: false, who.Employee, null, when.At(-238)).Expect();
        idea.Answer(
            IdeaOutcome.Initiative,
            "Tak. Det er flere, der har sagt det om gulvene. Jeg skriver det ned som et initiativ, og så taler vi om det på Åbrinken, før nogen ringer til en leverandør.",
            who.Leader.Id, idea.Version, when.At(-233)).Expect();

        var chronicle = Begin(db, when, who);
        idea.Became(chronicle.Initiative.Id);
        chronicle.Keep(idea);

        RobotsSteering.Tell(chronicle, when, who);
        var first = RobotsIdea.Tell(chronicle, when, who);
        var second = RobotsTrial.Tell(chronicle, when, who, first);
        var aboutTime = RobotsCase.Tell(chronicle, when, who);
        RobotsDevelopment.Tell(chronicle, when, who, second);
        RobotsOperation.Tell(chronicle, when, who, med);
        aboutTime(RobotsBenefits.Follow(chronicle, when, who));
        RobotsEffects.Tell(chronicle, when, who);
        Surveys.OfRobots(chronicle, when, agreement);
        Committees.Answer(
            chronicle, when.Day(-110), who.Leader, new(Domain.Committees.Affected.Yes, Domain.Committees.Affected.Yes, Domain.Committees.Affected.Yes, Domain.Committees.Affected.Yes),
            "Rengøringen, nattevagten og det at være alene med en maskine, der kører fast.");
        RobotsWork.Tell(chronicle, when, who);
        RobotsMed.Tell(chronicle, when, who, med);
        RobotsBuilding.Tell(chronicle, when, who);
        Experiences.OfRobots(chronicle, when, who);
        OtherSystems.OfRobots(chronicle, when, who);
    }

    private static Chronicle Begin(SammenDb db, Calendar when, People who)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(Begun), who.Leader,
            new(
                "Robotstøvsugere på plejehjem",
                "Gulvene skal være rene hver dag. De tager tid fra beboerne og slider på ryg og skuldre. Fem plejehjem bruger omkring 210 timer om ugen på gulve i fællesrum. Det har vi talt i to uger.",
                "At beboerne har en god og tryg hverdag, hvor nogen har tid til dem og ser, hvordan de har det. Rene gulve hører til et godt hjem, men er ikke selve opgaven.",
                "Beboerne, som gerne vil være sammen med nogen. Medarbejderne i pleje og rengøring, som slider på kroppen.",
                [Driver.LabourShortage, Driver.EmployeeOrCitizenWish]),
            new(
                "Mere tid sammen med beboerne\nMindre slid på ryg og skuldre\nRene fællesrum, når dagvagten møder",
                "Beboere kan falde over robotten eller blive utrygge ved den\nRobotten skal tømmes, renses og hentes fri\nBesøget hos beboeren kan forsvinde sammen med støvsugeren",
                [Pressure.Employees, Pressure.SellerOrConsultant, Pressure.OtherMunicipalities],
                "En sælger siger, at robotterne halverer tiden til gulve overalt, og at de har tjent sig hjem på et år.",
                "Flere timer til rengøring om aftenen. Gulve uden tæpper og dørtrin, som er lettere at holde. Sjældnere rengøring i rum, der næsten ikke bliver brugt. At lade være og bruge pengene på timer."),
            new(Field.SocialAndHealth, Technology.Sensors, TechnologyNature.Mixed, Origin.Local, who.HomesForOlder.Id));

        chronicle.SizeUp(
            new(
                new Dictionary<ComplexityFactor, Level>
                {
                    [ComplexityFactor.Maturity] = Level.Low,
                    [ComplexityFactor.ScaleAndAmbition] = Level.Middle,
                    [ComplexityFactor.OrganisationalBorders] = Level.Middle,
                    [ComplexityFactor.NeedForInvolvement] = Level.Middle,
                    [ComplexityFactor.Duration] = Level.Middle,
                },
                new Dictionary<ContextFactor, Level>
                {
                    [ContextFactor.TechnologyHabit] = Level.Middle,
                    [ContextFactor.OtherChanges] = Level.High,
                    [ContextFactor.ManagementBacking] = Level.Low,
                    [ContextFactor.CooperationClimate] = Level.Low,
                },
                InfluenceLevel.Adaptable),
            "Robotterne er velkendte, men rengøringen skal lægges om på flere plejehjem, og den nye omsorgsjournal kommer samme år. Derfor går vi frem i skridt.");

        CheckTheClaim(chronicle.Initiative);
        GatherTheTeam(chronicle.Initiative, who);
        return chronicle;
    }

    private static void CheckTheClaim(Initiative initiative) => initiative.CheckClaim(
        "Påstanden holder kun noget af vejen. Et forsøg på ni plejehjem viste, at tiden til at støvsuge, feje og tørmoppe faldt med omkring 50 procent i fællesrum og omkring 57 procent i boliger, og at gevinsten var tydeligst i fællesrum (ABT-fonden, 2011; robocluster.dk). Resultatet var forskelligt fra sted til sted og hang sammen med, hvordan arbejdet blev lagt om (dknyt.dk). De fleste medarbejdere mærkede et bedre arbejdsmiljø. Vi har ikke fundet noget, der viser, at robotterne tjener sig hjem på et år, og det regner vi ikke med.",
        initiative.Version).Expect();

    private static void GatherTheTeam(Initiative initiative, People who)
    {
        initiative.Assign(who.Director.Id, TeamRole.Owner).Expect();
        initiative.Assign(who.ProjectLead.Id, TeamRole.Lead).Expect();
        initiative.Assign(who.OtherLeader.Id, TeamRole.Leader).Expect();
        initiative.Assign(who.UnionRepresentative.Id, TeamRole.UnionRepresentative).Expect();
        initiative.Assign(who.WorkEnvironmentRepresentative.Id, TeamRole.WorkEnvironmentRepresentative).Expect();
        initiative.Assign(who.Employee.Id, TeamRole.Participant).Expect();
        initiative.Assign(who.Cleaner.Id, TeamRole.Superuser).Expect();
        initiative.Assign(who.DigitalConsultant.Id, TeamRole.Observer).Expect();
    }
}
