using Sammen.Domain;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>The idea phase: the first dialogue, and the decision to try at two homes.</summary>
internal static class RobotsIdea
{
    private static readonly QuestionKey Value = new(1, 1), Time = new(1, 3), Workflow = new(2, 1), Invisible = new(2, 5);

    /// <summary>Tells the phase; answers the conclusion that went on to the next one.</summary>
    public static Conclusion Tell(Chronicle chronicle, Calendar when, People who)
    {
        chronicle.SetFrames(
            Phase.Idea, when.At(-221),
            "Ingen bliver afskediget på grund af robotter\nGulvene skal stadig være rene hver dag",
            "Om vi skal prøve\nHvor og hvornår en robot må køre\nHvad tiden skal bruges til");

        var dialogue = Talk(chronicle, when);
        var concerns = chronicle.Close(dialogue, when.At(-206, 15));
        var conclusions = Conclude(chronicle, dialogue, when);
        ReplyTo(concerns, when, who);
        Agree(chronicle, conclusions, concerns, when);
        AnswerTogether(chronicle, conclusions, when);

        chronicle.Initiative.ExpectDecision(when.Day(-189));
        chronicle.Decide(
            when.At(-189, 13), DecisionOutcome.GoOn, "Prøv på to plejehjem i seks uger", "Centerchef for plejecentre",
            "Gulvene tager tid fra beboerne, og medarbejderne vil gerne prøve. Prøven er på Åbrinken og Engparken, kun i fællesrum og kun fra kl. 20 til 6. Boligerne er ikke med, for dem er der to syn på. Center-MED drøftede det ugen før.",
            "Tillidsrepræsentanten ville have aftalt, hvad tiden skal bruges til, før prøven begyndte.",
            [.. conclusions]);
        return conclusions[3];
    }

    private static Dialogue Talk(Chronicle chronicle, Calendar when)
    {
        var dialogue = chronicle.Open(when.At(-214), new(
            "Hvad tager tiden fra beboerne?", Situation.Workplace, [Value, Time, Workflow, Invisible], Naming.WithoutName, when.Day(-207)));
        chronicle.Say(
            dialogue, when.Shift(-212, 14),
            new(Value, StatementKind.Gain, "Hvis jeg slipper for at støvsuge fællesstuen, kan jeg nå at spise morgenmad sammen med dem, der ellers sidder alene."),
            new(Value, StatementKind.Concern, "Beboere med demens kan falde over den. De har nok at gøre med at se, hvor de sætter fødderne."),
            new(Time, StatementKind.Concern, "Bliver vi færre, når robotten tager gulvene? Det plejer at ende sådan."),
            new(Workflow, StatementKind.Gain, "Min ryg er færdig, når jeg har taget gangen og spisestuen. Den tur vil jeg gerne af med."),
            new(Invisible, StatementKind.InvisibleWork, "Jeg ser, om kaffen er rørt. Det gør robotten ikke."));
        chronicle.Say(
            dialogue, when.Shift(-211, 21),
            new(Value, StatementKind.Gain, "Der er beboere, som næsten aldrig kommer ud, fordi der mangler en hånd at holde i. Den hånd holder støvsugeren."),
            new(Value, StatementKind.Question, "Hvad gør vi, hvis en beboer bliver bange? Må vi slukke den uden at spørge nogen først?"),
            new(Workflow, StatementKind.Concern, "Hvem tømmer den? Den skal også renses for hår og snor, og så er det os, der ligger på knæ i stedet."),
            new(Workflow, StatementKind.Idea, "Lad den køre om natten, når der ikke er nogen på gangen. Så er der rent, når vi møder."),
            new(Invisible, StatementKind.InvisibleWork, "Når jeg støvsuger inde hos en beboer, snakker vi om ingenting. Det er tit dér, det kommer frem, at noget gør ondt."));
        chronicle.Say(
            dialogue, when.Shift(-209, 10),
            new(Time, StatementKind.Question, "Hvem bestemmer, hvad tiden bliver brugt til? Hvis det bare er flere opgaver, er vi lige vidt."),
            new(Time, StatementKind.Gain, "Et kvarter mere om morgenen lyder ikke af meget. Det er forskellen på at vaske nogen og at hjælpe dem med at vaske sig."),
            new(Workflow, StatementKind.Idea, "Dørtrinene skal væk først. Vores rollatorer bliver også glade."),
            new(Invisible, StatementKind.Idea, "Den skal også køre i boligerne. Det er dér, vi bruger mest tid."),
            new(Invisible, StatementKind.Question, "Hvad kalder vi den tid, hvor vi både gør rent og holder øje? Den står ingen steder."));
        return dialogue;
    }

    private static Conclusion[] Conclude(Chronicle chronicle, Dialogue dialogue, Calendar when) =>
    [
        chronicle.Conclude(dialogue, when.At(-203, 10), Value, new(
            ConclusionStatus.Agreed, "Gulvene tager tiden fra beboerne",
            "Formålet er tid sammen med beboerne. Rene gulve er et krav, men ikke et mål i sig selv.", null, null,
            "Tid til måltider og ture ud\nMere ro om morgenen", "Beboere kan falde over robotten\nNogle kan blive bange for den")),
        chronicle.Conclude(dialogue, when.At(-203, 10), Time, new(
            ConclusionStatus.Open, "Hvad den frigjorte tid skal bruges til",
            "Det ved vi ikke endnu. Ledelsen har sagt, at tiden bliver på plejehjemmet. Medarbejderne vil være med til at bestemme, hvad den bliver til.", null, null,
            "Tid til at hjælpe i stedet for at gøre det for beboeren", "Tiden kan blive fyldt af andre opgaver")),
        chronicle.Conclude(dialogue, when.At(-203, 10), Workflow, new(
            ConclusionStatus.Agreed, "Robotten kan tage fællesrum om natten",
            "Vi vil gerne prøve i fællesrum, når beboerne sover. Hver vagt skal vide, hvem der tømmer.", null, null,
            "Mindre slid på ryg og skuldre\nRent, når dagvagten møder", "Robotten skal tømmes og hentes fri\nDørtrin er i vejen")),
        chronicle.Conclude(dialogue, when.At(-203, 11), Invisible, new(
            ConclusionStatus.TwoViews, "Skal robotten også køre i boligerne?",
            "Boligerne er ikke med i en prøve, før vi har talt om det igen.",
            "Det er i boligerne, vi bruger mest tid. Man taler bedre med en beboer uden en maskine i hånden.",
            "Støvsugeren giver en grund til at komme ind. Det er dér, vi ser, om kaffen er rørt.",
            "Tid og ro i boligen", "Det, vi opdager undervejs, kan gå tabt")),
    ];

    private static void ReplyTo(IReadOnlyList<Concern> concerns, Calendar when, People who)
    {
        Chronicle.Reply(
            concerns[0], when.Day(-201), who.Leader,
            "I prøven kører robotterne kun i fællesrum fra kl. 20 til 6. Vi gør status hver fredag og stopper ved det første fald.");
        Chronicle.Reply(
            concerns[1], when.Day(-198), who.Director,
            "Nej. Ingen bliver afskediget på grund af robotterne, og tiden bliver på plejehjemmet. Det har vi drøftet i Center-MED, og det ligger fast i alle faser.");
        Chronicle.Reply(
            concerns[2], when.Day(-201), who.Leader,
            "I prøven har hver vagt en fast person, der tømmer, og tiden til det bliver talt med. Bliver det for meget, laver vi det om.");
    }

    private static void Agree(Chronicle chronicle, Conclusion[] conclusions, IReadOnlyList<Concern> concerns, Calendar when)
    {
        Chronicle.Done(
            chronicle.Agree(when.At(-203, 11), when.Day(-182), "Rengøringsassistent og projektleder", "Tæl tiden til gulve i fællesrum på de to plejehjem i to uger", new(conclusions[0].Id)),
            when.Day(-183), "Talt i to uger: 84 timer om ugen på Åbrinken og Engparken tilsammen.");
        Chronicle.Done(
            chronicle.Agree(when.At(-201), when.Day(-133), "Leder af Åbrinken", "Gør status hver fredag, og stop ved det første fald", new(ConcernId: concerns[0].Id)),
            when.Day(-133), "Seks fredage i træk. Ingen faldt ved robotten på de to plejehjem.");
        Chronicle.Done(
            chronicle.Agree(when.At(-203, 11), when.Day(-178), "Ejendomme og Service", "Fjern dørtrin til fællesrum på Åbrinken og Engparken", new(conclusions[2].Id)),
            when.Day(-177), "Ni dørtrin er fjernet. Ét blev stående, fordi døren er en branddør.");
    }

    private static void AnswerTogether(Chronicle chronicle, Conclusion[] conclusions, Calendar when)
    {
        var at = when.At(-200, 14);
        chronicle.Agreed(at, Value, "Beboerne skal have mere tid sammen med nogen. Vi vil kunne se det på måltider og ture ud og ikke kun på minutter.", conclusions[0]);
        chronicle.StillOpen(at, Time, "Tiden bliver på plejehjemmet. Hvad den bliver til, har vi ikke talt færdigt om.", conclusions[1]);
        chronicle.Later(at, new(1, 5), when.Day(-118), "Vi ved ikke, hvad robotterne koster at holde i gang. Det ser vi på efter prøven.");
        chronicle.Agreed(at, Workflow, "Vi prøver i fællesrum om aftenen og natten. Boliger og badeværelser gør vi rent som før.", conclusions[2]);
        chronicle.StillOpen(at, Invisible, "Vi talte mest om tid. Rengøringen blev set som gulve og ikke som et besøg. Vi skal spørge dem, der gør det.", conclusions[3]);
        chronicle.NotRelevant(at, new(3, 1), "Ingen skal lære noget nyt endnu. Vi tager det op, hvis vi prøver.");
        chronicle.Agreed(at, new(4, 3), "Én fra plejen og én fra rengøringen er på holdet sammen med tillidsrepræsentanten og arbejdsmiljørepræsentanten. Begge ledere er med.");
        chronicle.Agreed(at, new(4, 4), "Det rører ved både arbejdet og arbejdsmiljøet. Center-MED drøfter det før hver beslutning.");
    }
}
