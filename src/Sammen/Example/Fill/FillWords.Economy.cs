using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Method;

namespace Sammen.Example.Fill;

internal static partial class FillWords
{
    /// <summary>What a case costs and gives. Kroner or hours a year, or once, in the middle of where they usually lie.</summary>
    public static readonly (string Name, LineKind Kind, LineUnit Unit, BudgetArea Area, string Account, Recurrence Recurrence, int Usual)[] Posts =
    [
        ("Anskaffelse af {ting}", LineKind.Cost, LineUnit.Kroner, BudgetArea.Capital, "Inventar", Recurrence.OneOff, 420_000),
        ("Opsætning og tilpasning", LineKind.Cost, LineUnit.Kroner, BudgetArea.Capital, "Projektmidler", Recurrence.OneOff, 160_000),
        ("Kabler og trådløst net", LineKind.Cost, LineUnit.Kroner, BudgetArea.Capital, "Bygninger", Recurrence.OneOff, 95_000),
        ("Flytning af oplysninger fra det gamle system", LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, "Projektmidler", Recurrence.OneOff, 70_000),
        ("Licenser", LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, "It-drift", Recurrence.Lasting, 110_000),
        ("Service og reservedele", LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, "It-drift", Recurrence.Lasting, 48_000),
        ("Abonnement på data", LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, "It-drift", Recurrence.Lasting, 21_500),
        ("Hjælp på telefon uden for dagtiden", LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, "Beredskab", Recurrence.Lasting, 36_000),
        ("Projektledelse", LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, "Projektmidler", Recurrence.OneOff, 240_000),
        ("Vikarer, mens holdet lærer det", LineKind.Cost, LineUnit.Kroner, BudgetArea.Service, "Vikarbudget", Recurrence.OneOff, 130_000),
        ("Udskiftning af udstyr", LineKind.Cost, LineUnit.Kroner, BudgetArea.Capital, "Inventar", Recurrence.Lasting, 60_000),
        ("Rengøring og opladning", LineKind.Cost, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 310),
        ("Oplæring af alle vagter", LineKind.Cost, LineUnit.Hours, BudgetArea.Service, "", Recurrence.OneOff, 420),
        ("Oplæring af nye kolleger", LineKind.Cost, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 90),
        ("Superbrugernes tid", LineKind.Cost, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 150),
        ("Opfølgning og måling", LineKind.Cost, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 60),
        ("Færre timer til at taste", LineKind.Gain, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 900),
        ("Mindre tid på vejen", LineKind.Gain, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 640),
        ("Færre opkald om det samme", LineKind.Gain, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 280),
        ("Hurtigere overlevering mellem vagter", LineKind.Gain, LineUnit.Hours, BudgetArea.Service, "", Recurrence.Lasting, 350),
        ("Mindre brug af vikarer", LineKind.Gain, LineUnit.Kroner, BudgetArea.Service, "Vikarbudget", Recurrence.Lasting, 190_000),
        ("Mindre kørsel", LineKind.Gain, LineUnit.Kroner, BudgetArea.Service, "Biler", Recurrence.Lasting, 75_000),
        ("Papir, porto og tryk", LineKind.Gain, LineUnit.Kroner, BudgetArea.Service, "Kontorhold", Recurrence.Lasting, 18_000),
        ("Det gamle system bliver sagt op", LineKind.Gain, LineUnit.Kroner, BudgetArea.Service, "It-drift", Recurrence.Lasting, 140_000),
        ("Mindre varme og strøm", LineKind.Gain, LineUnit.Kroner, BudgetArea.Service, "Bygninger", Recurrence.Lasting, 32_000),
        ("Kortere tid på ydelse", LineKind.Gain, LineUnit.Kroner, BudgetArea.Transfers, "Forsørgelse", Recurrence.Lasting, 210_000),
        ("Lokaler, der ikke skal lejes", LineKind.Gain, LineUnit.Kroner, BudgetArea.Service, "Bygninger", Recurrence.Lasting, 120_000),
        ("Tilskud fra en pulje", LineKind.Gain, LineUnit.Kroner, BudgetArea.Service, "Projektmidler", Recurrence.OneOff, 250_000),
    ];

    public static readonly (BusinessCasePart Part, string[] Sentences)[] Parts =
    [
        (BusinessCasePart.Path,
        [
            "Vi begynder ét sted og flytter superbrugerne med, når det næste sted går i gang.", "De opgaver, der falder væk, bliver taget ud af dagsplanen samme uge.",
            "Tiden bliver først regnet med, når {ting} har kørt fast i tre måneder.", "Hver måned ser holdet på, hvad der er blevet lettere, og hvad der er blevet besværligt.",
        ]),
        (BusinessCasePart.Costs,
        [
            "Indkøb og opsætning er engangsudgifter. Licenser og service bliver ved.", "Kollegernes egen tid står i timer ved siden af pengene.",
            "Der er sat penge af til vikarer, mens alle lærer det.", "Udstyret holder i omkring seks år og skal så købes igen.",
        ]),
        (BusinessCasePart.Governance,
        [
            "Centerchefen har ansvaret, også når projektet er slut.", "Styregruppen mødes hver anden måned og får de tal, der er målt.",
            "Holdet kan selv stoppe, hvis det går ud over borgerne.", "Økonomien bliver fulgt sammen med budgettet to gange om året.",
        ]),
    ];

    public static readonly string[] Assumptions =
    [
        "Ni ud af ti gange virker {ting}, uden at nogen skal hjælpe til.", "Tre ud af fire borgere siger ja, når de bliver spurgt.", "Prisen på licenser og service stiger ikke mere end andre priser.",
        "Alle vagter har været på oplæring, inden det gælder.", "Den tid, der bliver fri, bliver ikke brugt til at dække tomme vagter.", "Det gamle system kan siges op til nytår.", "Nettet rækker til alle rum.",
        "Hver kollega sparer ti minutter på en vagt.", "Der kommer ikke nye krav fra loven de første to år.", "Leverandøren retter fejl inden for to døgn.", "Antallet af borgere er det samme som i dag.", "Udstyret holder i seks år.",
    ];

    public static readonly string[] Doubts =
    [
        "Sådan gik det ikke sidste gang. Hvad er anderledes nu?", "Tallet er fra et sted, der er halvt så stort som vores.", "Om natten er der ingen til at hjælpe, når {ting} driller.", "De nye kolleger er ikke talt med.",
        "Leverandøren siger det selv, men hvem har målt det?", "Det holder kun, hvis alle vagter er besat.",
    ];

    public static readonly string[] DoubtsAnswered =
    [
        "Det er rigtigt. Vi måler det selv de første seks uger og retter tallet bagefter.", "Vi har spurgt to andre kommuner. Den ene ligger højere og den anden lavere end os.", "Laveste skøn er sat ned, så der er plads til det.",
        "Vi har aftalt, at det bliver taget op igen, når aftenvagten har prøvet det.",
    ];

    public static readonly (string Title, BenefitType Type, string ForWhom, string Indicator, string Unit, int Baseline, int Target)[] FollowedGains =
    [
        ("Mere tid sammen med borgerne", BenefitType.Time, "Borgere, der har brug for mest hjælp", "Timer, der er flyttet fra andre opgaver", "timer om ugen", 0, 60),
        ("Mindre slid på ryg og skuldre", BenefitType.WorkEnvironment, "Medarbejderne på alle vagter", "Andel, der har haft ondt den seneste uge", "procent", 54, 35),
        ("Færre oplysninger bliver tastet to gange", BenefitType.Time, "Medarbejderne", "Minutter ved skærmen på en vagt", "minutter", 85, 50),
        ("Kortere ventetid på svar", BenefitType.CitizenValue, "Borgere og virksomheder, der venter", "Dage fra henvendelse til svar", "dage", 24, 12),
        ("Færre fejl ved overlevering", BenefitType.Quality, "Borgere og den næste vagt", "Fejl, som den næste vagt finder", "fejl om måneden", 31, 10),
        ("Nye kolleger er hurtigere med", BenefitType.Professionalism, "Nye kolleger", "Uger, før en ny kollega kan stå med det alene", "uger", 9, 5),
        ("Mindre brug af vikarer", BenefitType.Money, "Kommunen. Pengene bliver i området", "Udgift til vikarer i faste priser", "tusind kr. om året", 820, 560),
        ("Færre opkald om det samme", BenefitType.Time, "Medarbejdere, der sidder ved telefonen", "Opkald på en almindelig uge", "opkald", 140, 80),
        ("Flere klarer det selv", BenefitType.CitizenValue, "Borgere, der gerne vil klare sig selv", "Andel, der har brugt {ting} uden hjælp", "procent", 12, 45),
        ("Mere faglig snak på vagten", BenefitType.Professionalism, "Faggrupperne på vagten", "Andel, der har drøftet en opgave med en anden faggruppe", "procent", 38, 65),
        ("Færre sygedage", BenefitType.WorkEnvironment, "Medarbejderne", "Sygedage for hver medarbejder", "dage om året", 16, 12),
        ("Bedre plan for dagen", BenefitType.Quality, "Borgere med faste aftaler", "Andel af aftaler, der bliver holdt til tiden", "procent", 71, 90),
    ];

    public static readonly string[] MeasurementNotes = ["Talt i to almindelige uger.", "Kun dagvagten er talt med.", "To ud af tre svarede.", "Der var ferie i en del af perioden."];

    public static readonly string[] Verdicts =
    [
        "Tallene har ligget der tre gange i træk, og de fleste på holdet kan mærke det.", "Færre end ventet siger ja, og det er deres eget valg.", "Vi kan ikke se nogen forskel, og holdet er enigt om at bruge tiden på noget andet.",
    ];

    public static readonly string[] SideEffects =
    [
        "Snakken over arbejdet bliver kortere, når {ting} er med.", "Der bliver mere ro på gangen.", "Nogle bliver mere utrygge, fordi de ikke ved, hvem der ser med.", "De nye lærer de gamle noget, og det går den anden vej med faget.",
        "Der kommer flere små afbrydelser, når {ting} siger noget.", "Pårørende ringer mindre og skriver mere.", "Den, der er god til {ting}, bliver spurgt hele tiden.", "Borgeren kan selv vælge tidspunkt og bruger det.",
        "Opgaver flytter til aftenvagten, uden at nogen har bestemt det.", "Vi ser tidligere, når noget er ved at gå galt.",
    ];

    public static readonly string[] SideEffectActions = ["Det bliver taget op på personalemødet hver måned.", "Der er sat en fast tid af, hvor man kan spørge.", "Det er aftalt, at {ting} kan slås fra uden at spørge.", "Superbrugerne skriver ned, hvor tit det sker."];

    public static readonly string[] Groups = ["", "Borgere med demens", "Nye kolleger", "Aften- og nattevagten", "Pårørende, der bor langt væk", "Borgere, der har svært ved dansk"];
}
