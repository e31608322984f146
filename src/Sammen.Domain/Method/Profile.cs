namespace Sammen.Domain.Method;

/// <summary>What shapes an initiative: complexity (S15), the situation around it (S16) and local influence (S18).</summary>
internal static class ProfileLists
{
    internal static IReadOnlyList<ComplexityFactorEntry> ComplexityFactors { get; } =
    [
        new(
            ComplexityFactor.Maturity,
            new("Modenhed", "Maturity"),
            new("Hvor meget har andre brugt det, før I gør?", "How much have others used it before you do?"),
            new("Mange bruger det hver dag, og man ved, hvad det kan", "Many use it every day, and it is known what it can do"),
            new("Nogle har prøvet det, og der er stadig noget at lære", "Some have tried it, and there is still something to learn"),
            new(
                "Næsten ingen har prøvet det, og I må selv finde ud af det",
                "Hardly anyone has tried it, and you must find out yourselves"),
            Sources.Publication,
            "S15"),
        new(
            ComplexityFactor.ScaleAndAmbition,
            new("Skala og ambition", "Scale and ambition"),
            new("Hvor mange berører det, og hvor meget skal det flytte?", "How many people does it affect, and how much should it change?"),
            new("Et hold eller en enkelt opgave, og målet er beskedent", "One team or a single task, and the aim is modest"),
            new("Flere arbejdspladser eller en tydelig ændring i opgaven", "Several workplaces, or a clear change in the task"),
            new(
                "Hele kommunen, eller arbejdet bliver gjort på en helt anden måde",
                "The whole municipality, or the work is done in quite another way"),
            Sources.Publication,
            "S15"),
        new(
            ComplexityFactor.OrganisationalBorders,
            new("På tværs", "Across borders"),
            new("Hvor mange skal være enige, før det virker?", "How many must agree before it works?"),
            new("Det bliver hos jer selv", "It stays with you"),
            new("En eller to andre enheder skal ændre noget", "One or two other units have to change something"),
            new(
                "Flere forvaltninger, regionen eller staten skal være med",
                "Several departments, the region or the state must take part"),
            Sources.Publication,
            "S15"),
        new(
            ComplexityFactor.NeedForInvolvement,
            new("Behov for inddragelse", "Need for involvement"),
            new(
                "Hvor meget afhænger af, at medarbejdere og borgere er med til at forme det?",
                "How much depends on employees and citizens helping to shape it?"),
            new("Det passer ind i det, I gør, og få skal ændre vaner", "It fits what you do, and few have to change habits"),
            new(
                "Nogle får ændret deres arbejde eller deres kontakt med kommunen",
                "Some people's work, or their contact with the municipality, will change"),
            new(
                "Det rører ved fag, roller eller tillid, og løsningen kan ikke findes uden dem",
                "It touches professions, roles or trust, and no solution can be found without them"),
            Sources.Publication,
            "S15"),
        new(
            ComplexityFactor.Duration,
            new("Tid fra idé til brug", "Time from idea to use"),
            new("Hvor længe går der, før det er en del af hverdagen?", "How long before it is part of everyday work?"),
            new("Under et halvt år, med de samme folk hele vejen", "Under half a year, with the same people all the way"),
            new(
                "Et halvt til halvandet år, så planen skal ses efter undervejs",
                "Half a year to a year and a half, so the plan needs looking over along the way"),
            new(
                "Over halvandet år, og både folk, penge og teknologi kan nå at skifte",
                "More than a year and a half, and people, money and technology may all change"),
            Sources.Publication,
            "S15"),
    ];

    internal static IReadOnlyList<ContextFactorEntry> ContextFactors { get; } =
    [
        new(
            ContextFactor.TechnologyHabit,
            new("Vant til teknologi", "Used to technology"),
            new("Hvor fortrolige er I med at tage noget nyt i brug?", "How used are you to starting with something new?"),
            new("Nyt bliver ofte prøvet af her, og hjælpen er tæt på", "New things are often tried here, and help is near"),
            new("Nogle er vant til det, andre er usikre", "Some are used to it, others are unsure"),
            new(
                "Det er længe siden, eller sidste gang gik skævt og bliver husket",
                "It was long ago, or last time went wrong and people remember it"),
            Sources.Publication,
            "S16"),
        new(
            ContextFactor.OtherChanges,
            new("Andre forandringer", "Other changes"),
            new("Hvad er der ellers gang i lige nu?", "What else is going on right now?"),
            new("Der er ro på og kræfter til noget nyt", "Things are calm, and there is energy for something new"),
            new("Et eller to andre forløb kører samtidig", "One or two other changes run at the same time"),
            new("Meget ændrer sig på én gang, og det kan mærkes", "Much is changing at once, and it can be felt"),
            Sources.Publication,
            "S16"),
        new(
            ContextFactor.ManagementBacking,
            new("Opbakning fra ledelsen", "Backing from management"),
            new("Hvor tydeligt står de forskellige ledere bag?", "How clearly do the various leaders stand behind it?"),
            new("Alle lederlag siger det samme og har sat tid af", "All levels say the same and have set time aside"),
            new("Nogle bakker op, andre venter og ser", "Some back it, others wait and see"),
            new(
                "Det er uklart, hvem der vil det, eller der mangler tid og penge",
                "It is unclear who wants it, or time and money are lacking"),
            Sources.Publication,
            "S16"),
        new(
            ContextFactor.CooperationClimate,
            new("Samarbejdet", "Cooperation"),
            new(
                "Hvordan taler ledelse og medarbejdere sammen til daglig?",
                "How do management and employees talk together day to day?"),
            new("Man siger tingene til hinanden, også når det er svært", "People tell each other things, also when it is hard"),
            new("Det går godt med det meste, men noget bliver ikke sagt", "Most of it goes well, but some things are left unsaid"),
            new("Tilliden er tynd, eller en gammel uenighed fylder", "Trust is thin, or an old disagreement takes up room"),
            Sources.Publication,
            "S16"),
    ];

    internal static IReadOnlyList<InfluenceLevelEntry> InfluenceLevels { get; } =
    [
        new(
            InfluenceLevel.Local,
            new("Jeres eget", "Your own"),
            new(
                "Idéen er opstået hos jer, eller løsningen er let at bøje efter jeres behov.",
                "The idea arose with you, or the solution is easy to bend to your needs."),
            new("Loven, pengene og den opgave, I er sat til", "The law, the money and the task you are given"),
            new(
                "Næsten alt: om det skal gøres, hvad I vælger, og hvordan I bruger det",
                "Nearly everything: whether to do it, what you choose and how you use it"),
            Sources.Publication,
            "S18"),
        new(
            InfluenceLevel.Adaptable,
            new("Udefra, med plads", "From outside, with room"),
            new(
                "Andre har taget initiativet, men I kan være med til at bestemme, hvordan det bliver hos jer.",
                "Others took the initiative, but you can help decide how it turns out where you are."),
            new("At der skal ske noget, og ofte hvilken løsning", "That something is to happen, and often which solution"),
            new("Tempo, arbejdsgange, oplæring og hvad I bruger det til", "Pace, workflows, training and what you use it for"),
            Sources.Publication,
            "S18"),
        new(
            InfluenceLevel.Uniform,
            new("Ens for alle", "The same for all"),
            new(
                "Et standardsystem bliver taget i brug på samme måde mange steder.",
                "A standard system is introduced the same way in many places."),
            new("Systemet, de vigtigste trin og datoen", "The system, the main steps and the date"),
            new(
                "Hvordan I lærer det, lægger arbejdet omkring det og holder fast i det gode",
                "How you learn it, arrange the work around it and keep what is good"),
            Sources.Publication,
            "S18"),
    ];
}
