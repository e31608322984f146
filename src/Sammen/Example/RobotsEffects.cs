using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;

namespace Sammen.Example;

/// <summary>The robots seen from the core task: side effects, residents, the map of the rooms, and values the two sides see differently.</summary>
internal static class RobotsEffects
{
    /// <summary>What is aimed at besides the core task.</summary>
    public const string Aims = "Vikarbudgettet bliver sat ned med de timer, vikarer bruger på gulve, når andre er syge. Resten af tiden bliver på plejehjemmet, og ingen bliver afskediget.";

    public static void Tell(Chronicle chronicle, Calendar when, People who)
    {
        var effects = new Effects(chronicle, when);
        effects.Frame(
            -112, who.Leader, WhereMet.Citizens, [TaskUser.ServiceUsers], "Beboerne på fem plejehjem og deres pårørende.",
            [PurposeType.Quality, PurposeType.Resources],
            "Tid sammen med beboerne og mindre slid på kroppen. Robotterne kører i fællesrum, hvor beboerne bor, så de møder den.");
        effects.SayAims(-112, who.Director, Aims, OtherAim.Savings);
        Register(effects, who);
        Citizens(effects, who);
        Data(effects, who);
        Ethics(effects, who);
    }

    private static void Register(Effects effects, People who)
    {
        var night = effects.TakeUp(-111, who.Leader, EffectDirection.Negative, [Perspective.Employee, Perspective.Leader], "Nattevagten skal hente", "Nattevagter, der er alene");
        effects.Judge(night, -111, who.Leader, Likelihood.Probably, EffectWeight.Some, null, Intention.Unintended);
        effects.Act(night, -99, who.OtherLeader, "Sofaer er hævet, og robotten må stå, hvor den står, til dagvagten møder.", "Lederne på de fem plejehjem");

        var chairs = effects.TakeUp(-21, who.ProjectLead, EffectDirection.Negative, [Perspective.Employee], "Stole skal flyttes", "Aftenvagten");
        effects.Judge(chairs, -21, who.ProjectLead, Likelihood.Probably, EffectWeight.Little, null, Intention.Unintended);

        var afraid = effects.Write(
            -110, who.UnionRepresentative, EffectDirection.Negative, [Perspective.Citizen, Perspective.Employee],
            "En beboer kan blive bange for en ting, der kører af sig selv.", "Beboere med demens", SideEffectType.TechnologyInTheRelation);
        effects.Judge(afraid, -110, who.UnionRepresentative, Likelihood.Probably, EffectWeight.Differs, UserStrength.Weak, Intention.Unintended);
        effects.Act(afraid, -108, who.Leader, "Det står i døgnrytmeplanen, hvem den ikke må køre hos. Alle på vagt må slukke den.", "Kontaktpersonen");

        var talk = effects.Write(
            -110, who.Employee, EffectDirection.Both, [Perspective.Citizen, Perspective.Employee],
            "Der bliver mere ro til at tale ved bordet og færre af de små snakke, der kom, mens hænderne havde travlt.", "Beboere, der ikke selv beder om hjælp");
        effects.Judge(talk, -110, who.Employee, Likelihood.Perhaps, EffectWeight.Much, UserStrength.Weak, Intention.Unintended);
        effects.Act(talk, -107, who.Leader, "Tiden til beboerne bliver skrevet ind i dagsplanen med et klokkeslæt.", "Leder af Åbrinken");

        var pleased = effects.Write(
            -109, who.OtherLeader, EffectDirection.Positive, [Perspective.Citizen, Perspective.Leader],
            "Der er pænt fra morgenstunden, og flere tager deres gæster med i fællesstuen.", "Beboere, der får besøg");
        effects.Judge(pleased, -109, who.OtherLeader, Likelihood.Perhaps, EffectWeight.Some, UserStrength.Both, Intention.Unintended);

        effects.Mark(-111, who.Leader, SideEffectType.TechnologyInTheRelation, TypeRelevance.Relevant, "Den fylder i stuen, også når den står stille. Nogle taler til den.");
        effects.Mark(-111, who.Leader, SideEffectType.DataPrinciples, TypeRelevance.Relevant, "Den tegner et kort over rummet. Vi ved endnu ikke, hvor længe leverandøren gemmer det.");
        effects.Mark(-111, who.Leader, SideEffectType.SelfService, TypeRelevance.NotRelevant, "Beboerne skal ikke betjene noget selv.");
    }

    private static void Citizens(Effects effects, People who)
    {
        effects.Need(
            -113, who.Leader, "Beboere, der sidder alene om formiddagen", "Nogen at spise og tale med.",
            "Vi fulgte fire beboere en hel formiddag, to på Åbrinken og to på Engparken.", KnowingMethod.UserJourney, "De venter længst lige efter morgenmaden, når gulvene bliver taget.");
        effects.Segment(-113, who.Leader, "Beboere, der går med rollator", UserStrength.Weak, "Dørtrinene er fjernet.", "En robot på gangen er i vejen.", "Den kører kun, når de sover.");
        effects.Ask(
            -200, who.Leader, Phase.Idea, "Et møde i bruger- og pårørenderådet", "Seks pårørende og to beboere",
            "De er mest optaget af, hvad tiden bliver brugt til.", "At tiden skal kunne ses i dagsplanen.");
        effects.Ask(
            -130, who.OtherLeader, Phase.Assessment, "Snak over kaffen om prøven", "Beboerne på de to plejehjem",
            "Flere vil gerne vide, hvornår den kommer. To vil ikke have den i nærheden.", "Tiderne hænger på en seddel i stuen, og to gange er taget ud.");
        effects.Ask(60, who.Leader, Phase.Operation, "Et møde i bruger- og pårørenderådet, når den har kørt i to måneder", "Pårørende og beboere");
        effects.Place(-105, who.Leader, BalanceKind.ControlOrSelfDetermination, BalancePlace.RatherOne, BalancePlace.RatherOne, "Vi bestemmer stadig tiden i fællesrum. En beboer kan sige nej til den på sin gang.");
        effects.Place(-105, who.Leader, BalanceKind.DistanceOrPresence, BalancePlace.Between, BalancePlace.RatherOther, "Mere tid ved bordet, men kun hvis tiden bliver holdt fri.");
        effects.Place(-105, who.Leader, BalanceKind.BoundOrFlexible, BalancePlace.RatherOne, BalancePlace.Between, "Formiddagen er ikke længere bundet af gulvene.");
    }

    private static void Data(Effects effects, People who)
    {
        var use = effects.Use(-104, who.ProjectLead, new(
            DataBasis.NotKnown, "Spørgsmålet ligger hos databeskyttelsesrådgiveren.",
            "Kortet bliver brugt til, at robotten kan finde rundt, og ikke til andet.",
            "Et kort over fællesrum, tegnet af robottens kamera. Den gemmer ikke billeder, siger leverandøren. I en stue kan der være mennesker.",
            "Kommunens databeskyttelsesrådgiver og projektlederen"));
        effects.Screen(-104, who.ProjectLead, [DpiaCriterion.Vulnerable], DpiaCriterion.NewTechnology, DpiaCriterion.OnTheList);
        use.KeepLink("", "Vi venter på svar om, hvor kortet bliver gemt.", use.Version, who.ProjectLead, use.WrittenOn).Expect();
        effects.AnswerAi(-104, who.ProjectLead, ScreeningAnswer.NotKnown, "Leverandøren er spurgt, om robotten lærer af rummene.");
    }

    private static void Ethics(Effects effects, People who)
    {
        effects.Value(
            -103, EthicsPrinciple.Privacy, "Et kamera kører rundt, hvor mennesker bor.",
            (who.Leader, "Kortet viser møbler og ikke mennesker. Det er nok at fortælle om det.", Touch.Some),
            (who.UnionRepresentative, "Et hjem er et hjem, også i stuen. Beboere og vikarer skal kunne se på den, at den filmer.", Touch.Much),
            "Et skilt i stuen og en linje i velkomstfolderen.", "Leder af Åbrinken");
        effects.Value(
            -103, EthicsPrinciple.SelfDetermination, "Den, der ikke vil have den tæt på, skal slippe.",
            (who.Leader, "Man kan sige nej, og det står i døgnrytmeplanen.", Touch.Some),
            (who.UnionRepresentative, "Dem, der ikke kan sige det, skal en af os sige det for.", Touch.Some),
            "Kontaktpersonen spørger, før den kører på en ny gang.", "Kontaktpersonen");
        effects.Value(
            -102, EthicsPrinciple.Dignity, "Ingen skal føle sig som noget, der står i vejen.",
            (who.OtherLeader, "Den kører, når stuen er tom.", Touch.None), null);
    }
}
