using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Committees;
using Sammen.Domain.Development;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Method;
using Sammen.Domain.SideEffects;
using static Sammen.Example.Gains;

namespace Sammen.Example;

/// <summary>The records system in figures and requirements: a case over ten years, gains over four, a side effect, and what Hovedudvalget said.</summary>
internal static class RecordsSystemGains
{
    private static readonly Guid Searching = Guid.NewGuid();

    /// <summary>Tells the business case; what comes back ties the time to the gain it becomes.</summary>
    public static Action<Benefit> Case(Chronicle chronicle, Calendar when, People who)
    {
        var settings = EconomySettings.AsDelivered();
        var (found, first) = BusinessCase.Begin(chronicle.Initiative, settings, who.ProjectLead, when.At(-300));
        chronicle.Keep(found);
        chronicle.Keep(first);
        var (year, author) = (found.Content.BaseYear, new CaseWriter(chronicle, found, when, who.ProjectLead));
        author.Frame(-300, new(year, 10, year, "Kommunaldirektør", when.Day(160)), settings);
        author.Write(-300, BusinessCasePart.Path, "Ét sted at søge. Fire felter i stedet for 14. Når det er lettere at gemme rigtigt, er det lettere at finde, og borgeren får svar af den, der tager telefonen.");
        author.Write(-299, BusinessCasePart.Costs, "Abonnement, flytning af sager, oplæring og den tid, det tager at oprette en sag, de første måneder.");
        author.Write(-299, BusinessCasePart.Governance, "Kommunaldirektøren har ansvaret. Gevinsterne bliver vist i Hovedudvalget hvert år, også dem, der ikke kommer.");
        author.Put(-298, CaseWriter.Money(Guid.NewGuid(), LineKind.Cost, "Abonnement og drift", "Fælles it", Recurrence.Lasting, year + 1, 1_700_000, 1_900_000, 2_400_000));
        author.Put(-298, CaseWriter.Money(Guid.NewGuid(), LineKind.Cost, "Flytning af sager og opsætning", "Fælles it", Recurrence.OneOff, year, 4_800_000, 6_500_000, 9_500_000));
        author.Put(-298, CaseWriter.Hours(Guid.NewGuid(), LineKind.Cost, "Oplæring af 2.100 medarbejdere", Recurrence.OneOff, year + 1, 6_000, 8_400, 13_000));
        author.Put(-297, CaseWriter.Hours(Guid.NewGuid(), LineKind.Cost, "Længere tid at oprette en sag", Recurrence.Lasting, year + 1, 1_500, 3_000, 6_000));
        author.Put(-297, CaseWriter.Money(Guid.NewGuid(), LineKind.Gain, "Det gamle system bliver lukket", "Fælles it", Recurrence.Lasting, year + 2, 2_200_000, 2_300_000, 2_300_000));
        author.Put(-297, Search(4_000, 11_000, 16_000));
        author.Put(-40, Search(4_000, 9_000, 14_000));
        chronicle.Keep(Assumption.Write(
            Id<Assumption>.At(when.At(-296)), chronicle.Initiative.Id, new("Halvdelen af den tid, der går med at lede, kan undværes, når alt ligger ét sted.", "", null, [Searching]), null, who.ProjectLead, when.Day(-296)).Expect());
        return gain => author.Put(-38, Search(4_000, 9_000, 14_000) with { BenefitId = gain.Id.Value });

        EconomyLine Search(long low, long likely, long high) =>
            CaseWriter.Hours(Searching, LineKind.Gain, "Tid, der går med at lede efter sager", Recurrence.Lasting, year + 1, low, likely, high) with { Phasing = [10, 50, 100] };
    }

    /// <summary>Hovedudvalget before the decision, and what it will talk about next.</summary>
    public static void Discuss(Chronicle chronicle, Calendar when, People who, Med med)
    {
        Committees.Answer(
            chronicle, when.Day(-240), who.CityManager, new(Affected.Yes, Affected.Yes, Affected.Yes, Affected.Yes), "Alle, der skriver i sager. Det rører ved, hvem der kan se hvad, og ved oplæring i en travl tid.");
        var item = Committees.Put(
            chronicle, med.MainBefore, chronicle.Initiative, "Nyt sags- og dokumentsystem: hvad skal ligge fast, før vi køber?",
            "Hvad må loggen bruges til?\nHvornår kan hver forvaltning undvære folk til oplæring?\nHvad bliver timerne til?", who.ProjectLead, when.Day(-222));
        Committees.Minute(item, med.MainBefore, new(
            "Vi skal skifte, for aftalen udløber. Rækkefølgen kan vi tale om, standarden kan vi ikke.",
            "Vi er enige i at skifte. Loggen må ikke blive et mål for, hvor hurtigt nogen arbejder, og ingen skal lære det i deres travleste måned.",
            ItemOutcome.Agreement, "Hvornår kommer udkastet til en retningslinje om loggen?", when.Day(-175)));
        item.Reply("Udkastet bliver skrevet af begge sider sammen og er på dagsordenen, før den første forvaltning skifter.", item.Version, when.Day(-178)).Expect();
        Committees.Put(
            chronicle, med.MainNext, chronicle.Initiative, "Oprydning på fællesdrevene", "Hvem rydder op, og hvornår?\nHvad kan vi lade ligge?", who.ChiefRepresentative, when.Day(-5));
    }

    /// <summary>The gains over the years; the one that a line of the case is about comes back.</summary>
    public static Benefit Follow(Chronicle chronicle, Calendar when, People who)
    {
        var (year, on) = (when.Day(90).Year, when.Day(-188));
        var time = chronicle.Follow(
            on, new("Mindre tid på at lede", BenefitType.Time, [], "Alle, der arbejder i sager"),
            new("Tid fra man søger en sag, til man har den", "minutter", "11", "5", new(year + 3, 12, 31)), new(year, "10 50 100", 6),
            new("Projektleder", "Fire fælles felter\nSager flyttes med deres historie\nSuperbrugere i hver afdeling", "Fællesdrevene bliver ved med at være nemmere", "Ingen budgetter bliver sat ned, før tiden er målt to gange"));
        var access = chronicle.Follow(
            on.AddDays(1), new("Aktindsigt til tiden", BenefitType.CitizenValue, [CitizenValueKind.Waiting], "Borgere, pårørende og journalister"),
            new("Andel af svar på aktindsigt inden syv arbejdsdage", "procent", "62", "90", new(year + 3, 12, 31)), new(year, "20 60 100", 12),
            new("Leder af Borgerservice", "Alt på én sag\nFagsystemerne afleverer afgørelser af sig selv", "To fagsystemer kommer senere", "Det gamle system kan læses i fem år"));
        var judgement = chronicle.Follow(
            on.AddDays(2), new("Den næste kan tage over", BenefitType.Professionalism, [], "Den, der overtager en sag, og borgeren"),
            new("Andel, der siger, at de kan forstå en kollegas sag uden at spørge", "procent", "41", "70", new(year + 3, 12, 31)), new(year, "0 50 100", 12),
            new("Fællestillidsrepræsentant", "Øv på egne sager\nTal om, hvad der skal stå i et notat", "Travlhed", "Der er plads til praktiske forhold om mødet"));
        chronicle.Map(
            [time, access, judgement],
            Node("system", MapColumn.Technology, "Ét system til sager", "felter", "soeg"),
            Node("felter", MapColumn.Work, "Fire felter i stedet for 14", "rigtigt"),
            Node("soeg", MapColumn.Work, "Ét sted at søge", "fundet"),
            Node("rigtigt", MapColumn.Effect, "Flere gemmer rigtigt", "fundet", "forstaa"),
            Node("fundet", MapColumn.Effect, "Sagen bliver fundet første gang", "tid", "akt"),
            Node("forstaa", MapColumn.Effect, "Det står, så andre forstår det", "overtage"),
            Node("tid", time, "svar"),
            Node("akt", access, "svar"),
            Node("overtage", judgement, "ret"),
            Node("svar", MapColumn.CoreTask, "Borgeren får svar af den, der tager telefonen"),
            Node("ret", MapColumn.CoreTask, "Den rigtige afgørelse"));
        return time;
    }

    public static void SideEffects(Chronicle chronicle, Calendar when, People who)
    {
        var effects = new Effects(chronicle, when);
        var log = effects.TakeUp(-314, who.ChiefRepresentative, EffectDirection.Both, [Perspective.Employee, Perspective.Citizen], "Det kan ses, hvem", "Alle, der åbner sager");
        effects.Judge(log, -314, who.ChiefRepresentative, Likelihood.Probably, EffectWeight.Differs, null, Intention.Intended);
        effects.Act(log, -200, who.CityManager, "Begge sider skriver en retningslinje, før den første forvaltning skifter.", "Kommunaldirektør og fællestillidsrepræsentant");
        var secretary = effects.Write(
            -186, who.CaseWorker, EffectDirection.Negative, [Perspective.Employee], "De, der retter andres sager, får mere at gøre, og det står ikke i nogens opgaver.", "Sekretærer på skoler og i institutioner");
        effects.Judge(secretary, -186, who.CaseWorker, Likelihood.Probably, EffectWeight.Some, null, Intention.Unintended);
    }

    public static void Require(Chronicle chronicle, Calendar when, People who)
    {
        chronicle.Keep(AcquisitionRoute.Write(
            chronicle.Initiative.Id,
            new(
                AcquisitionKind.Standard, "Mange kommuner bruger den samme slags system. Vi vil ikke betale for at lave om på noget, de andre kan bruge.",
                "Rækkefølgen\nFelter ud over de fire\nHvem der er superbrugere", "Skærmbilledernes form\nLeverandørens opdateringer"),
            who.ProjectLead, when.Day(-185)).Expect());
        foreach (var (number, what, source, whose, priority) in new[]
        {
            (1, "En sag kan oprettes med fire felter.", "Dialogen om, hvornår man ikke kan finde en sag", "Alle, der opretter sager", RequirementPriority.Must),
            (2, "Loggen kan kun åbnes af to sammen og med en grund.", "Hovedudvalget", "Medarbejdere og borgere", RequirementPriority.Must),
            (3, "Afgørelser fra fagsystemerne kommer ind på sagen af sig selv.", "Sagsbehandlerne på ydelser", "Sagsbehandlere", RequirementPriority.Should),
            (4, "En side med tre knapper til dem, der sjældent bruger det.", "Institutionerne", "Pædagoger og pedeller", RequirementPriority.Should),
        })
        {
            chronicle.Keep(Requirement.Write(Id<Requirement>.At(when.At(-180).AddMinutes(number)), chronicle.Initiative.Id, number, new(what, source, whose, priority), null, who.ProjectLead, when.Day(-180)).Expect());
        }
    }
}
