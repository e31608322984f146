using Sammen.Data;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>
/// "Nyt sags- og dokumentsystem", the large end of the scale (S17): a standard from outside, for everybody in the municipality at once. The question
/// is less whether than how. All figures are the example municipality's own.
/// </summary>
internal static class RecordsSystem
{
    private static readonly QuestionKey Value = new(1, 1), Time = new(1, 3), Workflow = new(2, 1), GoodWork = new(2, 4), Invisible = new(2, 5), Competences = new(3, 1), Differences = new(3, 4), Principles = new(4, 4);

    public static void Tell(SammenDb db, Calendar when, People who, Med med)
    {
        var chronicle = Begin(db, when, who);
        Idea(chronicle, when, who);
        var basis = Assess(chronicle, when, who);
        var aboutTime = RecordsSystemGains.Case(chronicle, when, who);
        RecordsSystemGains.Discuss(chronicle, when, who, med);
        chronicle.Next = (
            "Direktionen må vælge inden for det udbud, som byrådet har godkendt. Pris over rammen skal i byrådet.", "Medarbejdersiden i Hovedudvalget",
            "Begge sider er enige om at skifte. Medarbejdersiden vil have tid til oplæring, før det gamle system bliver lukket.");
        chronicle.Decide(
            when.At(-196, 13), DecisionOutcome.GoOn, "Køb et standardsystem, og tag én forvaltning ad gangen", "Kommunaldirektør",
            "Aftalen om det nuværende system udløber, så spørgsmålet er ikke om, men hvordan. Standarden bliver ikke lavet om. Til gengæld bestemmer hver forvaltning selv, hvordan sager bliver navngivet, og hvornår den skifter inden for et år. Hovedudvalget drøftede det ugen før.",
            "Medarbejdersiden ville have haft to forvaltninger til at prøve i et halvt år, før resten blev bundet.", [.. basis]);
        Develop(chronicle, when, who);
        aboutTime(RecordsSystemGains.Follow(chronicle, when, who));
        RecordsSystemGains.SideEffects(chronicle, when, who);
        RecordsSystemGains.Require(chronicle, when, who);
        Wheels.OfRecordsSystem(chronicle, when, who);
    }

    private static Chronicle Begin(SammenDb db, Calendar when, People who)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(-430), who.ProjectLead,
            new(
                "Nyt sags- og dokumentsystem (ESDH)",
                "Aftalen om det nuværende system udløber, og leverandøren holder op med at passe det. Omkring 2.100 medarbejdere gemmer sager i det i dag. Mange gemmer også på fællesdrev, fordi de ikke kan finde det igen.",
                "At borgeren får den rigtige afgørelse, og at den næste, der åbner sagen, kan se hvorfor.",
                "Borgere, der venter på svar. Alle, der skriver eller leder i sager, fra skolesekretæren til socialrådgiveren.",
                [Driver.WornOutSystem, Driver.LegalRequirement, Driver.CoherentService]),
            new(
                "En sag kan findes af den, der skal bruge den\nBorgeren skal ikke fortælle det samme to gange\nAktindsigt kan gives til tiden",
                "Alle skal lære noget nyt på én gang\nGenveje, som hver afdeling har fundet, forsvinder\nDet bliver synligt, hvem der har åbnet hvad",
                [Pressure.StateOrLaw, Pressure.ManagementOrPolitics, Pressure.SellerOrConsultant],
                "En leverandør siger, at hver medarbejder sparer en halv time om dagen.",
                "Forlænge den gamle aftale et år. Rydde op i fællesdrevene først. Bruge fagsystemerne til sager, hvor de findes, og kun have et lille system til resten."),
            new(Field.Administration, Technology.Cloud, TechnologyNature.Digital, Origin.Outside, null));
        chronicle.SizeUp(
            new(
                Enum.GetValues<ComplexityFactor>().ToDictionary(f => f, f => f == ComplexityFactor.Maturity ? Level.Low : Level.High),
                new Dictionary<ContextFactor, Level>
                {
                    [ContextFactor.TechnologyHabit] = Level.Middle,
                    [ContextFactor.OtherChanges] = Level.High,
                    [ContextFactor.ManagementBacking] = Level.Low,
                    [ContextFactor.CooperationClimate] = Level.Middle,
                },
                InfluenceLevel.Uniform),
            "Systemet er kendt, men det rammer alle forvaltninger samtidig, og næsten ingen kan gå uden om det. Derfor hele metoden.");
        chronicle.Initiative.CheckClaim(
            "Vi har spurgt tre kommuner, der har skiftet. Ingen af dem har målt en halv time om dagen. De har målt, at det tager kortere tid at finde en sag, og længere tid at oprette den. Vi regner med det første og med prisen for det andet.",
            chronicle.Initiative.Version).Expect();
        foreach (var (member, role) in new[]
        {
            (who.CityManager, TeamRole.Owner), (who.ProjectLead, TeamRole.Lead), (who.ServiceLeader, TeamRole.Leader), (who.CaseWorker, TeamRole.Participant),
            (who.ChiefRepresentative, TeamRole.UnionRepresentative), (who.DigitalConsultant, TeamRole.Participant),
        })
        {
            chronicle.Initiative.Assign(member.Id, role).Expect();
        }

        new SteeringWriter(chronicle, when).Steer(
            -420, who.ProjectLead, "Styregruppen for ESDH", "Kommunaldirektør, formand\nEn chef fra hver forvaltning\nFællestillidsrepræsentant\nProjektleder", "Hver måned", Anchoring.Municipality,
            "Rækkefølgen af forvaltningerne. Fælles regler for navne på sager.", "Pris over rammen. Alt, der ændrer, hvem der kan se hvad.");
        return chronicle;
    }

    private static void Idea(Chronicle chronicle, Calendar when, People who)
    {
        chronicle.SetFrames(Phase.Idea, when.At(-426), "Det nuværende system lukker\nSager skal journaliseres, som loven siger", "Hvad vi vil have ud af det\nHvad vi skal holde op med at gemme");
        var dialogue = chronicle.Open(when.At(-412), new("Hvornår kan du ikke finde en sag?", Situation.Workplace, [Value, Workflow], Naming.WithoutName, when.Day(-403)));
        chronicle.Say(
            dialogue, when.Shift(-409, 10),
            new(Value, StatementKind.Gain, "Når en borger ringer, og min kollega er syg, vil jeg kunne svare uden at love at ringe tilbage."),
            new(Value, StatementKind.Question, "Hvad sker der med de sager, der ligger på fællesdrevet?"),
            new(Workflow, StatementKind.Concern, "Der er 14 felter, før jeg kan gemme et brev. Bliver det flere?"),
            new(Workflow, StatementKind.Idea, "Lad de sager, der ligner hinanden, have felterne udfyldt på forhånd."));
        var concern = chronicle.Close(dialogue, when.At(-402, 14))[0];
        Chronicle.Reply(concern, when.Day(-398), who.ProjectLead, "Det skal blive færre. Fire felter er nok efter loven. Det bliver et krav, og hver forvaltning vælger selv, om den vil have flere.");
        var value = chronicle.Conclude(dialogue, when.At(-397), Value, new(
            ConclusionStatus.Agreed, "Den næste skal kunne tage over", "Det vigtigste er ikke at gemme, men at en anden kan finde det og forstå det.", null, null, "Borgeren får svar første gang", "Det tager tid at skrive, så andre forstår det"));
        var workflow = chronicle.Conclude(dialogue, when.At(-397), Workflow, new(
            ConclusionStatus.TwoViews, "Få felter eller faste felter", null, "Jo færre felter, jo flere gemmer rigtigt.", "Jo flere faste felter, jo lettere er det at finde igen for den, der ikke kender sagen.", "Hurtigere at gemme", "Sværere at søge"));
        chronicle.Decide(
            when.At(-392, 13), DecisionOutcome.GoOn, "Undersøg et fælles system til hele kommunen", "Kommunaldirektør", "Vi skal skifte, og vi vil vide, hvad det gør ved arbejdet, før vi skriver krav.", "", value, workflow);
    }

    private static Conclusion[] Assess(Chronicle chronicle, Calendar when, People who)
    {
        chronicle.SetFrames(
            Phase.Assessment, when.At(-388), "Det bliver et standardsystem\nÉt system til alle forvaltninger", "Rækkefølgen\nHvor mange felter\nHvem der hjælper, når det driller");
        var dialogue = chronicle.Open(when.At(-335), new("Hvad gør det ved arbejdet hos jer?", Situation.Workplace, [Time, GoodWork, Differences], Naming.WithoutName, when.Day(-323)));
        chronicle.Say(
            dialogue, when.Shift(-330, 9),
            new(Time, StatementKind.Gain, "Vi bruger en formiddag om ugen på at lede i tre systemer, når der er aktindsigt."),
            new(Time, StatementKind.Concern, "Timerne bliver taget ud af budgettet, før nogen har sparet dem."),
            new(GoodWork, StatementKind.Concern, "Alt, hvad jeg åbner, bliver skrevet ned. Bliver det brugt til at se, hvem der arbejder hurtigt?"),
            new(GoodWork, StatementKind.InvisibleWork, "Vores sekretær retter alles sager, uden at nogen ved det. Det bliver ikke mindre i et nyt system."),
            new(Differences, StatementKind.Concern, "Pædagogerne logger på en gang om ugen. De når aldrig at lære det."));
        var concerns = chronicle.Close(dialogue, when.At(-322, 14));
        Chronicle.Reply(concerns[0], when.Day(-312), who.CityManager, "Ingen budgetter bliver sat ned, før tiden er målt to gange. Det står i rammen for næste fase.");
        Chronicle.Reply(concerns[1], when.Day(-312), who.CityManager, "Nej. Loggen er der for borgerens skyld og bliver kun åbnet, når der er mistanke om misbrug. Det kommer i en retningslinje, som begge sider skal sige ja til.");
        Chronicle.Reply(concerns[2], when.Day(-310), who.ProjectLead, "De, der sjældent bruger det, får en side med tre knapper. Resten gør sekretæren, og den tid bliver regnet med.");
        chronicle.Lift(dialogue, when.Day(-315), who.ProjectLead, "Vi bruger en formiddag", LiftKind.Gain, "Aktindsigt uden at lede i tre systemer");
        chronicle.Lift(dialogue, when.Day(-315), who.ChiefRepresentative, "Alt, hvad jeg åbner", LiftKind.SideEffect, "Det kan ses, hvem der har åbnet hvad hvornår");
        chronicle.Lift(dialogue, when.Day(-315), who.ChiefRepresentative, "Timerne bliver taget", LiftKind.Condition, "Ingen budgetter bliver sat ned, før tiden er målt to gange");
        return
        [
            chronicle.Conclude(dialogue, when.At(-318), Time, new(
                ConclusionStatus.Agreed, "Vi vinder tid på at finde og bruger tid på at oprette", "Tallet for det første er større, men det er ikke de samme mennesker, der mærker det.", null, null, "Hurtigere aktindsigt", "Længere tid at oprette en sag")),
            chronicle.Conclude(dialogue, when.At(-318), GoodWork, new(
                ConclusionStatus.Agreed, "Loggen er til borgeren og ikke til at måle os", "En retningslinje skal være på plads, før systemet åbner.", null, null, null, "Man kan føle sig kigget over skulderen")),
            chronicle.Conclude(dialogue, when.At(-318), Differences, new(
                ConclusionStatus.Agreed, "Tre måder at bruge det på", "Hver dag, hver uge og næsten aldrig. De skal lære hver sit.", null, null, "Ingen skal lære mere, end de bruger", "Tre slags oplæring i stedet for én")),
        ];
    }

    private static void Develop(Chronicle chronicle, Calendar when, People who)
    {
        chronicle.SetFrames(
            Phase.Development, when.At(-190), "Standarden bliver ikke lavet om\nIngen budgetter bliver sat ned, før tiden er målt to gange\nDet gamle system kan læses i fem år",
            "Hvilke felter ud over de fire\nHvornår hver forvaltning skifter inden for året\nHvem der er superbruger, og hvor mange timer det tager");
        var dialogue = chronicle.Open(when.At(-62), new("Hvad skal være på plads, før vi skifter?", Situation.Workplace, [Invisible, Competences], Naming.WithoutName, when.Day(-51)));
        chronicle.Say(
            dialogue, when.Shift(-57, 13),
            new(Competences, StatementKind.Concern, "Vi har skiftet lønsystem i foråret. Vi kan ikke lære to ting på samme tid i december, hvor alle søger."),
            new(Competences, StatementKind.Idea, "Lad os øve på vores egne sager fra sidste år, ikke på leverandørens eksempler."),
            new(Invisible, StatementKind.InvisibleWork, "Jeg skriver et par ord i emnefeltet, som kun vi forstår, så vi ved, hvem der skal ringes forsigtigt til."),
            new(Invisible, StatementKind.Concern, "Hvem rydder op i de 40.000 dokumenter på fællesdrevet? Det bliver os om aftenen."));
        var concerns = chronicle.Close(dialogue, when.At(-50, 14));
        Chronicle.Reply(concerns[0], when.Day(-44), who.ProjectLead, "Borgere og Ydelser skifter i marts i stedet for december. De andre forvaltninger bytter plads.");
        // The other concern waits: the directors have not said who is to clear up.
        var seen = chronicle.Conclude(dialogue, when.At(-46), Invisible, new(
            ConclusionStatus.Agreed, "Plads til det, man skal vide om mødet", "Et felt til praktiske forhold, som kun sagens egne medarbejdere ser, og som borgeren kan få at se.", null, null, "Det nyttige bliver ikke væk", "Det, der står der, skal kunne tåle at blive læst"));
        var skills = chronicle.Conclude(dialogue, when.At(-46), Competences, new(
            ConclusionStatus.Agreed, "Øv på egne sager, og skift ikke i en travl måned", "Hver afdeling øver i tre uger på sager fra sidste år. To superbrugere i hver afdeling får fri til det.", null, null, "Det ligner arbejdet", "Superbrugerne mangler imens"));
        Chronicle.Done(
            chronicle.Agree(when.At(-46), when.Day(-30), "Projektleder", "Flyt Borgere og Ydelser til marts", new(ConcernId: concerns[0].Id)), when.Day(-34), "Planen er lavet om, og de andre forvaltninger har sagt ja.");
        chronicle.Agree(when.At(-46), when.Day(20), "Sagsbehandler i Borgerservice", "Find 20 sager fra sidste år, som man kan øve på", new(skills.Id));
        chronicle.Agree(when.At(-45), when.Day(35), "Fællestillidsrepræsentant og kommunaldirektør", "Skriv udkast til en retningslinje om loggen", new(Question: Principles));
        var at = when.At(-40);
        chronicle.Agreed(at, Invisible, "Der kommer et felt til praktiske forhold. Borgeren kan få det at se.", seen);
        chronicle.Agreed(at, Competences, "Tre slags oplæring, på egne sager, og ingen afdeling skifter i sin travleste måned.", skills);
        chronicle.StillOpen(at, new(1, 5), "Oprydningen på fællesdrevene er ikke regnet med endnu.");
        chronicle.SeenInTwoWays(at, Workflow, "Fire felter er fælles. Om der skal være flere, ser forvaltningerne forskelligt på.", "Få felter: flere gemmer rigtigt.", "Faste felter: lettere at finde for andre.");
        chronicle.Initiative.ExpectDecision(when.Day(45));
    }
}
