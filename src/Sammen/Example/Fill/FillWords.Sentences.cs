namespace Sammen.Example.Fill;

internal static partial class FillWords
{
    public static readonly string[] Problems =
    [
        "Vi bruger meget af dagen på at gå frem og tilbage efter oplysninger, som nogen allerede har skrevet ned.", "Borgerne venter længere, end de behøver, fordi vi kun kan hjælpe én ad gangen.",
        "Arbejdet slider på kroppen, og flere har fået ondt i ryg og skuldre.", "Når der er travlt, ryger det, der ikke står i planen, og det er tit det vigtigste.",
        "Vi taster det samme tre steder, og alligevel mangler det, når aftenvagten møder.", "Der er for få hænder, og de nye når ikke at blive lært op, før de står med det selv.",
        "Pårørende og forældre ringer om det samme, og svarene er ikke altid ens.", "Det, vi bruger i dag, er slidt op og kan ikke repareres mere.",
    ];

    public static readonly string[] CoreTasks =
    [
        "At borgerne kan klare mest muligt selv og får hjælp, når de ikke kan.", "At børn og unge er trygge, lærer noget og hører til.", "At sager bliver afgjort rigtigt, og at folk forstår hvorfor.",
        "At byen er til at færdes i, og at der er pænt.", "At kolleger i resten af kommunen har det, de skal bruge, når de skal bruge det.",
    ];

    public static readonly string[] Needs =
        ["Borgerne og deres pårørende", "Medarbejderne på alle vagter", "Børn, forældre og pædagoger", "Virksomheder og borgere, der venter på svar", "Kolleger i andre afdelinger"];

    public static readonly string[] Gains =
    [
        "Mere tid til den, der har brug for hjælp", "Mindre slid på ryg og skuldre", "Færre oplysninger, der bliver tastet to gange", "Borgeren kan selv vælge tidspunkt",
        "Nye kolleger kommer hurtigere i gang", "Færre opkald om det samme", "Roligere overgange mellem vagterne", "Ens kvalitet, uanset hvem der er på arbejde",
    ];

    public static readonly string[] Drawbacks =
    [
        "Snakken undervejs kan forsvinde", "Det skal passes, oplades og gøres rent", "Nogle borgere bliver utrygge", "Mere arbejde ved skærmen",
        "Man kan føle sig holdt øje med", "Det tager tid at lære, mens driften kører", "Nogle opgaver flytter til andre, som ikke er spurgt", "Det kan gå ned, når det er værst",
    ];

    public static readonly string[] Claims =
        ["Leverandøren siger, at {ting} sparer en halv time om dagen for hver medarbejder.", "En konsulent har regnet ud, at {ting} har betalt sig selv tilbage på to år."];

    public static readonly string[] Alternatives =
        ["Lægge opgaverne om, så to følges ad om formiddagen.", "Flere timer på de tidspunkter, hvor det brænder på.", "At lade være og bruge pengene på oplæring.", "Rydde op i de regler, vi selv har fundet på."];

    public static readonly string[] Reasons =
    [
        "Vi har talt om det i personalegruppen, og de fleste vil gerne prøve.", "Opgaven ændrer sig for flere end os selv, så vi tager det i skridt.", "Prøven gav mere tid, men også bøvl, som skal løses først.",
        "Center-MED drøftede det på sidste møde, og synspunkterne er taget med.", "Vi ved ikke nok om, hvad det gør ved kontakten, og derfor begynder vi i det små.", "Det er ikke noget, vi har brug for at tage stilling til endnu.",
    ];

    public static readonly string[] Dissents =
        ["Tillidsrepræsentanten ville have ventet, til vikarerne var lært op.", "To på holdet mente, at papiret skulle beholdes ved siden af.", "Arbejdsmiljørepræsentanten ville have natarbejdet vurderet først."];

    public static readonly string[] SaidAsGain =
    [
        "Jeg når at sætte mig ned, og det kan mærkes på dem, jeg er hos.", "Det er rart ikke at skulle skrive det samme igen, når man er træt.", "Min ryg har det bedre end længe.",
        "Nu kan jeg se, hvad der skete i nat, uden at ringe rundt.", "De unge borgere synes, at {ting} er det letteste ved os.", "Vi taler mere om, hvordan det går, og mindre om, hvad der står i systemet.", "Jeg slipper for at gætte.",
    ];

    public static readonly string[] SaidAsConcern =
    [
        "Hvem opdager, at noget er galt, når {ting} har overtaget?", "Jeg er bange for, at det bliver endnu en ting, vi skal nå.", "Kan nogen se, hvor længe jeg har været om det?",
        "De ældste af vores borgere kan ikke finde ud af det, og så er det dem, der betaler.", "Sidste gang blev vi lovet hjælp i tre måneder, og den holdt i to uger.", "Om natten er man alene, hvis {ting} ikke virker.", "Bliver vi færre af det her?",
    ];

    public static readonly string[] SaidAsQuestion =
        ["Hvem ringer vi til, når {ting} ikke virker?", "Hvad sker der med det, vi skriver?", "Må man sige nej?", "Hvornår bliver det lavet om, hvis det ikke er godt?", "Hvem har bestemt, at det skal være nu?", "Skal vikarer også kunne det?"];

    public static readonly string[] SaidAsIdea =
        ["Lad to prøve det en uge, og spørg dem så.", "Hæng et billede op ved siden af {ting}.", "Vi kunne begynde med dem, der selv har bedt om det.", "Sæt en halv time af hver torsdag, hvor man må spørge om alt.", "Gør status efter en måned, hvor alle kan sige stop."];

    public static readonly string[] SaidAsInvisibleWork =
    [
        "Når jeg går forbi, ser jeg, om gardinet er trukket fra. Det står ingen steder.", "Vi retter hinandens fejl, før nogen opdager dem.", "Jeg oversætter brevene for dem, der ikke forstår dem.",
        "Der er altid én, der husker fødselsdagene. Det bliver glemt, hvis alt ligger i {ting}.", "Vi når at tale sammen på gangen, og dér bliver det meste løst.",
    ];

    public static readonly string[] Replies =
    [
        "Det ved vi ikke endnu. Vi spørger leverandøren og skriver svaret her.", "Nej. Ingen bliver færre af det, og det ligger fast.", "Det har du ret i. Vi har aftalt, at {ting} kan slås fra uden at spørge.",
        "Vi tager det med til MED, før der bliver besluttet.", "Der er sat en superbruger på hver vagt de første to måneder.",
    ];

    public static readonly string[] Agreed =
    [
        "Vi er enige om, at formålet er tid sammen med borgerne.", "Det skal kunne slås fra, når det ikke giver mening.", "Vi begynder ét sted og lærer af det, før andre kommer med.", "Det, vi opdager undervejs, skal skrives ned.",
        "Alle skal kunne det mest nødvendige, og nogle få skal kunne resten.", "Kontakten må ikke blive dårligere for dem, der har mest brug for os.", "Ledelsen har sat tid af, og den står i planen.", "Vi gør status hver måned det første halve år.",
    ];

    public static readonly string[] Actions =
    [
        "Spørg leverandøren, hvem der kan se data fra {ting}", "Find to superbrugere på hver vagt", "Skriv ned, hvilke opgaver der ændrer sig", "Invitér aftenvagten til en dialog",
        "Tæl tiden igen, når {ting} har kørt i en måned", "Lav et opslag med tre billeder", "Tag det op på næste møde i lokal-MED",
    ];

    public static readonly string[] Outcomes =
        ["Gjort. Svaret er lagt på opslagstavlen.", "Gjort, og det tog kortere tid, end vi troede.", "Talt op i to uger: omkring en tredjedel mindre.", "Gjort. Der kom tre forslag, som er med i kravene."];
}
