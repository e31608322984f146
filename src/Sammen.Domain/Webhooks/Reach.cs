using System.Net;
using System.Net.Sockets;

namespace Sammen.Domain.Webhooks;

/// <summary>Where an internet address lies, seen from the server.</summary>
public enum Reach
{
    /// <summary>On the open internet.</summary>
    Public,

    /// <summary>In an organisation's own net.</summary>
    Inside,

    /// <summary>This machine.</summary>
    Loopback,

    /// <summary>Nowhere a message should go: one's own link (where clouds keep their secrets), many receivers at once, or an address that hides another.</summary>
    Never,
}

/// <summary>Which addresses may be told, as the one who runs the program has set it.</summary>
/// <param name="AllowsInside">True in an installation that stands in the municipality's own net.</param>
/// <param name="AllowsLoopback">True only where the program itself is tried out: this machine is reached, and without https.</param>
public sealed record ReachRule(bool AllowsInside, bool AllowsLoopback)
{
    /// <summary>True where a message may go.</summary>
    public bool Allows(IPAddress address) => Reaches.Of(address) switch
    {
        Reach.Public => true,
        Reach.Inside => AllowsInside,
        Reach.Loopback => AllowsLoopback,
        _ => false,
    };
}

/// <summary>Tells internet addresses apart.</summary>
public static class Reaches
{
    private static readonly IPNetwork[] InsideNets = Nets("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7");

    private static readonly IPNetwork[] LoopbackNets = Nets("127.0.0.0/8", "::1/128");

    // IPv4: this net, one's own link, protocols, examples, relays, benchmarks, many at once, and what is kept for later.
    private static readonly IPNetwork[] NoNets = Nets(
        "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        // IPv6 that is given out lies in 2000::/3; in it tunnels that carry an IPv4 address, and examples.
        "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private static readonly IPNetwork Given = IPNetwork.Parse("2000::/3");

    /// <summary>Where it lies. What is not known to be public is not.</summary>
    public static Reach Of(IPAddress address)
    {
        // A net of IPv4 takes in such an address too: it would pass for the one that it hides.
        if (address.IsIPv4MappedToIPv6)
        {
            return Reach.Never;
        }

        if (LoopbackNets.Any(n => n.Contains(address)))
        {
            return Reach.Loopback;
        }

        if (InsideNets.Any(n => n.Contains(address)))
        {
            return Reach.Inside;
        }

        return NoNets.Any(n => n.Contains(address)) || (address.AddressFamily != AddressFamily.InterNetwork && !Given.Contains(address)) ? Reach.Never : Reach.Public;
    }

    private static IPNetwork[] Nets(params string[] nets) => [.. nets.Select(n => IPNetwork.Parse(n))];
}
