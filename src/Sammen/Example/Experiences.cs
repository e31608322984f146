using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>What others can learn from the robots and from the screen visits, shared with all municipalities.</summary>
internal static class Experiences
{
    public static void OfRobots(Chronicle chronicle, Calendar when, People who)
    {
        var sharing = new Sharing(chronicle, chronicle.Kept<Municipality>().Single());
        var robots = sharing.Write(
            when.Day(-8), who.ProjectLead,
            new(
                "Robotstøvsugere på plejehjem",
                "Robotten kan tage gulvene i fællesrum. Tiden kommer kun til beboerne, hvis der står i dagsplanen, hvad den skal bruges til, og aften og nat skal spørges lige så tidligt som dagen.",
                "At begynde på to plejehjem og måle i to uger, før noget blev bestilt.\nAt den enkelte beboer kan sige nej.\nAt rengøring og pleje talte sammen, før robotten kom.",
                "Dagvagten fik mere ro, og nattevagten fik mere bøvl. Det stod ikke i planen.\nFlere beboere talte til robotten, og nogle ville gerne selv trykke på knappen.",
                "Vi ville igen tage et plejehjem ad gangen og hæve sofaer og dørtrin først.\nVi ville spørge aften- og nattevagten før prøven og ikke midt i den.\nVi ville lade spisestuen være i fred om dagen."),
            "Digitalisering og HR", "digitalisering@eksempel.example", openToTry: true);
        sharing.Share(robots, when.Day(-7), who.ProjectLead, UnitKind.Centre);
    }

    public static void OfScreenVisits(Chronicle chronicle, Calendar when, People who)
    {
        var sharing = new Sharing(chronicle, chronicle.Kept<Municipality>().Single());
        var visits = sharing.Write(
            when.Day(-280), who.HomeCareLeader,
            new(
                "Skærmbesøg i hjemmeplejen, tre år efter",
                "Skærmen flytter ingen timer af sig selv. Tiden kom først, da ruterne blev lagt om, og det er borgernes eget valg, hvor mange besøg der kan være på skærm.",
                "Borgere, der kan og vil, venter mindre og vælger selv tidspunktet.\nEt fast ugentligt besøg i hjemmet gjorde det trygt at sige ja.",
                "Sygefraværet fulgte ikke med, som vi havde håbet. Det hang sammen med tomme vagter.\nDe fleste, der ville tilbage til besøg, boede alene.",
                "Vi ville lægge ruterne om i samme uge, som skærmene kommer.\nVi ville fra begyndelsen spørge til hørelse og hukommelse, hver gang hjælpen bliver vurderet."),
            "Hjemmeplejens fælles postkasse", "hjemmeplejen@eksempel.example", openToTry: false);
        sharing.Share(visits, when.Day(-275), who.HomeCareLeader, UnitKind.Administration);
    }
}
