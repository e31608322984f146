using System.Collections.Frozen;

namespace Sammen.Domain.Method;

/// <summary>Five questions about competences (S81).</summary>
internal static class CompetencesQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new(
            new(3, 1),
            new("Nye kompetencer", "New competences"),
            new(
                "Hvad skal I kunne for at få noget ud af det i hverdagen?",
                "What do you need to be able to do to get something out of it day to day?"),
            new(
                "Begynd med det, I kan i forvejen. Der er forskel på, hvor langt der er til det nye, og ikke alle skal lige langt.",
                "Begin with what you can already do. The distance to the new thing differs, and not everyone has to go equally far."),
            Sources.Publication,
            "S81",
            [
                new(
                    new(
                        "Er det helt nyt for jer, eller ligner det noget, I bruger i dag?",
                        "Is it quite new to you, or is it like something you use today?"),
                    Sources.Publication,
                    "S73"),
                new(
                    new(
                        "Hvem skal kende det, hvem skal kunne det, og hvem skal mestre det?",
                        "Who should know of it, who should be able to use it, and who should master it?"),
                    Sources.Publication,
                    "S77"),
                new(
                    new(
                        "Hvilke tre ting skal enhver kunne den første dag?",
                        "Which three things must everyone be able to do on the first day?"),
                    Sources.Skaarup,
                    "S80"),
            ],
            [new(3, 2), new(3, 4)],
            FrozenSet.Create(Phase.Development)),
        new(
            new(3, 2),
            new("Nye roller", "New roles"),
            new("Hvad kræver det af jer, når opgaver og roller flytter sig?", "What does it ask of you when tasks and roles shift?"),
            new(
                "Der kan komme mere at skrive, mere at forklare og flere at samarbejde med. Det skal også læres, og det bliver let glemt.",
                "There may be more to write, more to explain and more people to work with. That has to be learnt too, and it is easily forgotten."),
            Sources.Publication,
            "S81",
            [
                new(
                    new(
                        "Skal I hjælpe borgere i gang med det, og hvornår er der tid?",
                        "Will you help citizens get started, and when is there time?"),
                    Sources.Publication,
                    "S74"),
                new(
                    new(
                        "Hvad er du god til i dag, som der bliver mindre brug for?",
                        "What are you good at today that will be needed less?"),
                    Sources.JackEjlskov,
                    "S76"),
                new(
                    new(
                        "Hvor kommer I til at læse, skrive eller tale mere med andre faggrupper?",
                        "Where will you read, write or talk more with other professions?"),
                    Sources.Publication,
                    "S74"),
            ],
            [new(1, 4), new(2, 2), new(3, 1)],
            FrozenSet.Create(Phase.Development)),
        new(
            new(3, 3),
            new("Nysgerrighed", "Curiosity"),
            new(
                "Hvad skal der til, for at I får lyst og plads til at prøve jer frem?",
                "What would make you want to try things out, and give you room to do it?"),
            new(
                "Gode måder at bruge noget på bliver tit fundet af dem, der har det i hænderne. Det kræver tid, og at det er i orden at fejle i det små.",
                "Good ways of using a thing are often found by those who have it in their hands. That takes time, and it must be all right to fail in small ways."),
            Sources.Publication,
            "S81",
            [
                new(
                    new("Hvad ville du prøve, hvis du havde en time til det?", "What would you try if you had an hour for it?"),
                    Sources.DigitalEveryday,
                    "S100"),
                new(
                    new(
                        "Hvor går man hen med en idé hos jer, og hvem svarer?",
                        "Where do you go with an idea, and who replies?"),
                    Sources.EverydayInnovation,
                    "S87"),
                new(
                    new(
                        "Hvem har lyst til at vise andre, hvad de har fundet ud af?",
                        "Who would like to show others what they have found out?"),
                    Sources.EverydayInnovation,
                    "S76"),
            ],
            [new(3, 4), new(4, 1)],
            FrozenSet.Create(Phase.Idea, Phase.Operation)),
        new(
            new(3, 4),
            new("Plads til forskelle", "Room for difference"),
            new(
                "Hvordan lærer alle nok, når I ikke begynder samme sted?",
                "How does everyone learn enough when you do not start from the same place?"),
            new(
                "Nogle vil hurtigt videre, andre har brug for ro og gentagelser. Begge dele er almindeligt og kan være i den samme plan.",
                "Some want to move on quickly, others need calm and repetition. Both are ordinary, and one plan can hold both."),
            Sources.Publication,
            "S81",
            [
                new(
                    new("Hvordan lærer du selv bedst noget nyt?", "How do you learn new things best?"),
                    Sources.Publication,
                    "S79"),
                new(
                    new(
                        "Hvordan kan man bede om hjælp uden at føle sig til besvær?",
                        "How can you ask for help without feeling like a nuisance?"),
                    Sources.Publication,
                    "S84"),
                new(
                    new("Hvad kan de, der er længst fremme, gå i gang med?", "What can those who are furthest ahead start on?"),
                    Sources.Publication,
                    "S79"),
            ],
            [new(3, 1), new(3, 3), new(3, 5)],
            FrozenSet.Create(Phase.Development, Phase.Operation)),
        new(
            new(3, 5),
            new("Læring, der holder", "Learning that lasts"),
            new("Hvordan bliver det, I lærer, til noget, I gør?", "How does what you learn become what you do?"),
            new(
                "Et kursus en måned før starten er snart glemt. Lidt ad gangen, tæt på arbejdet og med hjælp ved hånden holder længere.",
                "A course a month before the start is soon forgotten. A little at a time, close to the work and with help at hand, lasts longer."),
            Sources.Publication,
            "S81",
            [
                new(
                    new("Hvor kort tid kan der gå, fra I lærer det, til I bruger det?", "How soon after learning it can you use it?"),
                    Sources.Publication,
                    "S79"),
                new(
                    new(
                        "Hvem kan man spørge en travl aften, når kontoret er lukket?",
                        "Who can you ask on a busy evening when the office is closed?"),
                    Sources.Publication,
                    "S79"),
                new(
                    new("Hvornår samler I op på det, der stadig driller?", "When do you come back to what still gives trouble?"),
                    Sources.Skaarup,
                    "S80"),
            ],
            [new(3, 4), new(4, 2)],
            FrozenSet.Create(Phase.Operation)),
    ];
}
