using System.Collections.Frozen;

namespace Sammen.Domain.Method;

/// <summary>Five questions about everyday work (S72).</summary>
internal static class TaskSolvingQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new(
            new(2, 1),
            new("Arbejdsgangen", "The workflow"),
            new(
                "Hvad ændrer sig i arbejdsgangen, fra I møder, til I går hjem?",
                "What changes in your workflow, from when you arrive until you leave?"),
            new(
                "En løsning rammer mere end den opgave, den er købt til. Gå dagen igennem skridt for skridt, så ser I, hvor den hjælper, og hvor den driller.",
                "A solution touches more than the task it was bought for. Walk through the day step by step, and you will see where it helps and where it gets in the way."),
            Sources.Publication,
            "S72",
            [
                new(
                    new("Hvilke trin falder væk, og hvilke kommer til?", "Which steps go away, and which are added?"),
                    Sources.Publication,
                    "S53"),
                new(
                    new(
                        "Hvor venter I på andre i dag, og hvor kommer I til at vente fremover?",
                        "Where do you wait for others today, and where will you wait in future?"),
                    Sources.Publication,
                    "S34"),
                new(
                    new("Hvad gør I den dag, det ikke virker?", "What do you do on the day it does not work?"),
                    Sources.Publication,
                    "S68"),
            ],
            [new(1, 2), new(1, 3), new(2, 5)],
            FrozenSet.Create(Phase.Idea, Phase.Development)),
        new(
            new(2, 2),
            new("Fagligheden", "Professional skill"),
            new(
                "Hvor støtter det jeres faglighed, og hvor står det i vejen?",
                "Where does it support your professional skill, and where does it stand in the way?"),
            new(
                "Et godt redskab giver plads til det, man kan. Faste felter og fremgangsmåder kan også tage plads, og det mærker faggrupper forskelligt.",
                "A good tool makes room for what you can do. Fixed fields and procedures can also take room, and professions feel that differently."),
            Sources.Publication,
            "S72",
            [
                new(
                    new(
                        "Hvornår skal et menneske kunne gøre noget andet, end systemet foreslår?",
                        "When must a person be able to do something other than the system suggests?"),
                    Sources.Publication,
                    "S55"),
                new(
                    new(
                        "Det, alle skal gøre ens: Er der en faglig grund, og kan I få det lavet om?",
                        "What everyone must do the same way: is there a professional reason, and can you get it changed?"),
                    Sources.JackEjlskov,
                    "S61"),
                new(
                    new(
                        "Hvilken faggruppe får mere at sige, og hvilken får mindre?",
                        "Which profession gets more of a say, and which gets less?"),
                    Sources.Pors,
                    "S60"),
            ],
            [new(1, 2), new(2, 5), new(3, 2)],
            FrozenSet.Create(Phase.Assessment)),
        new(
            new(2, 3),
            new("Mellem kolleger", "Between colleagues"),
            new("Hvad gør det ved samarbejdet mellem jer?", "What does it do to the way you work together?"),
            new(
                "Viden er lettere at dele, når alle kan se den samme skærm. Til gengæld kan en snak forsvinde, når man ikke længere behøver at mødes.",
                "Knowledge is easier to share when all can see the same screen. But a conversation may vanish when people no longer need to meet."),
            Sources.Publication,
            "S72",
            [
                new(
                    new(
                        "Hvornår taler I sammen i dag, fordi arbejdet kræver det?",
                        "When do you talk today because the work requires it?"),
                    Sources.Publication,
                    "S62"),
                new(
                    new(
                        "Hvad spørger I hinanden om nu, som I fremover kan slå op?",
                        "What do you ask each other now that you will be able to look up?"),
                    Sources.Education,
                    "S64"),
                new(
                    new(
                        "Hvis en fast snak falder væk, hvor kan det gode ved den så flytte hen?",
                        "If a regular chat falls away, where can the good in it move to?"),
                    Sources.Publication,
                    "S63"),
            ],
            [new(2, 4), new(4, 1)],
            FrozenSet.Create(Phase.Assessment)),
        new(
            new(2, 4),
            new("Det gode arbejde", "Good work"),
            new("Bliver arbejdet bedre eller værre at gå til?", "Will work become a better or a worse place to be?"),
            new(
                "Ofte er svaret begge dele. Spørg bredt, også dem, der møder på skæve tider, og dem, der er nye.",
                "Often the answer is both. Ask widely, including those who work odd hours and those who are new."),
            Sources.Publication,
            "S72",
            [
                new(
                    new(
                        "Hvor bliver krop og hoved aflastet, og hvor kommer der nyt pres?",
                        "Where are body and mind relieved, and where is there new strain?"),
                    Sources.GoodWork,
                    "S66"),
                new(
                    new(
                        "Hvad bliver gemt om jeres arbejde, hvem kan se det, og hvad må det bruges til?",
                        "What is stored about your work, who can see it, and what may it be used for?"),
                    Sources.PlesnerJustesen,
                    "S70"),
                new(new("Kan I holde fri, når I har fri?", "When you are off, are you really off?"), Sources.Publication, "S69"),
            ],
            [new(1, 3), new(1, 5), new(2, 3), new(4, 1)],
            FrozenSet.Create(Phase.Assessment, Phase.Operation)),
        new(
            new(2, 5),
            new("Usynligt arbejde", "Invisible work"),
            new(
                "Hvad gør I i dag, som ingen har skrevet ned, og som skal blive?",
                "What do you do today that nobody has written down, and that must stay?"),
            new(
                "Når teknologi overtager en opgave, følger noget andet ofte med ud. Sig det højt, før det er væk.",
                "When technology takes over a task, something else often goes out with it. Say it aloud before it is gone."),
            Sources.Publication,
            "S72",
            [
                new(
                    new(
                        "Hvad lægger du mærke til undervejs, som ikke er en del af selve opgaven?",
                        "What do you notice along the way that is not part of the task itself?"),
                    Sources.DigitalEveryday,
                    "S65"),
                new(
                    new("Hvem ville savne det, hvis ingen gjorde det længere?", "Who would miss it if nobody did it any more?"),
                    Sources.GoodWork,
                    "S88"),
                new(new("Kan det bevares på en anden måde?", "Can it be kept in some other way?"), Sources.Publication, "S63"),
            ],
            [new(1, 4), new(2, 1), new(2, 2), new(4, 4)],
            FrozenSet.Create(Phase.Assessment, Phase.Development)),
    ];
}
