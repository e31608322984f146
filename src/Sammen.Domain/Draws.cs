namespace Sammen.Domain;

/// <summary>
/// Numbers from 0 up to 1 that are the same for the same seed on every machine and in every version of the platform (SplitMix64), which the
/// library's own generator does not promise.
/// </summary>
/// <param name="seed">Where they begin.</param>
internal sealed class Draws(ulong seed)
{
    private ulong state = seed;

    /// <summary>The next one.</summary>
    public double Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
