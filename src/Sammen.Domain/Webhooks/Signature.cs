using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sammen.Domain.Webhooks;

/// <summary>Signs a message as the convention Standard Webhooks says, so that the receiver can tell who sent it and that nobody has changed it.</summary>
public static class Signature
{
    private const string Mark = "whsec_";
    private const int SecretBytes = 32;

    /// <summary>A new secret, as the receiver is given it.</summary>
    public static string NewSecret() => Mark + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The signature of a message.</summary>
    /// <param name="secret">The secret as it was given out.</param>
    /// <param name="id">The message's id.</param>
    /// <param name="sentAt">When it is sent, in seconds since 1970.</param>
    /// <param name="body">The message.</param>
    public static string Of(string secret, string id, long sentAt, string body)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{id}.{sentAt}.{body}");
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Mark.Length..]), Encoding.UTF8.GetBytes(said)));
    }
}
