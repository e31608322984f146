namespace Sammen.Domain.Method;

/// <summary>KL's competence wheel (S78), three levels (S77) and three principles of learning (S79).</summary>
internal static class LearningLists
{
    internal static IReadOnlyList<CompetenceTypeEntry> CompetenceTypes { get; } =
    [
        new(
            CompetenceType.Application,
            new("Anvendelse", "Application"),
            new(
                "Det, man skal kunne for at bruge det digitale i sit arbejde og passe på oplysningerne imens.",
                "What it takes to use digital tools in your work and look after information meanwhile."),
            Sources.CompetenceWheel,
            "S78",
            [
                new(
                    Competence.UserSkills,
                    new("Brugerkompetencer", "User skills"),
                    new(
                        "At kunne bruge de programmer og apparater, som ens egen opgave kræver.",
                        "Being able to use the programs and devices that your own task requires."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.UseOfData,
                    new("Dataanvendelse", "Use of data"),
                    new(
                        "At vide, hvor det, man skriver ind, ender, og hvornår oplysninger er til at stole på.",
                        "Knowing where what you enter ends up, and when information can be relied on."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.DataSecurity,
                    new("Data- og informationssikkerhed", "Data and information security"),
                    new(
                        "At have de vaner, der holder oplysninger i sikkerhed på en travl dag.",
                        "Having the habits that keep information safe on a busy day."),
                    Sources.CompetenceWheel,
                    "S78"),
            ]),
        new(
            CompetenceType.TechnologyUnderstanding,
            new("Teknologiforståelse", "Understanding technology"),
            new(
                "At kunne se, hvad teknologi gør ved faget, ved mennesker og ved deres rettigheder.",
                "Seeing what technology does to the profession, to people and to their rights."),
            Sources.CompetenceWheel,
            "S78",
            [
                new(
                    Competence.TechnologyProfessionAndPeople,
                    new("Teknologi, faglighed og mennesker", "Technology, profession and people"),
                    new(
                        "At kunne sige, hvad det digitale betyder for ens fag og for dem, man er der for.",
                        "Being able to say what digital tools mean for your profession and for those you are there for."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.TechnologyAssessment,
                    new("Teknologivurdering", "Assessing technology"),
                    new(
                        "At kunne bruge sit fag til at afgøre, om en ny løsning er noget for området.",
                        "Using your profession to judge whether a new solution is right for the field."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.RuleOfLawAndEthics,
                    new("Retssikkerhed og etik", "Rule of law and ethics"),
                    new(
                        "At opdage, når teknologi rører ved rettigheder eller ved, hvad der er rimeligt.",
                        "Noticing when technology touches on rights or on what is fair."),
                    Sources.CompetenceWheel,
                    "S78"),
            ]),
        new(
            CompetenceType.DevelopmentAndImplementation,
            new("Udvikling og implementering", "Development and implementation"),
            new(
                "At kunne være med, når noget nyt bliver valgt, bygget og taget i brug.",
                "Taking part when something new is chosen, built and taken into use."),
            Sources.CompetenceWheel,
            "S78",
            [
                new(
                    Competence.ImplementationAndProcurement,
                    new("Implementering og anskaffelse", "Implementation and procurement"),
                    new(
                        "At vide nok om indkøb og indføring til at kunne bidrage med noget, der tæller.",
                        "Knowing enough about buying and introducing things to contribute something that counts."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.Development,
                    new("Udvikling", "Development"),
                    new(
                        "At kunne drive et forløb, hvor en løsning bliver til. Det er for nogle og ikke for alle.",
                        "Being able to drive the making of a solution. That is for some and not for all."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.Innovation,
                    new("Innovation", "Innovation"),
                    new(
                        "At kunne få nye måder at arbejde på til at slå rod, når løsningen er der.",
                        "Helping new ways of working take root once the solution is there."),
                    Sources.CompetenceWheel,
                    "S78"),
            ]),
        new(
            CompetenceType.Communication,
            new("Formidling og kommunikation", "Explaining and communicating"),
            new(
                "At kunne forklare det digitale og møde borgere gennem det.",
                "Explaining digital things and meeting citizens through them."),
            Sources.CompetenceWheel,
            "S78",
            [
                new(
                    Competence.ExplainingDigitalisation,
                    new("Formidling til borgere og kolleger", "Explaining to citizens and colleagues"),
                    new(
                        "At kunne fortælle, hvad en løsning kan og ikke kan, så andre forstår det.",
                        "Telling what a solution can and cannot do, so that others understand."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.DigitalOneToOne,
                    new("Digital kommunikation 1:1", "Digital communication, one to one"),
                    new(
                        "At kunne holde en god samtale, når den foregår på skrift eller skærm.",
                        "Holding a good conversation when it takes place in writing or on a screen."),
                    Sources.CompetenceWheel,
                    "S78"),
                new(
                    Competence.DigitalOneToMany,
                    new("Digital kommunikation til mange", "Digital communication, one to many"),
                    new(
                        "At kunne skrive og vise noget, som mange får gavn af, for eksempel på hjemmesiden.",
                        "Writing and showing what is useful to many, for example on the website."),
                    Sources.CompetenceWheel,
                    "S78"),
            ]),
    ];

    internal static IReadOnlyList<Entry<CompetenceLevel>> CompetenceLevels { get; } =
    [
        new(
            CompetenceLevel.Know,
            new("Kende", "Know of it"),
            new(
                "Du ved, hvad det er, hvad det bruges til, og hvem du kan spørge.",
                "You know what it is, what it is used for, and who to ask."),
            Sources.Publication,
            "S77"),
        new(
            CompetenceLevel.Use,
            new("Kunne", "Use it"),
            new(
                "Du bruger det i dit daglige arbejde og klarer det almindelige uden hjælp.",
                "You use it in your daily work and handle ordinary things without help."),
            Sources.Publication,
            "S77"),
        new(
            CompetenceLevel.Master,
            new("Mestre", "Master it"),
            new(
                "Du kan det så godt, at du klarer det usædvanlige og hjælper andre.",
                "You know it so well that you handle the unusual and help others."),
            Sources.Publication,
            "S77"),
    ];

    internal static IReadOnlyList<Entry<TrainingPrinciple>> TrainingPrinciples { get; } =
    [
        new(
            TrainingPrinciple.CloseToPractice,
            new("Praksisnær", "Close to practice"),
            new(
                "I lærer med hænderne på det, I skal bruge, i opgaver, I kender. En vejledning eller en dag på kursus kan ikke stå alene.",
                "You learn with your hands on what you are to use, in tasks you know. A manual or a day's course cannot stand alone."),
            Sources.Publication,
            "S79"),
        new(
            TrainingPrinciple.Differentiated,
            new("Differentieret", "Differentiated"),
            new(
                "Der er plads til forskellige begyndelser og forskelligt tempo. Ingen bliver tabt, og ingen skal sidde og vente.",
                "There is room for different starting points and different speeds. Nobody is lost, and nobody has to sit and wait."),
            Sources.Publication,
            "S79"),
        new(
            TrainingPrinciple.Sustained,
            new("Vedvarende", "Sustained"),
            new(
                "I lærer det lige før, I skal bruge det, og vender tilbage til det bagefter. Hele vejen er der en at spørge.",
                "You learn it just before you need it, and come back to it afterwards. All the way there is somebody to ask."),
            Sources.Publication,
            "S79"),
    ];
}
