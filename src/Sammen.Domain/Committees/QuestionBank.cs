using Sammen.Domain.Method;

namespace Sammen.Domain.Committees;

/// <summary>
/// Questions a committee can ask about a technology, phase by phase (S99): early ones on the need and the choices that are still open, later ones on what must be
/// in place in everyday work.
/// </summary>
public static class QuestionBank
{
    /// <summary>The questions of a phase; any of them can be asked in another.</summary>
    public static IReadOnlyList<Text> Of(Phase phase) => Questions[phase];

    private static readonly Dictionary<Phase, IReadOnlyList<Text>> Questions = new()
    {
        [Phase.Idea] =
        [
            new("Hvilket problem skal løses, og hvem har sagt, at det er et problem?", "Which problem is to be solved, and who has said that it is one?"),
            new("Kan det løses uden ny teknologi?", "Can it be solved without new technology?"),
            new("Hvem får en anden hverdag, hvis det bliver til noget, og er de spurgt?", "Who gets a different working day if it comes to something, and have they been asked?"),
            new("Hvad er bestemt i forvejen, og hvad er stadig åbent?", "What is settled beforehand, and what is still open?"),
        ],
        [Phase.Assessment] =
        [
            new("Hvad bygger de ventede gevinster på, og tror de, der gør arbejdet, på det?", "What do the expected gains rest on, and do those who do the work believe in it?"),
            new("Hvad sker der med opgaver, faglighed, samarbejde og arbejdsmiljø?", "What happens to tasks, professions, cooperation and work environment?"),
            new("Hvad vil vi ikke miste af det, der virker i dag?", "What do we not want to lose of what works today?"),
            new("Bliver der registreret noget om medarbejdere, og hvem kan se det?", "Is anything registered about staff, and who can see it?"),
            new("Hvad skal der til, for at vi siger stop?", "What would it take for us to say stop?"),
        ],
        [Phase.Development] =
        [
            new("Hvilke krav kommer fra medarbejderne, og hvilke er valgt fra?", "Which requirements come from the employees, and which were left out?"),
            new("Hvem prøver løsningen, før den bliver valgt, og får de tid til det?", "Who tries the solution before it is chosen, and do they get time for it?"),
            new("Hvilke andre systemer og arbejdspladser hænger det sammen med?", "Which other systems and workplaces does it hang together with?"),
            new("Hvad skal man kunne, og hvornår er der tid til at lære det?", "What does one need to be able to do, and when is there time to learn it?"),
        ],
        [Phase.Operation] =
        [
            new("Hvem hjælper, når det ikke virker, også om aftenen og i weekenden?", "Who helps when it does not work, also in the evening and at weekends?"),
            new("Kommer gevinsterne, og hvad er der ellers sket?", "Do the gains come, and what else has happened?"),
            new("Er der kommet opgaver til, som ingen har regnet med?", "Have tasks come along that nobody had counted on?"),
            new("Hvilke bekymringer har stadig ikke fået et svar?", "Which concerns have still had no reply?"),
            new("Hvad skal vi have en retningslinje om?", "What do we need a guideline on?"),
        ],
    };
}
