using Sammen.Data;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>An initiative that was stopped openly, with its reason.</summary>
internal static class NightSensors
{
    private static readonly QuestionKey Meeting = new(1, 4), GoodWork = new(2, 4);

    // Who came, by what they said to be, and how each marked the seven statements: agree, disagree or pass, large where it is important.
    private static readonly (DeclaredRole? Role, string Marks)[] Marks =
    [
        (DeclaredRole.Employee, "Ada-AAa"), (DeclaredRole.Employee, "AdA-Aaa"), (DeclaredRole.Employee, "Adad-aA"),
        (DeclaredRole.Employee, "AdAdAAa"), (DeclaredRole.Employee, "A-adAaa"), (DeclaredRole.Employee, "Adada-A"),
        (DeclaredRole.Employee, "a-AdAaa"), (DeclaredRole.Employee, "dAdaaaA"), (DeclaredRole.Employee, "dA-adaA"),
        (DeclaredRole.Leader, "dAdAdaa"), (DeclaredRole.Leader, "-AdAdaA"), (DeclaredRole.Leader, "dAdA-Aa"),
        (DeclaredRole.Leader, "dAaAda-"), (DeclaredRole.Leader, "aAdAdaA"), (DeclaredRole.Employee, "dadadaA"),
    ];

    public static void Tell(SammenDb db, Calendar when, People who)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(-171), who.Leader,
            new(
                "Sensorer, der melder, når en beboer står op",
                "Om natten kan en beboer falde på vej til toilettet, uden at nogen opdager det. Nattevagten går runder og vækker nogle gange dem, der sover godt.",
                "At beboerne kan sove trygt, og at der kommer nogen, når der er brug for det.",
                "Beboere, der er usikre på benene om natten, og nattevagten.", [Driver.CoherentService]),
            new(
                "Færre fald, som ingen opdager\nFærre runder, der vækker beboerne",
                "Falske meldinger\nBeboere kan føle sig holdt øje med",
                [Pressure.OwnNeed], null, "Lys, der tænder, når man sætter fødderne på gulvet. Faste tider, aftalt med den enkelte beboer."),
            new(Field.SocialAndHealth, Technology.Sensors, TechnologyNature.Mixed, Origin.Local, who.Aabrinken.Id));
        chronicle.SizeUp(
            new(
                new Dictionary<ComplexityFactor, Level> { [ComplexityFactor.Maturity] = Level.Middle, [ComplexityFactor.NeedForInvolvement] = Level.High },
                new Dictionary<ContextFactor, Level> { [ContextFactor.OtherChanges] = Level.High },
                InfluenceLevel.Local),
            "Det rører ved beboernes privatliv, så det skal ikke gå hurtigt.");
        chronicle.Initiative.Assign(who.Director.Id, TeamRole.Owner).Expect();
        chronicle.Initiative.Assign(who.WorkEnvironmentRepresentative.Id, TeamRole.WorkEnvironmentRepresentative).Expect();
        chronicle.Initiative.Assign(who.Employee.Id, TeamRole.Participant).Expect();
        chronicle.SetFrames(Phase.Idea, when.At(-168), "Beboeren eller de pårørende skal sige ja", "Om vi prøver, og hos hvem");
        chronicle.Decide(
            when.At(-150), DecisionOutcome.GoOn, "Prøv i fire boliger i tre uger", "Centerchef for plejecentre",
            "Fire beboere og deres pårørende har sagt ja, og nattevagten vil gerne prøve.", "");

        var dialogue = chronicle.Open(when.At(-90, 13), new(
            "Efter tre uger med sensorer", Situation.Workplace, [Meeting, GoodWork], Naming.WithoutName, null, [6, 8, 20, 8, 8]));
        chronicle.Meet(
            dialogue, when.At(-90, 14), Marks,
            new(GoodWork, StatementKind.Concern, "Den melder, når nogen vender sig. Efter en uge løb jeg ikke længere, og så er den farligere end ingenting."),
            new(GoodWork, StatementKind.Gain, "Den ene nat, hvor det gjaldt, var jeg der med det samme."),
            new(Meeting, StatementKind.Concern, "En beboer bad os tage den ned. Er det holdt øje med eller passet på?"),
            new(Meeting, StatementKind.Gain, "De, der sover godt, bliver ikke vækket af os."),
            new(GoodWork, StatementKind.InvisibleWork, "På en runde retter jeg en pude og lukker et vindue. Det gør en sensor ikke."),
            new(Meeting, StatementKind.Question, "Hvem siger ja for den, der ikke selv kan sige det?"),
            new(GoodWork, StatementKind.Idea, "Lys, der tænder, når man sætter fødderne på gulvet, ville hjælpe flere."));
        var concerns = chronicle.Close(dialogue, when.At(-90, 15));
        Reply(concerns, when, who);
        chronicle.Conclude(dialogue, when.At(-87), Meeting, new(
            ConclusionStatus.TwoViews, "Passet på eller holdt øje med", null,
            "For nogle beboere er sensoren en tryghed, og de sover bedre.", "For andre er den et øje i rummet. Et ja kan blive til et nej, og det skal kunne siges.",
            "Beboere, der sover godt, bliver ikke vækket", "Nogle føler sig holdt øje med"));
        var falseAlarms = chronicle.Conclude(dialogue, when.At(-87), GoodWork, new(
            ConclusionStatus.Agreed, "For mange falske meldinger",
            "Når en sensor melder for ofte, holder man op med at tro på den. Så er den ikke en hjælp.", null, null,
            "Hurtigt fremme, når det gælder", "Nattevagten bliver kaldt fra noget, der haster mere"));
        chronicle.Next = ("Centerchefen må stoppe en prøve på sine egne plejehjem.", "Nattevagten på det ene afsnit", null);
        var stop = chronicle.Decide(
            when.At(-74, 13), DecisionOutcome.Stop, "Stop, og tag sensorerne ned", "Centerchef for plejecentre",
            "I prøven var næsten alle meldinger falske, og nattevagten holdt op med at regne med dem. Det er ikke trygt for nogen. Vi prøver i stedet lys, der tænder af sig selv. Kommer der sensorer, som kan kende forskel, kan sagen åbnes igen.",
            "Nattevagten på det ene afsnit ville gerne have beholdt den hos én beboer.", falseAlarms);
        chronicle.Keep(DecisionLesson.Write(
            stop, "Tæl de falske meldinger fra den første nat. En alarm, man ikke tror på, er værre end ingen.", who.WorkEnvironmentRepresentative, when.Day(-70)).Expect());
    }

    private static void Reply(IReadOnlyList<Concern> concerns, Calendar when, People who)
    {
        foreach (var concern in concerns)
        {
            Chronicle.Reply(
                concern, when.Day(-85), who.Leader,
                concern.Question == GoodWork
                    ? "Det er en alvorlig melding. Vi tæller de falske meldinger i en uge mere og tager det med til beslutningen."
                    : "Sensoren er taget ned dér. Et ja kan altid blive til et nej, og ingen skal begrunde det.");
        }
    }
}
