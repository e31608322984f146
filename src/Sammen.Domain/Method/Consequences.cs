namespace Sammen.Domain.Method;

/// <summary>Unintended effects (S47), data ethics (S48) and the parts of a business case (S41).</summary>
internal static class ConsequenceLists
{
    internal static IReadOnlyList<Entry<SideEffectType>> SideEffectTypes { get; } =
    [
        new(
            SideEffectType.DigitalMeetings,
            new("Møder bliver digitale", "Meetings turn digital"),
            new(
                "Nogle mister følelsen af at tale med et menneske. Andre slipper for en tur, de ikke har kræfter til.",
                "Some lose the sense of talking to a person. Others are spared a journey they have no strength for."),
            Sources.Publication,
            "S47"),
        new(
            SideEffectType.TechnologyInTheRelation,
            new("Teknologi imellem jer", "Technology in between"),
            new(
                "En skærm eller et apparat kan gøre samtalen stiv og fjern. Den lidt større afstand kan også gøre det lettere at tale med en myndighed.",
                "A screen or a device can make a conversation stiff and remote. A little more distance can also make it easier to talk with an authority."),
            Sources.Publication,
            "S47"),
        new(
            SideEffectType.SelfService,
            new("Borgeren klarer det selv", "Citizens do it themselves"),
            new(
                "Uden nogen at tale med kan et svar være svært at forstå og tro på. Til de enkle ting er det rart bare at kunne ordne dem fra sofaen.",
                "With nobody to talk to, an answer can be hard to understand and trust. For simple matters it is convenient to do it from the sofa."),
            Sources.Publication,
            "S47"),
        new(
            SideEffectType.DataAndAlgorithms,
            new("Data og algoritmer", "Data and algorithms"),
            new(
                "Når borgeren ikke kan se, hvad et svar bygger på, kan det føles som mistanke eller uret. De samme data kan vise, hvem der har brug for hjælp, mens den endnu nytter.",
                "When citizens cannot see what an answer rests on, it may feel like suspicion or injustice. The same data can show who needs help while it still matters."),
            Sources.Publication,
            "S47"),
        new(
            SideEffectType.SurveillanceAndControl,
            new("Overvågning og kontrol", "Surveillance and control"),
            new(
                "Når det er muligt at følge med i mere, bliver mange i tvivl om, hvor grænsen går. Det kan også gøre trygt, for eksempel når et fald bliver opdaget med det samme.",
                "When more can be watched, many wonder where the line is. It can also make people feel safe, for instance when a fall is noticed at once."),
            Sources.Publication,
            "S47"),
        new(
            SideEffectType.DataPrinciples,
            new("Personlige oplysninger", "Personal information"),
            new(
                "Bliver oplysninger passet dårligt, koster det tillid, og den kommer langsomt igen. På den anden side undrer det mange, når kommunen spørger om noget, den ved i forvejen.",
                "When information is badly looked after, it costs trust, and trust returns slowly. On the other hand many wonder why they are asked for what the municipality already knows."),
            Sources.Publication,
            "S47"),
    ];

    internal static IReadOnlyList<Entry<EthicsPrinciple>> EthicsPrinciples { get; } =
    [
        new(
            EthicsPrinciple.Welfare,
            new("Velfærd", "Welfare"),
            new(
                "Brugen af data skal gøre noget godt for mennesker og fællesskab. Spørg, hvem der har gavn af den, og om den kan tåle at blive set.",
                "The use of data should do people and society good. Ask who benefits from it, and whether it bears being seen."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.Dignity,
            new("Værdighed", "Dignity"),
            new(
                "Ingen må lide skade eller blive gjort til et tal. Den, oplysningerne handler om, skal have mest ud af dem.",
                "Nobody should come to harm or be turned into a number. The person the information is about should gain the most from it."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.Privacy,
            new("Privatliv", "Privacy"),
            new(
                "Saml ikke mere, end opgaven kræver, og pas på det, der er privat.",
                "Collect no more than the task requires, and take care of what is private."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.SelfDetermination,
            new("Selvbestemmelse", "Self-determination"),
            new(
                "Borgeren skal kunne forstå sine muligheder og vælge selv. Et svar, der er udfyldt på forhånd, må ikke blive til et skub, ingen lægger mærke til.",
                "Citizens should understand their options and choose for themselves. A pre-filled answer must not become a push that nobody notices."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.Equality,
            new("Lighed", "Equality"),
            new(
                "Nogle kan blive ramt skævt, uden at nogen vil det. Undersøg det for køn, alder, sprog, handicap og baggrund.",
                "Some may be hit unfairly without anyone meaning it. Look into it for sex, age, language, disability and background."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.Freedom,
            new("Frihed", "Freedom"),
            new(
                "Man skal kunne tale, mødes og færdes, som man vil, uden at holde igen, fordi nogen gemmer det.",
                "People should be able to speak, meet and move about as they wish, without holding back because somebody keeps a record."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.RuleOfLaw,
            new("Retssikkerhed", "Rule of law"),
            new(
                "Den, en afgørelse rammer, skal kunne få en begrundelse, blive hørt og klage til et menneske.",
                "Anyone affected by a decision should get the reasons, be heard and be able to complain to a person."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.Transparency,
            new("Gennemsigtighed", "Transparency"),
            new(
                "Man skal kunne se, hvilke oplysninger der er brugt, og til hvad. Fortæl det, før nogen spørger.",
                "It should be plain which information was used, and what for. Say so before anyone asks."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.Security,
            new("Sikkerhed", "Security"),
            new(
                "Oplysningerne skal være i sikkerhed for fejl, tyveri og nysgerrige blikke, også når de bliver sendt videre.",
                "Information should be safe from error, theft and curious eyes, also when it is passed on."),
            Sources.DataEthics,
            "S48"),
        new(
            EthicsPrinciple.Accountability,
            new("Ansvarlighed", "Accountability"),
            new(
                "Et menneske har ansvaret, også når en maskine foreslår svaret. Skriv ned, hvem det er i hvert led.",
                "A person is responsible, also when a machine suggests the answer. Write down who it is at each step."),
            Sources.DataEthics,
            "S48"),
    ];

    internal static IReadOnlyList<Entry<BusinessCasePart>> BusinessCaseParts { get; } =
    [
        new(
            BusinessCasePart.Problem,
            new("Opgaven eller problemet", "The task or the problem"),
            new("Hvad er galt i dag, for hvem, og hvor ved I det fra?", "What is wrong today, for whom, and how do you know?"),
            Sources.Publication,
            "S41"),
        new(
            BusinessCasePart.Benefits,
            new("Gevinsterne", "The gains"),
            new(
                "Hvad bliver bedre, i penge og i alt det andet, og hvem sørger for, at det sker?",
                "What gets better, in money and in all the rest, and who sees to it that it happens?"),
            Sources.Publication,
            "S41"),
        new(
            BusinessCasePart.Path,
            new("Vejen til gevinsten", "The way to the gain"),
            new(
                "Hvilke skridt skal lykkes, før løsningen bliver til en gevinst, og hvad kan stå i vejen?",
                "Which steps must succeed before the solution becomes a gain, and what may stand in the way?"),
            Sources.Publication,
            "S41"),
        new(
            BusinessCasePart.SideEffects,
            new("Bivirkningerne", "The side effects"),
            new(
                "Hvad kan blive værre, for hvem, og hvad gør I for at undgå det eller holde det nede?",
                "What may get worse, for whom, and what do you do to avoid it or keep it down?"),
            Sources.Publication,
            "S41"),
        new(
            BusinessCasePart.Costs,
            new("Alle omkostningerne", "All the costs"),
            new(
                "Hvad koster det at købe, lære, passe og en dag skille sig af med? Regn folks tid med.",
                "What does it cost to buy, learn, look after and one day get rid of? Include people's time."),
            Sources.Publication,
            "S41"),
        new(
            BusinessCasePart.Governance,
            new("Styring og ansvar", "Governance and responsibility"),
            new(
                "Hvem har ansvaret nu, og hvem har det, når projektet er slut, og gevinsterne skal hentes hjem?",
                "Who is responsible now, and who is when the project has ended and the gains are to be brought home?"),
            Sources.Publication,
            "S41"),
    ];
}
