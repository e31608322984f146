using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.Papers;

namespace Sammen.Example;

/// <summary>The story and the agenda item: one section of each in the project leader's own words, and what TR and AMR say.</summary>
internal static class RobotsPapers
{
    public static void Write(Chronicle chronicle, Calendar when, People who, Med med)
    {
        var story = chronicle.Keep(Paper.Of(chronicle.Initiative, PaperKind.Story, when.At(-6)));
        story.Edit(
            SectionKey.Lead,
            "Kan en robot tage en del af gulvene, så tiden kan bruges sammen med beboerne? Vi har prøvet det på to plejehjem og begynder nu på fem.",
            LeadBefore(chronicle.Initiative), "da", who.ProjectLead, story.Version, when.Day(-6)).Expect();

        var item = chronicle.Keep(Paper.Of(chronicle.Initiative, PaperKind.AgendaItem, when.At(-6)));
        RobotsMed.Send(
            chronicle, when, who, med, item,
            "Hvordan begynder driften, så aften- og nattevagten kan være med til at forme den?\nHvad skal den frigjorte tid bruges til, og hvordan kan det ses?\nHvornår tager vi spørgsmålet om boligerne op igen?");
        item.Edit(
            SectionKey.Purpose,
            "Det er besluttet at indføre robotter i fællesrum på fem plejehjem. Vikarbudgettet bliver sat ned med de timer, vikarer bruger på gulve. Udvalget drøfter, hvordan det begynder. Synspunkterne bliver lagt til grund, før planen for opstarten ligger fast.",
            PurposeBefore(chronicle.Initiative), "da", who.ProjectLead, item.Version, when.Day(-6)).Expect();

        Remark(chronicle, when, TeamRole.UnionRepresentative, who.UnionRepresentative, "Det er godt, at begge syn på boligerne står her. Aften- og nattevagten skal nå at svare, før punktet bliver sendt ud. Skriv også, hvem der ser efter, hvad tiden bliver brugt til.");
        Remark(chronicle, when, TeamRole.WorkEnvironmentRepresentative, who.WorkEnvironmentRepresentative, "Arbejdspladsvurderingen af natarbejdet bør ligge ved, når udvalget mødes.");
    }

    private static void Remark(Chronicle chronicle, Calendar when, TeamRole role, Member by, string text) =>
        chronicle.Keep(PaperRemark.Of(Id<PaperRemark>.At(when.At(-5)), chronicle.Initiative, PaperKind.AgendaItem, by, role, text, when.Day(-5)).Expect());

    // What the product itself wrote there, as the project leader saw it. A test holds that it still does.
    private static string LeadBefore(Initiative robots) => $"{robots.Problem}\nLøsningen er ved at blive taget i brug i hverdagen.";

    private static string PurposeBefore(Initiative robots) => $"""
        Kerneopgaven: {robots.CoreTask}
        Hvem har brug for det: {robots.WhoseNeed}
        Vi tager det op nu, fordi der mangler arbejdskraft og medarbejdere eller borgere ønsker det.
        Andre veje, vi har set på: {robots.Alternatives}
        Der er også andre formål: at spare penge. {RobotsEffects.Aims}
        Sagen er på dagsordenen nu, så medarbejdernes synspunkter kan nå at komme med i grundlaget for den næste beslutning.
        """;
}
