using Sammen.Access;
using Sammen.Domain;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Papers;

namespace Sammen.Papers;

/// <summary>The addresses of papers and their sections, and where their lines come from.</summary>
public static class PaperPaths
{
    private static readonly Dictionary<SectionKey, string> Names = new()
    {
        [SectionKey.Lead] = "indledning",
        [SectionKey.Purpose] = "formaal",
        [SectionKey.Said] = "sagt",
        [SectionKey.Decided] = "besluttet",
        [SectionKey.Gains] = "gevinster",
        [SectionKey.Drawbacks] = "bivirkninger",
        [SectionKey.Fixed] = "fast",
        [SectionKey.Open] = "aabent",
        [SectionKey.Agreed] = "enighed",
        [SectionKey.TwoViews] = "to-syn",
        [SectionKey.ConcernsAnswered] = "bekymringer-med-svar",
        [SectionKey.ConcernsWaiting] = "bekymringer-uden-svar",
        [SectionKey.Agreements] = "aftaler",
        [SectionKey.ToDecide] = "besluttes",
        [SectionKey.Kept] = "bevaret",
        [SectionKey.Learning] = "laering",
    };

    /// <summary>The paper's part of the address.</summary>
    public static string NameOf(PaperKind kind) => kind == PaperKind.Story ? "fortaelling" : "dagsordenspunkt";

    /// <summary>The section's part of the address.</summary>
    public static string NameOf(SectionKey key) => Names[key];

    /// <summary>The section of an address; null when the paper has none of that name.</summary>
    public static SectionKey? Section(PaperKind kind, string name) =>
        Sections.Of(kind).Where(key => Names[key] == name).Select(key => (SectionKey?)key).FirstOrDefault();

    /// <summary>The page that a line of a section comes from.</summary>
    public static string Of(SectionKey section, LineOrigin origin, Here here) => here.Path(here.Initiative.Id, origin.Kind switch
    {
        OriginKind.Frame => "rammer",
        OriginKind.Dialogue => $"traad/dialog/{origin.Id}",
        OriginKind.Answer => $"traad/svar/{origin.Id}",
        OriginKind.Conclusion => $"traad/konklusion/{origin.Id}",
        OriginKind.Concern => $"traad/bekymring/{origin.Id}",
        OriginKind.Agreement => $"traad/aftale/{origin.Id}",
        OriginKind.Decision => $"traad/beslutning/{origin.Id}",
        OriginKind.Benefit => $"traad/gevinst/{origin.Id}",
        OriginKind.SideEffect => $"traad/bivirkning/{origin.Id}",
        OriginKind.BusinessCase when origin.Version is { } version => $"businesscase/versioner/{version}",
        OriginKind.BusinessCase => $"traad/businesscase/{origin.Id}",
        OriginKind.Aims => "kerneopgave#formaal",
        OriginKind.Survey => $"maalinger/{origin.Id}",
        OriginKind.AgendaItem => "dagsordenspunkt",
        OriginKind.InvisibleWork => "arbejdet/usynligt",
        OriginKind.Relation => "arbejdet/relationer",
        OriginKind.Fading => "kompetencer#mindre-brug",
        OriginKind.TrainingPlan => "kompetencer/plan",
        _ when !here.Standing.May(Right.Lead) || section == SectionKey.ToDecide => "",
        _ => section is SectionKey.Gains or SectionKey.Drawbacks ? "beskrivelse/2" : "beskrivelse/1",
    });

    /// <summary>The page that tells what a section had no room for.</summary>
    public static string All(SectionKey key, Here here) => here.Path(here.Initiative.Id, key switch
    {
        SectionKey.ConcernsAnswered or SectionKey.ConcernsWaiting => "bekymringer",
        SectionKey.Agreements => "aftaler",
        SectionKey.Decided => "beslutninger",
        SectionKey.Fixed or SectionKey.Open => "rammer",
        SectionKey.Kept => "arbejdet",
        SectionKey.Learning => "kompetencer",
        _ => "traad",
    });
}
