using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.BusinessCases;
using Sammen.Domain.Competences;
using Sammen.Domain.Method;

namespace Sammen.Example;

/// <summary>The business case of the screen visits: revised each year with what was seen.</summary>
internal static class ScreenVisitsCase
{
    private static readonly Guid Screens = Guid.NewGuid(), Subscription = Guid.NewGuid(), Driving = Guid.NewGuid(), Kilometres = Guid.NewGuid(), Charging = Guid.NewGuid();

    /// <summary>Tells it to this day; what comes back ties two lines, and what must be true, to the gains they are about.</summary>
    public static Action<(Benefit Hours, Benefit Driving)> Tell(Chronicle chronicle, Calendar when, People who)
    {
        var settings = EconomySettings.AsDelivered();
        var (found, first) = BusinessCase.Begin(chronicle.Initiative, settings, who.ProjectLead, when.At(-1450));
        chronicle.Keep(found);
        chronicle.Keep(first);
        var year = found.Content.BaseYear;
        var writer = new CaseWriter(chronicle, found, when, who.ProjectLead);
        writer.Frame(-1450, new(year, 8, year, "Leder af Hjemmepleje Nord", when.Day(-1090)), settings);
        writer.Write(-1450, BusinessCasePart.Path, "Borgeren får en skærm. Korte, faste besøg bliver opkald. Turene bliver lagt om, så timerne kommer ud til dem, der skal have besøg i hjemmet.");
        writer.Write(-1449, BusinessCasePart.Costs, "Skærme, abonnement, oplæring og den tid, der går med at lade op og ringe igen.");
        writer.Write(-1449, BusinessCasePart.Governance, "Lederen af Hjemmepleje Nord følger gevinsterne og viser dem i lokal-MED hvert år.");
        writer.Put(-1448, CaseWriter.Money(Screens, LineKind.Cost, "Skærme til borgerne", "Hjælpemidler", Recurrence.OneOff, year, 240_000, 280_000, 350_000));
        writer.Put(-1448, CaseWriter.Money(Subscription, LineKind.Cost, "Abonnement og support", "Drift, hjemmeplejen", Recurrence.Lasting, year, 90_000, 110_000, 150_000));
        writer.Put(-1448, CaseWriter.Hours(PlanCost.LineOf(chronicle.Initiative.Id), LineKind.Cost, "Oplæring", Recurrence.OneOff, year, 250, 320, 450));
        writer.Put(-1430, OnTheRoad(1_200, 2_600, 3_400));
        writer.Put(-1430, InTheCar(130_000, 260_000, 300_000));
        writer.Review(-1085, when.Day(-720));
        writer.Put(-715, OnTheRoad(1_400, 2_080, 2_600));
        writer.Put(-638, InTheCar(120_000, 190_000, 230_000));
        writer.Put(-290, CaseWriter.Hours(Charging, LineKind.Cost, "Lade skærme og ringe igen", Recurrence.Lasting, year, 200, 380, 700));
        writer.Review(-288, when.Day(70));

        var evening = chronicle.Keep(Assumption.Write(
            Id<Assumption>.At(when.At(-1429)), chronicle.Initiative.Id,
            new("To ud af tre korte aftenbesøg kan klares på skærm.", "", null, [Driving, Kilometres]), null, who.ProjectLead, when.Day(-1429)).Expect());
        var doubt = chronicle.Keep(Challenge.Raise(
            Id<Challenge>.At(when.At(-800)), evening, "Det er højst halvdelen. Mange siger ja og ringer så alligevel, fordi de vil have en ud.", who.HomeCareAssistant, when.Day(-800)).Expect());
        doubt.Reply(
            "Vi har talt efter i fire uger. Det er lidt over halvdelen.", "Timerne på vejen er sat ned fra 2.600 til 2.080 om året.", who.HomeCareLeader, doubt.Version, when.Day(-716)).Expect();
        evening.Change(
            new("Lidt over halvdelen af de korte aftenbesøg kan klares på skærm.", "", null, [Driving, Kilometres]),
            null, who.HomeCareLeader, evening.Version, when.Day(-716)).Expect();
        chronicle.Keep(Assumption.Write(
            Id<Assumption>.At(when.At(-1446)), chronicle.Initiative.Id,
            new("Leverandøren sætter ikke abonnementet op, før aftalen udløber.", "", null, [Subscription]), null, who.ProjectLead, when.Day(-1446)).Expect());

        return gains =>
        {
            writer.Put(-287, OnTheRoad(1_400, 2_080, 2_600) with { BenefitId = gains.Hours.Id.Value });
            writer.Put(-287, InTheCar(120_000, 190_000, 230_000) with { BenefitId = gains.Driving.Id.Value });
            evening.Change(new(evening.Text, "", gains.Hours.Id.Value, evening.Lines), null, who.HomeCareLeader, evening.Version, when.Day(-287)).Expect();
        };

        // Both lines come as the gains they are about: 40 hours more in each of 52 weeks, and 640 less 450 thousand kroner.
        EconomyLine InTheCar(long low, long likely, long high) =>
            CaseWriter.Money(Kilometres, LineKind.Gain, "Færre kilometer i bil", "Kørsel", Recurrence.Lasting, year, low, likely, high) with
            {
                Phasing = [30, 70, 100],
            };

        EconomyLine OnTheRoad(long low, long likely, long high) =>
            CaseWriter.Hours(Driving, LineKind.Gain, "Tid på vejen, der bliver til besøg", Recurrence.Lasting, year, low, likely, high) with
            {
                Phasing = [25, 60, 100],
            };
    }
}
