using System.Net;
using System.Net.Sockets;

namespace Sammen.Access;

/// <summary>Where somebody asks from, as it is counted.</summary>
internal static class Household
{
    /// <summary>One who has an IPv6 address has as many as they like within the same 64 bits.</summary>
    public static IPAddress Of(IPAddress? address) => address switch
    {
        null => IPAddress.None,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes()[..8], 0, 0, 0, 0, 0, 0, 0, 0]),
        _ => address,
    };
}
