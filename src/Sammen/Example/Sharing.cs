using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Decisions;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Experiences;
using Sammen.Domain.Initiatives;
using Sammen.Domain.Municipalities;
using Sammen.Domain.NextSteps;
using Sammen.Domain.SideEffects;

namespace Sammen.Example;

/// <summary>Writes what others can learn from an initiative, and shares it as the pages do.</summary>
internal sealed class Sharing(Chronicle chronicle, Municipality municipality)
{
    /// <summary>Writes it. It stays at home.</summary>
    public Experience Write(DateOnly on, Member by, ExperienceText text, string contact, string mail, bool openToTry)
    {
        var experience = Experience.Write(chronicle.Initiative.Id, text, by, on).Expect();
        experience.Answer(new(contact, mail, true, openToTry), experience.Version, by, on).Expect();
        return chronicle.Keep(experience);
    }

    /// <summary>Shares it; a name or somebody's words in it would be refused.</summary>
    public void Share(Experience experience, DateOnly on, Member by, UnitKind? where)
    {
        var id = chronicle.Initiative.Id;
        var recorded = new Recorded(chronicle.Initiative, [], [], [], [], [], Of<Decision>(d => d.InitiativeId == id).OrderBy(d => d.DecidedOn).ToList(), [])
        {
            Benefits = Of<Benefit>(b => b.InitiativeId == id).OrderBy(b => b.NamedOn).ToList(),
            Measurements = Of<Measurement>(_ => true),
            SideEffects = Of<SideEffect>(e => e.InitiativeId == id).OrderBy(e => e.RaisedOn).ToList(),
        };
        var dialogues = chronicle.Kept<Dialogue>().Where(d => d.InitiativeId == id).Select(d => d.Id).ToHashSet();
        var watch = new Watch(chronicle.Kept<Member>().Select(m => m.Name), chronicle.Kept<Statement>().Where(s => dialogues.Contains(s.DialogueId)).Select(s => s.Text));
        var gathered = Gathered.Of(experience, recorded, where, watch);
        var shared = chronicle.Keep(experience.Share(gathered, gathered.Content.Mark(), municipality.Id, municipality.Name, by, on).Expect());
        foreach (var word in shared.Words())
        {
            chronicle.Keep(word);
        }
    }

    private List<T> Of<T>(Func<T, bool> which) where T : class => [.. chronicle.Kept<T>().Where(which)];
}
