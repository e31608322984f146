using Xunit.Sdk;
using Xunit.v3;

// A browser waits for its server and a server for its browser: with two on two cores, half of the time nobody works.
[assembly: Parallelization(MaxThreads = 3)]
[assembly: TestCollectionOrderer(typeof(Sammen.Browser.Tests.LongestFirst))]

namespace Sammen.Browser.Tests;

/// <summary>The walks through every page begin first, so that none of them goes on alone when all else is done.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    /// <inheritdoc/>
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderByDescending(c => c.TestCollectionDisplayName.Contains("EveryPage", StringComparison.Ordinal))];
}
