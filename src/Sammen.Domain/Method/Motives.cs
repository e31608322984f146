namespace Sammen.Domain.Method;

/// <summary>Why now (S7), and where the pressure comes from (S29).</summary>
internal static class MotiveList
{
    internal static IReadOnlyList<Entry<Driver>> Drivers { get; } =
    [
        new(
            Driver.WelfarePressure,
            new("Pres på velfærden", "Pressure on welfare services"),
            new(
                "Flere har brug for hjælp, eller hjælpen er blevet mere krævende, uden at der er fulgt penge med.",
                "More people need help, or the help has become more demanding, and no extra money has come with it."),
            Sources.Publication,
            "S7"),
        new(
            Driver.LabourShortage,
            new("Mangel på arbejdskraft", "Shortage of labour"),
            new(
                "Stillinger står tomme, eller I ved, at mange går på pension om få år.",
                "Posts stand empty, or you know that many will retire in a few years."),
            Sources.Publication,
            "S7"),
        new(
            Driver.CoherentService,
            new("Sammenhæng for borgerne", "Coherence for citizens"),
            new(
                "Borgerne skal fortælle det samme flere steder, eller noget går tabt mellem afdelinger.",
                "Citizens have to tell the same story in several places, or something gets lost between departments."),
            Sources.Publication,
            "S7"),
        new(
            Driver.LegalRequirement,
            new("Lov eller krav", "Law or requirement"),
            new(
                "En lov, en aftale eller en frist gør, at noget skal ske. Skriv, hvad der er krav, og hvad I selv vælger.",
                "A law, an agreement or a deadline means that something must happen. Write what is required, and what you choose yourselves."),
            Sources.Publication,
            "S29"),
        new(
            Driver.WornOutSystem,
            new("Udtjent system", "Worn-out system"),
            new(
                "Det, I bruger i dag, er slidt op, for dyrt at holde i live eller på vej ud af kontrakt.",
                "What you use today is worn out, too expensive to keep alive or about to go out of contract."),
            Sources.Publication,
            "S73"),
        new(
            Driver.EmployeeOrCitizenWish,
            new("Ønske fra medarbejdere eller borgere", "Wish from employees or citizens"),
            new(
                "Nogen, der står midt i det, har peget på et besvær eller en mulighed.",
                "Somebody in the thick of it has pointed to a problem or an opportunity."),
            Sources.Publication,
            "S20"),
        new(
            Driver.Other,
            new("Noget andet", "Something else"),
            new("Skriv med jeres egne ord, hvorfor det er nu.", "Say in your own words why it is now."),
            Sources.Publication,
            "S7"),
    ];

    internal static IReadOnlyList<Entry<Pressure>> Pressures { get; } =
    [
        new(
            Pressure.OwnNeed,
            new("Et behov, I selv ser", "A need you see yourselves"),
            new(
                "I mærker problemet i arbejdet og ville gøre noget ved det under alle omstændigheder.",
                "You feel the problem in the work and would do something about it anyway."),
            Sources.Publication,
            "S29"),
        new(
            Pressure.Employees,
            new("Medarbejdere", "Employees"),
            new(
                "Kolleger har bedt om det. Find ud af, om det er løsningen eller problemet, de er mest optaget af.",
                "Colleagues have asked for it. Find out whether it is the solution or the problem that concerns them most."),
            Sources.Publication,
            "S20"),
        new(
            Pressure.Citizens,
            new("Borgere eller pårørende", "Citizens or relatives"),
            new(
                "Borgere har bedt om det. Spørg, om de taler for mange eller for nogle få.",
                "Citizens have asked for it. Ask whether they speak for many or for a few."),
            Sources.Publication,
            "S44"),
        new(
            Pressure.ManagementOrPolitics,
            new("Ledelse eller politikere", "Management or politicians"),
            new(
                "Det er besluttet eller ønsket højere oppe. Spørg, hvad formålet er, og hvor meget I kan præge.",
                "It has been decided or wished for higher up. Ask what the purpose is, and how much you can shape."),
            Sources.Publication,
            "S18"),
        new(
            Pressure.StateOrLaw,
            new("Staten eller en lov", "The state or a law"),
            new(
                "Det er et krav udefra. Vejen derhen kan stadig være jeres egen.",
                "It is required from outside. The way there can still be your own."),
            Sources.Publication,
            "S29"),
        new(
            Pressure.SellerOrConsultant,
            new("Sælger eller konsulent", "Seller or consultant"),
            new(
                "Nogen har noget at sælge. Det kan være godt, men tal og løfter er påstande, til I selv har set dem holde.",
                "Somebody has something to sell. It may be good, but figures and promises are claims until you have seen them hold."),
            Sources.Publication,
            "S29"),
        new(
            Pressure.OtherMunicipalities,
            new("Andre kommuner eller tidens mode", "Other municipalities or fashion"),
            new(
                "De andre gør det. Spørg dem, hvad der gik godt, hvad der gik skævt, og om de har samme problem som jer.",
                "The others do it. Ask them what went well, what went wrong, and whether they share your problem."),
            Sources.Publication,
            "S29"),
    ];
}
