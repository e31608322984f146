using Sammen.Domain.Benefits;
using static Sammen.Example.Gains;

namespace Sammen.Example;

/// <summary>The gains the robots are to bring, named before they begin: baseline and target are there, measurements come later.</summary>
internal static class RobotsBenefits
{
    /// <summary>Names them; the one that lines of the business case are about comes back.</summary>
    public static Benefit Follow(Chronicle chronicle, Calendar when, People who)
    {
        var begins = when.Day(20);
        var (year, on) = (begins.Year, when.Day(-9));
        var company = chronicle.Follow(
            on, new("Flere måltider sammen med beboerne", BenefitType.Time, [], "Beboerne på de fem plejehjem"),
            new("Timer, der er flyttet fra gulve til samvær og måltider", "timer om ugen", "0", "85", new(year + 2, 12, 31)), new(year, "5 70 100", 6),
            new(
                "Leder af Åbrinken", "Gulvene i fællesrum flytter til natten\nSamværet står i dagsplanen med et klokkeslæt\nHvert plejehjem skriver ned, hvad tiden bliver brugt til",
                "Timerne går til andre opgaver\nTomme vagter", "Tiden bliver på plejehjemmet"),
            chronicle.Lifted("Flere måltider"));
        var shoulders = chronicle.Follow(
            on.AddDays(1), new("Mindre slid på ryg og skuldre", BenefitType.WorkEnvironment, [], "Medarbejderne i pleje og rengøring"),
            new("Andel, der har haft ondt i ryg eller skuldre den seneste uge", "procent", "58", "40", new(year + 2, 12, 31)), new(year, "0 60 100", null),
            new("Arbejdsmiljørepræsentant", "Spørg alle på de fem plejehjem to gange", "Stole skal flyttes hver aften\nNattevagten skal hente robotten fri", "Arbejdspladsvurderingen af natarbejdet er færdig"));
        var floors = chronicle.Follow(
            on.AddDays(2), new("Rene fællesrum, når dagvagten møder", BenefitType.Quality, [], "Beboere, pårørende og dagvagten"),
            new("Andel af morgener, hvor fællesrummene er rene klokken 7", "procent", "71", "92,5", new(year + 1, 12, 31)), new(year, "10 100", 6),
            new("Rengøringsassistent", "Dagvagten sætter et kryds hver morgen i to uger", "Robotten kører fast", "To superbrugere på hver vagt"));

        chronicle.Map(
            [company, shoulders, floors],
            Node("robot", MapColumn.Technology, "Robotstøvsuger i fællesrum", "nat", "dag"),
            Node("nat", MapColumn.Work, "Gulvene bliver gjort rene om natten", "mop", "klar"),
            Node("stole", MapColumn.Work, "Aftenvagten flytter stolene", "klar"),
            Node("dag", MapColumn.Work, "Samværet står i dagsplanen", "formiddag"),
            Node("mop", MapColumn.Effect, "Færre timer med støvsuger og moppe", "ryg", "formiddag"),
            Node("formiddag", MapColumn.Effect, "Fri tid midt på dagen", "samvaer"),
            Node("klar", MapColumn.Effect, "Gulvene er klar klokken 7", "rent"),
            Node("samvaer", company, "hverdag"),
            Node("ryg", shoulders, "hverdag"),
            Node("rent", floors, "hjem"),
            Node("hverdag", MapColumn.CoreTask, "En god og tryg hverdag, hvor nogen har tid"),
            Node("hjem", MapColumn.CoreTask, "Et godt hjem"));
        return company;
    }
}
