using Sammen.Data;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>One software robot in one office, the small end of the scale (S17): the light track, half an hour of talk and one page.</summary>
internal static class MovingRobot
{
    private static readonly QuestionKey Workflow = new(2, 1);

    public static void Tell(SammenDb db, Calendar when, People who)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(-47), who.ServiceLeader,
            new(
                "Softwarerobot til flytteanmeldelser",
                "Hver dag taster vi omkring 60 flytninger fra én skærm til en anden. Det er de samme ni felter hver gang, og efter en time begynder vi at taste forkert.",
                "At borgerne står rigtigt i registrene, og at der er nogen ved skranken, når de kommer.", "Borgere, der flytter, og os fire, der taster", [Driver.EmployeeOrCitizenWish]),
            new(
                "Færre tastefejl\nTid til dem ved skranken",
                "Robotten kan ikke se, når noget er mærkeligt\nVi mister øvelsen i at gøre det selv",
                [Pressure.OwnNeed, Pressure.Employees], null, "Lade flytningerne ligge til eftermiddagen. Bede leverandøren af de to systemer om at lade dem tale sammen."),
            new(Field.Administration, Technology.SoftwareRobots, TechnologyNature.Digital, Origin.Local, who.CitizenService.Id));
        var robot = chronicle.Initiative;
        robot.TakeLightTrack(
            new("Én robot, fire medarbejdere, ni felter. Den kan slås fra på en formiddag, og så taster vi selv igen.", robot.Gain, robot.Drawback, null, when.Day(-30)), robot.Version).Expect();
        robot.Assign(who.CaseWorker.Id, TeamRole.Superuser).Expect();
        robot.Assign(who.DigitalConsultant.Id, TeamRole.Participant).Expect();
        // The care homes report moves too, and see what comes of it.
        robot.Assign(who.Leader.Id, TeamRole.Observer).Expect();
        chronicle.SetFrames(Phase.Idea, when.At(-45), "Ingen mister timer\nEn medarbejder ser på alt, hvad robotten ikke kan", "Hvilke flytninger den tager\nHvornår på dagen den kører");
        Committees.Answer(
            chronicle, when.Day(-45), who.ServiceLeader, new(Domain.Committees.Affected.Yes, Domain.Committees.Affected.No, Domain.Committees.Affected.No, Domain.Committees.Affected.No),
            "Det er en del af arbejdet, der bliver et andet. Vi taler om det på personalemødet, som har MED-status.");

        // Half an hour, in steps of minutes.
        var dialogue = chronicle.Open(when.At(-40, 8), new("Skal en robot taste flytninger?", Situation.Workplace, [Workflow], Naming.WithoutName, null, [4, 5, 12, 6, 3]));
        chronicle.Meet(
            dialogue, when.At(-40, 9), [],
            new(Workflow, StatementKind.Gain, "Så kan jeg gå ud til den, der står og trækker et nummer."),
            new(Workflow, StatementKind.Concern, "Hvem opdager det, hvis en mor flytter, og børnene bliver stående på den gamle adresse?"),
            new(Workflow, StatementKind.InvisibleWork, "Når jeg taster, ser jeg, om nogen flytter for fjerde gang på et år. Så ringer jeg."));
        var concern = chronicle.Close(dialogue, when.At(-40, 10))[0];
        Chronicle.Reply(concern, when.Day(-38), who.ServiceLeader, "Flytninger med børn går uden om robotten. Dem taster vi selv, til vi ved, at den kan.");
        var conclusion = chronicle.Conclude(dialogue, when.At(-40, 11), Workflow, new(
            ConclusionStatus.Agreed, "Robotten tager de enkle flytninger", "En voksen, en adresse, ingen børn. Resten kommer på en liste, som en af os ser på inden frokost.", null, null,
            "Tid til skranken", "Nogen skal passe listen hver dag"));
        chronicle.Agreed(when.At(-38), Workflow, "Robotten tager de enkle flytninger. Alt med børn, værger eller flere flytninger på et år kommer på listen.", conclusion);
        chronicle.Decide(when.At(-32), DecisionOutcome.GoOn, "Lad robotten taste enkle flytninger i to måneder", "Leder af Borgerservice", "Alle fire vil gerne. Den kan slås fra, og ingen flytning bliver glemt, for listen er der stadig.", "", conclusion);
        Chronicle.Done(
            chronicle.Agree(when.At(-32), when.Day(-20), "Sagsbehandler i Borgerservice", "Skriv ned, hvordan vi taster selv, når robotten står stille", new(conclusion.Id)), when.Day(-22), "Det fylder en halv side og hænger ved skærmen.");
        chronicle.Agree(when.At(-32), when.Day(28), "Leder af Borgerservice", "Tæl, hvor mange der kommer på listen, og sig det på personalemødet", new(conclusion.Id));
    }
}
