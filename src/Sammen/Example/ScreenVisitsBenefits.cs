using Sammen.Domain.Benefits;
using static Sammen.Example.Gains;

namespace Sammen.Example;

/// <summary>The gains of the screen visits: one confirmed, one with a new target, one openly given up, three that are followed; and the map.</summary>
internal static class ScreenVisitsBenefits
{
    private const int Named = -1440, First = -1020, Second = -655, Third = -290;

    /// <summary>Names them and follows them; those that lines of the business case are about come back.</summary>
    public static (Benefit Hours, Benefit Driving) Follow(Chronicle chronicle, Calendar when, People who)
    {
        var year = when.Day(-1390).Year;
        DateOnly By(int years) => new(year + years, 12, 31);
        (DateOnly, decimal, string) At(int days, decimal value, string note = "") => (when.Day(days), value, note);

        var hours = chronicle.Follow(
            when.Day(Named), new("Mere tid hos dem, der har brug for besøg i hjemmet", BenefitType.Time, [], "Borgere med stort behov for pleje"),
            new("Timer til besøg på mere end 30 minutter om aftenen", "timer om ugen", "40", "90", By(2)), new(year, "25 60 100", null),
            new(
                "Leder af Hjemmepleje Nord", "Læg ruterne om\nTilbyd skærm til dem, der selv vil\nFlyt de frie timer til lange besøg", "Timerne bliver væk i små stykker\nFravær æder dem",
                "Timerne bliver i hjemmeplejen\nRuterne bliver lagt efter dem, der skal have besøg"),
            chronicle.Lifted("Mere tid hos dem"));
        chronicle.Measure(hours, who.HomeCareLeader, At(First, 52, "Kun Nord var med hele året."), At(Second, 70), At(Third, 82, "Talt i uge 4 og 5 i alle tre områder."));
        hours.Judge(
            new(
                BenefitStatus.Adjusted, "Lidt over halvdelen af de korte aftenbesøg kan klares på skærm, ikke to ud af tre. Det er 40 timer mere om ugen og ikke 50, og sådan står det nu også i businesscasen.", "80", By(2),
                null),
            who.HomeCareLeader, hours.Version, when.Day(-714)).Expect();
        hours.Judge(
            new(
                BenefitStatus.Confirmed, "Målt til 82 timer om ugen tre år efter. Medarbejdere og borgere i dialogen siger, at de kan mærke det.", null, null,
                "Tiden kom først, da ruterne blev lagt om. Skærmene alene flyttede ingen timer."),
            who.HomeCareLeader, hours.Version, when.Day(-286)).Expect();

        var driving = chronicle.Follow(
            when.Day(Named + 7), new("Færre penge til kørsel", BenefitType.Money, [], "Kommunen. Budgettet til kørsel bliver sat ned med det, der bliver sparet"),
            new("Udgift til biler og brændstof i hjemmeplejen, i faste priser", "tusind kr. om året", "640", "380", By(2)), new(year, "30 70 100", null),
            new("Økonomikonsulent", "Læg ruterne om\nAflever tre biler, når leasingen udløber", "Leasing binder i to år", "Mindst en tredjedel af alle korte besøg, dag og aften, er på skærm"));
        chronicle.Measure(driving, who.HomeCareLeader, At(First, 596.5m), At(Second, 512), At(Third, 468.5m, "To af tre biler er afleveret."));
        driving.Judge(
            new(
                BenefitStatus.Adjusted, "En fjerdedel af alle korte besøg er på skærm, ikke en tredjedel. Det er borgernes eget valg, og det skal det blive ved at være. Sparemålet er sat ned fra 260.000 til 190.000 kr. om året.", "450", By(4),
                null),
            who.HomeCareLeader, driving.Version, when.Day(-640)).Expect();

        var choice = chronicle.Follow(
            when.Day(Named + 14), new("Borgeren er med til at bestemme tidspunktet", BenefitType.CitizenValue, [CitizenValueKind.Waiting, CitizenValueKind.SelfHelp], "Borgere med korte, faste besøg"),
            new("Andel, der svarer, at besøget kommer, når det passer dem", "procent", "54", "75", By(4)), new(year, "20 40 60 80 100", 6),
            new("Superbruger i hjemmeplejen", "Spørg alle med skærm to gange om året", "De, der ikke svarer, er måske dem, det er svært for", "Borgeren kan altid få besøg i stedet"));
        chronicle.Measure(choice, who.HomeCareAssistant, At(First, 60), At(Second, 66, "61 af 92 svarede."), At(Third, 68.5m));

        var sick = chronicle.Follow(
            when.Day(Named + 21), new("Færre sygedage", BenefitType.WorkEnvironment, [], "Medarbejderne i aftenvagten"),
            new("Sygedage for hver medarbejder i aftenvagten", "dage om året", "17,2", "13", By(2)), new(year, "20 60 100", null),
            new("Arbejdsmiljørepræsentant", "Mindre kørsel\nEn pause, der står i planen", "Tomme vagter", "Aftenvagten er fuldt bemandet"));
        chronicle.Measure(sick, who.WorkEnvironmentRepresentative, At(First, 17.6m), At(Second, 16.9m), At(Third, 17.4m, "Influenza i januar og fire tomme stillinger."));
        sick.Judge(
            new(
                BenefitStatus.GivenUp, "Efter tre år ligger tallet, hvor det begyndte. Sygefraværet følger vinteren og de tomme stillinger og ikke skærmene. Vi er enige i lokal-MED om at holde op med at måle det her og tage bemandingen op for sig selv.", null, null,
                "Vælg noget, som skærmene selv kan flytte. Kørsel og pauser kunne vi have målt i stedet."),
            who.HomeCareLeader, sick.Version, when.Day(-280)).Expect();

        var seen = chronicle.Follow(
            when.Day(Named + 28), new("Sygeplejersken kan se med samme dag", BenefitType.Professionalism, [], "Assistenter og hjælpere, der står med noget nyt"),
            new("Gange, sygeplejersken har set med på skærm", "gange om måneden", "0", "60", By(4)), new(year, "30 60 80 90 100", null),
            new("Sygeplejerske", "Fast tid om dagen, hvor sygeplejersken er klar", "Sygeplejersken bliver afbrudt", "Borgeren siger ja til, at der bliver vist noget"), chronicle.Lifted("Sygeplejersken kan se"));
        chronicle.Measure(seen, who.Nurse, At(First, 14), At(Second, 37), At(Third, 52, "Målt i januar."));

        var medicine = chronicle.Follow(
            when.Day(Named + 35), new("Aftenmedicin til tiden", BenefitType.Quality, [], "Borgere, der skal mindes om medicin"),
            new("Andel af aftenmedicin, der er taget inden for en time", "procent", "82", "92", By(4)), new(year, "40 70 80 90 100", null),
            new("Sygeplejerske", "Skærmbesøg på faste klokkeslæt", "Opkald, der ikke går igennem", "Borgeren kan høre og se på skærmen"));
        chronicle.Measure(medicine, who.Nurse, At(First, 85.5m), At(Second, 88), At(Third, 90.5m));

        chronicle.Map(
            [hours, driving, choice, sick, seen, medicine],
            Node("skaerm", MapColumn.Technology, "Skærm med én knap hos borgeren", "samtale", "aftale"),
            Node("tablet", MapColumn.Technology, "Tablet til medarbejderne", "ruter", "viser"),
            Node("samtale", MapColumn.Work, "Besøg på skærm, når det er nok at tale sammen", "ture", "klokken"),
            Node("aftale", MapColumn.Work, "Tidspunktet bliver aftalt med borgeren", "klokken"),
            Node("ruter", MapColumn.Work, "Ruterne bliver lagt efter dem, der skal have besøg", "ture", "timer"),
            Node("viser", MapColumn.Work, "Assistenten viser sygeplejersken det, hun står med", "svar"),
            Node("ture", MapColumn.Effect, "Færre korte køreture", "koersel", "sygdom", "tid"),
            Node("timer", MapColumn.Effect, "Hele timer bliver fri om aftenen", "tid"),
            Node("klokken", MapColumn.Effect, "Samtalen kommer på et fast klokkeslæt", "valg", "medicin"),
            Node("svar", MapColumn.Effect, "Svar, mens man står med det", "faglig"),
            Node("koersel", driving, "timerne"),
            Node("tid", hours, "timerne"),
            Node("sygdom", sick),
            Node("valg", choice, "selv"),
            Node("medicin", medicine, "selv"),
            Node("faglig", seen, "timerne", "selv"),
            Node("selv", MapColumn.CoreTask, "Borgeren klarer mest muligt selv"),
            Node("timerne", MapColumn.CoreTask, "Der kommer nogen, når det er det, der skal til"));
        return (hours, driving);
    }
}
