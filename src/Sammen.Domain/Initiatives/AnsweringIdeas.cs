using Sammen.Domain.Municipalities;

namespace Sammen.Domain.Initiatives;

/// <summary>
/// Which ideas a member is to answer (S9): those from the own workplace and below it where the member leads an initiative of that
/// unit or one above it, and those that ask for a dialogue on an initiative the member leads. Administrators and portfolio readers
/// see to it that none is left lying.
/// </summary>
/// <param name="All">Every idea of the municipality.</param>
/// <param name="Units">The units whose ideas it covers.</param>
/// <param name="Initiatives">The initiatives the member leads.</param>
public sealed record AnsweringIdeas(bool All, IReadOnlyCollection<Id<Unit>> Units, IReadOnlyCollection<Id<Initiative>> Initiatives)
{
    /// <summary>What a member is to answer.</summary>
    /// <param name="member">Who.</param>
    /// <param name="led">The initiatives the member leads and their units; no unit means the whole municipality.</param>
    /// <param name="units">The municipality's units.</param>
    public static AnsweringIdeas Of(Member member, IReadOnlyCollection<(Id<Initiative> Id, Id<Unit>? Unit)> led, UnitTree units)
    {
        // Everybody may begin an initiative anywhere: that alone must not open other workplaces' ideas.
        var own = BelowOrAll(member.UnitId, units).ToHashSet();
        return new(
            member.Role != MunicipalityRole.Member || (member.UnitId is null && led.Any(i => i.Unit is null)),
            [.. led.SelectMany(i => BelowOrAll(i.Unit, units)).Distinct().Where(own.Contains)],
            [.. led.Select(i => i.Id)]);
    }

    /// <summary>True when there may be ideas to answer.</summary>
    public bool Any => All || Initiatives.Count > 0;

    /// <summary>True when this idea is one of them.</summary>
    public bool Covers(Idea idea) =>
        All || (idea.UnitId is { } unit && Units.Contains(unit)) || (idea.AboutId is { } about && Initiatives.Contains(about));

    private static IEnumerable<Id<Unit>> BelowOrAll(Id<Unit>? unit, UnitTree units) =>
        unit is { } id ? units.Below(id) : units.InOrder.Select(u => u.Unit.Id);
}
