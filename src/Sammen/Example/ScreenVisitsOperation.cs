using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>Three years of everyday use: what was said and agreed, and the gains.</summary>
internal static class ScreenVisitsOperation
{
    private static readonly QuestionKey Value = new(1, 1), Cost = new(1, 5);

    /// <summary>Tells the years in operation; the gains that lines of the business case are about come back.</summary>
    public static (Benefit Hours, Benefit Driving) Tell(Chronicle chronicle, Calendar when, People who)
    {
        chronicle.SetFrames(
            Phase.Operation, when.At(-1384),
            "En borger kan altid få besøg i stedet\nTimerne bliver i hjemmeplejen\nMindst ét besøg om ugen i hjemmet",
            "Hvilke besøg der kan være på skærm\nHvordan pausen ligger\nHvad vi måler");
        Talk(chronicle, when, who);
        var gains = ScreenVisitsBenefits.Follow(chronicle, when, who);
        ScreenVisitsEffects.Tell(chronicle, when, who);
        ScreenVisitsWork.Tell(chronicle, when, who);
        return gains;
    }

    private static void Talk(Chronicle chronicle, Calendar when, People who)
    {
        var dialogue = chronicle.Open(when.At(-312), new(
            "Efter tre år: hvad blev det til?", Situation.Workplace, [Value, Cost], Naming.WithoutName, when.Day(-305)));
        chronicle.Say(
            dialogue, when.Shift(-310, 21),
            new(Value, StatementKind.Gain, "Hun ringer selv op klokken ni og siger godnat. Det havde vi aldrig fundet på."),
            new(Value, StatementKind.Concern, "De, der er blevet dårligere at høre, siger ja til skærmen og forstår ikke, hvad vi siger."),
            new(Cost, StatementKind.InvisibleWork, "Vi bruger tid på at lade skærme op og finde opladere. Den tid tæller ingen."),
            new(Cost, StatementKind.Question, "Hvorfor måler vi sygedage på skærmene? Vi er syge, når der mangler folk."));
        var concerns = chronicle.Close(dialogue, when.At(-304, 14));
        Chronicle.Reply(
            concerns[0], when.Day(-298), who.HomeCareLeader,
            "Tak. Ved hver revisitation bliver der nu spurgt, om skærmen stadig er god for borgeren, og hørelsen er med i spørgsmålene.");
        var value = chronicle.Conclude(dialogue, when.At(-300), Value, new(
            ConclusionStatus.Agreed, "Godt for dem, der selv vil, og det skal spørges igen",
            "Det, der var godt for to år siden, er det måske ikke mere. Vi spørger ved hver revisitation.", null, null, "Borgeren bestemmer mere selv", "Hørelse og hukommelse ændrer sig"));
        var cost = chronicle.Conclude(dialogue, when.At(-300), Cost, new(
            ConclusionStatus.TwoViews, "Hvad den lille tid koster", null,
            "Opladning og opkald, der ikke går igennem, er en del af arbejdet som alt andet.", "Den tid skal tælles, ellers bliver den taget fra borgerne.", null, "Tid til at passe skærmene"));
        Chronicle.Done(
            chronicle.Agree(when.At(-299), when.Day(-270), "Leder af Hjemmepleje Nord", "Skriv hørelse ind i spørgsmålene ved revisitation", new(value.Id)),
            when.Day(-275), "Spørgsmålet er med fra i dag.");
        chronicle.Agree(when.At(-299), when.Day(45), "Tillidsrepræsentant og leder af Hjemmepleje Nord", "Tæl i to uger, hvad der går med at passe skærmene", new(cost.Id));
        chronicle.Agreed(when.At(-296), Value, "Skærmbesøg er godt for dem, der selv vil. Vi spørger igen, når noget ændrer sig.", value);
        chronicle.SeenInTwoWays(
            when.At(-296), Cost, "Vi er enige om prisen på skærmene, men ikke om den lille tid.",
            "Opladning og opkald, der ikke går igennem, er en del af arbejdet.", "Den tid skal tælles.", cost);
    }
}
