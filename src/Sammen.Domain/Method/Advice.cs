namespace Sammen.Domain.Method;

/// <summary>Advice that belongs together (S33, S61, S86, S100).</summary>
internal static class AdviceList
{
    internal static IReadOnlyList<AdviceSet> AdviceSets { get; } =
    [
        new(
            "coreTask",
            new("Fire råd om kerneopgaven", "Four pieces of advice on the core task"),
            new("Til at holde fast i, hvem det er for.", "To keep in mind who it is for."),
            Sources.DigitalEveryday,
            "S33",
            [
                new(
                    "startWithTheTask",
                    new("Begynd med opgaven", "Begin with the task"),
                    new(
                        "Bliv enige om, hvad I er til for, og hvilke hensyn der trækker hver sin vej. Vent med at tale om systemer.",
                        "Agree on what you are there for, and which considerations pull in different directions. Let the systems wait."),
                    Sources.DigitalEveryday,
                    "S33"),
                new(
                    "seeItFromOutside",
                    new("Se det udefra", "See it from outside"),
                    new(
                        "Find ud af, hvordan det er at være den, I hjælper. Følg en borger gennem et forløb, eller spørg, når I alligevel taler sammen.",
                        "Find out what it is like to be the one you help. Follow a citizen through a course of events, or ask when you are talking anyway."),
                    Sources.DigitalEveryday,
                    "S33"),
                new(
                    "askForTheStory",
                    new("Bed om hele historien", "Ask for the whole story"),
                    new(
                        "Spørg, hvordan løsningen fører til noget bedre, led for led. Mangler et led, så sig det.",
                        "Ask how the solution leads to something better, link by link. If a link is missing, say so."),
                    Sources.DigitalEveryday,
                    "S33"),
                new(
                    "nameOtherAims",
                    new("Sig det, hvis målet er et andet", "Say so if the aim is something else"),
                    new(
                        "Det er i orden at ville spare. Kald det bare ikke bedre kvalitet, hvis det først og fremmest er billigere.",
                        "It is all right to want to save. Just do not call it better quality if it is mainly cheaper."),
                    Sources.DigitalEveryday,
                    "S33"),
            ]),
        new(
            "standardTest",
            new("Tre prøver på en fast fremgangsmåde", "Three tests of a fixed procedure"),
            new(
                "Når alle skal gøre noget ens, kan I holde det op mod tre ord.",
                "When everyone is to do something the same way, test it against three words."),
            Sources.JackEjlskov,
            "S61",
            [
                new(
                    "meaningful",
                    new("Meningsfuld", "Meaningful"),
                    new(
                        "Kan de, der skal følge den, se, hvad den er god for?",
                        "Can those who are to follow it see what it is good for?"),
                    Sources.JackEjlskov,
                    "S61"),
                new(
                    "justified",
                    new("Fagligt begrundet", "Professionally justified"),
                    new(
                        "Er der en grund i faget, og kan I sige den højt?",
                        "Is there a reason in the profession, and can you say it aloud?"),
                    Sources.JackEjlskov,
                    "S61"),
                new(
                    "influenceable",
                    new("Til at påvirke", "Open to influence"),
                    new("Kan den laves om, når nogen finder en bedre måde?", "Can it be changed when somebody finds a better way?"),
                    Sources.JackEjlskov,
                    "S61"),
            ]),
        new(
            "agileTraits",
            new("Fire kendetegn ved agilt arbejde", "Four marks of agile work"),
            new("At gå frem i små skridt og lære af hvert af dem.", "To move in small steps and learn from each."),
            Sources.DigitalEveryday,
            "S86",
            [
                new(
                    "userDialogue",
                    new("Samtale med brugerne", "Talking with users"),
                    new(
                        "De, der skal bruge det, er med hele vejen og ikke kun først og sidst.",
                        "Those who will use it are there all the way, and not only first and last."),
                    Sources.DigitalEveryday,
                    "S86"),
                new(
                    "smallDeliveries",
                    new("Lidt, men tit", "Little and often"),
                    new(
                        "Noget, der kan bruges, kommer med korte mellemrum. Ingen venter på, at det hele er færdigt.",
                        "Something usable comes at short intervals. Nobody waits for the whole to be finished."),
                    Sources.DigitalEveryday,
                    "S86"),
                new(
                    "trials",
                    new("Prøvehandlinger", "Small trials"),
                    new(
                        "I prøver en antagelse af i det små. Så er fejl billige, og det, der duer, viser sig hurtigt.",
                        "You try out an assumption on a small scale. Then mistakes are cheap, and what works soon shows."),
                    Sources.DigitalEveryday,
                    "S86"),
                new(
                    "learning",
                    new("Del og ret til", "Share and adjust"),
                    new(
                        "Det, en af jer lærer, får de andre at vide, og planen retter sig efter det.",
                        "What one of you learns the others get to know, and the plan follows."),
                    Sources.DigitalEveryday,
                    "S86"),
            ]),
        new(
            "agileSituations",
            new("Tre situationer, hvor agilt arbejde passer", "Three situations where agile work fits"),
            new(
                "Kender I ikke jer selv i dem, er en almindelig plan ofte nok.",
                "If none of them sounds like you, an ordinary plan will often do."),
            Sources.DigitalEveryday,
            "S86",
            [
                new(
                    "unclearSolution",
                    new("Løsningen er uklar", "The solution is unclear"),
                    new(
                        "Ingen kan sige på forhånd, hvordan det ender med at se ud.",
                        "Nobody can say beforehand what it will look like in the end."),
                    Sources.DigitalEveryday,
                    "S86"),
                new(
                    "muchIsConnected",
                    new("Meget hænger sammen", "Much is connected"),
                    new(
                        "Der er så mange tråde, at I må undersøge dem i fællesskab.",
                        "There are so many threads that you must look into them together."),
                    Sources.DigitalEveryday,
                    "S86"),
                new(
                    "somethingNew",
                    new("Der skal findes på noget", "Something has to be invented"),
                    new(
                        "Det findes ikke i forvejen og bliver formet, mens I arbejder.",
                        "It does not exist yet and takes shape as you work."),
                    Sources.DigitalEveryday,
                    "S86"),
            ]),
        new(
            "change",
            new("Fem råd om forandring", "Five pieces of advice on change"),
            new(
                "Til ledere, der skal have noget nyt til at lykkes sammen med andre.",
                "For leaders who are to make something new succeed together with others."),
            Sources.DigitalEveryday,
            "S100",
            [
                new(
                    "leadTheChange",
                    new("Led det som en forandring", "Lead it as a change"),
                    new(
                        "Giv mening, tryghed og klare roller. Det sker ikke af sig selv, bare fordi systemet er sat op.",
                        "Give meaning, safety and clear roles. It does not happen by itself just because the system is installed."),
                    Sources.DigitalEveryday,
                    "S100"),
                new(
                    "fitTheForm",
                    new("Lad formen passe til opgaven", "Let the form fit the task"),
                    new(
                        "Det enkle kan planlægges fra ende til anden. Det usikre har brug for korte forløb og prøver.",
                        "What is simple can be planned from end to end. What is uncertain needs short cycles and trials."),
                    Sources.DigitalEveryday,
                    "S100"),
                new(
                    "strongTeam",
                    new("Sæt et hold med forskelle", "Put together a mixed team"),
                    new(
                        "Giv ildsjælene tid og lov, og sørg for, at de forsigtige også har en plads.",
                        "Give the enthusiasts time and freedom, and see that the cautious have a place too."),
                    Sources.DigitalEveryday,
                    "S100"),
                new(
                    "roomForIdeas",
                    new("Giv plads til idéer", "Make room for ideas"),
                    new(
                        "Lad nogen prøve noget tidligt. De svære spørgsmål skal nok komme, når der er noget at spørge til.",
                        "Let people try things early. The hard questions will come once there is something to ask about."),
                    Sources.DigitalEveryday,
                    "S100"),
                new(
                    "clearMandate",
                    new("Bed om det, du har brug for", "Ask for what you need"),
                    new(
                        "Spørg opad efter rammer, tid, penge og rygdækning, og få at vide, hvad du selv må bestemme.",
                        "Ask those above you for limits, time, money and backing, and find out what you may decide yourself."),
                    Sources.DigitalEveryday,
                    "S100"),
            ]),
        new(
            "representative",
            new("Fem råd til tillidsvalgte", "Five pieces of advice for elected representatives"),
            new(
                "Til TR, AMR og medarbejdersiden i udvalget, når noget nyt er på vej.",
                "For union and work environment representatives, and the employee side of the committee, when something new is on its way."),
            Sources.Publication,
            "S94",
            [
                new(
                    "tellInPlainWords",
                    new("Fortæl det, så det kan forstås", "Tell it so that it can be understood"),
                    new(
                        "Sig med kollegernes ord, hvad det skal være godt for, og hvad ingen ved endnu. Spørg ledelsen, hvis du selv er i tvivl.",
                        "Say in your colleagues' words what it is to be good for, and what nobody knows yet. Ask management if you are in doubt yourself."),
                    Sources.Publication,
                    "S94"),
                new(
                    "bringWorriesForward",
                    new("Bær bekymringerne frem", "Bring the concerns forward"),
                    new(
                        "Skriv dem ned med de ord, de blev sagt med, og hold øje med, at der kommer et svar.",
                        "Write them down in the words they were said with, and see that a reply comes."),
                    Sources.Skaarup,
                    "S95"),
                new(
                    "earlyInMed",
                    new("Få det på MED, mens det kan ændres", "Bring it to MED while it can be changed"),
                    new(
                        "Bliver arbejdet, samarbejdet, arbejdsmiljøet eller de ansattes vilkår anderledes, så bed om en drøftelse, før nogen har besluttet noget.",
                        "If work, cooperation, the work environment or the terms of staff become different, ask for a discussion before anybody has decided."),
                    Sources.MedAgreement,
                    "S96"),
                new(
                    "questionsForThePhase",
                    new("Spørg til det, der er på spil nu", "Ask about what is at stake now"),
                    new(
                        "Først: Hvad skal det løse? Så: Hvad koster det i hverdagen? Til sidst: Hvem hjælper, når det driller?",
                        "First: What is it to solve? Then: What does it cost in everyday work? Last: Who helps when it gives trouble?"),
                    Sources.CommitteeAdvice,
                    "S99"),
                new(
                    "sayWhenYouDiffer",
                    new("Lad det stå, når I ser det forskelligt", "Let it stand when you see it differently"),
                    new(
                        "Et andet syn hører hjemme i beslutningen. Skriv, hvad I frygter, og hvad der skulle til.",
                        "Another view belongs in the decision. Write what you fear, and what it would take."),
                    Sources.Publication,
                    "S9"),
            ]),
    ];
}
