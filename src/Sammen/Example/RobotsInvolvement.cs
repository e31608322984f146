using Sammen.Domain.Initiatives;
using Sammen.Domain.Involvement;
using Sammen.Domain.Method;
using Sammen.Domain.Work;

namespace Sammen.Example;

/// <summary>"Robotstøvsugere på plejehjem": who was involved when, what was told, and how the two sides see it. All of it is the example municipality's own.</summary>
internal static class RobotsInvolvement
{
    public static void Tell(Chronicle chronicle, Calendar when, People who, (StaffGroup Day, StaffGroup Night, StaffGroup Cleaning) groups)
    {
        var involvement = new InvolvementWriter(chronicle, when);
        Plan(involvement, who, groups);
        Words(involvement, who);
        Told(involvement, who);
        Principles(involvement, who);
        Team(involvement, who);
        Concerns(involvement, who);
    }

    private static void Plan(InvolvementWriter involvement, People who, (StaffGroup Day, StaffGroup Night, StaffGroup Cleaning) groups)
    {
        involvement.Plan(-220, who.Leader, Phase.Idea, groups.Day, InvolvementLevel.Influence, InvolvementForm.Dialogue, -207, "Om vi skal prøve, og hvad tiden skal bruges til", "Leder af Åbrinken");
        involvement.Plan(-220, who.Leader, Phase.Idea, groups.Cleaning, InvolvementLevel.Influence, InvolvementForm.Dialogue, -207, "Hvor en robot kan køre, og hvor den ikke kan", "Leder af Åbrinken");
        involvement.Plan(-220, who.Leader, Phase.Idea, Party.Committee, InvolvementLevel.Influence, InvolvementForm.CommitteeDiscussion, -196, "Om der skal være en prøve, og hvad der ligger fast i den", "Centerchef for plejecentre");
        involvement.Plan(-186, who.ProjectLead, Phase.Assessment, groups.Day, InvolvementLevel.Influence, InvolvementForm.Trial, -133, "Hvilke rum, og hvem der tømmer", "Superbruger på vagten");
        involvement.Plan(-186, who.ProjectLead, Phase.Assessment, groups.Cleaning, InvolvementLevel.Influence, InvolvementForm.Trial, -133, "Rækkefølgen i rengøringen", "Rengøringsassistent");
        involvement.Plan(-186, who.ProjectLead, Phase.Assessment, Party.Representatives, InvolvementLevel.Influence, InvolvementForm.ProjectGroup, -182, "Hvad vi holder øje med ud over tid", "Projektleder");
        involvement.Plan(-186, who.ProjectLead, Phase.Assessment, Party.Committee, InvolvementLevel.Influence, InvolvementForm.CommitteeDiscussion, -107, "Om prøven holder, og hvad tiden bliver til", "Centerchef for plejecentre");
        involvement.Plan(-88, who.ProjectLead, Phase.Development, groups.Cleaning, InvolvementLevel.Influence, InvolvementForm.WorkingGroup, -40, "Kravene til tømning og rengøring af robotten", "Projektleder");
        involvement.Plan(-88, who.ProjectLead, Phase.Development, groups.Day, InvolvementLevel.Influence, InvolvementForm.Dialogue, -27, "Hvem der lærer hvad, og hvornår", "Leder af Engparken");
        involvement.Plan(-88, who.ProjectLead, Phase.Development, Party.Leaders, InvolvementLevel.CoDetermination, InvolvementForm.WorkingGroup, -50, "Rækkefølgen af de fem plejehjem", "Centerchef for plejecentre");
        involvement.Plan(-10, who.Leader, Phase.Operation, groups.Night, InvolvementLevel.Influence, InvolvementForm.Dialogue, 6, "Hvordan aften og nat begynder, og hvem der slår robotten til", "Leder af Åbrinken");
        involvement.Plan(-10, who.Leader, Phase.Operation, groups.Day, InvolvementLevel.Influence, InvolvementForm.WorkingGroup, 17, "Hvad tiden bliver brugt til på det enkelte plejehjem", "Leder af Åbrinken");
        involvement.Plan(-10, who.Leader, Phase.Operation, Party.Committee, InvolvementLevel.Influence, InvolvementForm.CommitteeDiscussion, 12, "Robotterne er fast punkt det første halve år", "Centerchef for plejecentre");
        involvement.Plan(-9, who.UnionRepresentative, Phase.Operation, Party.Representatives, InvolvementLevel.Influence, InvolvementForm.ProjectGroup, 90, "Hvad der bliver talt, og hvem der ser det", "Projektleder");
        involvement.Plan(-9, who.Leader, Phase.Operation, Party.Citizens, InvolvementLevel.Information, InvolvementForm.Orientation, 9, "Beboere og pårørende kan sige fra og ønske et tidspunkt", "Leder af Åbrinken");
    }

    private static void Words(InvolvementWriter involvement, People who)
    {
        involvement.Say(-218, who.Leader, Phase.Idea, "Vi taler om, hvorvidt robotter skal tage gulvene i fællesrummene. Der er ikke købt noget. Først skal vi vide, hvad vi vil bruge tiden til.");
        involvement.Say(-185, who.Employee, Phase.Assessment, "To plejehjem prøver i seks uger. Robotten kører, når beboerne sover. Hver fredag siger vi, hvordan det går, og falder nogen, stopper vi.");
        involvement.Say(-10, who.UnionRepresentative, Phase.Operation, "Robotterne kommer på Åbrinken og Engparken først. De kører kun i fællesrum og kun om aftenen og natten. Enhver må slukke dem. Når der er gået et kvart år, ser vi på det sammen.");
        involvement.Explain(-180, who.ProjectLead, "Dock", "Stationen, hvor robotten lader op og stiller sig, når den er færdig.");
        involvement.Explain(-84, who.ProjectLead, "Kravspecifikation", "Listen over, hvad robotten skal kunne, før vi køber den.");
        involvement.Explain(-9, who.Cleaner, "Spærrezone", "Et område, vi tegner på kortet, hvor robotten ikke må køre ind.");
    }

    private static void Told(InvolvementWriter involvement, People who)
    {
        involvement.Tell(-222, who.Leader, "Dagvagten og rengøringen på Åbrinken", "At en kollega har foreslået robotter til gulvene, og at vi taler om det, før nogen køber noget.", "På personalemøde");
        involvement.Tell(-187, who.OtherLeader, "Alle på Engparken", "At prøven begynder, hvor robotten kører, og at alle må slukke den.", "På personalemøde og på tavlen");
        involvement.Tell(-90, who.ProjectLead, "De fem plejehjem", "Resultatet af prøven, også at natten fik mere bøvl.", "Et ark til tavlen");
        involvement.Tell(-11, who.Leader, "Aften- og nattevagten på Åbrinken", "At robotterne kommer, og at der bliver åbnet en dialog om, hvordan vi begynder.", "Mundtligt ved vagtskiftet, og på tavlen");
    }

    private static void Principles(InvolvementWriter involvement, People who)
    {
        involvement.See(-8, who.Leader, InvolvementPrinciple.EarlyStart, Practice.WeDo, "Idéen kom fra en medarbejder, og vi talte om den, før nogen ringede til en leverandør.");
        involvement.See(-7, who.UnionRepresentative, InvolvementPrinciple.EarlyStart, Practice.InPart, "Dagvagten var med fra første dag. Nattevagten blev først spurgt, da robotterne var på vej.");
        involvement.See(-8, who.Leader, InvolvementPrinciple.ClearFrames, Practice.WeDo, "Det, der ligger fast, har været det samme i alle faser.");
        involvement.See(-7, who.UnionRepresentative, InvolvementPrinciple.ClearFrames, Practice.WeDo, "");
        involvement.See(-8, who.ProjectLead, InvolvementPrinciple.OpenAboutBenefits, Practice.WeDo, "Tallene ligger fremme, og alle kan rejse tvivl om dem.");
        involvement.See(-7, who.WorkEnvironmentRepresentative, InvolvementPrinciple.OpenAboutBenefits, Practice.WeDo, "Vi har set optællingen, også den for natten.");
        involvement.See(-7, who.UnionRepresentative, InvolvementPrinciple.InvisibleWork, Practice.NotYet, "Besøget hos beboeren står endnu ikke i dagsplanen.");
        involvement.See(-6, who.OtherLeader, InvolvementPrinciple.InvisibleWork, Practice.InPart, "Det er skrevet ned på Åbrinken. De andre plejehjem mangler.");
    }

    private static void Team(InvolvementWriter involvement, People who)
    {
        involvement.Self(-180, who.Employee, "Social- og sundhedsassistent", TechnologyExperience.Some, Outlook.Typical, "Jeg ser det fra aftenvagten.");
        involvement.Self(-180, who.Cleaner, "Rengøringsassistent", TechnologyExperience.New, Outlook.Eager, "Jeg vil gerne slippe for at løfte spanden.");
        involvement.Self(-179, who.WorkEnvironmentRepresentative, "Social- og sundhedshjælper", TechnologyExperience.Much, Outlook.Critical, "Jeg spørger til nattevagten, hver gang.");
    }

    private static void Concerns(InvolvementWriter involvement, People who)
    {
        involvement.After("Beboere med demens", -133, who.Leader, "Seks fredage i træk gjorde vi status. Ingen faldt ved robotten.");
        involvement.Judge("Beboere med demens", -130, who.UnionRepresentative, Helped.Yes, "");
        involvement.Judge("Bliver vi færre", -196, who.UnionRepresentative, Helped.No, "Det er et løfte om nu. Kollegerne vil vide, om det også gælder, når budgettet bliver lagt.");
        involvement.Reply("Bliver vi færre", -190, who.Director, "Ja, det gælder også ved budgettet. Det står i rammen for hver fase, og det kan kun ændres efter en drøftelse i Center-MED.");
        involvement.Judge("Bliver vi færre", -184, who.UnionRepresentative, Helped.Partly, "Det hjalp, at det blev skrevet i rammen. Vi holder øje med det ved næste budget.");
        involvement.After("Hvem tømmer den", -140, who.Leader, "Tømningen tog ti minutter om morgenen. Den er lagt ind i rengøringens plan.");
    }
}
