using System.Security.Cryptography;
using System.Text;

namespace Sammen.Domain;

/// <summary>A code on a slip of paper that lets one person in, once: read off the paper, and typed in any way.</summary>
public static class SlipCode
{
    /// <summary>Characters of the code.</summary>
    public const int Length = 12;

    /// <summary>Those that are mistaken for each other when read aloud or off a wall are left out.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private const int Groups = 3;

    /// <summary>The code that bytes make.</summary>
    public static string Of(byte[] bytes) => string.Concat(bytes.Take(Length).Select(b => Alphabet[b % Alphabet.Length]));

    /// <summary>The code in groups, as it is read aloud and typed.</summary>
    public static string Spaced(string code) => string.Join('-', code.Chunk(Length / Groups).Select(c => new string(c)));

    /// <summary>The hash that a code, typed in any way, is found by; null for what can be no code.</summary>
    public static string? HashOf(string? typed)
    {
        var code = Tidy(typed ?? "");
        return code.Length == Length ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(code))) : null;
    }

    /// <summary>A code as it was made: large letters, nothing between them.</summary>
    public static string Tidy(string typed) => string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Take(Length + 1));
}
