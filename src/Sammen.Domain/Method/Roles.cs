namespace Sammen.Domain.Method;

/// <summary>Who takes part, and as what (S109).</summary>
internal static class RoleList
{
    internal static IReadOnlyList<Entry<MethodRole>> Roles { get; } =
    [
        new(
            MethodRole.Director,
            new("Chef", "Director"),
            new(
                "Sætter retning og rammer, finder tid og penge og svarer, når lederne beder om en afklaring.",
                "Sets the direction and the limits, finds time and money, and answers when leaders ask for clarity."),
            Sources.Publication,
            "S109"),
        new(
            MethodRole.Leader,
            new("Leder", "Leader"),
            new(
                "Åbner samtalen på arbejdspladsen, siger, hvad der ligger fast, svarer på bekymringer og følger op på aftaler.",
                "Opens the conversation at the workplace, says what is fixed, replies to concerns and follows up on agreements."),
            Sources.Publication,
            "S109"),
        new(
            MethodRole.ProjectOwner,
            new("Projektejer", "Project owner"),
            new(
                "Har ansvaret for helheden, også for det, der rækker ud til andre afdelinger, fælles systemer og andre kommuner.",
                "Answers for the whole, including what reaches out to other departments, shared systems and other municipalities."),
            Sources.Publication,
            "S104"),
        new(
            MethodRole.Employee,
            new("Medarbejder", "Employee"),
            new(
                "Kender hverdagen og siger, hvad der vil hjælpe, hvad der vil genere, og hvad der ikke må gå tabt.",
                "Knows everyday work and says what will help, what will get in the way, and what must not be lost."),
            Sources.Publication,
            "S89"),
        new(
            MethodRole.Professional,
            new("Fagperson", "Professional"),
            new(
                "Er med på grund af sit fag. Taler ud fra det og ikke på kollegernes vegne.",
                "Takes part because of their profession. Speaks from it and not on behalf of colleagues."),
            Sources.Publication,
            "S88"),
        new(
            MethodRole.SuperUser,
            new("Superbruger", "Super-user"),
            new(
                "Lærer det tidligt og grundigt, hjælper andre i gang og melder tilbage om det, der driller.",
                "Learns it early and well, helps others get going and reports what gives trouble."),
            Sources.Publication,
            "S76"),
        new(
            MethodRole.Enthusiast,
            new("Ildsjæl", "Enthusiast"),
            new(
                "Har lyst til at gå forrest og prøve noget af. Har brug for tid til det og for nogen, der spørger kritisk.",
                "Likes to go first and try things. Needs time for it, and somebody who asks critical questions."),
            Sources.Publication,
            "S89"),
        new(
            MethodRole.CautiousUser,
            new("Den digitale bagtrop", "Those who take it slowly"),
            new(
                "Dem, der har brug for mere tid, ro eller hjælp. Det kan være enhver af os, og det, de spørger om, er andre ofte også i tvivl om.",
                "Those who need more time, calm or help. It may be any of us, and what they ask about, others often wonder about too."),
            Sources.Publication,
            "S76"),
        new(
            MethodRole.Representative,
            new("Tillidsvalgt", "Elected representative"),
            new(
                "TR og AMR er valgt af kollegerne. De bringer bekymringer videre, forklarer formålet og ser på, hvad det gør ved arbejdet og arbejdsmiljøet.",
                "TR and AMR are elected by colleagues. They pass concerns on, explain the purpose and look at what it does to the work and the work environment."),
            Sources.Publication,
            "S94"),
        new(
            MethodRole.Committee,
            new("MED-udvalg", "MED committee"),
            new(
                "Drøfter det principielle på det niveau, hvor der bliver besluttet: i Hovedudvalget, på området eller lokalt.",
                "Discusses matters of principle at the level where the decision is made: in the main committee, for the area or locally."),
            Sources.Publication,
            "S97"),
        new(
            MethodRole.WorkEnvironmentOrganisation,
            new("Arbejdsmiljøorganisation", "Work environment organisation"),
            new(
                "Ser på, hvad en ændring gør ved krop, hoved og sikkerhed, mens den bliver planlagt.",
                "Looks at what a change does to body, mind and safety, while it is still being planned."),
            Sources.Publication,
            "S109"),
        new(
            MethodRole.DigitalisationDepartment,
            new("Digitaliseringsafdeling", "Digitalisation department"),
            new(
                "Kender systemerne, de fælles løsninger og sikkerheden og oversætter det tekniske.",
                "Knows the systems, the shared solutions and security, and puts technical matters into plain words."),
            Sources.Publication,
            "S2"),
        new(
            MethodRole.HumanResources,
            new("HR", "HR (human resources)"),
            new(
                "Hjælper med oplæring og nye roller og holder øje med, hvor meget der ændrer sig for de samme mennesker.",
                "Helps with training and new roles, and keeps an eye on how much changes for the same people."),
            Sources.Publication,
            "S2"),
        new(
            MethodRole.Supplier,
            new("Leverandør eller konsulent", "Supplier or consultant"),
            new(
                "Ved, hvad løsningen kan, og har noget at sælge. Det, de lover, skal de kunne vise.",
                "Knows what the solution can do, and has something to sell. What they promise they should be able to show."),
            Sources.Publication,
            "S29"),
        new(
            MethodRole.Citizen,
            new("Borger eller bruger", "Citizen or user"),
            new(
                "Den, det hele er til for. Siger, hvad der er til at bruge, hvad der mangler, og hvad der gør utryg.",
                "The person it is all for. Says what works, what is missing and what is unsettling."),
            Sources.Publication,
            "S44"),
        new(
            MethodRole.OtherAuthority,
            new("Andre kommuner, regioner og staten", "Other municipalities, regions and the state"),
            new(
                "Hjælper de samme borgere, deler systemer med jer eller har prøvet det før.",
                "Help the same citizens, share systems with you or have tried it before."),
            Sources.Publication,
            "S101"),
    ];
}
