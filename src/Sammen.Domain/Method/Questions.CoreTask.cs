using System.Collections.Frozen;

namespace Sammen.Domain.Method;

/// <summary>Five questions about the core task (S52).</summary>
internal static class CoreTaskQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new(
            new(1, 1),
            new("Værdi for borgerne", "Value for citizens"),
            new(
                "Hvem skal have glæde af det, og hvad bliver anderledes for dem?",
                "Who is it meant to help, and what will be different for them?"),
            new(
                "Kan I sige det i to sætninger, er det lettere at vælge til og fra senere. Kan I ikke, har I måske ikke fundet problemet endnu.",
                "If you can say it in two sentences, later choices get easier. If you cannot, you may not have found the problem yet."),
            Sources.Publication,
            "S52",
            [
                new(
                    new(
                        "Tænk på en bestemt borger uden at sige navnet. Hvad ville være anderledes på en almindelig dag?",
                        "Think of one citizen, without saying the name. What would be different on an ordinary day?"),
                    Sources.Publication,
                    "S31"),
                new(
                    new(
                        "Hvem får mindre ud af det end andre, og hvad har de brug for i stedet?",
                        "Who gains less than others, and what do they need instead?"),
                    Sources.Publication,
                    "S32"),
                new(
                    new(
                        "Hvad ville I gøre ved problemet, hvis teknologien ikke fandtes?",
                        "What would you do about the problem if the technology did not exist?"),
                    Sources.DigitalEveryday,
                    "S33"),
            ],
            [new(1, 2), new(1, 4), new(4, 5)],
            FrozenSet.Create(Phase.Idea)),
        new(
            new(1, 2),
            new("Kvalitet hver dag", "Quality every day"),
            new("Hvad vil I kunne gøre bedre end i dag?", "What will you be able to do better than today?"),
            new(
                "Bedre er et stort ord. Det bliver til at arbejde med, når I kan pege på en opgave og sige, hvordan man ville opdage forskellen.",
                "Better is a big word. It becomes workable when you can point to a task and say how anyone would notice the difference."),
            Sources.Publication,
            "S52",
            [
                new(
                    new(
                        "Vælg en opgave fra i går. Hvad ville have været bedre, og hvad ville have været det samme?",
                        "Pick a task from yesterday. What would have been better, and what would have been the same?"),
                    Sources.EverydayInnovation,
                    "S35"),
                new(
                    new(
                        "Hvad ville en borger lægge mærke til, hvis kvaliteten steg?",
                        "What would a citizen notice if quality went up?"),
                    Sources.Radar,
                    "S36"),
                new(
                    new(
                        "Hvad siger leverandøren, og hvad har I selv set virke?",
                        "What does the supplier say, and what have you seen work yourselves?"),
                    Sources.Publication,
                    "S29"),
            ],
            [new(1, 1), new(2, 1), new(2, 2)],
            FrozenSet.Create(Phase.Idea)),
        new(
            new(1, 3),
            new("Tid og hænder", "Time and hands"),
            new(
                "Kan I nå det samme med færre timer eller færre ansatte, og hvad bliver de frie timer til?",
                "Could you achieve the same with fewer hours or fewer people, and what becomes of the hours you free?"),
            new(
                "At spare tid eller penge er et ærligt formål, når det bliver sagt fra begyndelsen. Tvivl om, hvor timerne ender, fylder mere end et klart svar.",
                "Saving time or money is an honest aim when it is said from the start. Doubt about where the hours go weighs more than a clear answer."),
            Sources.Publication,
            "S52",
            [
                new(
                    new(
                        "Hvor lang tid tager opgaven i dag, og hvem har målt det?",
                        "How long does the task take today, and who has measured it?"),
                    Sources.BusinessCaseModel,
                    "S39"),
                new(
                    new("Er der et sparemål, og kender alle det?", "Is there a savings target, and does everyone know of it?"),
                    Sources.DigitalEveryday,
                    "S33"),
                new(
                    new(
                        "Hvilke nye opgaver følger med, som ingen har regnet på?",
                        "Which new tasks will come along that nobody has counted?"),
                    Sources.Publication,
                    "S53"),
            ],
            [new(1, 5), new(2, 1), new(2, 4)],
            FrozenSet.Create(Phase.Idea, Phase.Assessment)),
        new(
            new(1, 4),
            new("Mødet med borgerne", "Meeting citizens"),
            new(
                "Hvad gør det ved kontakten til borgerne, på godt og ondt?",
                "What does it do to your contact with citizens, for better and for worse?"),
            new(
                "For nogle er en skærm en afstand, for andre en lettelse. Det er sjældent ens for alle, så tænk på flere slags borgere.",
                "To some a screen is a distance, to others a relief. It is seldom the same for all, so think of several kinds of citizens."),
            Sources.Publication,
            "S52",
            [
                new(
                    new("Hvornår betyder det noget, at der er et menneske til stede?", "When does it matter that a person is present?"),
                    Sources.Publication,
                    "S46"),
                new(
                    new(
                        "Hvad gør det ved tilliden, hvis borgeren får et svar, som ingen forklarer?",
                        "What does it do to trust if a citizen gets an answer that nobody explains?"),
                    Sources.Madsen,
                    "S45"),
                new(
                    new(
                        "Hvem får det lettere, når de kan ordne noget hjemmefra?",
                        "Who is helped by being able to sort things out from home?"),
                    Sources.Publication,
                    "S47"),
            ],
            [new(1, 1), new(2, 5), new(3, 2)],
            FrozenSet.Create(Phase.Assessment)),
        new(
            new(1, 5),
            new("Pris og bivirkninger", "Costs and side effects"),
            new("Hvad koster det, også det, der ikke står på regningen?", "What does it cost, including what is not on the bill?"),
            new(
                "En gevinst kan kun vurderes sammen med det, man giver for den. Det er penge og tid, men også slid, besvær og tillid.",
                "A gain can only be judged together with what you give for it. That is money and time, but also strain, trouble and trust."),
            Sources.Publication,
            "S52",
            [
                new(
                    new(
                        "Hvad skal passes, opdateres eller rettes hver uge, og hvem gør det?",
                        "What needs tending, updating or fixing every week, and who does it?"),
                    Sources.Publication,
                    "S41"),
                new(
                    new(
                        "Hvad kan gå skævt for en borger eller en kollega, og hvordan opdager I det i tide?",
                        "What may go wrong for a citizen or a colleague, and how will you notice in time?"),
                    Sources.Publication,
                    "S46"),
                new(
                    new("Hvad skal være på plads, før gevinsten kommer?", "What must be in place before the gain comes?"),
                    Sources.GoodWork,
                    "S88"),
            ],
            [new(1, 3), new(2, 4), new(4, 4)],
            FrozenSet.Create(Phase.Assessment, Phase.Operation)),
    ];
}
