using Sammen.Domain.Initiatives;
using Sammen.Domain.Method;
using Sammen.Domain.Municipalities;

namespace Sammen.Tests.Involvement;

/// <summary>An initiative with a leader, a representative and somebody who does the work, and with what is fixed and open in its first phase.</summary>
public sealed record Beginning(Village Village, Member Leader, Member Representative, Member Participant)
{
    public static async Task<(Beginning, Visitor, Initiative)> Of(SammenApp app)
    {
        var village = await Sammen.Tests.Village.Found(app);
        var (leader, representative, participant) = (await village.Member("Leder"), await village.Member("TR"), await village.Member("Ane"));
        var initiative = await village.Initiative(leader, then: i =>
        {
            i.Assign(representative.Id, TeamRole.UnionRepresentative).Expect();
            i.Assign(participant.Id, TeamRole.Participant).Expect();
            i.SetFrames(Phase.Idea, "Rammen er 100.000 kr., fordi byrådet har vedtaget den\nIngen afskediges", "Om vi skal prøve", i.Version, app.Clock.GetUtcNow()).Expect();
        });
        return (new(village, leader, representative, participant), await village.SignIn(leader), initiative);
    }

    public string Path(Initiative initiative, string rest = "") => Village.Path(initiative, rest);

    public Task<T> Keep<T>(Func<T> make) where T : class => Village.Keep(make);
}
