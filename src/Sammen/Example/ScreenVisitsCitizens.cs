using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;

namespace Sammen.Example;

/// <summary>The citizens of "Skærmbesøg i hjemmeplejen": what they need, for whom it differs, and what they said.</summary>
internal static class ScreenVisitsCitizens
{
    public static void Tell(Effects effects, People who)
    {
        effects.Need(
            -1610, who.ProjectLead, "En kvinde på 82, der selv kan tage sin medicin", "At vide, at nogen spørger, om den er taget, uden at hun skal blive hjemme.",
            "Vi gik med på otte ruter og spurgte ved døren.", KnowingMethod.UserJourney, "De fleste venter længere, end besøget varer.");
        effects.Need(
            -1610, who.Employee, "En mand, der bor alene", "At der kommer et menneske ind ad døren en gang imellem.",
            "Hjælperne fortæller det, og han siger det selv.", KnowingMethod.Dialogue, "Medicinen var anledningen. Snakken var grunden.");
        effects.Need(
            -1608, who.ProjectLead, "Planlæggerne i hjemmeplejen", "At kunne se, hvem der har sagt ja til skærm, uden at ringe rundt.",
            "Vi tegnede arbejdsgangen op med tre planlæggere.", KnowingMethod.Workflow, "Et ja stod fire forskellige steder.");

        effects.Segment(
            -1600, who.ProjectLead, "Borgere, der kommer ud og bruger telefon", UserStrength.Strong,
            "Dagen er deres egen.", "De kan blive talt fra hjælp, de har ret til.", "Visitationen spørger om mere end skærmen hvert år.");
        effects.Segment(
            -1600, who.UnionRepresentative, "Borgere, der hører eller husker dårligt", UserStrength.Weak,
            "Pårørende kan være med.", "De kan sige ja til noget, de ikke har fået fat i.", "De får ikke skærm uden en prøve med en hjælper ved siden af.");
        effects.Segment(
            -1599, who.Employee, "Borgere, der taler et andet sprog", UserStrength.Weak,
            "En tolk kan komme med på skærmen med kort varsel.", "Misforståelser er sværere at se.", "Første besøg på skærm er altid med tolk.");

        effects.Ask(
            -1605, who.ProjectLead, Phase.Idea, "Kaffebord om, hvad et besøg er godt for", "Ældrerådet og ni borgere",
            "Ingen talte om skærme. De talte om ventetid og om, hvem der kommer.", "Formålet blev ventetid, ikke skærme.");
        effects.Ask(
            -1550, who.ProjectLead, Phase.Assessment, "Prøve hjemme hos tolv borgere i fire uger", "Tolv borgere og deres hjælpere",
            "Billedet var godt nok. Lyden var ikke. Tre ville ikke fortsætte.", "Højttaleren blev skiftet, og retten til at sige nej blev skrevet ind.");
        effects.Ask(
            -1410, who.ProjectLead, Phase.Development, "Gennemgang af brevet om skærmbesøg", "Fem borgere med forskellig skolegang",
            "Ordet videokommunikationsenhed sagde dem ingenting.", "Brevet er på en side, og tingen hedder en skærm.");
        effects.Ask(
            -700, who.ProjectLead, Phase.Operation, "Samtaler hjemme efter et år", "40 borgere, trukket ved lod",
            "De fleste vil beholde skærmen. De, der bor alene, savner besøget.", "Et besøg om ugen er nu altid ansigt til ansigt.");
        effects.Ask(45, who.ProjectLead, Phase.Operation, "Møde i Ældrerådet om pårørende på skærmen", "Ældrerådet");

        effects.Trust(
            -1388, who.ProjectLead,
            "Tilliden ligger i, at det er de samme mennesker. Derfor er skærmholdet de samme otte.",
            "Nogle tror, at skærm er noget, man får, når kommunen vil spare. Derfor siger vi, at der også er et sparemål.",
            "Visitator ringer altid og forklarer, hvorfor et besøg bliver tilbudt på skærm, og hvordan man siger nej.");

        effects.Place(-650, who.ProjectLead, BalanceKind.ControlOrSelfDetermination, BalancePlace.RatherOne, BalancePlace.RatherOther, "Borgeren vælger selv tiden inden for en time, og kan sige nej.");
        effects.Place(-650, who.ProjectLead, BalanceKind.UniformOrPersonal, BalancePlace.RatherOther, BalancePlace.Between, "De fire spørgsmål er ens for alle. Resten er samtale.");
        effects.Place(-650, who.Employee, BalanceKind.DistanceOrPresence, BalancePlace.MostlyOther, BalancePlace.Between, "Ingen hånd på skulderen, men heller ingen, der skal videre.");
        effects.Place(-649, who.ProjectLead, BalanceKind.ClosedOrOpen, BalancePlace.Between, BalancePlace.RatherOther, "Reglerne for, hvem der får tilbudt skærm, ligger på kommunens hjemmeside.");
        effects.Place(-649, who.UnionRepresentative, BalanceKind.SomeOrAll, BalancePlace.MostlyOther, BalancePlace.RatherOther, "Skærmen passer ikke til alle, og de skal have det samme uden den.");
    }
}
