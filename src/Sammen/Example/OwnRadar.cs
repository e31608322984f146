using Sammen.Data;
using Sammen.Domain;
using Sammen.Domain.Method;
using Sammen.Domain.Radar;

namespace Sammen.Example;

/// <summary>The example municipality's own technology radar of two years. The assessments are its own and nobody else's.</summary>
internal static class OwnRadar
{
    // What it is, the maturity and spread of last year where it was assessed then, those of this year where it is now, and the fields; none for all.
    private static readonly (string Name, Technology Kind, (int Maturity, RadarSpread Spread)? Before, (int Maturity, RadarSpread Spread)? Now, Field[] Fields, string What)[] All =
    [
        ("Softwarerobotter til enkle indtastninger", Technology.SoftwareRobots, (8, RadarSpread.Many), (9, RadarSpread.Many), [Field.Administration], "Flytter de samme felter fra én skærm til en anden. God, hvor reglerne er faste, og nogen ser på resten."),
        ("Robotter, der læser breve og fordeler dem", Technology.SoftwareRobots, (5, RadarSpread.Few), (6, RadarSpread.Some), [Field.Administration], "Læser, hvad et brev handler om, og foreslår, hvem der skal have det."),
        ("Selvbetjening med hjælp undervejs", Technology.ScreensAndSelfService, (8, RadarSpread.Many), (9, RadarSpread.NearlyAll), [], "Borgeren søger selv og kan få en medarbejder med på skærmen, når det driller."),
        ("Store skærme til vagtskifte", Technology.ScreensAndSelfService, null, (8, RadarSpread.Some), [Field.SocialAndHealth], "Alle på vagten ser det samme på én gang."),
        ("Talende skærme til borgere uden mange ord", Technology.ScreensAndSelfService, (4, RadarSpread.Hardly), (4, RadarSpread.Hardly), [Field.SocialAndHealth], "Billeder og tale i stedet for tekst. Få har prøvet det."),
        ("App til pårørende", Technology.Apps, (7, RadarSpread.Some), (8, RadarSpread.Many), [Field.SocialAndHealth], "Beskeder og billeder fra hverdagen. Kræver en aftale om, hvem der svarer hvornår."),
        ("App til forældre om læsning", Technology.Apps, (6, RadarSpread.Some), (6, RadarSpread.Some), [Field.ChildcareAndSchool], "Forslag til, hvad man kan læse sammen hjemme."),
        ("Indberetning af huller i vejen", Technology.Apps, (8, RadarSpread.Many), (9, RadarSpread.Many), [Field.TechnicalAndEnvironment], "Borgeren tager et billede, og vejfolkene får stedet."),
        ("Fælles sags- og dokumentsystem i skyen", Technology.Cloud, (7, RadarSpread.Some), (8, RadarSpread.Some), [], "Sager ligger hos en leverandør og kan læses af den, der skal bruge dem."),
        ("Tekstforslag fra sprogmodeller", Technology.Cloud, (6, RadarSpread.Few), (7, RadarSpread.Some), [], "Udkast til breve og referater. Det, den skriver, skal altid læses af en, der kender sagen."),
        ("Skærmbesøg i hjemmeplejen", Technology.VideoSolutions, (7, RadarSpread.Some), (8, RadarSpread.Many), [Field.SocialAndHealth], "Korte besøg på skærm til dem, der selv vil."),
        ("Møder med jobcentret på video", Technology.VideoSolutions, (8, RadarSpread.Many), (8, RadarSpread.Many), [Field.Employment], "Samtaler uden rejsetid. Ikke til den første samtale."),
        ("Virtuelle praktikpladser", Technology.VideoSolutions, (4, RadarSpread.Few), (5, RadarSpread.Few), [Field.Employment], "Man prøver et job med briller på, før man prøver det rigtige sted."),
        ("Sensorer, der kender forskel på fald og uro", Technology.Sensors, (5, RadarSpread.Some), (5, RadarSpread.Few), [Field.SocialAndHealth], "Melder, når nogen falder. De fleste, vi har set, melder for ofte."),
        ("Robotstøvsugere i fællesrum", Technology.Sensors, (7, RadarSpread.Some), (8, RadarSpread.Many), [Field.SocialAndHealth], "Tager gulvene, når der er tomt. Nogen skal tømme dem."),
        ("Målere af luft i klasseværelser", Technology.Sensors, (8, RadarSpread.Some), (8, RadarSpread.Many), [Field.ChildcareAndSchool, Field.TechnicalAndEnvironment], "Viser, hvornår der skal luftes ud."),
        ("Fyldte skraldespande, der melder sig selv", Technology.Sensors, (6, RadarSpread.Few), null, [Field.TechnicalAndEnvironment], "Ruterne bliver lagt efter, hvor der er fyldt."),
        ("Log ind uden adgangskode", Technology.SecurityTechnologies, (7, RadarSpread.Few), (8, RadarSpread.Some), [], "En nøgle i lommen i stedet for en kode på en seddel."),
        ("Kryptering, som borgeren selv låser op", Technology.SecurityTechnologies, null, (3, RadarSpread.Hardly), [], "Borgeren giver adgang til sine egne oplysninger for en tid."),
        ("Lukkede grupper for faglige netværk", Technology.SocialTechnologies, (8, RadarSpread.Some), (8, RadarSpread.Some), [], "Kolleger på tværs spørger hinanden. Uden personoplysninger."),
        ("Net til apparater, der bruger lidt strøm", Technology.NetworkTechnology, (7, RadarSpread.Few), (8, RadarSpread.Some), [Field.TechnicalAndEnvironment], "Målere på batteri, der kan sende i årevis."),
    ];

    public static void Draw(SammenDb db, Calendar when, People who)
    {
        var (then, now) = (when.Day(-370), when.Day(-20));
        foreach (var (index, (name, kind, before, today, fields, what)) in All.Index())
        {
            var technology = RadarTechnology.Write(Id<RadarTechnology>.At(when.At(-370).AddMinutes(index)), new(name, kind, fields, what, "")).Expect();
            db.Add(technology);
            List<RadarAssessment> all = [];
            Assess(then, before, null, "");
            if (name.StartsWith("Tekstforslag", StringComparison.Ordinal))
            {
                Assess(now, today, RadarRing.Watch, "Direktionen vil have en retningslinje om personoplysninger, før nogen prøver mere.");
            }
            else
            {
                Assess(now, today, null, name.StartsWith("Sensorer", StringComparison.Ordinal) ? "Vi stoppede vores egen prøve, fordi næsten alle meldinger var falske. To andre kommuner har gjort det samme." : "");
            }

            void Assess(DateOnly on, (int Maturity, RadarSpread Spread)? found, RadarRing? ring, string because)
            {
                if (found is var (maturity, spread))
                {
                    // A year of its own each, also where both days fall in the same.
                    var year = on == then ? now.Year - 1 : now.Year;
                    all.Add(RadarAssessment.Write(Id<RadarAssessment>.Random(), technology, year, new(maturity, spread, ring, because), all, who.DigitalConsultant, on).Expect());
                    db.Add(all[^1]);
                }
            }
        }
    }
}
