using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Competences;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>The business case of the robots: most of what they give is time, and it stays time but for the temps whose budget is cut.</summary>
internal static class RobotsCase
{
    private static readonly Guid SetFree = Guid.NewGuid(), Emptying = Guid.NewGuid(), Temps = Guid.NewGuid(), Robots = Guid.NewGuid(), Service = Guid.NewGuid();

    /// <summary>Tells it until the gains are named; what comes back ties the time set free to the gain it becomes.</summary>
    public static Action<Benefit> Tell(Chronicle chronicle, Calendar when, People who)
    {
        var settings = EconomySettings.AsDelivered();
        var (found, first) = BusinessCase.Begin(chronicle.Initiative, settings, who.ProjectLead, when.At(-58));
        chronicle.Keep(found);
        chronicle.Keep(first);
        var year = found.Content.BaseYear;
        var author = new CaseWriter(chronicle, found, when, who.ProjectLead);

        author.Frame(-58, new(year, 10, year, "Centerchef for plejecentre", when.Day(75)), settings);
        author.Write(-58, BusinessCasePart.Path, "Gangene bliver ryddet om aftenen. Robotten kører om natten. Nattevagten tømmer den. Den, der ellers støvsugede, er hos beboerne i stedet, på et klokkeslæt, som står i dagsplanen.");
        author.Write(-57, BusinessCasePart.Costs, "Robotter, service og nye robotter hvert fjerde år. Tid til at lære det, til at tømme og til at hente dem fri.");
        author.Write(-57, BusinessCasePart.Governance, "Centerchefen har ansvaret, også efter projektet. Tiden til gulve bliver talt hvert halve år og vist i Center-MED.");
        author.Put(-56, CaseWriter.Money(Robots, LineKind.Cost, "Robotter og ladestationer", "Inventar", Recurrence.OneOff, year, 310_000, 340_000, 380_000));
        author.Put(-56, CaseWriter.Money(Service, LineKind.Cost, "Service og reservedele", "Drift, plejecentre", Recurrence.Lasting, year, 45_000, 60_000, 90_000));
        author.Put(-56, CaseWriter.Money(Guid.NewGuid(), LineKind.Cost, "Nye robotter hvert fjerde år", "Inventar", Recurrence.OneOff, year + 4, 0, 0, 0) with
        {
            Own = [new(year + 4, CaseWriter.Kroner(280_000, 340_000, 420_000)), new(year + 8, CaseWriter.Kroner(280_000, 340_000, 420_000))],
        });
        author.Put(-55, CaseWriter.Hours(PlanCost.LineOf(chronicle.Initiative.Id), LineKind.Cost, "Oplæring på alle vagter", Recurrence.OneOff, year, 120, 160, 260));
        author.Put(-55, CaseWriter.Hours(Emptying, LineKind.Cost, "Tømme, rense og hente fri", Recurrence.Lasting, year, 700, 900, 1_500) with { Phasing = [50, 100] });
        // Of 210 hours a week: a third, 85 hours as the committee was told and the gain says, and half.
        var setFree = CaseWriter.Hours(SetFree, LineKind.Gain, "Tid fra gulve i fællesrum til beboerne", Recurrence.Lasting, when.Day(20).Year, 70 * 52, 85 * 52, 105 * 52) with { Phasing = [5, 70, 100] };
        author.Put(-55, setFree);
        author.Put(-54, CaseWriter.Money(Guid.NewGuid(), LineKind.Gain, "Færre rengøringsmidler", "Varer, plejecentre", Recurrence.Lasting, year, 5_000, 12_000, 18_000));
        setFree = setFree with { Full = CaseWriter.Kroner(45 * 52, 85 * 52, 105 * 52) };
        author.Put(-24, setFree);
        author.Put(-20, CaseWriter.Hours(Temps, LineKind.Gain, "Færre vikartimer til gulve ved sygdom", Recurrence.Lasting, year + 1, 400, 800, 950) with
        {
            Account = "Vikarbudget",
            Valued = new(265_00, "Centerchef for plejecentre", "Vikarbudgettet er sat ned med de timer, der plejede at gå til gulve."),
        });
        author.Put(-9, CaseWriter.Money(Service, LineKind.Cost, "Service og reservedele", "Drift, plejecentre", Recurrence.Lasting, year, 45_000, 72_000, 110_000));
        var half = Assume(chronicle, when, who);
        return company =>
        {
            author.Put(-9, setFree with { BenefitId = company.Id.Value });
            half.Change(new(half.Text, "", company.Id.Value, half.Lines), null, who.ProjectLead, half.Version, when.Day(-9)).Expect();
        };
    }

    private static Assumption Assume(Chronicle chronicle, Calendar when, People who)
    {
        Assumption Believe(int day, string text, string gain, params Guid[] lines) => chronicle.Keep(Assumption.Write(
            Id<Assumption>.At(when.At(day)), chronicle.Initiative.Id, new(text, gain, null, lines), null, who.ProjectLead, when.Day(day)).Expect());

        Challenge Doubt(Assumption assumption, int day, Member by, string reason) =>
            chronicle.Keep(Challenge.Raise(Id<Challenge>.At(when.At(day)), assumption, reason, by, when.Day(day)).Expect());

        var half = Believe(-54, "Tiden til gulve i fællesrum falder med mindst en tredjedel og bedst med det halve, som i prøven.", "Mere tid sammen med beboerne", SetFree);
        var doubt = Doubt(half, -30, who.UnionRepresentative, "Prøven var på to plejehjem uden tæpper. Engparken og de tre andre har dørtrin. En tredjedel er for meget at være sikker på.");
        doubt.Reply(
            "Det er rigtigt. Vi har sat det laveste ned til 45 timer om ugen og tæller igen på alle fem plejehjem efter tre måneder.",
            "Laveste skøn for tiden til gulve er sat ned.", who.ProjectLead, doubt.Version, when.Day(-24)).Expect();
        half.Change(
            new("Tiden til gulve i fællesrum falder med mellem en femtedel og det halve.", "Mere tid sammen med beboerne", null, [SetFree]),
            null, who.ProjectLead, half.Version, when.Day(-24)).Expect();
        var emptying = Believe(-54, "Robotten kører ni ud af ti nætter uden at skulle hentes fri.", "Ro til nattevagten", Emptying, SetFree);
        Doubt(emptying, -5, who.WorkEnvironmentRepresentative, "På Åbrinken blev den hentet fri hver anden nat i den første uge. Hvem har talt det efter?");
        Believe(-20, "Leverandørens priser på service holder i fire år.", "", Service, Robots);
        return half;
    }
}
