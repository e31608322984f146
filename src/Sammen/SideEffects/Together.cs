using System.Globalization;

namespace Sammen.SideEffects;

/// <summary>Several words as one line: only the first begins with a capital.</summary>
internal static class Together
{
    /// <summary>"Borgeren, medarbejderen".</summary>
    public static string Of(IEnumerable<string> words) =>
        string.Join(", ", words.Select((word, index) => index == 0 ? word : char.ToLower(word[0], CultureInfo.CurrentCulture) + word[1..]));
}
