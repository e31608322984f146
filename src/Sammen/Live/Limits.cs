namespace Sammen.Live;

/// <summary>How many streams may be open at once in this instance; set under <c>Live</c> in the configuration.</summary>
public sealed class Limits
{
    /// <summary>From one address. A whole town hall shares one, and behind a proxy that does not forward addresses everybody does.</summary>
    public int PerAddress { get; set; } = 10_000;

    /// <summary>In one room.</summary>
    public int PerRoom { get; set; } = 20_000;
}
