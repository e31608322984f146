using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;

namespace Sammen.Example;

/// <summary>"Skærmbesøg i hjemmeplejen" seen from the core task, after three years in operation. All of it is the example municipality's own.</summary>
internal static class ScreenVisitsEffects
{
    private const Perspective Citizen = Perspective.Citizen, Employee = Perspective.Employee, Leader = Perspective.Leader;

    public static void Tell(Chronicle chronicle, Calendar when, People who)
    {
        var effects = new Effects(chronicle, when);
        effects.Frame(
            -1620, who.ProjectLead, WhereMet.Citizens, [TaskUser.ServiceUsers, TaskUser.CitizensAsAWhole],
            "Borgere, der får korte besøg til medicin, måltider og tryghed. Og alle andre borgere, der betaler for kørslen.",
            [PurposeType.Quality, PurposeType.Resources], "Kortere ventetid og mindre kørsel. Besøg, hvor hænder er nødvendige, bliver ikke lagt om.");
        effects.SayAims(
            -1395, who.Director,
            "Der skal også spares på kørslen. Budgettet til biler og brændstof bliver sat ned i takt med, at udgiften falder, og med 260.000 kr. om året, når det hele er i gang. Timerne bliver i hjemmeplejen, og ingen stillinger bliver nedlagt. Det blev sagt i Center-MED, før det blev besluttet at tage skærmene i brug.",
            OtherAim.Savings, OtherAim.Standardisation);
        Register(effects, who);
        Operation(effects, who);
        Types(effects, who);
        ScreenVisitsCitizens.Tell(effects, who);
        Data(effects, who);
        ScreenVisitsEthics.Tell(effects, who);
    }

    private static void Register(Effects effects, People who)
    {
        var freedom = effects.Write(
            -1580, who.ProjectLead, EffectDirection.Positive, [Citizen],
            "Borgeren slipper for at vente hjemme en hel formiddag på et besøg på fem minutter.", "Borgere, der kommer ud", SideEffectType.DigitalMeetings);
        effects.Judge(freedom, -1579, who.ProjectLead, Likelihood.Probably, EffectWeight.Much, UserStrength.Strong, Intention.Intended);
        effects.See(freedom, -700, who.ProjectLead, CameTrue.Yes, "I samtaler med 40 borgere var det den fordel, flest nævnte.");

        var lonely = effects.Write(
            -1580, who.UnionRepresentative, EffectDirection.Negative, [Citizen, Employee],
            "For nogle er besøget dagens eneste møde med et menneske. Det kan en skærm ikke være.", "Borgere, der bor alene og sjældent får besøg", SideEffectType.DigitalMeetings);
        effects.Judge(lonely, -1579, who.UnionRepresentative, Likelihood.Probably, EffectWeight.Much, UserStrength.Weak, Intention.Unintended);
        effects.Act(lonely, -1570, who.Director, "Mindst et besøg om ugen er altid ansigt til ansigt, og borgeren kan skifte tilbage fra dag til dag.", "Visitationen");
        effects.See(lonely, -800, who.UnionRepresentative, CameTrue.Partly, "Ni borgere bad om at komme tilbage til besøg. De fleste boede alene.");
        effects.See(lonely, -330, who.UnionRepresentative, CameTrue.Partly, "Efter at det ugentlige besøg blev fast, er der to, der har bedt om det.");

        var seen = effects.Write(
            -1578, who.Employee, EffectDirection.Negative, [Employee, Citizen],
            "Det, man lugter og ser i hjemmet, ser man ikke på en skærm: mad i køleskabet, et sår, en stemning.", "Borgere, der ikke selv siger, at noget er galt", SideEffectType.TechnologyInTheRelation);
        effects.Judge(seen, -1577, who.Employee, Likelihood.Probably, EffectWeight.Much, UserStrength.Weak, Intention.Unintended);
        effects.Act(seen, -1570, who.ProjectLead, "Fire faste spørgsmål i hvert skærmbesøg, og en tur ud, når et svar er anderledes end i går.", "Planlæggerne");
        effects.See(seen, -640, who.Employee, CameTrue.Yes, "Tre gange det første år blev et sår set for sent. Efter de fire spørgsmål er det sket en gang.");

        var calm = effects.Write(
            -1577, who.Employee, EffectDirection.Positive, [Citizen, Employee],
            "Samtalen bliver mere rolig, når ingen står med overtøj på og skal videre.", "Borgere, der gerne vil tale");
        effects.Judge(calm, -1577, who.Employee, Likelihood.Perhaps, EffectWeight.Some, UserStrength.Both, Intention.Unintended);
        effects.See(calm, -690, who.Employee, CameTrue.Yes, "Et skærmbesøg varer i snit et minut længere end det gamle besøg uden kørsel, og det er samtale.");
    }

    private static void Operation(Effects effects, People who)
    {
        var back = effects.Write(
            -1576, who.WorkEnvironmentRepresentative, EffectDirection.Both, [Employee],
            "Mindre kørsel i mørke og is. Flere timer på en stol foran en skærm.", "Medarbejdere på skærmholdet");
        effects.Judge(back, -1576, who.WorkEnvironmentRepresentative, Likelihood.Probably, EffectWeight.Some, null, Intention.Unintended);
        effects.Act(back, -1569, who.ProjectLead, "Ingen sidder ved skærmen mere end halvdelen af en vagt.", "Gruppelederne");
        effects.See(back, -420, who.WorkEnvironmentRepresentative, CameTrue.Partly, "Færre uheld i trafikken. To har fået ondt i nakken, og bordene er skiftet.");

        var heavy = effects.Write(
            -1530, who.UnionRepresentative, EffectDirection.Negative, [Employee, Leader],
            "De lette besøg kommer på skærmen, så de tunge besøg bliver flere på hver køreliste.", "Medarbejdere på kørsel");
        effects.Judge(heavy, -1528, who.UnionRepresentative, Likelihood.Perhaps, EffectWeight.Much, null, Intention.Unintended);
        effects.Act(heavy, -1520, who.Director, "Kørelisterne bliver lagt, så alle har begge slags hver uge.", "Planlæggerne");
        effects.See(heavy, -520, who.UnionRepresentative, CameTrue.Yes, "Det kunne mærkes det første år. Siden er listerne lagt om.");

        var watched = effects.Write(
            -1529, who.Employee, EffectDirection.Negative, [Citizen, Employee],
            "En skærm i stuen kan føles som et øje, der altid er der.", "Borgere med dårlige erfaringer med myndigheder", SideEffectType.SurveillanceAndControl);
        effects.Judge(watched, -1528, who.Employee, Likelihood.Perhaps, EffectWeight.Differs, UserStrength.Both, Intention.Unintended);
        effects.Act(watched, -1525, who.ProjectLead, "Skærmen har et låg, og ingen kan åbne den udefra.", "Leverandøren");
        effects.See(watched, -600, who.Employee, CameTrue.No, "Ingen har sagt det siden lågene kom.");

        var family = effects.Write(
            -400, who.ProjectLead, EffectDirection.Positive, [Citizen, Leader],
            "Pårørende i en anden by kan være med i samtalen.", "Borgere med familie langt væk");
        effects.Judge(family, -400, who.ProjectLead, Likelihood.Perhaps, EffectWeight.Some, UserStrength.Both, Intention.Unintended);
        effects.See(family, -60, who.ProjectLead, CameTrue.TooEarly, "Det har været muligt i to måneder.");
    }

    private static void Types(Effects effects, People who)
    {
        effects.Mark(-1575, who.ProjectLead, SideEffectType.DigitalMeetings, TypeRelevance.Relevant, "Det er selve sagen: nogle mister et møde, andre får deres formiddag igen.");
        effects.Mark(-1575, who.ProjectLead, SideEffectType.TechnologyInTheRelation, TypeRelevance.Relevant, "Det, der ikke kan ses på en skærm, skal findes på en anden måde.");
        effects.Mark(-1575, who.ProjectLead, SideEffectType.SelfService, TypeRelevance.NotRelevant, "Borgeren søger ikke om noget på skærmen. Visitationen kommer stadig hjem.");
        effects.Mark(-1574, who.ProjectLead, SideEffectType.DataAndAlgorithms, TypeRelevance.Relevant, "Planlægningen foreslår, hvem der får skærm. Et menneske siger ja eller nej.");
        effects.Mark(-1574, who.UnionRepresentative, SideEffectType.SurveillanceAndControl, TypeRelevance.Relevant, "Både borgerens stue og medarbejderens tid kan ses. Tiden pr. samtale bliver ikke opgjort pr. medarbejder.");
        effects.Mark(-1574, who.ProjectLead, SideEffectType.DataPrinciples, TypeRelevance.Relevant, "Samtaler bliver ikke optaget. Det står i aftalen med leverandøren.");
    }

    private static void Data(Effects effects, People who)
    {
        var use = effects.Use(-1560, who.ProjectLead, new(
            DataBasis.LegalBasis, "Loven om hjælp i hjemmet. Databeskyttelsesrådgiveren har set på, hvilken bestemmelse det er. Skærmen er et tilbud, og borgeren kan sige nej.",
            "At holde aftalte besøg på skærm. Lyd og billede bliver ikke gemt.",
            "Navn, adresse og tidspunkter for besøg. Det, der bliver sagt om helbred, bliver skrevet i journalen som ved andre besøg.",
            "Kommunens databeskyttelsesrådgiver og systemejeren i hjemmeplejen"));
        use.KeepLink(
            "https://os2compliance.example.org/eksempel/skaermbesoeg", "Færdig. Set igennem en gang om året, senest da pårørende kunne være med.",
            use.Version, who.ProjectLead, use.WrittenOn.AddDays(45)).Expect();
        effects.Screen(-1560, who.ProjectLead, [DpiaCriterion.Sensitive, DpiaCriterion.Vulnerable, DpiaCriterion.LargeScale], DpiaCriterion.OnTheList);
        effects.AnswerAi(
            -380, who.ProjectLead, ScreeningAnswer.Yes, "Planlægningen foreslår, hvilke besøg der kan holdes på skærm. En planlægger vælger.",
            "impactAssessment", "informWorkers");
    }
}
