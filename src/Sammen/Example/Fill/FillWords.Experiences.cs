namespace Sammen.Example.Fill;

internal static partial class FillWords
{
    public static readonly string[] ExperienceTitles =
        ["det første år", "hvad vi lærte", "godt, men langsommere end lovet", "kun halvdelen blev brugt", "ro efter en hård start", "en lille ting med stor virkning", "vi begyndte forfra", "færre steder, bedre brugt"];

    public static readonly string[] Learned =
    [
        "Sæt dobbelt så lang tid af til oplæring, som leverandøren siger.", "Vælg to steder, der ligner hverdagen, og ikke de to, der har lyst.", "Det virker kun, når nogen har fået tid til at passe {ting}.",
        "Mål, hvordan det var, før {ting} kommer. Bagefter er det for sent.", "Spørg vikarer og aftenvagt først, for de står med det alene.", "Tal med de pårørende, før de læser om det i avisen.",
        "Gør reglerne enklere først. {ting} gør ikke en dårlig gang bedre.", "Netværket skal prøves i kælderen og på altanen, ikke kun på kontoret.", "Skriv i kontrakten, hvordan data kommer ud igen.",
        "Lad de skeptiske være med i styregruppen.", "Hold fast i en dato for, hvornår det skal vurderes igen.", "Aftal på forhånd, hvad der får jer til at stoppe.", "Begynd om foråret, når der er hænder nok.",
    ];

    public static readonly string[] WentWell =
    [
        "Superbrugerne fik to timer om ugen og et fast mødested.", "Borgerne tog hurtigere imod det, end vi havde regnet med.", "Vi kunne slukke, når det ikke passede.", "Lederen var selv med på oplæringen.",
        "Fagligheden blev tydeligere, fordi vi talte om den.", "Fejl blev meldt samme dag og rettet inden for en uge.", "Tillidsrepræsentanten skrev sin egen side af historien.", "De to afdelinger talte endelig om overgangen.",
        "Der kom færre løft og mindre ondt i lænden.", "Sagerne lå ikke længere i bunker.",
    ];

    public static readonly string[] Surprises =
    [
        "Rengøringen opdagede fejlene før os.", "Batterierne holdt halvt så længe om vinteren.", "De ældste kolleger blev dem, de andre spurgte.", "Tiden dukkede op et andet sted end ventet.", "Støjen fyldte mere end skærmen.",
        "Elever og unge hjalp hinanden uden os.", "Licenserne blev dyrere, da vi blev flere.", "Ingen savnede det gamle efter en måned.", "Statistikken blev brugt til noget, vi ikke havde aftalt.", "Hver afdeling gav {ting} sit eget navn.",
    ];

    public static readonly string[] Again =
    [
        "Vi ville igen begynde med en uge, hvor man måtte lege med {ting}.", "Vi ville vente med indkøbet, til kravene var skrevet af dem, der bruger det.", "Vi ville have en reserve liggende fra den første dag.",
        "Vi ville sige til ved budgettet, at driften koster mere end købet.", "Vi ville invitere nabokommunen med fra begyndelsen.", "Vi ville holde de gamle arbejdsgange ved lige i tre måneder.",
        "Vi ville spørge jurister og sikkerhed før prøven.", "Vi ville tage færre steder og blive der længere.", "Vi ville fejre det, da det første mål blev nået.",
    ];

    public static readonly string[] Contacts = ["Digitaliseringsteamet", "Velfærdsteknologi", "Udviklingsafdelingen", "Fælles postkasse for projekter", "Stab og udvikling"];

    public static readonly string[] ContactNames = ["digitalisering", "velfaerdsteknologi", "udvikling", "projekter", "stab"];
}
