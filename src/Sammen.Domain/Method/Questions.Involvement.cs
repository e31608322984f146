using System.Collections.Frozen;

namespace Sammen.Domain.Method;

/// <summary>Five questions about involvement (S108).</summary>
internal static class InvolvementQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new(
            new(4, 1),
            new("Mening og tryghed", "Meaning and safety"),
            new(
                "Hvornår giver det mening for jer at være med, og hvornår føles det trygt?",
                "When does it make sense to you to take part, and when does it feel safe?"),
            new(
                "Det er lettere at gå med i noget, man forstår, og hvor man må være i tvivl. Det begynder med, hvordan der bliver talt om det.",
                "It is easier to join in something you understand, where you are allowed to doubt. It begins with how people speak about it."),
            Sources.Publication,
            "S108",
            [
                new(
                    new(
                        "Kan I forklare det til en ny kollega uden fremmedord?",
                        "Can you explain it to a new colleague without technical words?"),
                    Sources.Publication,
                    "S84"),
                new(
                    new(
                        "Hvilken bekymring har du, som ikke har fået svar endnu?",
                        "What concern do you have that has not been answered yet?"),
                    Sources.Skaarup,
                    "S95"),
                new(
                    new(
                        "Hvad skal I have lov at øve jer på, før det gælder?",
                        "What should you be allowed to practise before it counts?"),
                    Sources.Publication,
                    "S84"),
            ],
            [new(2, 3), new(2, 4), new(3, 3), new(4, 2)],
            FrozenSet.Create(Phase.Operation)),
        new(
            new(4, 2),
            new("En bøjelig plan", "A flexible plan"),
            new(
                "Hvad er planen, og hvordan laver I den om, når I ved mere?",
                "What is the plan, and how do you change it when you know more?"),
            new(
                "Ingen kender hele vejen på forhånd. Aftal, hvornår I stopper op, og hvem der kan sige, at noget skal være anderledes.",
                "Nobody knows the whole way beforehand. Agree when to pause, and who can say that something has to be different."),
            Sources.Publication,
            "S108",
            [
                new(
                    new("Hvad kan I prøve i det små først?", "What can you try on a small scale first?"),
                    Sources.DigitalEveryday,
                    "S86"),
                new(
                    new("Hvilket tegn ville få jer til at vente eller stoppe?", "What sign would make you wait or stop?"),
                    Sources.Publication,
                    "S85"),
                new(
                    new("Hvad er der ellers gang i på samme tid?", "What else is going on at the same time?"),
                    Sources.Publication,
                    "S16"),
            ],
            [new(3, 5), new(4, 1), new(4, 3)],
            FrozenSet.Create(Phase.Development, Phase.Operation)),
        new(
            new(4, 3),
            new("Hvem er med", "Who takes part"),
            new(
                "Hvem skal være med i hver fase, og hvad kan de få indflydelse på?",
                "Who should take part in each phase, and what can they influence?"),
            new(
                "Det er kun noget værd at blive spurgt, hvis svaret kan flytte noget. Sig derfor, hvad der ligger fast, og hvad der er åbent.",
                "Being asked is only worth something if the answer can move something. So say what is fixed and what is open."),
            Sources.Publication,
            "S108",
            [
                new(
                    new("Hvad er besluttet, og hvad kan stadig ændres?", "What has been decided, and what can still be changed?"),
                    Sources.GoodWork,
                    "S82"),
                new(
                    new(
                        "Hvem kommer til at bruge det mest, uden at nogen har spurgt dem?",
                        "Who will use it most without anybody having asked them?"),
                    Sources.Publication,
                    "S93"),
                new(
                    new(
                        "Er du her som fagperson, eller fordi dine kolleger har valgt dig?",
                        "Are you here for what you know, or because your colleagues elected you?"),
                    Sources.GoodWork,
                    "S88"),
            ],
            [new(4, 2), new(4, 4), new(4, 5)],
            FrozenSet.Create(Phase.Idea, Phase.Development)),
        new(
            new(4, 4),
            new("MED og principper", "MED and principles"),
            new(
                "Hvad er så principielt, at I skal tale om det i MED?",
                "What is a matter of such principle that you need to discuss it in the MED committee?"),
            new(
                "Rører det ved arbejdet, personalet, samarbejdet eller arbejdsmiljøet, hører det til i udvalget, mens synspunkterne endnu kan præge beslutningen.",
                "If it touches the work, the staff, cooperation or the work environment, it belongs in the committee while views can still shape the decision."),
            Sources.Publication,
            "S108",
            [
                new(
                    new(
                        "Hvem beslutter, og hvilket udvalg hører til det niveau?",
                        "Who decides, and which committee belongs to that level?"),
                    Sources.MedAgreement,
                    "S97"),
                new(
                    new(
                        "Hvad skal Hovedudvalget tale om, og hvad er bedst at tale om lokalt?",
                        "What should the main committee discuss, and what is best discussed locally?"),
                    Sources.Publication,
                    "S97"),
                new(
                    new(
                        "Hvilket spørgsmål er vigtigst, at udvalget stiller lige nu?",
                        "What is the most important question for the committee to ask right now?"),
                    Sources.CommitteeAdvice,
                    "S99"),
            ],
            [new(1, 5), new(2, 5), new(4, 3)],
            FrozenSet.Create(Phase.Assessment)),
        new(
            new(4, 5),
            new("Andre parter", "Other parties"),
            new(
                "Hvem uden for jeres egen kreds bliver berørt, og hvordan kommer de med?",
                "Who outside your own circle is affected, and how do they get a say?"),
            new(
                "Jeres arbejde hænger sammen med andres: naboafdelingen, pårørende, regionen, leverandøren. En ændring hos jer kan give besvær et sted, I ikke ser.",
                "Your work is tied to that of others: the next department, relatives, the region, the supplier. A change here may cause trouble where you do not see it."),
            Sources.Publication,
            "S108",
            [
                new(
                    new("Hvem er I afhængige af, og hvem er afhængige af jer?", "Who do you depend on, and who depends on you?"),
                    Sources.Publication,
                    "S102"),
                new(
                    new("Hvilke andre hjælper de samme borgere som I?", "Who else helps the same citizens as you do?"),
                    Sources.DigitalEveryday,
                    "S107"),
                new(
                    new(
                        "Hvilken kommune har prøvet det, og hvad ville de gøre om?",
                        "Which municipality has tried it, and what would they do differently?"),
                    Sources.Publication,
                    "S106"),
            ],
            [new(1, 1), new(4, 3)],
            FrozenSet.Create(Phase.Idea, Phase.Development)),
    ];
}
