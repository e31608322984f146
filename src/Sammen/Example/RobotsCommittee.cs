using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>Center-MED discusses the trial, each with their name.</summary>
internal static class RobotsCommittee
{
    private static readonly QuestionKey Time = new(1, 3), Cost = new(1, 5), Principles = new(4, 4);

    public static Conclusion[] Tell(Chronicle chronicle, Calendar when, People who)
    {
        var dialogue = chronicle.Open(when.At(-109), new(
            "Center-MED drøfter prøven", Situation.Committee, [Time, Cost, Principles], Naming.WithName, when.Day(-105)));
        chronicle.Say(
            dialogue, when.At(-107, 13),
            new(Time, StatementKind.Concern, "Det skal stå et sted, hvad timerne bliver til. Ellers er de væk ved næste budget.", who.UnionRepresentative),
            new(Time, StatementKind.Gain, "Vi sparer kun de vikartimer, der gik til gulve. Timerne hos beboerne er gevinsten, og de skal kunne ses.", who.Director),
            new(Cost, StatementKind.Concern, "Det er et arbejdsmiljøspørgsmål at være alene om natten med en maskine, der kører fast. Det skal i arbejdspladsvurderingen.", who.WorkEnvironmentRepresentative),
            new(Cost, StatementKind.Question, "Hvem betaler, når robotterne skal skiftes efter fire år? Det står ikke i noget budget endnu.", who.ProjectLead),
            new(Principles, StatementKind.Idea, "Lad os have robotterne på som fast punkt det første halve år. Så skal ingen bede om det.", who.Leader));
        var concerns = chronicle.Close(dialogue, when.At(-105, 15));
        Chronicle.Reply(
            concerns[0], when.Day(-102), who.Director,
            "Enig. Det skrives ind i beslutningen og i rammen for næste fase, at tiden bliver på plejehjemmet, og hvert plejehjem skriver ned, hvad den bliver brugt til.");
        Chronicle.Reply(
            concerns[1], when.Day(-102), who.Director,
            "Natarbejdet kommer med i arbejdspladsvurderingen, før robotterne bliver sat i drift på alle fem plejehjem. Det er en aftale.");
        return
        [
            chronicle.Conclude(dialogue, when.At(-103, 10), Time, new(
                ConclusionStatus.Agreed, "Tiden bliver på plejehjemmet, og det bliver skrevet ned",
                "Hvert plejehjem skriver ned, hvad timerne bliver brugt til, og viser det i Center-MED efter et halvt år.", null, null,
                "45 til 105 timer om ugen til beboerne på fem plejehjem, mest sandsynligt 85", "Timerne kan forsvinde i andre opgaver, hvis ingen ser efter")),
            chronicle.Conclude(dialogue, when.At(-103, 10), Cost, new(
                ConclusionStatus.Agreed, "Prisen er kendt, driften er et skøn",
                "60 robotter og oplæring koster 450.000 kr. det første år. Derefter regner vi med omkring 145.000 kr. om året til service og udskiftning. Det er kommunens egne tal.", null, null,
                null, "Udskiftning efter fire år er ikke i noget budget\nNattevagten er alene med robotten")),
            chronicle.Conclude(dialogue, when.At(-103, 10), Principles, new(
                ConclusionStatus.Agreed, "Center-MED følger robotterne i et halvt år",
                "Fast punkt på dagsordenen, til der er gjort status. Lokal-MED taler om hverdagen på det enkelte plejehjem.", null, null, null, null)),
        ];
    }
}
