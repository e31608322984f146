using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>"Skærmbesøg i hjemmeplejen": how people are involved now that it has been in operation for three years.</summary>
internal static class ScreenVisitsInvolvement
{
    public static void Tell(Chronicle chronicle, Calendar when, People who, StaffGroup evening, StaffGroup screen)
    {
        var involvement = new InvolvementWriter(chronicle, when);
        involvement.Plan(-320, who.HomeCareLeader, Phase.Operation, evening, InvolvementLevel.Influence, InvolvementForm.Dialogue, -305, "Hvilke besøg der kan være på skærm", "Leder af Hjemmepleje Nord");
        involvement.Plan(-320, who.HomeCareLeader, Phase.Operation, screen, InvolvementLevel.Influence, InvolvementForm.WorkingGroup, -290, "Hvordan pausen og opladningen ligger", "Leder af Hjemmepleje Nord");
        involvement.Say(-318, who.HomeCareAssistant, Phase.Operation, "Nogle aftenbesøg er på skærm, når borgeren selv vil. Mindst et besøg om ugen er i hjemmet. En gang om året ser vi på, om det stadig er godt.");
        involvement.Explain(-318, who.Nurse, "Revisitation", "Det besøg, hvor vi taler med borgeren om, hvorvidt hjælpen stadig passer.");
        involvement.Tell(-297, who.HomeCareLeader, "Hele Hjemmepleje Nord", "Hvad der blev sagt i dialogen, og at der nu bliver spurgt til hørelsen.", "På teammøderne");
        involvement.After("De, der er blevet dårligere", -240, who.Nurse, "Syv borgere er gået tilbage til besøg i hjemmet efter en samtale om hørelsen.");
    }
}
