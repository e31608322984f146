using Sammen.Data;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>A small thing on the light track: half an hour and one page.</summary>
internal static class ShiftScreen
{
    public static void Tell(SammenDb db, Calendar when, People who)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(-17), who.Leader,
            new(
                "Fælles skærm ved vagtskifte",
                "Ved vagtskiftet står vi fem om én lille skærm på kontoret. De bageste hører det hele to gange, eller slet ikke.",
                "At den næste vagt ved, hvordan beboerne har det.", "Alle vagter på Åbrinken", [Driver.EmployeeOrCitizenWish]),
            new(
                "Alle kan se det samme på én gang\nKortere vagtskifte",
                "Skærmen må ikke kunne ses fra gangen\nMan kan komme til at kigge på skærmen i stedet for på hinanden",
                [Pressure.OwnNeed], null, "Holde vagtskiftet i spisestuen, når den er tom."),
            new(Field.SocialAndHealth, Technology.ScreensAndSelfService, TechnologyNature.Digital, Origin.Local, who.Aabrinken.Id));
        var screen = chronicle.Initiative;
        screen.TakeLightTrack(
            new("En skærm på en væg, som vi selv har bedt om. Den kan tages ned igen.", screen.Gain, screen.Drawback, null, when.Day(18)),
            screen.Version).Expect();
        Committees.Answer(
            chronicle, when.Day(-14), who.Leader, new(Domain.Committees.Affected.Yes, Domain.Committees.Affected.No, Domain.Committees.Affected.Yes, null),
            "Vagtskiftet bliver et andet: hvem der hører hvad, og hvor vi står.");
        screen.Assign(who.WorkEnvironmentRepresentative.Id, TeamRole.WorkEnvironmentRepresentative).Expect();
        chronicle.Agree(when.At(-15), when.Day(8), "Leder af Åbrinken", "Find en væg, som ikke kan ses fra gangen", new(Question: new QuestionKey(1, 2)));
        chronicle.Open(when.At(-1), new(
            "Møde om skærmen: hvor skal den hænge?", Situation.Workplace, [new QuestionKey(2, 3)], Naming.WithoutName, null, [4, 5, 12, 6, 3]));
        chronicle.Agreed(when.At(-15), new(1, 2), "Vagtskiftet skal kunne høres og ses af alle fem. Vi kan mærke det på, om der bliver ringet tilbage med spørgsmål.");
    }
}
