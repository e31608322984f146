namespace Sammen.Domain.Method;

/// <summary>What the method was built on (S111), and the rules and models of the field that it meets.</summary>
public static partial class Sources
{
    /// <summary>The publication the whole method comes from.</summary>
    public static Source Publication { get; } = new(
        "sammenOmNyTeknologi",
        new("Sammen om ny teknologi", "Together on new technology (Sammen om ny teknologi)"),
        new(
            "Selve metoden: fire grundspørgsmål med fem spørgsmål under hvert. Arbejdsgivere og fagforeninger står bag sammen.",
            "The method itself: four ground questions with five questions under each, from employers and unions together."),
        EvidenceKind.Publication,
        new Uri("https://www.vpt.dk"),
        null,
        "S115",
        "Fremfærd");

    /// <summary>BFA on digitalisation and the good work.</summary>
    public static Source GoodWork { get; } = new(
        "bfaGoodWork",
        new("Digitalisering og det gode arbejde", "Digitalisation and good work (Digitalisering og det gode arbejde)"),
        new(
            "De fire faser, de seks kendetegn ved godt arbejde og de ti principper for god inddragelse.",
            "The four phases, the six features of good work and the ten principles of good involvement."),
        EvidenceKind.Guidance,
        new Uri("https://www.arbejdsmiljoweb.dk"),
        null,
        "S66",
        "BFA Velfærd og Offentlig administration");

    /// <summary>BFA on digitalisation where people are taught.</summary>
    public static Source Education { get; } = new(
        "bfaEducation",
        new(
            "Digitalisering på uddannelsesinstitutioner",
            "Digitalisation at educational institutions (Digitalisering på uddannelsesinstitutioner)"),
        new(
            "Et nøgternt syn på arbejdsmiljøet: det digitale er hverken godt eller skidt i sig selv. Det afhænger af brugen.",
            "A sober view of the work environment: digital tools are neither good nor bad in themselves. It depends on how they are used."),
        EvidenceKind.Guidance,
        new Uri("https://www.arbejdsmiljoweb.dk"),
        null,
        "S64",
        "BFA Velfærd og Offentlig administration");

    /// <summary>HK Kommunal on leadership in a digital everyday.</summary>
    public static Source DigitalEveryday { get; } = new(
        "hkLeadership",
        new("God ledelse i en digital hverdag", "Good leadership in a digital everyday (God ledelse i en digital hverdag)"),
        new(
            "Rådene om kerneopgaven og om forandring, de agile metoder og blikket for det usynlige arbejde.",
            "The advice on the core task and on change, the agile methods and the eye for invisible work."),
        EvidenceKind.Guidance,
        new Uri("https://www.hk.dk"),
        null,
        "S33",
        "HK Kommunal");

    /// <summary>Væksthus for Ledelse on digital innovation in everyday work.</summary>
    public static Source EverydayInnovation { get; } = new(
        "vaeksthusInnovation",
        new("Ledelse af digital (hverdags)innovation", "Leading digital (everyday) innovation (Ledelse af digital (hverdags)innovation)"),
        new(
            "Digitalisering kan også begynde på den enkelte arbejdsplads. Og både de hurtige og de forsigtige har brug for ledelse.",
            "Digitalisation can also begin at the single workplace. And both the quick and the cautious need leadership."),
        EvidenceKind.Guidance,
        new Uri("https://www.lederweb.dk"),
        null,
        "S35",
        "Væksthus for Ledelse");

    /// <summary>KL's technology radar.</summary>
    public static Source Radar { get; } = new(
        "klRadar",
        new("Kommunernes Teknologiradar", "The municipalities' technology radar (Kommunernes Teknologiradar)"),
        new(
            "Hvilke teknologier der er modne og udbredte i kommunerne, samlet og for hvert fagområde.",
            "Which technologies are mature and widespread in municipalities, for all of them and for each field."),
        EvidenceKind.Publication,
        new Uri("https://videncenter.kl.dk"),
        null,
        "S27",
        "KL");

    /// <summary>KL on leadership in a digital time.</summary>
    public static Source DigitalTime { get; } = new(
        "klLeadership",
        new("Ledelse i en digital tid", "Leadership in a digital age (Ledelse i en digital tid)"),
        new(
            "Lederens rolle, når fagligheden flytter sig, og hvorfor en klar fortælling giver retning.",
            "The leader's part when professional identity shifts, and why a clear story gives direction."),
        EvidenceKind.Publication,
        new Uri("https://videncenter.kl.dk"),
        null,
        "S61",
        "KL");

    /// <summary>KL's competence wheel.</summary>
    public static Source CompetenceWheel { get; } = new(
        "klCompetenceWheel",
        new("Kompetencehjulet for fremtidens digitale kompetencer", "The wheel of future digital competences (Kompetencehjulet)"),
        new(
            "Fire typer af digitale kompetencer med tre i hver. Ikke alle behøver at kunne det hele.",
            "Four types of digital competences with three in each. Not everyone needs them all."),
        EvidenceKind.Publication,
        new Uri("https://videncenter.kl.dk"),
        null,
        "S78",
        "KL");

    /// <summary>The ten values of data ethics and a guide in five steps.</summary>
    public static Source DataEthics { get; } = new(
        "dataEthics",
        new("Dataetik – sådan gør du", "Data ethics: how to do it (Dataetik – sådan gør du)"),
        new(
            "De ti værdier for brug af data og en guide i fem trin til at arbejde med dem.",
            "The ten values for the use of data, and a guide in five steps for working with them."),
        EvidenceKind.Guidance,
        new Uri("https://dataetiskraad.dk"),
        null,
        "S48",
        "Dataetisk Råd");

    /// <summary>OAO's advice to joint committees.</summary>
    public static Source CommitteeAdvice { get; } = new(
        "oaoCommittees",
        new("OAO's råd til SU om digitalisering", "OAO's advice to committees on digitalisation"),
        new(
            "Udvalgets vigtigste bidrag er gode spørgsmål på det rigtige tidspunkt i forløbet.",
            "A committee contributes most by asking good questions at the right moment."),
        EvidenceKind.Guidance,
        new Uri("https://www.oao.dk"),
        null,
        "S99",
        "OAO");
}
