using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Trials;

namespace Sammen.Example;

/// <summary>How the screen visits are steered today, and what was tried on the way.</summary>
internal static class ScreenVisitsSteering
{
    public static void Tell(Chronicle chronicle, Calendar when, People who)
    {
        var writer = new SteeringWriter(chronicle, when);
        writer.Steer(
            -1600, who.HomeCareLeader, "Styregruppen for skærmbesøg", "Leder af Hjemmepleje Nord\nPlanlægger\nTillidsrepræsentant\nSygeplejerske",
            "Hvert kvartal", Anchoring.Area,
            "Hvilke besøg det kan være, og i hvilket tempo. Ruterne i Hjemmepleje Nord.", "Om andre områder skal med. Køb af skærme. Alt, der ændrer visitationen.");
        writer.Own(-1580, who.HomeCareLeader, OwnerQuestion.SameCitizens, "Sygehuset udskriver borgere, der skal have en skærm samme dag. Visitationen skal kende den.");
        var asked = writer.Ask(
            -1500, who.HomeCareLeader, RequestKind.Freedom, "At vi selv må lægge ruterne om i prøven uden at spørge hver gang", "Chef for hjemmeplejen",
            "Det skal kunne ske fra dag til dag, når en borger vil have besøg i stedet.", -1490);
        writer.Answer(asked, -1492, who.HomeCareLeader, RequestOutcome.Given, "Ja, så længe en borger altid kan få besøg.");

        writer.Choose(-1590, who.HomeCareLeader, Approach.Agile, "Vi ved ikke, hvem en skærm passer til. Det finder vi ud af, et område ad gangen.");
        var family = writer.Try(
            -1480, who.HomeCareAssistant, new(
                "pårørende kan hjælpe med det første opkald", "Fem pårørende sidder ved siden af de første tre gange.", "Om borgeren tager den selv fjerde gang.", "Aftenvagten i Nord", null));
        writer.Finish(
            family, -1474, who.HomeCareAssistant, TrialNext.Drop, "Fire af fem borgere ventede på, at den pårørende trykkede, også den fjerde gang.",
            "Hjælp til knappen gør, at man ikke lærer knappen.", "Skærmen skal kun have én knap, og vi står selv ved siden af den første uge.");

        var review = writer.Review(-420, -365, who.HomeCareLeader, "Styregruppen", "Er det stadig de rigtige besøg, der foregår på skærm?");
        writer.Hold(
            review, -365, who.HomeCareLeader, "De fleste besøg er de rigtige. Nogle borgere har haft skærm så længe, at ingen har spurgt igen.",
            "Alle borgere bliver spurgt en gang om året, om det stadig passer dem.", "Et ja for tre år siden er ikke et ja i dag.", 30);
    }
}
