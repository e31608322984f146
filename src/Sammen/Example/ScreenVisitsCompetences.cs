using Sammen.Domain.Competences;
using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>"Skærmbesøg i hjemmeplejen": what it asked people to learn, and how they learned it. All of it is the example municipality's own.</summary>
internal static class ScreenVisitsCompetences
{
    private const int Start = -1370;

    public static void Tell(Chronicle chronicle, Calendar when, People who, (StaffGroup Evening, StaffGroup Screen, StaffGroup Nurses, StaffGroup Planners) groups)
    {
        var learning = new CompetenceWriter(chronicle, when);
        learning.Screen(-1438, who.HomeCareLeader, new(
            Difference.FromPaper, "Et besøg har altid været at stå i døren. Nu er det et opkald.", Habit.Mixed,
            "Nogle er bange for at trykke forkert, mens borgeren ser på.", "Vi begynder med at ringe til hinanden, og ingen ringer alene til en borger den første uge."));
        var needs = Needs(learning, who, groups);
        learning.Fades(
            -1434, who.HomeCareAssistant, "At kende vejen og køre sikkert om natten", groups.Evening,
            "De rutinerede fandt frem i tåge og sne og nåede det. Det var dem, de nye kørte med.",
            "De kører de lange ture, der er tilbage, og viser nye rundt i området.", "Leder af Hjemmepleje Nord");
        learning.Fades(
            -1434, who.HomeCareAssistant, "At mærke på døren, om alt er vel", groups.Evening,
            "Et blik på gangen, en lugt, en hånd på skulderen. Det er det, mange kalder deres fag.",
            "Det ugentlige besøg er lagt hos dem, der er bedst til at se sig om. De fortæller skærmholdet, hvad de skal spørge efter.",
            "Tillidsrepræsentant og leder af Hjemmepleje Nord sammen");
        learning.Offers(-1433, who.HomeCareAssistant, HelpRole.Superuser, "At sidde ved siden af, når man ringer de første gange", groups.Screen);
        learning.Offers(-1433, who.HomeCareAssistant, HelpRole.Superuser, "At svare på vagttelefonen, når noget driller om aftenen", groups.Evening);
        learning.Offers(-1432, who.Nurse, HelpRole.Enthusiast, "At prøve, hvad man kan se på et sår gennem en skærm, og vise det til de andre", groups.Nurses);
        Plan(learning, when, who, groups, needs);
    }

    private static (CompetenceNeed Use, CompetenceNeed Evening, CompetenceNeed Wounds, CompetenceNeed Talk) Needs(
        CompetenceWriter learning, People who, (StaffGroup Evening, StaffGroup Screen, StaffGroup Nurses, StaffGroup Planners) groups)
    {
        var use = learning.Need(-1437, who.HomeCareLeader, Competence.UserSkills, "", groups.Screen, Horizon.Now, CompetenceLevel.Master);
        learning.Judge(use, -285, who.HomeCareAssistant, TodayLevel.Master, "Talt om på holdets møde. Alle hjælper hinanden.");
        var evening = learning.Need(-1437, who.HomeCareLeader, Competence.UserSkills, "", groups.Evening, Horizon.Now, CompetenceLevel.Use);
        learning.Judge(evening, -285, who.HomeCareAssistant, TodayLevel.Know, "Mange har kun prøvet at ringe til en kollega. De kører jo.");
        var data = learning.Need(-1437, who.ProjectLead, Competence.DataSecurity, "", null, Horizon.Now, CompetenceLevel.Know);
        learning.Judge(data, -285, who.ProjectLead, TodayLevel.Know);
        var people = learning.Need(-1436, who.Nurse, Competence.TechnologyProfessionAndPeople, "", groups.Nurses, Horizon.Now, CompetenceLevel.Master);
        learning.Judge(people, -284, who.Nurse, TodayLevel.Know, "Vi er uenige om, hvornår et sår kan ses på en skærm. Det er et tegn på, at vi ikke er der endnu.");
        var one = learning.Need(-1436, who.HomeCareAssistant, Competence.DigitalOneToOne, "", groups.Screen, Horizon.Now, CompetenceLevel.Master);
        learning.Judge(one, -285, who.HomeCareAssistant, TodayLevel.Use, "Samtalen går godt, undtagen når der er pårørende med.");
        learning.Need(-1436, who.HomeCareLeader, Competence.ExplainingDigitalisation, "", groups.Evening, Horizon.Later, CompetenceLevel.Use);
        learning.Need(-1435, who.HomeCareLeader, Competence.UseOfData, "", groups.Planners, Horizon.Later, CompetenceLevel.Use);
        var writing = learning.Need(-1435, who.HomeCareAssistant, null, "At skrive, hvad man så, så en anden kan bruge det", groups.Screen, Horizon.Now, CompetenceLevel.Use);
        learning.Judge(writing, -285, who.HomeCareAssistant, TodayLevel.Use, "To har læst hinandens notater i en uge.");
        return (use, evening, people, one);
    }

    // 320 hours in all, as the business case has them.
    private static void Plan(CompetenceWriter learning, Calendar when, People who, (StaffGroup Evening, StaffGroup Screen, StaffGroup Nurses, StaffGroup Planners) groups,
        (CompetenceNeed Use, CompetenceNeed Evening, CompetenceNeed Wounds, CompetenceNeed Talk) needs)
    {
        learning.GoesLive(-1448, who.HomeCareLeader, when.Day(Start));
        learning.Step(
            -1448, who.HomeCareLeader, "Se skærmen, og hør hvorfor", ActivityKind.Introduction, TrainingStep.Minimum, null, ("1", 58), -4, null,
            "Projektlederen", "Spørgsmålene bliver skrevet op og besvaret på næste møde.");
        learning.Step(
            -1448, who.HomeCareLeader, "De tre ting: ring op, læg på, få hjælp", ActivityKind.AtWorkplace, TrainingStep.Minimum, groups.Screen, ("4", 8), -3, null,
            "Superbrugerne", "Alle har vist det for en kollega.", needs.Use);
        learning.Step(
            -1448, who.HomeCareAssistant, "Ring til en kollega fra bilen og hjemmefra", ActivityKind.Peers, TrainingStep.Practice, groups.Evening, ("2", 34), -2, null,
            "Den kollega, man ringer til", "Det, der drillede, bliver skrevet på tavlen.", needs.Evening);
        learning.Step(
            -1448, who.HomeCareLeader, "Den første uge, to og to", ActivityKind.AtWorkplace, TrainingStep.Practice, groups.Screen, ("8", 8), 0, null,
            "Superbrugeren ved siden af", "Ti minutter sammen, når vagten slutter.", needs.Use, needs.Talk);
        learning.Step(
            -1448, who.Nurse, "Se et sår på en skærm", ActivityKind.Course, TrainingStep.More, groups.Nurses, ("5", 12), 6, null,
            "Sygeplejersken, der har meldt sig", "Tre sår bliver set både på skærm og i hjemmet og talt igennem.", needs.Wounds);
        learning.Step(
            -1448, who.HomeCareLeader, "Hvad er stadig svært?", ActivityKind.FollowUp, TrainingStep.More, null, ("1", 38), null, Start + 84,
            "Leder af Hjemmepleje Nord", "Svarene bliver til næste skridt i planen.");
    }
}
