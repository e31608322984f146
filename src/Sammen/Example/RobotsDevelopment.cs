using System.Text;
using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>Requirements and purchase, and the decision to implement.</summary>
internal static class RobotsDevelopment
{
    private static readonly QuestionKey Workflow = new(2, 1), Competences = new(3, 1), Differences = new(3, 4);

    public static void Tell(Chronicle chronicle, Calendar when, People who, Conclusion twoViews)
    {
        chronicle.SetFrames(
            Phase.Development, when.At(-89),
            "Ingen bliver afskediget på grund af robotter\nTiden bliver på plejehjemmet\nRammen er 480.000 kr. det første år\nEn beboer kan sige nej til en robot",
            "Hvilke krav robotten skal leve op til\nHvem der lærer hvad, og hvornår\nHvem der tømmer dem og passer dem");
        chronicle.Keep(Attachment.Add(
            Id<Attachment>.At(when.At(-84)), chronicle.Initiative.Id, "Optælling af gulvtid i prøven.csv", Encoding.UTF8.GetBytes(Counted),
            who.ProjectLead.Name, when.Day(-84)).Expect());

        var dialogue = Talk(chronicle, when);
        var concerns = chronicle.Close(dialogue, when.At(-26, 14));
        var conclusions = Conclude(chronicle, dialogue, when);
        Chronicle.Reply(
            concerns[1], when.Day(-21), who.OtherLeader,
            "Det skal være i orden at spørge flere gange. Superbrugeren på vagten viser det på gulvet, og ingen skal på kursus for at tømme en robot.");
        chronicle.Lift(dialogue, when.Day(-23), who.ProjectLead, "Vi flytter stole", LiftKind.SideEffect, "Stole skal flyttes hver aften, før robotten kører");
        chronicle.Lift(dialogue, when.Day(-23), who.ProjectLead, "Hvem ringer man til", LiftKind.QuestionForLater);
        // The other concern waits for what the supplier says.
        Agree(chronicle, conclusions, concerns, when);
        AnswerTogether(chronicle, conclusions, when);

        chronicle.Initiative.ExpectDecision(when.Day(-12));
        chronicle.Next = (
            "Centerchefen må indføre det antal robotter, der er aftalt. Flere robotter, boligerne og alt om normering skal i direktionen.",
            "Medarbejdersiden, ved tillidsrepræsentanten", "Begge sider er enige i at gå videre. Medarbejdersiden vil have tiden til beboerne skrevet ned alle fem steder.");
        chronicle.Decide(
            when.At(-12, 13), DecisionOutcome.GoOn, "Indfør robotter i fællesrum på fem plejehjem", "Centerchef for plejecentre",
            "Prøven gav tid til beboerne og mindre slid, og kravene svarer på det, der drillede om natten. Driften begynder på Åbrinken og Engparken og kommer til de tre andre plejehjem én måned ad gangen. Boligerne er ikke med. Det spørgsmål tages op igen, når robotterne har kørt i et kvart år. Center-MED drøftede det ugen før.",
            "Tillidsrepræsentanten er enig i at gå videre, men mener, at tiden til beboerne skulle stå i dagsplanen på alle fem plejehjem fra første dag.",
            [.. conclusions, twoViews]);
    }

    private const string Counted =
        "plejehjem;timer om ugen før;timer om ugen i prøven\nÅbrinken;46;26\nEngparken;38;21\ni alt;84;47\n"
        + "Fællesrum. Støvsugning, fejning og tørmopning. Tømning af robotten er regnet med i prøven.\n";

    private static Dialogue Talk(Chronicle chronicle, Calendar when)
    {
        var dialogue = chronicle.Open(when.At(-33), new(
            "Hvad skal vi kunne, og hvad skal robotten kunne?", Situation.Workplace, [Workflow, Competences, Differences],
            Naming.WithoutName, when.Day(-27)));
        chronicle.Say(
            dialogue, when.Shift(-31, 15),
            new(Workflow, StatementKind.Idea, "Den skal kunne stoppes med foden. Man har sjældent en hånd fri."),
            new(Workflow, StatementKind.Concern, "Kan nogen se på robottens kort, hvornår vi er på stuen? Den gemmer jo, hvor den har kørt."),
            new(Competences, StatementKind.Gain, "Det er ikke svært. Efter to vagter kunne jeg tømme den uden at se på papiret."));
        chronicle.Say(
            dialogue, when.Shift(-29, 22),
            new(Workflow, StatementKind.InvisibleWork, "Vi flytter stole hver aften, for at den kan komme til. Det tæller ingen med."),
            new(Differences, StatementKind.Concern, "Jeg er dårlig til apps. Kommer jeg til at se dum ud foran de unge vikarer?"),
            new(Differences, StatementKind.Idea, "Hæng et billede op ved ladestationen. Tre trin og et telefonnummer."),
            new(Competences, StatementKind.Question, "Hvem ringer man til klokken tre om natten, hvis den står og bipper?"));
        return dialogue;
    }

    private static Conclusion[] Conclude(Chronicle chronicle, Dialogue dialogue, Calendar when) =>
    [
        chronicle.Conclude(dialogue, when.At(-25, 10), Workflow, new(
            ConclusionStatus.Agreed, "Robotten skal kunne stoppes med foden",
            "Krav: den kan stoppes uden brug af hænder, den kommer fri af sofaer, og dens kort kan slettes. Det skal regnes med, at nogen flytter stole.", null, null,
            "Færre stop om natten", "Stole skal flyttes hver aften\nRobotten gemmer kort over rummene")),
        chronicle.Conclude(dialogue, when.At(-25, 10), Competences, new(
            ConclusionStatus.Agreed, "To superbrugere på hver vagt",
            "Alle skal kunne tømme og slukke. To på hver vagt kan mere og viser det til de andre på gulvet.", null, null,
            "Hjælp, når man står med det", "Superbrugerne mangler på gulvet, mens de viser det")),
        chronicle.Conclude(dialogue, when.At(-25, 11), Differences, new(
            ConclusionStatus.Agreed, "Billeder ved ladestationen i stedet for kursus",
            "Vi lærer det på vagten og lidt ad gangen. Et opslag med tre billeder hænger ved hver ladestation.", null, null, null, null)),
    ];

    private static void Agree(Chronicle chronicle, Conclusion[] conclusions, IReadOnlyList<Concern> concerns, Calendar when)
    {
        chronicle.Agree(when.At(-24), when.Day(-3), "Projektleder", "Spørg leverandøren, hvor robotternes kort bliver gemt, og hvem der kan se dem", new(ConcernId: concerns[0].Id));
        Chronicle.Done(
            chronicle.Agree(when.At(-25, 11), when.Day(-10), "Rengøringsassistent", "Lav opslaget med tre billeder, og prøv det af på en vikar", new(conclusions[2].Id)),
            when.Day(-11), "Opslaget er prøvet af to vikarer, som aldrig havde set robotten. Det ene billede blev lavet om.");
        chronicle.Agree(when.At(-25, 11), when.Day(12), "Leder af Åbrinken og leder af Engparken", "Find to superbrugere på hver vagt, og giv dem tid til det", new(conclusions[1].Id));
    }

    private static void AnswerTogether(Chronicle chronicle, Conclusion[] conclusions, Calendar when)
    {
        var at = when.At(-20, 14);
        chronicle.Later(at, new(1, 5), when.Day(-4), "Udskiftning efter fire år er ikke i noget budget. Projektlederen har et bud klar til budgetopfølgningen.");
        chronicle.Agreed(at, Workflow, "Gulvene flytter til natten. Stolene bliver flyttet af aftenvagten, og det er skrevet ind som en opgave.", conclusions[0]);
        chronicle.SeenInTwoWays(
            at, new(2, 5),
            "Det, vi ser hos beboerne under rengøringen, er skrevet ned og med i oplæringen. Om det er nok, ser vi forskelligt på.",
            "En liste erstatter ikke at være der. Så længe vi selv gør rent i boligerne, ser vi det. Det skal blive ved.",
            "Tiden skal stå i dagsplanen med et klokkeslæt. Så er vi der mere, end vi er i dag, også i boligerne.");
        chronicle.Agreed(at, Competences, "Alle skal kunne tømme og slukke. To superbrugere på hver vagt kan resten.", conclusions[1]);
        chronicle.Agreed(at, Differences, "Vi lærer det på vagten, lidt ad gangen, med billeder ved ladestationen. Det er i orden at spørge flere gange.", conclusions[2]);
        chronicle.Agreed(at, new(4, 2), "Vi begynder to steder og tager ét plejehjem om måneden. Hver fredag kan både leder og medarbejdere sige stop.");
        chronicle.Agreed(at, new(4, 3), "Aften- og nattevagten får deres egen dialog, før driften begynder. Vikarer kan være med uden login.");
        chronicle.NotRelevant(at, new(3, 2), "Ingen får en anden rolle. At tømme en robot er en opgave og ikke en stilling.");
    }
}
