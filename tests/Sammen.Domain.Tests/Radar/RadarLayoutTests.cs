using Sammen.Domain.Method;
using Sammen.Domain.Radar;

namespace Sammen.Domain.Tests.Radar;

public sealed class RadarLayoutTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 25)]
    [InlineData(3, 120)]
    [InlineData(4, 300)]
    public void No_two_marks_touch_and_each_lies_in_its_ring_and_segment(int seed, int count)
    {
        var layout = RadarLayout.Of(Blips(new Random(seed), count));

        Assert.Equal(Enumerable.Range(1, count), layout.Marks.Select(m => m.Blip.Number));
        foreach (var (index, mark) in layout.Marks.Index())
        {
            Assert.All(layout.Marks.Skip(index + 1), other =>
                Assert.True(Math.Sqrt(Math.Pow(mark.X - other.X, 2) + Math.Pow(mark.Y - other.Y, 2)) >= 2 * RadarLayout.MarkRadius, $"{mark} touches {other}"));
            var (ring, kind) = (mark.Blip.Assessment.Ring, mark.Blip.Technology.Kind);
            var inner = ring == RadarRing.Ready ? 0 : layout.Edges[ring + 1];
            Assert.InRange(mark.FromMiddle, inner + RadarLayout.MarkRadius, layout.Edges[ring] - RadarLayout.MarkRadius - 1);
            Assert.InRange(Turned(mark, kind), 0, 2 * Math.PI / 9);
        }
    }

    [Fact]
    public void All_in_one_place_find_room_there()
    {
        var technologies = Enumerable.Range(1, 40).Select(n => RadarRuleTests.Named($"Nr. {n}")).ToList();
        var blips = technologies.Select((t, index) => new RadarBlip(index + 1, t, RadarRuleTests.Assessed(2026, 9, RadarSpread.NearlyAll, t), null)).ToList();

        var marks = RadarLayout.Of(blips).Marks;

        Assert.Equal(40, marks.Count);
        Assert.Equal(40, marks.Select(m => (Math.Round(m.X), Math.Round(m.Y))).Distinct().Count());
    }

    [Fact]
    public void The_further_along_the_nearer_the_middle()
    {
        var (far, near) = (RadarRuleTests.Named("Langt ude"), RadarRuleTests.Named("Tæt på"));
        var marks = RadarLayout.Of([
            new(1, near, RadarRuleTests.Assessed(2026, 8, RadarSpread.Some, near), null), new(2, far, RadarRuleTests.Assessed(2026, 5, RadarSpread.Some, far), null)]).Marks;

        Assert.Equal(marks[0].Blip.Assessment.Ring, marks[1].Blip.Assessment.Ring);
        Assert.True(marks[0].FromMiddle < marks[1].FromMiddle);
    }

    [Fact]
    public void The_same_radar_is_drawn_alike()
    {
        var blips = Blips(new Random(7), 60);
        Assert.Equal(RadarLayout.Of(blips).Marks, RadarLayout.Of([.. blips.Reverse()]).Marks);
    }

    // How far past the beginning of its segment.
    private static double Turned(RadarMark mark, Technology kind)
    {
        var turned = Math.Atan2(mark.Y, mark.X) - RadarLayout.AngleOf(kind);
        return (turned + (4 * Math.PI)) % (2 * Math.PI);
    }

    private static IReadOnlyList<RadarBlip> Blips(Random random, int count) => [.. Enumerable.Range(1, count).Select(n =>
    {
        var technology = RadarRuleTests.Named($"Nr. {n}", (Technology)random.Next(9));
        return new RadarBlip(n, technology, RadarRuleTests.Assessed(2026, random.Next(1, 10), (RadarSpread)random.Next(5), technology), null);
    })];
}
