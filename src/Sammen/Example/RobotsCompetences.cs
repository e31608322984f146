using Sammen.Domain.Competences;
using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>"Robotstøvsugere på plejehjem": what it asks people to learn, a few weeks before it begins. All of it is the example municipality's own.</summary>
internal static class RobotsCompetences
{
    public static void Tell(Chronicle chronicle, Calendar when, People who, (StaffGroup Day, StaffGroup Night, StaffGroup Cleaning) groups)
    {
        var learning = new CompetenceWriter(chronicle, when);
        learning.Screen(-54, who.Leader, new(
            Difference.OtherSystem, "Gulvet bliver gjort rent af noget, man skal passe i stedet for noget, man skubber.", Habit.Mixed,
            "At stå alene med den om natten.", "Nattevagten prøver den om dagen først."));
        var use = learning.Need(-53, who.Leader, Competence.UserSkills, "", null, Horizon.Now, CompetenceLevel.Know);
        learning.Judge(use, -12, who.Employee, TodayLevel.NotYet);
        var emptying = learning.Need(-53, who.Cleaner, Competence.UserSkills, "", groups.Cleaning, Horizon.Now, CompetenceLevel.Master);
        learning.Judge(emptying, -12, who.Cleaner, TodayLevel.Use, "Vi har haft den i forsøget.");
        // What nobody has judged together stands as people see it themselves.
        learning.Need(-53, who.Leader, Competence.UserSkills, "", groups.Day, Horizon.Now, CompetenceLevel.Use);
        learning.Need(-53, who.UnionRepresentative, null, "At sige nej til robotten på en beboers vegne", groups.Night, Horizon.Now, CompetenceLevel.Use);
        learning.Fades(
            -52, who.Cleaner, "At få et gulv pænt med moppe og klud", groups.Cleaning, "Det er et håndværk, og det kan ses på gulvet.",
            "Kanter, trapper og beboernes rum er stadig vores.", "Leder af Åbrinken");
        learning.Offers(-51, who.Cleaner, HelpRole.Superuser, "At vise, hvordan man tømmer og renser den", groups.Day);

        // 160 hours in all, as the business case has them.
        learning.GoesLive(-55, who.Leader, when.Day(20));
        learning.Step(
            -55, who.Leader, "Slukke, løfte og få hjælp", ActivityKind.AtWorkplace, TrainingStep.Minimum, null, ("1", 69), -2, null, "Superbrugeren på vagten", "Alle har prøvet det selv.", use);
        learning.Step(
            -55, who.Cleaner, "Hente robotten fri, to og to", ActivityKind.Peers, TrainingStep.Practice, groups.Night, ("1,5", 14), null, 13, "Rengøringsassistenten", "Der bliver skrevet ned, hvor den sætter sig fast.");
        learning.Step(
            -55, who.Leader, "Service og små fejl", ActivityKind.Course, TrainingStep.More, groups.Cleaning, ("4", 9), 4, null, "Leverandøren", "", emptying);
        learning.Step(
            -55, who.Leader, "Hvad driller? Med dem, der er på vagt", ActivityKind.FollowUp, TrainingStep.More, null, ("1", 34), 8, null, "Leder af Åbrinken", "Taget op på personalemødet.");
    }
}
