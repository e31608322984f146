using System.Diagnostics;

namespace Sammen.Bench;

/// <summary>How long something takes in this process.</summary>
internal static class Stopwatches
{
    private const int Rounds = 3;

    /// <summary>The middle of three, in seconds, after one that warms up.</summary>
    public static double Median(Action act)
    {
        act();
        return Enumerable.Range(0, Rounds).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            act();
            return watch.Elapsed.TotalSeconds;
        }).Order().ElementAt(Rounds / 2);
    }
}
