using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>The assessment: six weeks at two homes, what it did to everyday work, and what Center-MED said.</summary>
internal static class RobotsTrial
{
    private static readonly QuestionKey Meeting = new(1, 4), Skill = new(2, 2), GoodWork = new(2, 4), Invisible = new(2, 5);

    /// <summary>Tells the phase; answers the conclusion in which two views stand.</summary>
    public static Conclusion Tell(Chronicle chronicle, Calendar when, People who, Conclusion aboutDwellings)
    {
        chronicle.SetFrames(
            Phase.Assessment, when.At(-187),
            "Ingen bliver afskediget på grund af robotter\nPrøven er kun i fællesrum og kun fra kl. 20 til 6\nPrøven stopper ved det første fald",
            "Hvilke fællesrum der er med\nHvem der tømmer på hver vagt\nHvad vi holder øje med ud over tid");

        var dialogue = Talk(chronicle, when);
        var concerns = chronicle.Close(dialogue, when.At(-122, 14));
        var conclusions = Conclude(chronicle, dialogue, when);
        ReplyTo(concerns, when, who);
        Lift(chronicle, dialogue, when, who);
        var discussed = RobotsCommittee.Tell(chronicle, when, who);
        Agree(chronicle, conclusions[3], aboutDwellings, concerns, when);
        AnswerTogether(chronicle, conclusions, discussed, when);

        chronicle.Initiative.ExpectDecision(when.Day(-91));
        chronicle.Next = (
            "Centerchefen må gå videre på de fem plejehjem inden for det aftalte antal robotter. Boligerne og flere robotter skal i direktionen.",
            "Arbejdsmiljørepræsentanten og et medlem af Center-MED",
            "Ledelsessiden: Tiden er gevinsten, og den bliver hos beboerne. Medarbejdersiden: Godt for dagen, men natten skal have en løsning først.");
        chronicle.Decide(
            when.At(-91, 13), DecisionOutcome.GoOn, "Gå videre med fællesrum på alle fem plejehjem", "Centerchef for plejecentre",
            "I prøven faldt tiden til gulve i fællesrum fra 84 til 47 timer om ugen, og ingen faldt ved robotten. Ryg og skuldre har det bedre om dagen, men natten har fået mere bøvl, og det skal løses i kravene. Boligerne er ikke med: de to syn på dem bliver stående.",
            "Arbejdsmiljørepræsentanten ville vente, til natarbejdet med robotter er med i arbejdspladsvurderingen. Et medlem af Center-MED mente, at boligerne burde prøves nu.",
            [.. conclusions, .. discussed]);
        return conclusions[3];
    }

    private static Dialogue Talk(Chronicle chronicle, Calendar when)
    {
        var dialogue = chronicle.Open(when.At(-130), new(
            "Efter prøven: hvad gjorde robotterne ved hverdagen?", Situation.Workplace, [Meeting, Skill, GoodWork, Invisible],
            Naming.WithoutName, when.Day(-123)));
        chronicle.Say(
            dialogue, when.Shift(-128, 14),
            new(Meeting, StatementKind.Gain, "Jeg har spist frokost sammen med beboerne tre gange i denne uge. Det plejer jeg ikke at nå."),
            new(Meeting, StatementKind.Concern, "Nogle tror, det er et dyr, og vil ikke ud på gangen. Hvad gør vi for dem, der bliver bange?"),
            new(GoodWork, StatementKind.Gain, "Skulderen er bedre. Jeg kan sove på den side igen."),
            new(Invisible, StatementKind.Concern, "Hvem opdager, at en beboer har det skidt, når vi ikke længere støvsuger hos dem?"),
            new(Invisible, StatementKind.Gain, "Jeg vil hellere sidde ned i ti minutter end larme i tyve."));
        chronicle.Say(
            dialogue, when.Shift(-127, 23),
            new(GoodWork, StatementKind.Concern, "Den kører fast under sofaen, og så ligger man dér på maven klokken fire om natten, alene på vagt."),
            new(GoodWork, StatementKind.Question, "Hvorfor blev aften- og nattevagten ikke spurgt først? Det er os, der har den."),
            new(Skill, StatementKind.InvisibleWork, "At støvsuge er ikke faglighed. At se, hvordan folk har det, mens man gør det, er."));
        chronicle.Say(
            dialogue, when.Shift(-125, 11),
            new(Meeting, StatementKind.Gain, "De pårørende siger, at der er pænt, når de kommer om morgenen."),
            new(GoodWork, StatementKind.Gain, "Det er rart at møde ind til rene gulve. Dagen begynder et andet sted."),
            new(Invisible, StatementKind.InvisibleWork, "Nogle beboere siger kun noget, når man har ryggen til og hænderne fulde."),
            new(Invisible, StatementKind.Idea, "Skriv besøget ind i dagsplanen med et klokkeslæt. Så er det ikke det første, der ryger, når der er travlt."));
        return dialogue;
    }

    private static Conclusion[] Conclude(Chronicle chronicle, Dialogue dialogue, Calendar when) =>
    [
        chronicle.Conclude(dialogue, when.At(-119, 10), Meeting, new(
            ConclusionStatus.Agreed, "Flere måltider sammen, men nogle bliver bange",
            "Tiden er blevet til måltider og ture ud på begge plejehjem. For enkelte beboere er robotten utryg, og det skal vi tage højde for hver gang.", null, null,
            "Flere måltider sammen med beboerne\nPænt om morgenen, når pårørende kommer", "Nogle beboere bliver utrygge ved robotten")),
        chronicle.Conclude(dialogue, when.At(-119, 10), Skill, new(
            ConclusionStatus.Open, "Er det faglighed at gøre rent?",
            "Vi nåede det ikke. Det hænger sammen med, hvordan vi holder fast i det, vi ser.", null, null, null, null)),
        chronicle.Conclude(dialogue, when.At(-119, 10), GoodWork, new(
            ConclusionStatus.Agreed, "Mindre slid om dagen, mere bøvl om natten",
            "Dagvagten er aflastet. Nattevagten har fået en opgave, som ingen havde talt om: at hente robotten fri. Den skal løses, før der købes flere.", null, null,
            "Mindre slid på ryg og skuldre\nRent fra morgenstunden", "Nattevagten henter robotten fri\nAften og nat er ikke blevet spurgt")),
        chronicle.Conclude(dialogue, when.At(-119, 11), Invisible, new(
            ConclusionStatus.TwoViews, "Snakken forsvinder med støvsugeren",
            "Det er ofte under rengøringen, vi opdager, at en beboer ikke har spist, er svimmel eller er ked af det. Den viden skal ikke gå tabt. Vi ser forskelligt på, hvordan den bevares.",
            "Støvsugeren giver en grund til at komme ind. Uden den bliver besøget noget, vi skal bede om tid til, og det ryger først, når der er travlt.",
            "Man taler bedre uden en maskine i hånden. Hvis tiden skrives ind i dagsplanen, bliver snakken mere sikker, end den er i dag.",
            "Mere ro i samværet", "Det, ingen har skrevet ned, kan forsvinde")),
    ];

    private static void ReplyTo(IReadOnlyList<Concern> concerns, Calendar when, People who)
    {
        Chronicle.Reply(
            concerns[0], when.Day(-117), who.Leader,
            "Vi skriver det i døgnrytmeplanen, og så kører robotten først på den gang, når beboeren sover. Alle på vagt må slukke den uden at spørge.");
        Chronicle.Reply(
            concerns[1], when.Day(-99), who.Director,
            "Det er vores største forbehold. Derfor er boligerne ikke med, og derfor skriver vi på Åbrinken ned, hvad vi ser, når vi gør rent. Vi ved ikke endnu, om det er nok.");
        Chronicle.Reply(
            concerns[2], when.Day(-116), who.OtherLeader,
            "Sofaerne på Engparken er hævet, så den ikke kan køre fast dér. På Åbrinken er der sat en kant. Om natten må robotten stå, hvor den står, til dagvagten møder.");
    }

    private static void Lift(Chronicle chronicle, Dialogue dialogue, Calendar when, People who)
    {
        chronicle.Lift(dialogue, when.Day(-118), who.Leader, "Jeg har spist frokost", LiftKind.Gain, "Flere måltider sammen med beboerne");
        chronicle.Lift(dialogue, when.Day(-118), who.Leader, "Skulderen er bedre", LiftKind.Gain);
        chronicle.Lift(dialogue, when.Day(-118), who.Leader, "Den kører fast", LiftKind.SideEffect, "Nattevagten skal hente robotten fri, også når man er alene på vagt");
        chronicle.Lift(dialogue, when.Day(-117), who.UnionRepresentative, "Nogle beboere siger", LiftKind.InvisibleWork);
        chronicle.Lift(dialogue, when.Day(-117), who.UnionRepresentative, "Skriv besøget ind", LiftKind.Condition, "Besøget hos beboeren står i dagsplanen med et klokkeslæt");
    }

    private static void Agree(Chronicle chronicle, Conclusion aboutInvisible, Conclusion aboutDwellings, IReadOnlyList<Concern> concerns, Calendar when)
    {
        Chronicle.Done(
            chronicle.Agree(when.At(-119, 11), when.Day(-68), "Tillidsrepræsentant og rengøringsassistent", "Skriv ned, hvad vi ser hos beboerne, når vi gør rent", new(aboutInvisible.Id)),
            when.Day(-66), "Skrevet ned i fire uger på Åbrinken, uden navne på beboere. Listen er med i kravene og i oplæringen.");
        Chronicle.Done(
            chronicle.Agree(when.At(-116), when.Day(-105), "Leder af Engparken", "Hæv sofaer, og sæt kanter, hvor robotten kører fast", new(ConcernId: concerns[2].Id)),
            when.Day(-108), "Gjort i fire rum. Nattevagten har noteret to stop i ugen mod elleve før.");
        Chronicle.Drop(
            chronicle.Agree(when.At(-119, 11), when.Day(-40), "Ejendomme og Service", "Undersøg, hvad det koster at fjerne dørtrin til alle boliger", new(aboutDwellings.Id)),
            when.Day(-88), "Boligerne er ikke med nu. Udgiften giver først mening, hvis de kommer med.");
    }

    private static void AnswerTogether(Chronicle chronicle, Conclusion[] conclusions, Conclusion[] discussed, Calendar when)
    {
        var at = when.At(-100, 14);
        chronicle.Agreed(at, new(1, 1), "Tiden blev til måltider og ture ud. Det kan mærkes af beboerne, også af dem, der ikke selv siger noget.", conclusions[0]);
        chronicle.Agreed(at, new(1, 3), "I prøven faldt tiden i fællesrum fra 84 til 47 timer om ugen, når tømning er regnet med. På fem plejehjem regner vi med 45 til 105 timer om ugen, mest sandsynligt 85. Til sammenligning var faldet omkring 50 procent i fællesrum i forsøget på ni plejehjem (ABT-fonden, 2011; robocluster.dk). Timerne bliver hos beboerne.", discussed[0]);
        chronicle.Agreed(at, Meeting, "Kontakten er blevet bedre for mange og mere utryg for enkelte. En beboer kan altid sige nej.", conclusions[0]);
        chronicle.Agreed(at, new(1, 5), "Prisen er kendt, driften er et skøn. Det er nattevagten, der betaler med besvær, og det skal løses.", discussed[1]);
        chronicle.Agreed(at, new(2, 1), "Gulvene flytter fra formiddag til nat. Tømning er en ny opgave på hver vagt og tager omkring ti minutter.");
        chronicle.StillOpen(at, Skill, "Vi er ikke færdige med at tale om, hvad der er fagligt i at gøre rent hos en beboer.", conclusions[1]);
        chronicle.Agreed(at, GoodWork, "Bedre for kroppen om dagen, mere besværligt om natten. Begge dele skal stå i beslutningen.", conclusions[2]);
        chronicle.SeenInTwoWays(
            at, Invisible,
            "Det er ofte under rengøringen, vi opdager, at en beboer ikke har spist, er svimmel eller er ked af det. Den viden skal ikke gå tabt.",
            "Støvsugeren giver en grund til at komme ind. Uden den bliver besøget noget, vi skal bede om tid til, og det ryger først, når der er travlt.",
            "Man taler bedre uden en maskine i hånden. Hvis tiden skrives ind i dagsplanen, bliver snakken mere sikker, end den er i dag.",
            conclusions[3]);
        chronicle.Later(at, new(3, 1), when.Day(-45), "Vi lærte det undervejs på to plejehjem. Hvad fem plejehjem har brug for, tager vi op, når vi ved, hvad vi køber.");
        chronicle.StillOpen(at, new(4, 3), "Robotterne kører om natten, men aften- og nattevagten har ikke haft deres egen dialog.");
        chronicle.Agreed(at, new(4, 4), "Center-MED har drøftet prøven og følger sagen som fast punkt.", discussed[2]);
        chronicle.StillOpen(at, new(4, 5), "Bruger- og pårørenderådet har fulgt prøven. Vi ved ikke, hvad beboerne selv vil vælge, hvis de kan.");
    }
}
