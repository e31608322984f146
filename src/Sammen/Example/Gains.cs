using Sammen.Domain;
using Sammen.Domain.Benefits;
using Sammen.Domain.Dialogues;
using Sammen.Domain.Municipalities;

namespace Sammen.Example;

/// <summary>Gains of an initiative as they are named, planned, measured and judged.</summary>
internal static class Gains
{
    /// <summary>Names a gain, says how it can be seen, how it comes little by little, and the way there.</summary>
    public static Benefit Follow(
        this Chronicle chronicle, DateOnly on, BenefitText text, BenefitGoal goal, PhasingText phasing, BenefitWay way, (Lift, Statement)? from = null)
    {
        var benefit = Benefit.Name(Id<Benefit>.Random(), chronicle.Initiative.Id, text, from, on).Expect();
        benefit.Aim(goal, benefit.Version).Expect();
        benefit.PhaseIn(phasing, benefit.Version).Expect();
        benefit.PlanWay(way, benefit.Version).Expect();
        return chronicle.Keep(benefit);
    }

    /// <summary>Measures it on these days.</summary>
    public static void Measure(this Chronicle chronicle, Benefit benefit, Member by, params IReadOnlyList<(DateOnly On, decimal Value, string Note)> measured)
    {
        foreach (var (on, value, note) in measured)
        {
            var taken = Measurement.Take(benefit, [], [new(on, value, note)], by.Name, (_, part) => part, on).Expect();
            chronicle.Keep(taken[0].Measurement);
        }
    }

    /// <summary>Draws the map. A node is named by its key, and a gain of the register by the gain.</summary>
    public static void Map(this Chronicle chronicle, IReadOnlyCollection<Benefit> benefits, params IReadOnlyList<MapNode> nodes)
    {
        var map = BenefitMap.Of(chronicle.Initiative.Id);
        map.Draw(nodes, [.. benefits.Select(b => b.Id.Value)], map.Version).Expect();
        chronicle.Keep(map);
    }

    /// <summary>A node in its own words.</summary>
    public static MapNode Node(string key, MapColumn column, string words, params IReadOnlyList<string> to) => new(key, column, words, null, to);

    /// <summary>A node that is a gain of the register.</summary>
    public static MapNode Node(string key, Benefit benefit, params IReadOnlyList<string> to) => new(key, MapColumn.Gain, "", benefit.Id.Value, to);
}
