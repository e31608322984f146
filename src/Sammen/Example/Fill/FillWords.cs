using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;

namespace Sammen.Example.Fill;

/// <summary>The words that filled municipalities are made of. {ting} is the technology.</summary>
internal static partial class FillWords
{
    public static readonly string[] TownBeginnings =
        ["Bøge", "Aa", "Sand", "Lille", "Øster", "Vester", "Skov", "Mølle", "Hede", "Fjord", "Birke", "Ege", "Kær", "Sø", "Lund", "Asger", "Ting", "Hav"];

    public static readonly string[] TownEndings = ["købing", "lund", "by", "vig", "borg", "strup", "rup", "sted"];

    public static readonly string[] PlaceEndings = ["parken", "gården", "vænget", "bakken", "huset", "lunden"];

    public static readonly (string Administration, string[] Kinds)[] Workplaces =
    [
        ("Ældre og Sundhed", ["Plejecenter", "Hjemmeplejen", "Sygeplejen", "Træningscenter"]),
        ("Børn og Skole", ["Skolen", "Børnehuset", "Dagtilbud", "Fritidshjemmet"]),
        ("Job og Borgerservice", ["Jobcenter", "Ydelsesteam", "Borgerservice"]),
        ("Teknik og Miljø", ["Driftsgård", "Vej og Park", "Byggesag", "Genbrugsplads"]),
        ("Økonomi og Digitalisering", ["Økonomiteam", "Løn og Personale", "Digitalisering", "Rengøringen"]),
    ];

    public static readonly string[] Occupations =
    [
        "Social- og sundhedshjælper", "Social- og sundhedsassistent", "Sygeplejerske", "Pædagog", "Pædagogmedhjælper", "Lærer", "Socialrådgiver",
        "Administrativ medarbejder", "Ergoterapeut", "Fysioterapeut", "Gartner", "Specialarbejder", "Byggesagsbehandler", "Teknisk servicemedarbejder",
        "Rengøringsassistent", "Køkkenmedarbejder", "Afdelingsleder", "Teamkoordinator", "Tillidsrepræsentant", "Arbejdsmiljørepræsentant",
    ];

    public static readonly (string Title, Field Field, Technology Technology, TechnologyNature Nature, string Thing)[] Subjects =
    [
        ("Skærmbesøg om aftenen", Field.SocialAndHealth, Technology.VideoSolutions, TechnologyNature.Digital, "skærmen"),
        ("Medicindispensere hjemme hos borgerne", Field.SocialAndHealth, Technology.Apps, TechnologyNature.Mixed, "dispenseren"),
        ("Sensorer i madrasser", Field.SocialAndHealth, Technology.Sensors, TechnologyNature.Mixed, "sensoren"),
        ("Dokumentation med stemmen", Field.SocialAndHealth, Technology.Apps, TechnologyNature.Digital, "diktafonen"),
        ("Loftlifte på alle stuer", Field.SocialAndHealth, Technology.SocialTechnologies, TechnologyNature.NonDigital, "liften"),
        ("Digital billedbog til forældre", Field.ChildcareAndSchool, Technology.Apps, TechnologyNature.Digital, "billedbogen"),
        ("Læsestøtte på tablet", Field.ChildcareAndSchool, Technology.ScreensAndSelfService, TechnologyNature.Digital, "tabletten"),
        ("Skærm til fremmøde i børnehaven", Field.ChildcareAndSchool, Technology.ScreensAndSelfService, TechnologyNature.Digital, "skærmen"),
        ("Virtuel undervisning for syge elever", Field.ChildcareAndSchool, Technology.VideoSolutions, TechnologyNature.Digital, "robotten"),
        ("Fælles kalender for lokaler", Field.ChildcareAndSchool, Technology.Cloud, TechnologyNature.Digital, "kalenderen"),
        ("Videosamtaler med ledige", Field.Employment, Technology.VideoSolutions, TechnologyNature.Digital, "videosamtalen"),
        ("Selvbooking af samtaler", Field.Employment, Technology.ScreensAndSelfService, TechnologyNature.Digital, "selvbookingen"),
        ("Forslag til job ud fra erfaring", Field.Employment, Technology.Cloud, TechnologyNature.Digital, "forslagene"),
        ("Softwarerobot til ydelsesberegning", Field.Employment, Technology.SoftwareRobots, TechnologyNature.Digital, "softwarerobotten"),
        ("Droner til tilsyn med tage", Field.TechnicalAndEnvironment, Technology.Sensors, TechnologyNature.Mixed, "dronen"),
        ("Robotplæneklippere i parkerne", Field.TechnicalAndEnvironment, Technology.SocialTechnologies, TechnologyNature.Mixed, "robotplæneklipperen"),
        ("Følere i affaldsspande", Field.TechnicalAndEnvironment, Technology.NetworkTechnology, TechnologyNature.Mixed, "føleren"),
        ("Byggesager med selvbetjening", Field.TechnicalAndEnvironment, Technology.ScreensAndSelfService, TechnologyNature.Digital, "selvbetjeningen"),
        ("Nyt sagssystem", Field.Administration, Technology.Cloud, TechnologyNature.Digital, "sagssystemet"),
        ("Automatisk fordeling af post", Field.Administration, Technology.SoftwareRobots, TechnologyNature.Digital, "postfordelingen"),
        ("Referater, der skriver sig selv", Field.Administration, Technology.Apps, TechnologyNature.Digital, "referatet"),
        ("Adgang med kort på telefonen", Field.Administration, Technology.SecurityTechnologies, TechnologyNature.Mixed, "adgangskortet"),
    ];

    public static readonly string[] DialogueTitles =
    [
        "Hvad gør det ved hverdagen?", "Før vi beslutter", "Efter de første uger", "Hvad skal vi passe på?", "Sådan vil vi lære det", "Drøftelse i MED",
    ];

    public static readonly string[] Deciders = ["Centerchefen", "Direktionen", "Afdelingslederen", "Styregruppen", "Skolelederen"];

    public static readonly string[] DecisionHeadlines =
    [
        "Prøv i seks uger ét sted", "Gå videre, og køb ind til hele området", "Gå videre med de krav, der er aftalt", "Begynd i det små og gør status",
        "Indfør det ét sted om måneden", "Gå videre uden at tvinge nogen",
    ];

    public static readonly string[] Headlines =
    [
        "Tiden skal gå til borgerne", "Det skal være til at slukke", "Vi mangler ro til at lære det", "Kontakten må ikke blive dårligere", "Aften og nat skal med",
        "Tavs viden skal skrives ned", "Det giver færre gentagelser", "Der skal være én at ringe til", "Vi ser forskelligt på tempoet", "Papiret kan ikke undværes endnu",
        "Nye kolleger skal have hjælp først", "Ingen skal stå alene med det",
    ];

    public static readonly string[] Fixed =
    [
        "Loven om opgaven er den samme", "Rammen er den, der står i budgettet", "Systemet er valgt sammen med andre kommuner", "Ingen bliver afskediget på grund af det",
        "Borgeren kan sige nej", "Datoen for opstart ligger fast",
    ];

    public static readonly string[] Open =
    [
        "Hvem der begynder", "Hvordan vi lærer det", "Hvilke opgaver der falder væk", "Hvornår på dagen det bruges", "Hvem der passer det", "Hvordan vi gør status",
        "Hvad den frigjorte tid skal bruges til",
    ];

    /// <summary>What people write, by kind.</summary>
    public static string[] Statements(StatementKind kind) => kind switch
    {
        StatementKind.Gain => SaidAsGain,
        StatementKind.Concern => SaidAsConcern,
        StatementKind.Question => SaidAsQuestion,
        StatementKind.Idea => SaidAsIdea,
        _ => SaidAsInvisibleWork,
    };
}
