using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;

namespace Sammen.Example;

/// <summary>All ten values in "Skærmbesøg i hjemmeplejen", seen from both sides, and the statement that was published.</summary>
internal static class ScreenVisitsEthics
{
    public static void Tell(Effects effects, People who)
    {
        var (lead, staff) = (who.ProjectLead, who.UnionRepresentative);
        effects.Value(
            -1558, EthicsPrinciple.Welfare, "Skærmen skal give borgeren noget, ikke kun kommunen.",
            (lead, "Den gør, når den giver tid tilbage.", Touch.Some), (staff, "Ja, for dem der vælger den. For andre er den en besparelse.", Touch.Much),
            "Borgerens egen grund til at sige ja bliver skrevet ned.", "Visitator");
        effects.Value(
            -1558, EthicsPrinciple.Dignity, "Et besøg er hos et menneske, også på en skærm.",
            (lead, "Vi ringer op og venter. Skærmen åbner ikke af sig selv.", Touch.Some), (staff, "Man skal kunne sige, at man ikke er klædt på.", Touch.Some),
            "Borgeren trykker selv, før der er billede.", "Leverandøren");
        effects.Value(
            -1557, EthicsPrinciple.Privacy, "Kameraet ser ind i en stue.",
            (lead, "Intet bliver optaget, og baggrunden kan sløres.", Touch.Some), (staff, "Der kan være andre i stuen, og på vores kontor.", Touch.Much),
            "Låg på kameraet hjemme og et rum med dør på kontoret.", "Gruppelederne");
        effects.Value(
            -1557, EthicsPrinciple.SelfDetermination, "Ja skal betyde ja, også næste måned.",
            (lead, "Man kan skifte tilbage fra dag til dag.", Touch.Some), (staff, "Det skal vi spørge om. Ellers bliver det stående.", Touch.Some),
            "Vi spørger hver tredje måned, og det står i planen.", "Kontaktpersonen");
        effects.Value(
            -1556, EthicsPrinciple.Equality, "De, der ikke kan bruge en skærm, må ikke få mindre.",
            (lead, "Tilbuddet er det samme med og uden skærm.", Touch.Some), (staff, "På papiret. Vi ser, at de stærke får de bedste tider.", Touch.Much),
            "Tiderne bliver talt op hvert halve år for begge grupper.", "Planlæggerne");
        effects.Value(
            -1556, EthicsPrinciple.Freedom, "Ingen skal holde igen, fordi en skærm står der.",
            (lead, "Skærmen er slukket mellem besøg.", Touch.None), (staff, "Enig, når låget er på.", Touch.None),
            "Låget hører med, og hjælperen viser det første gang.", "Hjælperen");
        effects.Value(
            -1555, EthicsPrinciple.RuleOfLaw, "At få skærm er en del af en afgørelse, man kan klage over.",
            (lead, "Det står i afgørelsen, hvordan man klager.", Touch.Some), (staff, "Den skal også forklares, ikke kun sendes.", Touch.Some),
            "Visitator ringer, når afgørelsen er sendt.", "Visitator");
        effects.Value(
            -1555, EthicsPrinciple.Transparency, "Planlægningen foreslår, hvem der får tilbudt skærm. Det skal kunne forklares.",
            (lead, "Reglerne er fem linjer og ligger på hjemmesiden.", Touch.Some), (staff, "Vi skal selv kunne forklare dem ved døren.", Touch.Some),
            "De fem linjer er gennemgået på personalemøder.", "Projektleder");
        effects.Value(
            -1554, EthicsPrinciple.Security, "En samtale om helbred må ikke kunne høres af andre.",
            (lead, "Forbindelsen er lukket, og aftalen er set igennem.", Touch.Some), (staff, "Hovedtelefoner til alle, også vikarer.", Touch.Some),
            "Hovedtelefoner på hver plads.", "Gruppelederne");
        effects.Value(
            -1554, EthicsPrinciple.Accountability, "Et menneske har ansvaret for hvert besøg.",
            (lead, "Planlæggeren vælger, ikke systemet.", Touch.Some), (staff, "Så skal der også være tid til at vælge om.", Touch.Much),
            "Hver dag er der sat et kvarter af til at ændre forslaget.", "Planlæggerne");
        effects.Publish(
            -1060, who.ProjectLead,
            """
            Her kan du læse, hvad vi gør for at passe på dig, når hjemmeplejen besøger dig på en skærm.

            Selvbestemmelse
            Du vælger selv, om du vil have besøg på skærm. Du kan skifte tilbage fra dag til dag, og vi spørger dig igen hver tredje måned.

            Privatliv
            Ingen kan åbne skærmen udefra. Du trykker selv, før der er billede, og der følger et låg med til kameraet. Vi optager ikke.

            Lighed
            Du får det samme, hvis du siger nej. To gange om året ser vi efter, om det passer.

            Gennemsigtighed
            Et system foreslår, hvilke besøg der kan holdes på skærm. Et menneske bestemmer. Reglerne er på fem linjer, og du kan få dem læst op.

            Ansvarlighed
            Har du spørgsmål, så ring til visitationen. Vi er ikke enige om alt internt. Medarbejderne har peget på, at de bedste tider kan ende hos de stærkeste, og det holder vi øje med.
            """);
    }
}
