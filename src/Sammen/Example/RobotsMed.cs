using System.Text;
using Sammen.Domain;
using Sammen.Domain.Committees;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Papers;

namespace Sammen.Example;

/// <summary>What the robots brought to MED: two meetings with minutes, one answer that came and one that is late, what is on the next agendas, and two guidelines.</summary>
internal static class RobotsMed
{
    public static void Tell(Chronicle chronicle, Calendar when, People who, Med med)
    {
        var trial = Committees.Put(
            chronicle, med.HomesBefore, chronicle.Initiative, "Robotstøvsugere: skal de ud på alle fem plejehjem?",
            "Hvad viste prøven på de to plejehjem?\nHvad skal være på plads, før der bliver besluttet?\nHvad bliver timerne til?", who.ProjectLead, when.Day(-120));
        Committees.Minute(trial, med.HomesBefore, new(
            "Prøven gav timer, og de skal blive på plejehjemmene. Vi vil gerne begynde på alle fem, når natarbejdet er vurderet.",
            "Vi bakker op om at gå videre i fællesrum, hvis det står i beslutningen, at timerne bliver hos beboerne, og natarbejdet kommer i arbejdspladsvurderingen først.",
            ItemOutcome.Agreement, "Hvor kommer det til at stå, at timerne bliver på plejehjemmet?", when.Day(-90)));
        trial.Reply("Det står i beslutningen fra 14 dage senere og i rammen for næste fase. Hvert plejehjem skriver ned, hvad tiden bliver brugt til.", trial.Version, when.Day(-98)).Expect();

        var night = Committees.Put(
            chronicle, med.LocalBefore, chronicle.Initiative, "Robotten om natten",
            "Skal robotten køre om natten, når der kun er én på vagt?\nHvem hjælper, når den kører fast?", who.WorkEnvironmentRepresentative, when.Day(-50));
        Committees.Minute(night, med.LocalBefore, new(
            "Den kører bedst om natten, hvor fællesrummene er tomme. Vi ser gerne på tidspunktet, men ikke på om.",
            "Nattevagten er alene og kan ikke gå fra en beboer for at hente en robot fri. Den skal køre om morgenen, til der er en aftale.",
            ItemOutcome.Disagreement, "Hvem henter robotten fri, når nattevagten er alene?", when.Day(-5)));
        med.LocalBefore.Attend($"{who.Leader.Name}\n{who.UnionRepresentative.Name}\n{who.WorkEnvironmentRepresentative.Name}\nAfbud: ingen", med.LocalBefore.Version, when.Day(-34)).Expect();

        Committees.Put(chronicle, med.LocalNext, null, "Arbejdspladsvurdering af natarbejdet", "Hvor langt er vurderingen?\nHvad har nattevagten sagt?", who.WorkEnvironmentRepresentative, when.Day(-2));
        Guide(chronicle, when, med.Local, "Når robotten kører", "Robotten kører kun i fællesrum og kun, når der er mindst to på vagt. Kører den fast, bliver den stående, til en har tid. Ingen går fra en beboer for robottens skyld.",
            who.Leader, who.Leader, who.UnionRepresentative);
        Guide(chronicle, when, med.Homes, "Hvad tal fra robotterne må bruges til", "Tal om, hvor og hvornår en robot har kørt, bruges til at flytte robotter og til service. De bruges ikke til at se, hvem der har været på vagt, eller hvor hurtigt nogen arbejder.",
            who.UnionRepresentative, null, who.UnionRepresentative);
    }

    /// <summary>Puts the agenda item on the next agenda of the care homes' committee, with a second one beside it.</summary>
    public static void Send(Chronicle chronicle, Calendar when, People who, Med med, Paper paper, string askedTo)
    {
        paper.Address(med.Homes, med.HomesNext, askedTo, paper.Version).Expect();
        var item = Committees.Put(chronicle, med.HomesNext, chronicle.Initiative, chronicle.Initiative.Title, askedTo, who.ProjectLead, when.Day(-6));
        chronicle.Keep(ItemAttachment.Add(
            Id<ItemAttachment>.Random(), item, "Natarbejdet i arbejdspladsvurderingen.txt",
            Encoding.UTF8.GetBytes("Udkast fra Plejecenter Åbrinken. Spørgsmål til nattevagten: Hvornår er du alene? Hvad gør du, når robotten kører fast? Hvad skal der til, for at det er trygt?\n"),
            [], who.WorkEnvironmentRepresentative.Name, when.Day(-3)).Expect());
        Committees.Put(chronicle, med.HomesNext, null, "Retningslinje om tal fra robotterne", "Kan begge sider sige ja til udkastet?", who.UnionRepresentative, when.Day(-3));
    }

    private static void Guide(Chronicle chronicle, Calendar when, Committee committee, string title, string words, Member by, Member? management, Member employees)
    {
        var guideline = chronicle.Keep(Guideline.Draft(Id<Guideline>.Random(), committee, new(title, words), by, when.Day(-33)).Expect());
        if (management is not null)
        {
            guideline.Agree(CommitteeSide.Management, management, guideline.Version, when.Day(-30)).Expect();
        }

        guideline.Agree(CommitteeSide.Employees, employees, guideline.Version, when.Day(-29)).Expect();
    }
}
