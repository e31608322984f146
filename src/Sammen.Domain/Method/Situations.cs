namespace Sammen.Domain.Method;

/// <summary>Three templates for a dialogue (S3).</summary>
internal static class SituationList
{
    internal static IReadOnlyList<SituationEntry> Situations { get; } =
    [
        new(
            Situation.Committee,
            new("Drøftelse i MED", "Discussion in the MED committee"),
            new(
                "Ledelse og medarbejdere ser sammen på det principielle: hvad det betyder for arbejdet, hvad der ligger fast, og hvad udvalget mener, før der bliver besluttet. En time og tre til fire spørgsmål er ofte nok.",
                "Management and staff look together at matters of principle: what it means for the work, what is fixed, and what the committee thinks before a decision is made. An hour and three or four questions will often do."),
            Sources.Publication,
            "S3",
            Suggest(
                [new(1, 1), new(1, 3), new(4, 3), new(4, 4)],
                [new(1, 5), new(2, 4), new(2, 5), new(4, 4)],
                [new(2, 1), new(3, 2), new(4, 2), new(4, 4)],
                [new(1, 5), new(2, 4), new(3, 4), new(4, 2)])),
        new(
            Situation.LeaderGroup,
            new("Dialog i ledergruppen", "Dialogue in the leadership group"),
            new(
                "Lederne bliver enige om formålet, om rammerne og om, hvem der har lov til at ændre hvad. Sig også det, I er i tvivl om. Det, I ikke får talt om her, må medarbejderne gætte sig til.",
                "The leaders agree on the purpose, on the limits and on who may change what. Say what you are unsure of, too. What you leave out here, employees will have to guess."),
            Sources.Publication,
            "S3",
            Suggest(
                [new(1, 1), new(1, 3), new(4, 3), new(4, 5)],
                [new(1, 3), new(1, 4), new(1, 5), new(2, 2)],
                [new(3, 1), new(4, 2), new(4, 3), new(4, 5)],
                [new(1, 5), new(3, 3), new(3, 5), new(4, 1)])),
        new(
            Situation.Workplace,
            new("Samtale på arbejdspladsen", "Conversation at the workplace"),
            new(
                "Leder og medarbejdere taler om den hverdag, de selv kender. Alle skriver for sig selv først, så de stille stemmer også kommer med. Slut med en aftale om, hvem der gør hvad.",
                "Leader and employees talk about the everyday they know themselves. All write on their own first, so that the quiet voices come in too. End by agreeing who does what."),
            Sources.Publication,
            "S3",
            Suggest(
                [new(1, 1), new(1, 2), new(2, 1), new(2, 5)],
                [new(1, 4), new(2, 2), new(2, 3), new(2, 4), new(2, 5)],
                [new(2, 1), new(2, 5), new(3, 1), new(3, 4)],
                [new(2, 4), new(3, 3), new(3, 5), new(4, 1)])),
    ];

    private static Dictionary<Phase, IReadOnlyList<QuestionKey>> Suggest(
        QuestionKey[] idea, QuestionKey[] assessment, QuestionKey[] development, QuestionKey[] operation) => new()
        {
            [Phase.Idea] = idea,
            [Phase.Assessment] = assessment,
            [Phase.Development] = development,
            [Phase.Operation] = operation,
        };
}
