using System.Globalization;
using Sammen.Domain.Surveys;

namespace Sammen.Domain.Tests.Surveys;

public sealed class LeanTests
{
    [Theory]
    [InlineData("0 3 23 0 0", 0)]
    [InlineData("1 2 5 4 2", 0)]
    [InlineData("2 3 21 0 0", 0)]
    [InlineData("0 5 0 5 0", 0)]
    [InlineData("0 5 4 0 0", -1)]
    [InlineData("2 3 2 0 2", -1)]
    [InlineData("1 0 2 2 2", 1)]
    [InlineData("0 0 0 0 0", 0)]
    public void It_is_what_more_than_half_see(string counts, int lean) => Assert.Equal(lean, Lean.Of(Read(counts)));

    [Fact]
    public void Most_who_see_no_change_are_a_majority_and_an_even_split_is_none()
    {
        Assert.Equal(0, Split.Of(Read("0 3 23 0 0")).Majority);
        Assert.Null(Split.Of(Read("1 2 5 4 2")).Majority);
        Assert.Equal(new Split(6, 5, 3), Split.Of(Read("1 2 5 4 2")));
    }

    private static int[] Read(string counts) => [.. counts.Split(' ').Select(c => int.Parse(c, CultureInfo.InvariantCulture))];
}
