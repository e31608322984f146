namespace Sammen.Domain.Method;

public static partial class Sources
{
    /// <summary>The joint municipal infrastructure and framework architecture.</summary>
    public static Source DigitalCatalogue { get; } = new(
        "digitaliseringskataloget",
        new("Digitaliseringskataloget", "The municipal digitalisation catalogue (Digitaliseringskataloget)"),
        new(
            "Kommunernes fælles løsninger og standarder, så I kan se, hvad der findes, før I køber eller bygger nyt.",
            "The municipalities' shared solutions and standards, to see what exists before you buy or build something new."),
        EvidenceKind.Guidance,
        new Uri("https://www.digitaliseringskataloget.dk"),
        null,
        "S105",
        "KOMBIT");

    /// <summary>The agreement on joint influence in municipalities.</summary>
    public static Source MedAgreement { get; } = new(
        "medAgreement",
        new("Rammeaftale om medindflydelse og medbestemmelse", "The framework agreement on joint influence (MED)"),
        new(
            "Information skal komme så tidligt, at synspunkter kan nå med i grundlaget for en beslutning. Lokale aftaler kan være forskellige.",
            "Information must come early enough for views to become part of the basis of a decision. Local agreements may differ."),
        EvidenceKind.Agreement,
        new Uri("https://www.medsamarbejdet.dk"),
        null,
        "S96",
        "KL og Forhandlingsfællesskabet");

    /// <summary>The General Data Protection Regulation.</summary>
    public static Source Gdpr { get; } = new(
        "gdpr",
        new("Databeskyttelsesforordningen (GDPR)", "The General Data Protection Regulation (GDPR)"),
        new(
            "Kravene til formål, hjemmel og åbenhed, når oplysninger om mennesker bliver brugt.",
            "What is required of purpose, legal basis and openness when information about people is used."),
        EvidenceKind.Law,
        new Uri("https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        null,
        "S43",
        "EU");

    /// <summary>The EU regulation on artificial intelligence; its dates are data in the product, never constants.</summary>
    public static Source AiAct { get; } = new(
        "aiAct",
        new("Forordningen om kunstig intelligens", "The EU AI Act"),
        new(
            "Pligter for myndigheder, der bruger kunstig intelligens med høj risiko. Datoerne er flyttet undervejs, så slå dem op.",
            "Duties of public bodies that use high-risk artificial intelligence. The dates have moved along the way, so look them up."),
        EvidenceKind.Law,
        new Uri("https://eur-lex.europa.eu/eli/reg/2024/1689/oj"),
        null,
        "S48",
        "EU");

    /// <summary>The Danish state's business-case model.</summary>
    public static Source BusinessCaseModel { get; } = new(
        "stateBusinessCase",
        new("Statens businesscasemodel", "The Danish state's business-case model"),
        new(
            "Tre bud på hvert tal, navne på dem, der skal hente gevinsterne, og plads til det, der ikke kan gøres op i penge.",
            "Three estimates for each figure, names of those who are to bring the gains home, and room for what money cannot express."),
        EvidenceKind.Guidance,
        new Uri("https://digst.dk"),
        null,
        "S39",
        "Digitaliseringsstyrelsen");

    /// <summary>Fremfærd on co-created steering.</summary>
    public static Source CoCreatedSteering { get; } = new(
        "samskabtStyring",
        new("Samskabt styring", "Co-created steering (Samskabt styring)"),
        new(
            "Hvordan dem, der mærker en regel eller kontrol, kan være med til at finde ud af, om den stadig er nødvendig.",
            "How those who live with a rule or a control can help to find out whether it is still needed."),
        EvidenceKind.Publication,
        new Uri("https://www.vpt.dk"),
        null,
        "S112",
        "Fremfærd");

    /// <summary>Fremfærd on the core task in everyday work.</summary>
    public static Source CoreTaskEveryday { get; } = new(
        "kerneopgavenIHverdagen",
        new("Kerneopgaven i hverdagen", "The core task in everyday work (Kerneopgaven i hverdagen)"),
        new(
            "Fem måder at bruge ordet kerneopgave på, så det bliver til noget, man kan handle efter.",
            "Five ways to use the notion of a core task, so that it becomes something you can act on."),
        EvidenceKind.Publication,
        new Uri("https://www.vpt.dk"),
        null,
        "S113",
        "Fremfærd");
}
