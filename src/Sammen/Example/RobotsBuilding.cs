using Sammen.Domain;
using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>
/// The robots' route, their requirements with where each comes from, and the plan for the first months. All of it is the example municipality's own.
/// </summary>
internal static class RobotsBuilding
{
    public static void Tell(Chronicle chronicle, Calendar when, People who)
    {
        var initiative = chronicle.Initiative.Id;
        chronicle.Keep(AcquisitionRoute.Write(
            initiative,
            new(
                AcquisitionKind.Standard, "Robotter til fællesrum kan købes, som de er. Vi har ikke hænder til at holde vores egen løsning ved lige.",
                "Hvilke rum de kører i, og hvornår\nHvem der tømmer dem\nHvad de må huske om rummene", "Hvordan de kører, og hvad de kan se\nLeverandørens egne opdateringer"),
            who.ProjectLead, when.Day(-86)).Expect());
        Require(chronicle, when, who);
        LookAround(chronicle, when, who);
        Plan(chronicle, when, who);
        Wheels.OfRobots(chronicle, when, who);
    }

    private static void Require(Chronicle chronicle, Calendar when, People who)
    {
        var number = 0;
        var off = Write(-80, "Alle på vagt kan slukke den med ét tryk, uden kode.", Concern("Nogle tror, det er et dyr"), "", "Beboerne", RequirementPriority.Must);
        Check(off, -20, "Vi prøver på hver vagt, også med en vikar.", CheckState.Met, "Alle, der prøvede, kunne slukke den.");
        var stuck = Write(
            -80, "Den bliver stående uden at larme, når den kører fast, og venter til dagvagten møder.", Lift(LiftKind.SideEffect, "Nattevagten skal hente"), "", "Nattevagten", RequirementPriority.Must);
        Check(stuck, -19, "Nattevagten skriver stop ned i to uger.", CheckState.Partly, "Den står stille, men lampen blinker hele natten. Leverandøren slukker den fra den næste opdatering.");
        var visit = Write(-79, "Tiden til besøg kan stå i dagsplanen med et klokkeslæt.", Lift(LiftKind.Condition, "Besøget hos beboeren"), "", "Beboerne", RequirementPriority.Must);
        Check(visit, null, "Superbrugeren ser efter, når den nye omsorgsjournal er i brug.", CheckState.NotYet, "");
        var chairs = Write(-22, "Den kan komme ind under stolene i spisestuen.", Lift(LiftKind.SideEffect, "Stole skal flyttes"), "", "Aftenvagten", RequirementPriority.Should);
        Check(chairs, -16, "Vi måler stolene og prøver med to robotter.", CheckState.NotMet, "Stolene har kryds forneden. De bliver flyttet om aftenen, og det står i aftenrunden.");
        var map = Write(-21, "Dens kort viser ikke, hvornår nogen er på en stue, og bliver slettet hver nat.", Concern("Kan nogen se på robottens kort"), "", "Medarbejderne", RequirementPriority.Must);
        Check(map, null, "Projektlederen spørger leverandøren, og it-arkitekten ser efter.", CheckState.NotYet, "");
        var calls = Write(-21, "Nogen svarer i telefonen hele døgnet.", Lift(LiftKind.QuestionForLater, "Hvem ringer man til"), "", "Nattevagten", RequirementPriority.Could);
        calls.LeaveOut("Ingen af leverandørerne svarer om natten. Robotten må stå, til dagvagten møder, og det står på opslaget.", calls.Version, who.Leader, when.Day(-15)).Expect();
        Write(-20, "Den kan sættes til at vente med en gang, hvor nogen er vågen.", Conclusion("Flere måltider sammen"), "", "Beboere, der bliver utrygge", RequirementPriority.Should);
        Write(-20, "Robotterne er på et net for sig selv og kan ikke nå journalen.", null, "Kommunens regler for it-sikkerhed", "Borgere og medarbejdere", RequirementPriority.Must);

        Requirement Write(int day, string what, SaidSource? from, string source, string whose, RequirementPriority priority)
        {
            number++;
            return chronicle.Keep(Requirement.Write(
                Id<Requirement>.At(when.At(day).AddMinutes(number)), chronicle.Initiative.Id, number, new(what, source, whose, priority), from, who.ProjectLead, when.Day(day)).Expect());
        }

        void Check(Requirement requirement, int? seen, string how, CheckState state, string note) => requirement.Check(
            new(how, state, seen is { } day ? when.Day(day) : null, note), requirement.Version, who.Cleaner, when.Day(seen ?? -18)).Expect();

        SaidSource Lift(LiftKind kind, string begins)
        {
            var (lift, statement) = chronicle.Lifted(kind, begins);
            return new(SaidAs.Lift, lift.Id.Value, lift.Text) { LiftId = lift.Id, Statement = statement };
        }

        SaidSource Concern(string begins)
        {
            var concern = chronicle.Kept<Concern>().First(c => c.InitiativeId == chronicle.Initiative.Id && c.Text.StartsWith(begins, StringComparison.Ordinal));
            return new(SaidAs.Concern, concern.Id.Value, concern.Text) { ConcernId = concern.Id, Statement = chronicle.Kept<Statement>().FirstOrDefault(s => s.Id == concern.StatementId) };
        }

        SaidSource Conclusion(string begins)
        {
            var conclusion = chronicle.Kept<Conclusion>().First(c => c.InitiativeId == chronicle.Initiative.Id && c.Headline.StartsWith(begins, StringComparison.Ordinal));
            return new(SaidAs.Conclusion, conclusion.Id.Value, conclusion.Headline);
        }
    }

    private static void LookAround(Chronicle chronicle, Calendar when, People who)
    {
        foreach (var (question, standing, words, asked) in new[]
        {
            (CommonQuestion.Solution, CommonStanding.No, "Vi har set i Digitaliseringskataloget og fandt ingen fælles løsning til robotstøvsugere.", "Digitaliseringskonsulenten"),
            (CommonQuestion.Components, CommonStanding.NotRelevant, "Robotten taler ikke med andre systemer.", ""),
            (CommonQuestion.Architecture, CommonStanding.NotYet, "It-arkitekten ser på, om robotternes eget net passer ind.", "It-arkitekten"),
            (CommonQuestion.Asked, CommonStanding.Yes, "To kommuner, der har haft dem længere, har fortalt, hvad der drillede hos dem.", "Projektlederen"),
            (CommonQuestion.Exit, CommonStanding.Partly, "Kommunen ejer kortene over rummene. Det står ikke i aftalen endnu, hvem der sletter dem, når den slutter.", "Leverandøren"),
        })
        {
            chronicle.Keep(CommonAnswer.Give(chronicle.Initiative.Id, question, new(standing, words, asked), who.ProjectLead, when.Day(-83)).Expect());
        }
    }

    private static void Plan(Chronicle chronicle, Calendar when, People who)
    {
        var initiative = chronicle.Initiative.Id;
        var plan = chronicle.Keep(ChangePlan.Write(
            initiative,
            new ChangeText(
                "Gulve tager tid fra beboerne og slider på ryg og skuldre.", "Mere tid sammen med beboerne\nMindre slid\nRene fællesrum, når dagvagten møder",
                "Boligerne bliver gjort rene som i dag\nIngen mister timer\nEn beboer kan sige nej til en robot",
                "Robotten kører fra kl. 20\nDagvagten støvsuger kun kanter\nBesøg hos beboerne står i dagsplanen med et klokkeslæt"),
            who.ProjectLead, when.Day(-9)).Expect());
        plan.Help(
            new("Superbrugeren på vagten\nProjektlederen på hverdage fra 8 til 15", "Sluk den, og lad den stå. Skriv det på sedlen ved døren. Gulvet kan vente til dagvagten."), plan.Version, who.Cleaner, when.Day(-8)).Expect();

        var written = 0;
        Step(ImplementationTrack.Routines, -4, "Aftal, hvem der tømmer på hver vagt", "Leder af Åbrinken", who.Leader, RolloutState.Done, "Rengøringen om morgenen, nattevagten kun hvis den kalder.");
        Step(ImplementationTrack.Routines, 13, "Skriv stolene ind i aftenrunden", "Aftenvagten", who.Leader);
        Step(ImplementationTrack.Routines, 45, "Tal om besøgene: bliver de til noget?", "Tillidsrepræsentant og leder", who.UnionRepresentative);
        Step(ImplementationTrack.Technology, -6, "Tegn kort over fællesrum sammen med rengøringen", "Rengøringsassistent", who.Cleaner, RolloutState.Done, "Spisestuen er delt i to, så der altid er ét roligt hjørne.");
        Step(ImplementationTrack.Technology, 8, "Sæt robotterne på et net for sig selv", "Netværksteamet", who.ProjectLead);
        Step(ImplementationTrack.Technology, 20, "Fjern dørtrin til fællesstuerne", "Ejendomme og Service", who.ProjectLead, RolloutState.GivenUp, "Det er for dyrt i år. Robotten kører i stedet fra to steder.");
        Step(ImplementationTrack.Competences, 10, "Vis vikarerne, hvordan den slukkes", "Superbrugeren", who.Cleaner);

        Tell(5, "Pårørende", "Hvor robotterne kører, og at man kan sige nej.", "Leder af Åbrinken", "Brev og opslag i entreen");
        Tell(9, "Nattevagten", "Hvad de ikke skal gøre: hente robotten fri alene.", "Arbejdsmiljørepræsentanten", "På vagtskiftet");
        Tell(84, "Center-MED", "Hvad tiden er blevet brugt til, og hvad der er gået skævt.", "Projektlederen", "Et punkt på mødet");

        void Step(ImplementationTrack track, int day, string what, string whoDoes, Member by, RolloutState state = RolloutState.Planned, string outcome = "")
        {
            var step = chronicle.Keep(ImplementationStep.Write(Id<ImplementationStep>.At(when.At(-9).AddMinutes(written++)), initiative, new(track, what, whoDoes, when.Day(day)), by, when.Day(-9)).Expect());
            if (state != RolloutState.Planned)
            {
                step.End(state, outcome, step.Version, by, when.Day(Math.Min(day, -1))).Expect();
            }
        }

        void Tell(int day, string whom, string what, string teller, string how) => chronicle.Keep(PlannedMessage.Write(
            Id<PlannedMessage>.At(when.At(-8).AddMinutes(written++)), initiative, new(whom, what, teller, how, when.Day(day)), who.ProjectLead, when.Day(-8)).Expect());
    }
}
