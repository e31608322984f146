using Sammen.Domain;
using Sammen.Domain.Dependencies;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>What the example's initiatives depend on: two of the wheels are turned by both. All of it is the example municipality's own.</summary>
internal static class Wheels
{
    private const string Net = "Kommunens trådløse net", Record = "Omsorgsjournalen";

    public static void OfRobots(Chronicle chronicle, Calendar when, People who)
    {
        Turn(
            chronicle, when.At(-82), who.ProjectLead, Net, WheelKind.System, Direction.WeDepend, "Robotterne skal have dækning i alle fællesrum, også i kælderen.",
            "Netværksteamet i Digitalisering og HR", AgreedState.Agreed, "Nettet bliver målt på alle fem plejehjem, før vi går i gang.", "Robotten kører videre, men vi kan ikke se, hvor den er.");
        Turn(
            chronicle, when.At(-82), who.Cleaner, Record, WheelKind.System, Direction.Both, "Besøgene skal stå i dagsplanen. Når gulvene er taget ud af den, ser dagen anderledes ud.",
            "Systemejeren for omsorgsjournalen", AgreedState.NotYet, "", "Så bliver besøgene skrevet på tavlen, og vikarerne ser dem ikke.");
        Turn(
            chronicle, when.At(-81), who.ProjectLead, "Ejendomme og Service", WheelKind.Unit, Direction.WeDepend, "Dørtrin, stik og et sted at lade op.", "Driftslederen", AgreedState.Agreed,
            "Stik er sat op på Åbrinken og Engparken.", "Robotten kan kun køre i en del af rummet.");
        Turn(
            chronicle, when.At(-81), who.Cleaner, "Rengøringsplanen", WheelKind.Process, Direction.TheyAreAffected, "Rengøringen tager kanter og robotter, hvor de før tog gulve.", "Lederen af rengøringen",
            AgreedState.NotYet, "", "Så gør to det samme, eller ingen gør det.");
        Turn(
            chronicle, when.At(-80), who.ProjectLead, "Leverandøren af robotterne", WheelKind.Outside, Direction.WeDepend, "Opdateringer og reservedele.", "Projektlederen", AgreedState.NotNeeded,
            "Det står i købet.", "Vi kører med dem, vi har.");
    }

    public static void OfScreenVisits(Chronicle chronicle, Calendar when, People who)
    {
        var net = Turn(
            chronicle, when.At(-300), who.HomeCareLeader, Net, WheelKind.System, Direction.WeDepend, "Skærmholdet ringer fra kontoret hver aften.", "Netværksteamet i Digitalisering og HR",
            AgreedState.Agreed, "Der er en linje for sig til opkaldene.", "Så kører vi ud som før. Listen ligger på papir.");
        Turn(
            chronicle, when.At(-300), who.Nurse, Record, WheelKind.System, Direction.WeDepend, "Det, man ser på skærmen, skal skrives samme sted som resten.", "Systemejeren for omsorgsjournalen",
            AgreedState.NotYet, "", "Så ved sygeplejersken ikke, hvad der er set.");
        Turn(
            chronicle, when.At(-299), who.HomeCareAssistant, "Borgernes internet", WheelKind.Outside, Direction.WeDepend, "Billedet skal kunne holde i fem minutter.", "Borgeren og de pårørende",
            AgreedState.NotNeeded, "Vi har en skærm med eget kort til dem, der mangler.", "Så får borgeren et besøg.");
        Turn(
            chronicle, when.At(-299), who.HomeCareLeader, "Ruteplanen for aftenen", WheelKind.Process, Direction.TheyAreAffected, "Ruterne bliver lagt om, når nogle besøg er på skærm.", "Planlæggerne",
            AgreedState.Agreed, "Planlæggerne får listen hver mandag.", "Så kører vi forbi hinanden.");
        var robots = chronicle.Kept<Domain.Initiatives.Initiative>().First(i => i.Title.StartsWith("Robotstøvsugere", StringComparison.Ordinal));
        foreach (var (mine, other) in new[] { (robots, chronicle.Initiative), (chronicle.Initiative, robots) })
        {
            chronicle.Keep(SharedTalk.Write(
                mine.Id, other.Id, net.Id, "Robotterne kommer på et net for sig selv, så de ikke tager plads fra opkaldene om aftenen.", who.HomeCareLeader, when.Day(-70)).Expect());
        }
    }

    public static void OfRecordsSystem(Chronicle chronicle, Calendar when, People who)
    {
        Turn(
            chronicle, when.At(-170), who.ProjectLead, "Fagsystemerne på ydelser", WheelKind.System, Direction.Both, "Afgørelser skal ligge på sagen af sig selv, også når de bliver skrevet i fagsystemet.",
            "Systemejerne i Borgere og Ydelser", AgreedState.Agreed, "To af de fire fagsystemer kan aflevere fra dag ét. De to andre følger et halvt år efter.", "Så skal afgørelser gemmes to steder.");
        Turn(
            chronicle, when.At(-170), who.ProjectLead, "Digital Post", WheelKind.Outside, Direction.WeDepend, "Breve går ud fra sagen, og svar skal komme ind på den samme sag.", "Leverandøren og it-arkitekten",
            AgreedState.NotYet, "", "Så bliver svar lagt ind i hånden.");
        Turn(
            chronicle, when.At(-168), who.CaseWorker, "Aktindsigt", WheelKind.Process, Direction.TheyAreAffected, "Den, der svarer på aktindsigt, skal kunne finde alt på én sag, også fra det gamle system.",
            "Sekretariatet", AgreedState.NotYet, "", "Så skal der søges i to systemer i fem år.");
        Turn(
            chronicle, when.At(-168), who.ProjectLead, "Medarbejderlisten i lønsystemet", WheelKind.Data, Direction.WeDepend, "Den, der skifter job, skal miste adgangen til sager samme dag.", "Løn og Personale",
            AgreedState.Agreed, "Listen bliver hentet hver nat.", "Så lukker lederen selv adgangen.");
    }

    private static Wheel Turn(
        Chronicle chronicle, DateTimeOffset at, Member by, string name, WheelKind kind, Direction direction, string about, string contact, AgreedState agreed, string terms, string ifFails)
    {
        var key = Wheel.KeyOf(name);
        var wheel = chronicle.Kept<Wheel>().FirstOrDefault(w => w.Key == key) ?? chronicle.Keep(Wheel.Write(Id<Wheel>.At(at), new(name, kind)).Expect());
        var dependency = chronicle.Keep(Dependency.Write(Id<Dependency>.At(at.AddSeconds(chronicle.Kept<Dependency>().Count())), chronicle.Initiative.Id, new(wheel, direction, about, contact), by, at.Day()).Expect());
        dependency.Settle(agreed, terms, ifFails, dependency.Version, by, at.Day()).Expect();
        return wheel;
    }
}
