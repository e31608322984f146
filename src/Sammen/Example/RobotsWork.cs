using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>"Robotstøvsugere på plejehjem" seen from the work, a few weeks before it begins. All of it is the example municipality's own.</summary>
internal static class RobotsWork
{
    public static void Tell(Chronicle chronicle, Calendar when, People who)
    {
        var work = new WorkWriter(chronicle, when);
        var day = work.Group(-112, who.Leader, "Dagvagten i plejen", 46);
        var night = work.Group(-112, who.Leader, "Nattevagten", 14);
        var cleaning = work.Group(-112, who.Cleaner, "Rengøringen", 9);
        var floors = work.Task(-111, who.Employee, "Støvsuge og moppe fællesrum om formiddagen", TaskChange.Smaller, day, "Hver formiddag, før frokost.", "Kun kanter og pletter. Robotten har kørt om natten.");
        work.Time(floors, -99, who.Leader, ("35", "20"), ("20", "20"), Rhythm.EveryDay);
        var emptying = work.Task(-111, who.Cleaner, "Tømme og rense robotten", TaskChange.New, cleaning, "", "Hver morgen, og når den kalder.");
        work.Time(emptying, -99, who.Cleaner, null, ("10", "2"), Rhythm.EveryDay);
        work.Task(-111, who.WorkEnvironmentRepresentative, "Hente robotten fri om natten", TaskChange.New, night, "", "To stop om ugen på Engparken. Robotten må stå, til dagvagten møder.");
        work.Way(
            -110, who.Cleaner, "Gulvet i spisestuen", cleaning,
            "Flyt stolene\nStøvsug\nMop\nSæt stolene på plads", "Flyt stolene\nSæt robotten i gang om aftenen\nTøm robotten\nTag kanterne\nSæt stolene på plads");
        work.Mark(
            -110, who.UnionRepresentative, Trait.Formalisation, "Det er klart, hvad robotten tager, og hvad vi tager.", "Besøget hos beboeren lå inde i støvsugningen og stod ingen steder.",
            "Besøget skal stå i dagsplanen med et klokkeslæt.", "Leder af Åbrinken");
        work.Profession(
            -109, who.Cleaner, cleaning, "Rengøringsassistenter", "Mindre slid i skulderen, og et gulv, der er rent fra morgenen.", "Det, man opdager, når man kommer ind til en beboer.",
            "Vi er også dem, der ser, hvordan beboerne har det. Er det vores opgave, når vi ikke støvsuger?");
        work.Relate(
            -109, who.Employee, day, "", RelationTo.Citizen, "Snakken gik, mens vi gjorde rent.", "Vi sætter os ned ved måltidet.", "Dem, der kun siger noget, når man har ryggen til.");
        var said = work.TakeOver(-104, who.UnionRepresentative, "Nogle beboere siger", floors, "Det er tit dér, vi hører, at nogen er svimmel eller ked af det.");
        work.Keep(said, -98, who.Leader, KeepAnswer.Yes, "", "Et besøg hos hver beboer står i dagsplanen. Vi skriver ned, hvad vi ser, og taler om det, når robotterne har kørt i tre måneder.", "Dagvagten på Åbrinken");
        work.Unseen(-7, who.Employee, "Om natten hører jeg på gangen, hvem der er oppe.", null, "Runden om natten", "Så når jeg hen til dem, før de falder.");
        work.Register(
            -60, who.ProjectLead, "Hvor og hvornår robotten kører, og hvem der har trykket stop",
            "At finde fejl og lægge tider, der passer til huset.", "At se, hvem der stopper robotten, eller hvor hurtigt nogen rykker ud.", "Superbrugeren. Leverandøren ser kun fejl, uden navne.", "30 dage");
        RobotsCompetences.Tell(chronicle, when, who, (day, night, cleaning));
        RobotsInvolvement.Tell(chronicle, when, who, (day, night, cleaning));
    }
}
