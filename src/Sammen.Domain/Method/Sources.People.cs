namespace Sammen.Domain.Method;

public static partial class Sources
{
    /// <summary>Morten Jack and Morten Ejlskov, work psychologists.</summary>
    public static Source JackEjlskov { get; } = new(
        "jackEjlskov",
        new("Jack og Ejlskov om at involvere medarbejdere", "Jack and Ejlskov on involving employees"),
        new(
            "Hvornår folk kan leve med faste måder at gøre tingene på, hvad det gør ved trygheden, og tre niveauer af indflydelse.",
            "When people can live with fixed ways of doing things, what it does to their sense of security, and three levels of influence."),
        EvidenceKind.Article,
        new Uri("https://www.lederweb.dk"),
        null,
        "S61",
        "Lederweb");

    /// <summary>Anja Svejgaard Pors, on professional identity.</summary>
    public static Source Pors { get; } = new(
        "pors",
        new("Anja Svejgaard Pors om faglig identitet", "Anja Svejgaard Pors on professional identity"),
        new(
            "Når det digitale flytter opgaver, må faggrupper finde ud af på ny, hvem de er i arbejdet og for hinanden.",
            "When digital tools move tasks, professions must work out anew who they are in the work and to each other."),
        EvidenceKind.Research,
        new Uri("https://journals.lub.lu.se"),
        null,
        "S60",
        "Københavns Professionshøjskole");

    /// <summary>Ursula Plesner and Lise Justesen, on measuring work.</summary>
    public static Source PlesnerJustesen { get; } = new(
        "plesnerJustesen",
        new("Merproduktion af målbarhed", "More and more that can be measured (Merproduktion af målbarhed)"),
        new(
            "Digitale systemer gør arbejdet synligt for flere. Det ændrer, hvad der tæller, og hvordan det føles at blive set.",
            "Digital systems make work visible to more people. That changes what counts, and how it feels to be seen."),
        EvidenceKind.Research,
        new Uri("https://tidsskrift.dk"),
        null,
        "S70",
        "Tidsskrift for Arbejdsliv");

    /// <summary>Christian Østergaard Madsen, on citizens' trust.</summary>
    public static Source Madsen { get; } = new(
        "oestergaardMadsen",
        new("Christian Østergaard Madsen om borgernes tillid", "Christian Østergaard Madsen on citizens' trust"),
        new(
            "Spørg, hvad det gør ved tillid og retsfølelse, når mødet med kommunen bliver digitalt, og ingen forklarer svaret.",
            "Ask what it does to trust and to the sense of justice when the meeting turns digital and nobody explains the answer."),
        EvidenceKind.Research,
        new Uri("https://www.itu.dk"),
        null,
        "S45",
        "IT-Universitetet i København");

    /// <summary>Nina Bjørk Leosdottir, on leading digital competences.</summary>
    public static Source Leosdottir { get; } = new(
        "leosdottir",
        new("Digitalisering kræver ledelse", "Digitalisation calls for leadership (Digitalisering kræver ledelse)"),
        new(
            "Lederens tre opgaver: kend gruppens udgangspunkt, giv den det, den mangler, og forbered den på det næste.",
            "Three tasks for a leader: know where the group stands, give it what it lacks and prepare it for what comes next."),
        EvidenceKind.Article,
        new Uri("https://www.version2.dk"),
        null,
        "S76",
        "Version2");

    /// <summary>Søren Skaarup, interviewed for the publication.</summary>
    public static Source Skaarup { get; } = new(
        "skaarup",
        new("Interview med Søren Skaarup", "Interview with Søren Skaarup"),
        new(
            "Lær lidt, prøv det, og lær så mere. Og tag bekymringer for det, de er: fornuftige indvendinger fra folk, der kender arbejdet.",
            "Learn a little, try it, then learn more. And take concerns for what they are: sensible points from people who know the work."),
        EvidenceKind.Interview,
        null,
        null,
        "S80",
        "IT-Universitetet i København");

    /// <summary>Anna Marie Lassen, interviewed for the publication.</summary>
    public static Source Lassen { get; } = new(
        "lassen",
        new("Interview med Anna Marie Lassen", "Interview with Anna Marie Lassen"),
        new(
            "Går en teknologi på tværs af mange rutiner, misforstår man let hinanden. Sig højt, at målet er sammenhæng.",
            "When a technology cuts across many routines, people easily misread each other. Say aloud that the aim is coherence."),
        EvidenceKind.Interview,
        null,
        null,
        "S107",
        "Professionshøjskolen UCN");
}
