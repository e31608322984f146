using Sammen.Data;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Surveys;

namespace Sammen.Example;

/// <summary>
/// "Skærmbesøg i hjemmeplejen": an initiative that has been in everyday use for more than three years, with gains that came, one that
/// got another target and one that was openly given up. All figures are the example municipality's own.
/// </summary>
internal static class ScreenVisits
{
    private const int Begun = -1640;
    private static readonly QuestionKey Value = new(1, 1), Time = new(1, 3), Meeting = new(1, 4), Skill = new(2, 2), GoodWork = new(2, 4), Invisible = new(2, 5), Fit = new(3, 4);

    public static void Tell(SammenDb db, Calendar when, People who, SurveyAgreement agreement)
    {
        var chronicle = Begin(db, when, who);
        ScreenVisitsSteering.Tell(chronicle, when, who);
        Idea(chronicle, when);
        Trial(chronicle, when, who);
        var aboutGains = ScreenVisitsCase.Tell(chronicle, when, who);
        Develop(chronicle, when);
        aboutGains(ScreenVisitsOperation.Tell(chronicle, when, who));
        Surveys.OfScreenVisits(chronicle, when, who, agreement);
        Wheels.OfScreenVisits(chronicle, when, who);
        Experiences.OfScreenVisits(chronicle, when, who);
        OtherSystems.OfScreenVisits(chronicle, when, who);
    }

    private static Chronicle Begin(SammenDb db, Calendar when, People who)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(Begun), who.HomeCareLeader,
            new(
                "Skærmbesøg i hjemmeplejen",
                "Hver aften kører hjemmeplejen mange korte ture for at minde om medicin eller høre, om alt er vel. Turen tager ofte længere tid end besøget. Samtidig mangler der tid hos de borgere, der har brug for, at nogen kommer.",
                "At borgerne klarer mest muligt af hverdagen selv, og at der kommer nogen, når det er det, der skal til.",
                "Borgere med korte, faste besøg. Borgere med stort behov for pleje. Medarbejderne, der kører om aftenen.",
                [Driver.LabourShortage, Driver.CoherentService]),
            new(
                "Mere tid hos dem, der har brug for besøg i hjemmet\nBorgeren er med til at bestemme tidspunktet\nFærre kilometer på vejen",
                "På en skærm kan man ikke lugte, mærke eller se hele stuen\nNogle borgere har kun os\nAftenvagten får færre pauser i bilen",
                [Pressure.OwnNeed, Pressure.OtherMunicipalities], null,
                "Lægge ruterne om. Medicinhuskere uden skærm. Flere hænder om aftenen."),
            new(Field.SocialAndHealth, Technology.VideoSolutions, TechnologyNature.Mixed, Origin.Local, who.Care.Id));
        chronicle.SizeUp(
            new(
                new Dictionary<ComplexityFactor, Level>
                {
                    [ComplexityFactor.Maturity] = Level.Middle,
                    [ComplexityFactor.ScaleAndAmbition] = Level.High,
                    [ComplexityFactor.OrganisationalBorders] = Level.Middle,
                    [ComplexityFactor.NeedForInvolvement] = Level.High,
                    [ComplexityFactor.Duration] = Level.High,
                },
                new Dictionary<ContextFactor, Level> { [ContextFactor.TechnologyHabit] = Level.Low, [ContextFactor.OtherChanges] = Level.Middle },
                InfluenceLevel.Adaptable),
            "Det rører ved mødet med borgerne i hele hjemmeplejen. Derfor tager vi alle skridt, og et område ad gangen.");
        GatherTheTeam(chronicle.Initiative, who);
        return chronicle;
    }

    private static void GatherTheTeam(Initiative initiative, People who)
    {
        initiative.Assign(who.Leader.Id, TeamRole.Leader).Expect();
        initiative.Assign(who.UnionRepresentative.Id, TeamRole.UnionRepresentative).Expect();
        initiative.Assign(who.WorkEnvironmentRepresentative.Id, TeamRole.WorkEnvironmentRepresentative).Expect();
        initiative.Assign(who.Employee.Id, TeamRole.Participant).Expect();
        initiative.Assign(who.HomeCareAssistant.Id, TeamRole.Superuser).Expect();
        initiative.Assign(who.Nurse.Id, TeamRole.Participant).Expect();
    }

    private static void Idea(Chronicle chronicle, Calendar when)
    {
        chronicle.SetFrames(
            Phase.Idea, when.At(-1634), "En borger kan altid få besøg i stedet\nIngen mister timer på grund af skærme", "Hvem det er godt for\nHvilke besøg det kan være");
        var dialogue = chronicle.Open(when.At(-1626), new(
            "Hvornår er en skærm nok?", Situation.Workplace, [Value, Meeting], Naming.WithoutName, when.Day(-1619)));
        chronicle.Say(
            dialogue, when.Shift(-1624, 21),
            new(Value, StatementKind.Gain, "De, der bare skal mindes om en pille, slipper for at sidde og vente på os hele aftenen."),
            new(Value, StatementKind.Question, "Hvad med dem, der ikke kan høre i en telefon?"),
            new(Meeting, StatementKind.Gain, "Jeg kan ringe to gange på en dag, hvor det er svært. Det kan jeg ikke nå at køre."),
            new(Meeting, StatementKind.InvisibleWork, "Jeg ser posten på gulvet og mælken, der er for gammel. Det ser en skærm ikke."));
        chronicle.Close(dialogue, when.At(-1618, 14));
        var value = chronicle.Conclude(dialogue, when.At(-1615), Value, new(
            ConclusionStatus.Agreed, "Til dem, der selv vil, og hvor det er nok at tale sammen",
            "Medicin, tryghed og aftaler kan klares på en skærm. Mad, bad og sår kan ikke.", null, null, "Borgeren venter mindre", "Nogle kan ikke bruge den"));
        var meeting = chronicle.Conclude(dialogue, when.At(-1615), Meeting, new(
            ConclusionStatus.TwoViews, "Flere samtaler eller færre møder", null,
            "Man kan tale sammen oftere, når turen ikke fylder.", "Et møde på en skærm er mindre end et besøg, også når det er kort.", "Flere korte samtaler", "Mindre at se i hjemmet"));
        chronicle.Decide(
            when.At(-1590, 13), DecisionOutcome.GoOn, "Undersøg skærmbesøg i ét område", "Leder af Hjemmepleje Nord",
            "Det kan give tid til dem, der mangler den, hvis det kun er for dem, der selv vil.", "", value, meeting);
    }

    private static void Trial(Chronicle chronicle, Calendar when, People who)
    {
        chronicle.SetFrames(
            Phase.Assessment, when.At(-1584), "Et ja kan altid blive til et nej\nMindst ét besøg om ugen i hjemmet", "Hvilke 20 borgere vi spørger\nHvordan vi taler med dem om det");
        var dialogue = chronicle.Open(when.At(-1508), new(
            "Efter to måneder med 20 borgere", Situation.Workplace, [Time, Skill, GoodWork], Naming.WithoutName, when.Day(-1501)));
        chronicle.Say(
            dialogue, when.Shift(-1506, 20),
            new(Time, StatementKind.Gain, "De aftener, hvor fire besøg er på skærm, har jeg en halv time mere hos hende med kræft."),
            new(Time, StatementKind.Idea, "Læg ruten efter dem, der skal have besøg, og tag skærmene ind imellem."),
            new(Skill, StatementKind.Gain, "Jeg viste sygeplejersken såret på skærmen, og hun sagde, hvad jeg skulle gøre, mens jeg stod der."),
            new(GoodWork, StatementKind.Gain, "Jeg er ikke så træt i nakken, når jeg ikke kører hele tiden."),
            new(GoodWork, StatementKind.Concern, "Pausen var turen i bilen. Nu er der altid en, der ringer op."));
        var concerns = chronicle.Close(dialogue, when.At(-1500, 14));
        foreach (var concern in concerns)
        {
            Chronicle.Reply(concern, when.Day(-1496), who.HomeCareLeader, "Enig. Der bliver lagt en pause ind i ruten, så den står der, også når der ikke er en tur.");
        }

        chronicle.Lift(dialogue, when.Day(-1496), who.HomeCareLeader, "De aftener, hvor fire", LiftKind.Gain, "Mere tid hos dem, der har brug for besøg i hjemmet");
        chronicle.Lift(dialogue, when.Day(-1496), who.HomeCareLeader, "Jeg viste sygeplejersken", LiftKind.Gain, "Sygeplejersken kan se med samme dag");
        chronicle.Lift(dialogue, when.Day(-1496), who.UnionRepresentative, "Pausen var turen", LiftKind.SideEffect, "Pauserne forsvinder sammen med køreturen");
        chronicle.Lift(dialogue, when.Day(-1495), who.UnionRepresentative, "Læg ruten efter", LiftKind.Condition, "Ruterne bliver lagt efter dem, der skal have besøg");
        var time = chronicle.Conclude(dialogue, when.At(-1497), Time, new(
            ConclusionStatus.Agreed, "Tiden skal flyttes, ikke spares",
            "De timer, der bliver fri, går til længere besøg. Ruterne skal laves om, ellers bliver tiden væk i små stykker.", null, null,
            "Længere besøg til dem, der har brug for dem", "Planlæggeren får mere at gøre"));
        var skill = chronicle.Conclude(dialogue, when.At(-1497), Skill, new(
            ConclusionStatus.Agreed, "Sygeplejersken kan se med", "Det er en hjælp at kunne vise noget og spørge, mens man står med det.", null, null, "Svar samme dag", "Sygeplejersken bliver afbrudt"));
        var work = chronicle.Conclude(dialogue, when.At(-1497), GoodWork, new(
            ConclusionStatus.Agreed, "En pause, der står i planen", "Turen i bilen var også en pause. Nu får den sin egen plads.", null, null, "Mindre kørsel", "Færre naturlige pauser"));
        chronicle.Decide(
            when.At(-1470, 13), DecisionOutcome.GoOn, "Byg det op til hele hjemmeplejen", "Leder af Hjemmepleje Nord",
            "15 af de 20 ville blive ved. Besøgene i hjemmet blev længere, og ingen mistede et besøg, de gerne ville have.",
            "Tillidsrepræsentanten ville have set et helt halvår, før det blev besluttet.", time, skill, work);
    }

    private static void Develop(Chronicle chronicle, Calendar when)
    {
        chronicle.SetFrames(
            Phase.Development, when.At(-1462), "Timerne bliver i hjemmeplejen\nMindst ét besøg om ugen i hjemmet", "Hvilken skærm borgeren får\nHvem der lærer hvem at bruge den");
        var dialogue = chronicle.Open(when.At(-1428), new(
            "Hvad skal skærmen kunne, og hvad skal vi?", Situation.Workplace, [Fit, Invisible], Naming.WithoutName, when.Day(-1421)));
        chronicle.Say(
            dialogue, when.Shift(-1426, 15),
            new(Fit, StatementKind.Idea, "Én stor knap. Er der to, trykker de på den forkerte."),
            new(Invisible, StatementKind.InvisibleWork, "Vi skal have et fast besøg, hvor vi bare ser os omkring."));
        chronicle.Close(dialogue, when.At(-1420, 14));
        var fit = chronicle.Conclude(dialogue, when.At(-1418), Fit, new(
            ConclusionStatus.Agreed, "En skærm med én knap", "Borgeren skal kunne bruge den uden at lære noget. To superbrugere i hvert team viser resten.", null, null, "Flere kan være med", "Den kan kun én ting"));
        var seen = chronicle.Conclude(dialogue, when.At(-1418), Invisible, new(
            ConclusionStatus.Agreed, "Et ugentligt besøg, hvor vi ser os omkring", "Det står i planen, at det er det, besøget er til for.", null, null, null, "Det tager en tur om ugen"));
        Chronicle.Done(
            chronicle.Agree(when.At(-1418), when.Day(-1400), "Leder af Hjemmepleje Nord", "Læg det ugentlige besøg ind i alle ruter", new(seen.Id)),
            when.Day(-1402), "Det står i alle ruter.");
        chronicle.Decide(
            when.At(-1390, 13), DecisionOutcome.GoOn, "Tag skærmbesøg i brug i hele hjemmeplejen", "Leder af Hjemmepleje Nord",
            "Skærmen er prøvet af borgere over 80, ruterne er lagt om, og hvert team har to superbrugere. Gevinsterne bliver målt en gang om året.",
            "", fit, seen);
    }
}
