using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>"Skærmbesøg i hjemmeplejen" seen from the work, after three years in operation. All of it is the example municipality's own.</summary>
internal static class ScreenVisitsWork
{
    public static void Tell(Chronicle chronicle, Calendar when, People who)
    {
        var work = new WorkWriter(chronicle, when);
        var evening = work.Group(-1440, who.HomeCareLeader, "Aftenvagten", 34);
        var screen = work.Group(-1440, who.HomeCareLeader, "Skærmholdet", 8);
        var nurses = work.Group(-1440, who.Nurse, "Sygeplejersker", 12);
        var planners = work.Group(-1440, who.HomeCareLeader, "Planlæggere", 4);
        var medicine = Craft(work, who, evening, screen, nurses, planners);
        Relations(work, who, evening, screen, nurses);
        Environment(work, when, who, medicine);
        ScreenVisitsInvolvement.Tell(chronicle, when, who, evening, screen);
        ScreenVisitsCompetences.Tell(chronicle, when, who, (evening, screen, nurses, planners));
    }

    private static WorkTask Craft(WorkWriter work, People who, StaffGroup evening, StaffGroup screen, StaffGroup nurses, StaffGroup planners)
    {
        var medicine = work.Task(
            -1432, who.HomeCareAssistant, "Minde om medicin om aftenen", TaskChange.Changed, screen,
            "En tur i bilen, ind ad døren, og videre igen.", "Et opkald på et fast tidspunkt. Den samme håndfuld kolleger ringer hver gang.");
        work.Time(medicine, -690, who.HomeCareAssistant, ("14", "42"), ("6", "42"), Rhythm.EveryDay);
        var driving = work.Task(-1432, who.HomeCareAssistant, "Køre mellem korte besøg", TaskChange.Smaller, evening, "Omkring 60 ture på en aften.", "Omkring 22 ture på en aften.");
        work.Time(driving, -690, who.HomeCareLeader, ("9", "60"), ("9", "22"), Rhythm.EveryDay);
        var charging = work.Task(
            -1200, who.HomeCareAssistant, "Lade skærme op og finde opladere", TaskChange.New, screen, "", "Nogen kører ud med en ny oplader eller guider borgeren i telefonen.");
        work.Time(charging, -285, who.HomeCareAssistant, null, ("12", "25"), Rhythm.Week);
        work.Task(-1431, who.HomeCareLeader, "Lægge aftenens ruter", TaskChange.Changed, planners, "Efter adresser.", "Efter, hvem der skal have besøg. Skærmbesøg lægges ind imellem.");
        work.Task(-1431, who.Nurse, "Køre ud for at se et sår", TaskChange.Smaller, nurses, "Sygeplejersken kører ud hver gang, nogen er i tvivl.", "Hun ser med på skærmen og kører, når det er nødvendigt.");

        work.Way(
            -1425, who.HomeCareAssistant, "Et aftenbesøg med medicin", screen,
            "Læs i journalen\nKør til borgeren\nBank på, og sig hej\nSe, om der er spist\nGiv medicinen\nSnak lidt\nSkriv i journalen\nKør videre",
            "Læs i journalen\nRing op på skærmen\nStil de fire faste spørgsmål\nSe borgeren tage medicinen\nSnak lidt\nSkriv i journalen");

        work.Mark(
            -1424, who.ProjectLead, Trait.Standardisation,
            "De fire spørgsmål bliver stillet hver gang. Før hang det på, hvem der kom.",
            "Man kan komme til at krydse af i stedet for at lytte.",
            "Der er altid plads til et femte spørgsmål, som man selv vælger. Det er talt om på tre personalemøder.", "Leder af Hjemmepleje Nord");
        work.Mark(
            -1424, who.UnionRepresentative, Trait.Formalisation,
            "Det er blevet tydeligt, hvad et medicinbesøg består af.", "Alt det, vi gjorde ved siden af, stod ikke i listen, og så var det væk.",
            "Det, der ikke står i listen, bliver skrevet i registret over usynligt arbejde og taget op hvert halve år.", "Tillidsrepræsentant");
        work.Mark(
            -1423, who.HomeCareAssistant, Trait.Medialisation,
            "Ro til samtalen. Ingen står med overtøj på og skal videre.", "Man kan ikke lugte, mærke eller lægge en hånd på en skulder.",
            "Et besøg om ugen er altid i hjemmet.", "Planlæggerne");

        var helpers = work.Profession(
            -1420, who.HomeCareAssistant, evening, "Social- og sundhedshjælpere",
            "Længere besøg hos dem, der har brug for hænder.",
            "Blikket for hjemmet. Det er svært at bruge på en skærm, når man har lært at se med hele kroppen.",
            "Nogle kalder skærmholdet for callcentret. Hvad er et besøg, og hvem er vi, når vi ikke kommer?");
        work.Test(helpers, -1380, who.HomeCareAssistant, TestAnswer.Yes, TestAnswer.Yes, TestAnswer.Partly, "De fire spørgsmål kan laves om på personalemødet. To er skrevet om siden.");
        var nursing = work.Profession(
            -1419, who.Nurse, nurses, "", "Vi ser et sår samme dag og kan vise en kollega, hvad vi mener.",
            "Vi bliver kaldt op midt i noget andet, flere gange på en vagt.",
            "Hjælperne står med mere ansvar, når vi kun ser med. Det har vi ikke talt færdigt om.");
        work.Test(nursing, -1380, who.Nurse, TestAnswer.Yes, TestAnswer.Partly, TestAnswer.NotTalked, "");
        return medicine;
    }

    private static void Relations(WorkWriter work, People who, StaffGroup evening, StaffGroup screen, StaffGroup nurses)
    {
        work.Relate(
            -1418, who.HomeCareAssistant, screen, "", RelationTo.Citizen, "Et kort besøg i døren, når ruten nåede frem.", "Et opkald til aftalt tid, med tid til at tale.",
            "Det, man ser, når man går gennem stuen.", "Et besøg om ugen, hvor vi bare ser os omkring. Det står i planen, at det er det, det er til for.");
        work.Relate(
            -1418, who.HomeCareAssistant, evening, "", RelationTo.Colleague, "Vi mødtes på kontoret, når vi hentede nøgler.", "Skærmholdet sidder et sted, og resten kører hjemmefra.",
            "Den snak, hvor man fik sagt, at hun ikke så godt ud i går.");
        work.Relate(
            -1417, who.Nurse, nurses, "", RelationTo.Colleague, "Hjælperen ringede og forklarede.", "Hjælperen viser det på skærmen, mens hun står der.");
        work.Relate(
            -1417, who.UnionRepresentative, null, "Alle på aftenvagt", RelationTo.Leader, "Lederen så os, når vi kom ind med nøglerne.", "Lederen ser, hvornår opkald begynder og slutter.",
            "At blive set som andet end tal.", "Lederen er med på en aftenvagt en gang om måneden. Tallene om den enkelte bliver ikke vist, se data om medarbejdere.");
    }

    private static void Environment(WorkWriter work, Calendar when, People who, WorkTask medicine)
    {
        var look = work.Unseen(
            -1416, who.HomeCareAssistant, "Jeg kigger i køleskabet, mens jeg finder vandet til pillen. Det er sådan, jeg ved, om der er spist.",
            medicine, "", "Vi har fundet tre, der ikke spiste, før nogen så det på vægten.");
        work.Keep(
            look, -1408, who.HomeCareLeader, KeepAnswer.Yes, "Det er en del af at passe på nogen, også når det ikke står i visitationen.",
            "Det ugentlige besøg i hjemmet begynder i køkkenet. Et af de fire spørgsmål er, hvad man har spist i dag.", "Planlæggerne og skærmholdet");
        var waiting = work.Unseen(
            -660, who.Employee, "Vi venter på, at borgeren får sat sig til rette foran skærmen, og lader, som om vi har god tid.", medicine, "",
            "Skynder vi på dem, siger de bare ja til det hele.");
        work.Keep(waiting, -640, who.HomeCareLeader, KeepAnswer.Partly, "Ventetiden er regnet ind hos dem, der har brug for den. Ikke hos alle.", "Planlæggeren sætter tre minutter til, når skærmholdet beder om det.", "");
        work.Unseen(-20, who.HomeCareAssistant, "Når jeg kører forbi, ser jeg, om gardinet er trukket fra. Så ved jeg, at hun er oppe.", null, "Turen i bilen", "");

        foreach (var (day, minutes, what) in new[]
        {
            (-74, "15", "Ingen lyd hos tre borgere"), (-73, "10", ""), (-60, "40", "Opdatering midt i aftenrunden"), (-59, "35", "Samme opdatering"), (-58, "20", ""),
            (-45, "10", "Skærmen var løbet tør for strøm"), (-31, "25", "Kunne ikke logge på"), (-30, "5", ""), (-17, "10", "Billedet frøs"), (-10, "15", "Kørte ud i stedet"),
            (-9, "10", ""), (-3, "30", "Ingen forbindelse i Nordbyen"),
        })
        {
            work.Broke(day, minutes, what);
        }

        work.Agree(-1405, who.HomeCareLeader, new(
            "På vagt, på vagttelefonen. Skærmholdet fra kl. 15.30 til 22.30.", "Når vagten er slut. Ingen skal have appen på sin egen telefon.",
            "Man svarer ikke, og det er i orden. Den, der skrev, ringer til vagttelefonen. Sker det to gange, taler lederen med den, der skriver.",
            "Personalemødet i Hjemmepleje Nord, med tillidsrepræsentant og arbejdsmiljørepræsentant", when.Day(96)));

        work.Register(
            -1404, who.ProjectLead, "Hvornår et opkald begynder og slutter, og fra hvilken skærm",
            "At planlægge ruter og finde fejl i forbindelsen.", "At måle den enkelte. Der bliver ikke lavet lister over, hvor hurtigt nogen er.",
            "Planlæggerne og leverandørens drift", "90 dage. Derefter kun antal opkald pr. uge for hele holdet.");
        work.Register(
            -1404, who.ProjectLead, "Hvem der er logget på", "At opkaldet kommer fra den rigtige, og at man kan se, hvem der har været i en borgers journal.",
            "At se, hvornår nogen møder eller holder pause.", "Systemansvarlig, og lederen ved mistanke om misbrug, når tillidsrepræsentanten er med", "6 måneder");
    }
}
