using Sammen.Data;
using Sammen.Domain.Decisions;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;
using Sammen.Domain.SideEffects;

namespace Sammen.Example;

/// <summary>
/// A municipality beside the example's, which nobody can sign in to: of its two initiatives the example sees what was shared and nothing else.
/// </summary>
internal static class Neighbour
{
    /// <summary>Its part of every address.</summary>
    public const string Slug = "eksempel-nabo";

    public static async Task Tell(SammenDb db, Calendar when, CancellationToken stop)
    {
        var at = when.At(-700);
        var municipality = Municipality.Create(Slug, "Nabo Kommune", at).Expect();
        db.Add(municipality);
        await db.SaveChangesAsync(stop);
        db.EnterAs(municipality.Id, null);
        var leader = Member.Invite("Digitaliseringschef", null, MunicipalityRole.Administrator, at).Expect();
        db.Add(leader);
        Board(db, when, leader, municipality);
        Sensors(db, when, leader, municipality);
        await db.SaveChangesAsync(stop);
    }

    private static void Board(SammenDb db, Calendar when, Member leader, Municipality municipality)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(-560), leader,
            new("Tavle på skærm til vagtskiftet", "Ved vagtskiftet gik der tid med at læse op af papirer, som ikke alle kunne se.", "At den næste vagt ved, hvordan borgerne har det.", "Alle vagter", []),
            new("Alle ser det samme", "Blikket går til skærmen", [Pressure.OwnNeed], null, "En tavle med magneter."),
            new(Field.SocialAndHealth, Technology.ScreensAndSelfService, TechnologyNature.Digital, Origin.Local, null));
        foreach (var (day, headline) in new[] { (-540, "Prøv på ét sted"), (-500, "Prøv på tre steder"), (-430, "Brug den på alle vagter") })
        {
            chronicle.Decide(when.At(day), DecisionOutcome.GoOn, headline, "Ledelsen af plejen", "Det gav ro, og det kunne tages ned igen.", "");
        }

        See(chronicle, when, leader, "Der blev kigget mindre på hinanden og mere på skærmen de første uger.", EffectDirection.Negative, CameTrue.Partly);
        var sharing = new Sharing(chronicle, municipality);
        var experience = sharing.Write(
            when.Day(-120), leader,
            new(
                "Tavle på skærm til vagtskiftet",
                "En skærm på væggen gør vagtskiftet kortere, hvis der højst står fem ting om hver borger. Står der mere, læser ingen det.",
                "Nye vikarer kom hurtigere med, fordi de kunne se det samme som de andre.\nVagtskiftet blev flyttet ind i et rum, hvor døren kan lukkes.",
                "De bedste oplysninger kom stadig, når nogen fortalte. Skærmen er til at huske efter.",
                "Vi ville igen hænge den, hvor den ikke kan ses fra gangen.\nVi ville aftale fra begyndelsen, hvem der sletter."),
            "Digitaliseringsteamet", "digitalisering@nabo.example", openToTry: true);
        sharing.Share(experience, when.Day(-118), leader, UnitKind.Workplace);
    }

    private static void Sensors(SammenDb db, Calendar when, Member leader, Municipality municipality)
    {
        var chronicle = Chronicle.Begin(
            db, when.At(-640), leader,
            new("Sensorer i senge på to plejehjem", "Om natten kan en beboer falde, uden at nogen hører det.", "At beboerne sover trygt.", "Beboere, der er usikre på benene", []),
            new("Færre fald om natten", "Falske alarmer", [Pressure.SellerOrConsultant], null, "Lys ved sengen."),
            new(Field.SocialAndHealth, Technology.Sensors, TechnologyNature.Mixed, Origin.Central, null));
        chronicle.Decide(when.At(-600), DecisionOutcome.GoOn, "Prøv i tre måneder", "Ledelsen af plejen", "Vi vidste for lidt.", "");
        See(chronicle, when, leader, "Alarmerne kom så tit, at de blev slået fra.", EffectDirection.Negative, CameTrue.Yes);
        chronicle.Decide(when.At(-470), DecisionOutcome.Stop, "Stop efter prøven", "Ledelsen af plejen", "Ni ud af ti alarmer var falske.", "");
        var sharing = new Sharing(chronicle, municipality);
        var experience = sharing.Write(
            when.Day(-450), leader,
            new(
                "Sensorer i senge, som vi stoppede",
                "Ni ud af ti alarmer var falske. Nattevagten holdt op med at løbe, og så var vi dårligere stillet end før. Lys ved sengen hjalp de fleste.",
                "Vi stoppede efter tre måneder og havde aftalt på forhånd, hvad der skulle til for at gå videre.",
                "Beboere, der vendte sig tit, gav flest alarmer.",
                "Vi ville prøve lys og faste tider først.\nVi ville bede leverandøren om tal fra et sted, der ligner."),
            "Digitaliseringsteamet", "digitalisering@nabo.example", openToTry: false);
        sharing.Share(experience, when.Day(-448), leader, UnitKind.Workplace);
    }

    private static void See(Chronicle chronicle, Calendar when, Member by, string text, EffectDirection direction, CameTrue cameTrue)
    {
        var effects = new Effects(chronicle, when);
        effects.See(effects.Write(-490, by, direction, [Perspective.Employee], text, "Nattevagten"), -475, by, cameTrue, "Det fortalte vagterne i prøven.");
    }
}
