namespace Sammen.Domain.Method;

/// <summary>Technologies from the radar (S14) and the municipal fields (S26).</summary>
internal static class FieldLists
{
    internal static IReadOnlyList<Entry<Technology>> Technologies { get; } =
    [
        new(
            Technology.SoftwareRobots,
            new("Softwarerobotter", "Software robots"),
            new(
                "Programmer, der klarer de samme trin igen og igen, for eksempel når tal skal flyttes fra ét system til et andet.",
                "Programs that do the same steps again and again, such as moving figures from one system to another."),
            Sources.Radar,
            "S14"),
        new(
            Technology.ScreensAndSelfService,
            new("Skærme og selvbetjening", "Screens and self-service"),
            new(
                "Borgere finder, bestiller eller søger selv, hjemme eller ved en skærm.",
                "Citizens find, book or apply for things themselves, at home or at a screen."),
            Sources.Radar,
            "S14"),
        new(
            Technology.Apps,
            new("Apps", "Apps"),
            new(
                "Små programmer på telefon eller tablet, til borgere eller til arbejdet ude.",
                "Small programs on a phone or tablet, for citizens or for work on the move."),
            Sources.Radar,
            "S14"),
        new(
            Technology.Cloud,
            new("Cloud", "Cloud"),
            new(
                "Programmer og data ligger hos en leverandør og hentes over nettet. Spørg, hvor de ligger, og hvordan I får dem igen.",
                "Programs and data are kept by a supplier and fetched over the net. Ask where they are, and how you get them back."),
            Sources.Radar,
            "S14"),
        new(
            Technology.VideoSolutions,
            new("Videoløsninger", "Video"),
            new(
                "Besøg, møder og undervisning, hvor man ser hinanden på en skærm.",
                "Visits, meetings and lessons where people see each other on a screen."),
            Sources.Radar,
            "S14"),
        new(
            Technology.Sensors,
            new("Sensorer", "Sensors"),
            new(
                "Målere, der opdager noget af sig selv: et fald, en fyldt skraldespand, luften i et klasseværelse.",
                "Devices that notice things by themselves: a fall, a full bin, the air in a classroom."),
            Sources.Radar,
            "S14"),
        new(
            Technology.SecurityTechnologies,
            new("Sikkerhedsteknologier", "Security technologies"),
            new(
                "Det, der holder uvedkommende ude: adgang, kryptering og kontrol af, hvem man er.",
                "What keeps outsiders out: access, encryption and checking who you are."),
            Sources.Radar,
            "S14"),
        new(
            Technology.SocialTechnologies,
            new("Sociale teknologier", "Social technologies"),
            new(
                "Steder, hvor borgere eller kolleger skriver, deler og hjælper hinanden.",
                "Places where citizens or colleagues write, share and help each other."),
            Sources.Radar,
            "S14"),
        new(
            Technology.NetworkTechnology,
            new("Netværksteknologi", "Network technology"),
            new(
                "Forbindelserne under det hele: trådløst net, mobilnet og apparater, der taler sammen.",
                "The connections beneath it all: wireless, mobile networks and devices that talk to each other."),
            Sources.Radar,
            "S14"),
    ];

    internal static IReadOnlyList<Entry<Field>> Fields { get; } =
    [
        new(
            Field.ChildcareAndSchool,
            new("Dagtilbud og skole", "Childcare and school"),
            new(
                "For eksempel læringsplatforme, beskeder til forældre i AULA, undervisning over nettet og målere i naturfag.",
                "For example learning platforms, messages to parents in AULA, lessons online and sensors in science classes."),
            Sources.Publication,
            "S26"),
        new(
            Field.SocialAndHealth,
            new("Social og sundhed", "Social care and health"),
            new(
                "For eksempel besøg over skærm, faldsensorer, løfterobotter og data, der kan vise, hvem der mangler et hjælpemiddel.",
                "For example visits by screen, fall sensors, lifting robots and data that can show who lacks an aid."),
            Sources.Publication,
            "S26"),
        new(
            Field.Employment,
            new("Beskæftigelse", "Employment"),
            new(
                "For eksempel møder over video, job, man kan prøve i virtual reality, og beregninger af, hvem der kan få svært ved at finde arbejde.",
                "For example meetings by video, jobs tried in virtual reality, and estimates of who may find it hard to get work."),
            Sources.Publication,
            "S26"),
        new(
            Field.TechnicalAndEnvironment,
            new("Teknik og miljø", "Technical services and environment"),
            new(
                "For eksempel droner og sensorer, der viser, hvor noget skal vedligeholdes, og nye måder at høre borgere om deres by.",
                "For example drones and sensors that show where upkeep is needed, and new ways of hearing citizens about their town."),
            Sources.Publication,
            "S26"),
        new(
            Field.Administration,
            new("Administration", "Administration"),
            new(
                "For eksempel systemer til sager og dokumenter (ESDH), til økonomi (ERP) og softwarerobotter (RPA), der tager det ensformige.",
                "For example systems for cases and documents, for finance, and software robots that take the monotonous work."),
            Sources.Publication,
            "S26"),
    ];
}
